// Sesi: SE-1 limits by a moved clock, revocation, password change, step-up, office and authority, cost of reading.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseUji } from '#server/alat/config.ts'
import {
  akunAktif,
  bukaKota,
  isi,
  type Kota,
  kodeTolak,
  type Peramban,
  peramban,
  SANDI,
  SETELAN_UJI,
  TOTP,
} from '#uji/kota-akun.ts'
import { gantiSandi, otentikUlang } from './aktivasi.ts'
import { faktorKedua } from './faktor.ts'
import { masuk } from './masuk.ts'
import { keluarkan, perangkatSaya, sesiSaya } from './saya.ts'
import { kukiDari, namaKuki, namaPerangkat, pastikanBaru } from './sesi.ts'
import { kodeTotp, langkahPada } from './totp.ts'
import { sentuhSesi } from './tulis-sesi.ts'

const alamatPg = databaseUji()
const BASISDATA: [string, string | undefined][] = [
  ['pglite', undefined],
  ...(alamatPg ? ([['postgres', alamatPg]] as [string, string][]) : []),
]
const MENIT = 60_000

for (const [nama, alamat] of BASISDATA)
  describe(`sesi di ${nama}`, () => {
    let kota: Kota
    beforeAll(async () => {
      kota = await bukaKota(alamat)
    }, 60_000)
    afterAll(() => kota.tutup())

    const totp = () => kodeTotp(TOTP, langkahPada(kota.jam.kini()))
    const masukkan = async (p: Peramban, nip: string, setelan = SETELAN_UJI) => {
      // One code works once: step to the next before every sign-in.
      kota.jam.maju(MENIT / 2)
      const hasil = isi(await p.minta((k) => masuk({ ...k, setelan }, { nip, sandi: SANDI })))
      if (hasil.keadaan === 'faktor-kedua') isi(await p.minta((k) => faktorKedua(k, { kode: totp() })))
      return p
    }
    const sentuh = async (p: Peramban) => {
      const hidup = await p.siapa()
      if (hidup?.sentuh)
        await kota.basisdata.transaksi((db) => sentuhSesi(db, hidup.sesi.id, kota.jam.kini()))
      return hidup !== null
    }

    test.each([
      ['asn', [], 60, 24 * 60],
      ['staf', ['verifikator'], 30, 10 * 60],
    ])('%s: mati sesudah diam dan sesudah batas mutlak', async (_kelas, peran, diam, mutlak) => {
      const a = await akunAktif(kota, { peran, faktor: peran.length > 0 })
      const p = await masukkan(peramban(kota), a.nip)
      kota.jam.maju(diam * MENIT - 1000)
      expect(await sentuh(p)).toBe(true)
      kota.jam.maju(diam * MENIT)
      expect(await p.siapa()).toBeNull()
      const q = await masukkan(peramban(kota), a.nip)
      for (let lewat = 0; lewat + diam - 1 < mutlak; lewat += diam - 1) {
        expect(await sentuh(q)).toBe(true)
        kota.jam.maju((diam - 1) * MENIT)
      }
      kota.jam.maju((diam - 1) * MENIT)
      expect(await q.siapa()).toBeNull()
    })

    test('sandi diganti: sesi lain mati, sesi ini hidup; sandi lama yang salah ditolak', async () => {
      const a = await akunAktif(kota)
      const [p, q] = [await masukkan(peramban(kota), a.nip), await masukkan(peramban(kota), a.nip)]
      const baru = 'gerobak senja mangkuk teratai'
      const ganti = (sandiLama: string, sandiBaru: string) =>
        p.minta((k) => gantiSandi(k, { sandiLama, sandiBaru }))
      expect(kodeTolak(await ganti('bukan ini', baru))).toBe('sandi-salah')
      expect(kodeTolak(await ganti(SANDI, SANDI))).toBe('sandi-lemah')
      expect(kodeTolak(await ganti(SANDI, 'Asn12345'))).toBe('sandi-lemah')
      expect(isi(await ganti(SANDI, baru)).sesiDitutup).toBe(1)
      expect(await p.siapa()).not.toBeNull()
      expect(await q.siapa()).toBeNull()
    })

    test('perangkat: dilihat, dikeluarkan; milik orang lain tidak tersentuh; perangkat baru diberitahukan', async () => {
      const [a, b] = [await akunAktif(kota), await akunAktif(kota)]
      const [p, q, lain] = [peramban(kota), peramban(kota), peramban(kota)]
      for (const [siapa, nip] of [
        [p, a.nip],
        [q, a.nip],
        [lain, b.nip],
      ] as const)
        await masukkan(siapa, nip)
      const { baris } = isi(await p.minta(perangkatSaya))
      expect(baris.map((g) => [g.nama, g.ini])).toHaveLength(2)
      expect(baris[0]?.nama).toBe('Chrome di Android')
      const sesiLain = (await lain.siapa())?.sesi.id ?? ''
      expect(kodeTolak(await p.minta((k) => keluarkan(k, sesiLain)))).toBe('tidak-ditemukan')
      expect(await lain.siapa()).not.toBeNull()
      expect(isi(await p.minta((k) => keluarkan(k))).sesiDitutup).toBe(1)
      expect(await q.siapa()).toBeNull()
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pemberitahuan
      where pegawai_id = ${a.pegawaiId} and jenis = 'akun-perangkat-baru'`.execute(kota.basisdata.db)
      expect(rows[0]?.n).toBe(1)
    })

    test('dua orang bergantian di satu peramban: masing-masing dikenal, tidak ada kabar perangkat baru', async () => {
      const orang = [await akunAktif(kota), await akunAktif(kota)]
      const komputer = peramban(kota, '10.2.0.7')
      for (let i = 0; i < 3; i += 1)
        for (const { nip } of orang) {
          await masukkan(komputer, nip)
          delete komputer.kuki.sesi
        }
      const hitung = async (tabel: 'perangkat' | 'pemberitahuan') => {
        const milik = tabel === 'perangkat' ? orang.map((o) => o.akunId) : orang.map((o) => o.pegawaiId)
        const kolom = tabel === 'perangkat' ? 'akun_id' : 'pegawai_id'
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabel)}
          where ${sql.ref(kolom)} = any(${milik}::uuid[])`.execute(kota.basisdata.db)
        return rows[0]?.n
      }
      expect(await hitung('pemberitahuan')).toBe(0)
      expect(await hitung('perangkat')).toBe(2)
      const titipan = 'Z'.repeat(43)
      komputer.kuki.perangkat = titipan
      await masukkan(komputer, orang[0]?.nip ?? '')
      expect(komputer.kuki.perangkat).not.toBe(titipan)
      expect(await hitung('pemberitahuan')).toBe(1)
    })

    test('bukti baru: lewat lima menit diminta lagi; petugas dengan sandi dan kode', async () => {
      const a = await akunAktif(kota, { peran: ['verifikator'], faktor: true, jabatan: 'analis-bkpsdm' })
      const p = await masukkan(peramban(kota), a.nip)
      const baru = async () => pastikanBaru((await p.siapa())?.sesi ?? null, kota.jam.kini())
      expect(await baru()).toBeNull()
      kota.jam.maju(5 * MENIT)
      expect(await baru()).toMatchObject({ jenis: 'tolak', kode: 'perlu-otentikasi-ulang' })
      expect(kodeTolak(await p.minta((k) => otentikUlang(k, { sandi: SANDI })))).toBe('kode-salah')
      expect(kodeTolak(await p.minta((k) => otentikUlang(k, { sandi: 'salah', kode: totp() })))).toBe(
        'sandi-salah',
      )
      isi(await p.minta((k) => otentikUlang(k, { sandi: SANDI, kode: totp() })))
      expect(await baru()).toBeNull()
    })

    test('jabatan memberi peran hanya pada harinya dan hanya bila SOP menyebutnya', async () => {
      const a = await akunAktif(kota, { faktor: true, jabatan: 'analis-bkpsdm' })
      const p = await masukkan(peramban(kota), a.nip)
      expect((await p.siapa())?.pelaku.peran).toEqual(['asn'])
      await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
      select ${idBaru()}, ${a.pegawaiId}, id, 'plt', true, daterange(${kota.jam.hari('Asia/Jakarta')}::date, null)
      from jabatan where kode = 'kasubid-kgb'`.execute(kota.basisdata.db)
      expect(await p.siapa()).toBeNull()
      const q = await masukkan(peramban(kota), a.nip)
      expect((await q.siapa())?.pelaku).toMatchObject({
        peran: ['asn', 'validator-pengawas'],
        lingkupLayanan: ['kenaikan-gaji-berkala'],
        perangkatDaerah: kota.pd.bkpsdm,
      })
      const saya = isi(await q.minta(sesiSaya))
      expect(saya).toMatchObject({ kelas: 'staf', hak: ['usulan.buat', 'usulan.validasi-1'] })
      const lurah = await akunAktif(kota, { jabatan: 'kasi-lain' })
      const r = await masukkan(peramban(kota), lurah.nip)
      expect((await r.siapa())?.pelaku.peran).toEqual(['asn'])
    })

    test('saklar masa berlaku sandi: sesudah lewat, tidak ada peran sampai diganti', async () => {
      const setelan = { ...SETELAN_UJI, masaBerlakuHari: 90 }
      const a = await akunAktif(kota)
      kota.jam.maju(90 * 24 * 60 * MENIT)
      const p = await masukkan(peramban(kota, '10.2.0.1', setelan), a.nip, setelan)
      expect(await p.siapa()).toMatchObject({ pelaku: { peran: [] }, sesi: { sandiKedaluwarsa: true } })
      isi(
        await p.minta((k) => gantiSandi(k, { sandiLama: SANDI, sandiBaru: 'gerobak senja mangkuk teratai' })),
      )
      expect((await p.siapa())?.pelaku.peran).toEqual(['asn'])
    })
  })

test('nama kuki: __Host- di balik TLS; nilai asing diabaikan', () => {
  expect(namaKuki('sesi', true)).toBe('__Host-padu')
  expect(namaKuki('sesi', false)).toBe('padu')
  const token = 'x'.repeat(43)
  expect(kukiDari({ '__Host-padu': token, padu: 'lain' }, true)).toEqual({ sesi: token })
  expect(kukiDari({ padu: token }, true)).toEqual({})
  expect(kukiDari({ '__Host-padu': "' or 1=1" }, true)).toEqual({})
})

test('nama perangkat dari User-Agent', () => {
  expect(namaPerangkat('Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0')).toBe(
    'Firefox di Windows',
  )
  expect(namaPerangkat('curl/8')).toBe('Perangkat lain')
})
