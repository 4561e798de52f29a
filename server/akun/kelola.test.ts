// Kelola: issuing only for active employees, activation codes (AU-1), roles by decree, closing, the demo's refusal.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseUji } from '#server/alat/config.ts'
import {
  akunAktif,
  bukaKota,
  isi,
  type Kota,
  kodeTolak,
  type Peramban,
  pegawaiBaru,
  peramban,
  SANDI,
  SETELAN_UJI,
  TOTP,
  ubahStatus,
} from '#uji/kota-akun.ts'
import { aktivasi } from './aktivasi.ts'
import type { KonteksAkun, SetelanAkun } from './bentuk.ts'
import { buatAkunDemo, terbitkanAdminPertama } from './demo.ts'
import { faktorKedua } from './faktor.ts'
import { daftarAkun, kodeAktivasiBaru, nonaktifkan, terbitkan, terbitkanBanyak } from './kelola.ts'
import { masuk } from './masuk.ts'
import { beriPeran, cabutPeran } from './penugasan.ts'
import { perangkatSaya, sesiSaya } from './saya.ts'
import { kodeTotp, langkahPada } from './totp.ts'

const alamatPg = databaseUji()
const BASISDATA: [string, string | undefined][] = [
  ['pglite', undefined],
  ...(alamatPg ? ([['postgres', alamatPg]] as [string, string][]) : []),
]
const JAM = 3_600_000
const SK = { mulai: '2027-03-01', nomor: '800/12/2027', tanggal: '2027-02-20' }

for (const [nama, alamat] of BASISDATA)
  describe(`kelola akun di ${nama}`, () => {
    let kota: Kota
    let admin: Peramban & { akunId: string }
    const masukAdmin = async (): Promise<Peramban & { akunId: string }> => {
      const a = await akunAktif(kota, { peran: ['admin-akun'], faktor: true, jabatan: 'analis-bkpsdm' })
      const p = peramban(kota, '10.1.0.1')
      isi(await p.minta((k) => masuk(k, { nip: a.nip, sandi: SANDI })))
      isi(await p.minta((k) => faktorKedua(k, { kode: kodeTotp(TOTP, langkahPada(kota.jam.kini())) })))
      return { ...p, akunId: a.akunId }
    }
    beforeAll(async () => {
      kota = await bukaKota(alamat)
      admin = await masukAdmin()
    }, 60_000)
    afterAll(() => kota.tutup())

    const aktifkan = (nip: string, kode: string, sandi = 'gerobak senja mangkuk teratai') =>
      peramban(kota, '10.1.0.2').minta((k) => aktivasi(k, { nip, kode, sandi }))

    test('aktivasi: sandi lemah tidak menghabiskan kode; kode sekali pakai; jawaban kode salah sama', async () => {
      const orang = await pegawaiBaru(kota)
      const slip = isi(await admin.minta((k) => terbitkan(k, { pegawaiId: orang.pegawaiId })))
      expect(slip).toMatchObject({ nip: orang.nip, jabatan: 'Analis' })
      expect(kodeTolak(await aktifkan(orang.nip, slip.kode, `Nip${orang.nip}`))).toBe('sandi-lemah')
      const [salah, asing] = [
        await aktifkan(orang.nip, 'ABCD-EFGH-JKLM-NPQR'),
        await aktifkan('199901012020011995', 'ABCD-EFGH-JKLM-NPQR'),
      ]
      expect(salah).toEqual(asing)
      expect(isi(await aktifkan(orang.nip, slip.kode.toLowerCase().replaceAll('-', ' '))).keadaan).toBe(
        'masuk',
      )
      expect(kodeTolak(await aktifkan(orang.nip, slip.kode))).toBe('aktivasi-salah')
      const { rows } = await sql<{
        n: number
      }>`select count(*)::int as n from akun a join verifikasi v on v.akun_id = a.id
      where a.id = ${slip.akunId} and a.pernyataan_pada is not null and a.diterbitkan_oleh = ${admin.akunId}
        and v.sidik not like ${`%${slip.kode}%`}`.execute(kota.basisdata.db)
      expect(rows[0]?.n).toBe(1)
    })

    test('kode mati sesudah 72 jam, tidak sebelumnya; kode baru menggugurkan kode lama dan sandi lama', async () => {
      const orang = await pegawaiBaru(kota)
      const slip = isi(await admin.minta((k) => terbitkan(k, { pegawaiId: orang.pegawaiId })))
      kota.jam.maju(72 * JAM)
      expect(kodeTolak(await aktifkan(orang.nip, slip.kode))).toBe('aktivasi-salah')
      admin = await masukAdmin()
      const kedua = isi(await admin.minta((k) => kodeAktivasiBaru(k, slip.akunId, 'Kode sudah lewat waktu')))
      const ketiga = isi(await admin.minta((k) => kodeAktivasiBaru(k, slip.akunId, 'Kertas slip hilang')))
      expect(kodeTolak(await aktifkan(orang.nip, kedua.kode))).toBe('aktivasi-salah')
      kota.jam.maju(72 * JAM - 1000)
      expect(isi(await aktifkan(orang.nip, ketiga.kode)).keadaan).toBe('masuk')
      admin = await masukAdmin()
      isi(await admin.minta((k) => kodeAktivasiBaru(k, slip.akunId, 'Lupa kata sandi lagi')))
      const p = peramban(kota, '10.1.0.3')
      const coba = await p.minta((k) => masuk(k, { nip: orang.nip, sandi: 'gerobak senja mangkuk teratai' }))
      expect(kodeTolak(coba)).toBe('masuk-salah')
    })

    test('satu kode dipakai serentak dua kali: hanya satu yang berhasil', async () => {
      const orang = await pegawaiBaru(kota)
      admin = await masukAdmin()
      const slip = isi(await admin.minta((k) => terbitkan(k, { pegawaiId: orang.pegawaiId })))
      const dua = await Promise.all([aktifkan(orang.nip, slip.kode), aktifkan(orang.nip, slip.kode)])
      expect(dua.map(kodeTolak).sort()).toEqual(['aktivasi-salah', 'jadi'])
    })

    test('hanya pegawai aktif, hanya sekali; satu unit sekaligus melewati yang tidak aktif', async () => {
      admin = await masukAdmin()
      const pensiun = await pegawaiBaru(kota, { status: 'pensiun' })
      expect(kodeTolak(await admin.minta((k) => terbitkan(k, { pegawaiId: pensiun.pegawaiId })))).toBe(
        'bukan-asn-aktif',
      )
      const tiada = '019cb111-1111-7111-8111-111111111111'
      expect(kodeTolak(await admin.minta((k) => terbitkan(k, { pegawaiId: tiada })))).toBe('tidak-ditemukan')
      const baru = await pegawaiBaru(kota)
      const banyak = isi(await admin.minta((k) => terbitkanBanyak(k, { perangkatDaerahId: kota.pd.dinas })))
      expect(banyak.baris.map((b) => b.nip)).toContain(baru.nip)
      expect(new Set(banyak.baris.map((b) => b.kode)).size).toBe(banyak.baris.length)
      expect(banyak.dilewati).toHaveLength(1)
      expect(kodeTolak(await admin.minta((k) => terbitkan(k, { pegawaiId: baru.pegawaiId })))).toBe(
        'akun-sudah-ada',
      )
      const daftar = isi(await admin.minta((k) => daftarAkun(k, { cari: baru.nip, halaman: 1, ukuran: 10 })))
      expect(daftar.baris[0]).toMatchObject({
        keadaan: 'diterbitkan',
        pegawaiId: baru.pegawaiId,
        berfaktor: false,
      })
      expect(daftar.jumlah).toBe(1)
    })

    test('peran: tidak untuk diri sendiri, bernomor SK, berlingkup, tidak rangkap; dicabut terasa seketika', async () => {
      admin = await masukAdmin()
      const a = await akunAktif(kota, { faktor: true, jabatan: 'analis-bkpsdm' })
      const beri = (id: string, ubah: object = {}) =>
        admin.minta((k) =>
          beriPeran(k, id, { peran: 'verifikator', layanan: ['kenaikan-gaji-berkala'], ...SK, ...ubah }),
        )
      expect(kodeTolak(await beri(admin.akunId))).toBe('akun-sendiri')
      expect(kodeTolak(await beri(a.akunId, { nomor: ' ' }))).toBe('penugasan-salah')
      expect(kodeTolak(await beri(a.akunId, { layanan: undefined }))).toBe('penugasan-salah')
      expect(kodeTolak(await beri(a.akunId, { peran: 'validator-pengawas' }))).toBe('penugasan-salah')
      expect(kodeTolak(await beri(a.akunId, { sampai: '2027-02-28' }))).toBe('penugasan-salah')
      const { id } = isi(await beri(a.akunId))
      expect(kodeTolak(await beri(a.akunId))).toBe('penugasan-salah')
      const p = peramban(kota, '10.1.0.4')
      isi(await p.minta((k) => masuk(k, { nip: a.nip, sandi: SANDI })))
      isi(await p.minta((k) => faktorKedua(k, { kode: kodeTotp(TOTP, langkahPada(kota.jam.kini())) })))
      expect((await p.siapa())?.pelaku.peran).toContain('verifikator')
      expect(
        isi(await admin.minta((k) => cabutPeran(k, a.akunId, id, 'Pindah tugas ke bidang lain'))).sesiDitutup,
      ).toBe(1)
      expect(await p.siapa()).toBeNull()
    })

    test('admin kepegawaian yang pindah perangkat daerah kehilangan perannya tanpa dicabut', async () => {
      const a = await akunAktif(kota, { peran: ['admin-kepegawaian'], faktor: true })
      const p = peramban(kota, '10.1.0.5')
      isi(await p.minta((k) => masuk(k, { nip: a.nip, sandi: SANDI })))
      isi(await p.minta((k) => faktorKedua(k, { kode: kodeTotp(TOTP, langkahPada(kota.jam.kini())) })))
      expect((await p.siapa())?.pelaku).toMatchObject({ perangkatDaerah: kota.pd.dinas })
      await sql`update riwayat_jabatan set jabatan_id = (select id from jabatan where kode = 'analis-bkpsdm')
      where pegawai_id = ${a.pegawaiId}`.execute(kota.basisdata.db)
      expect(await p.siapa()).toBeNull()
    })

    const BERJALAN: SetelanAkun = { ...SETELAN_UJI, adaUrusanTersisa: async () => true }
    const keluar = (a: { pegawaiId: string }, status: string) =>
      ubahStatus(kota, a.pegawaiId, status, kota.jam.hari('Asia/Jakarta'))

    test.each(['pensiun', 'berhenti'])('%s: sesi mati; selama ada usulan, akun terbatas', async (status) => {
      const a = await akunAktif(kota, { peran: ['verifikator'], jabatan: 'analis-bkpsdm', faktor: true })
      const [p, q] = [peramban(kota, '10.1.0.6'), peramban(kota, '10.1.0.6', BERJALAN)]
      const coba = (b: Peramban) => b.minta((k) => masuk(k, { nip: a.nip, sandi: SANDI }))
      const kode = () => ({ kode: kodeTotp(TOTP, langkahPada(kota.jam.kini())) })
      isi(await coba(p))
      isi(await p.minta((k) => faktorKedua(k, kode())))
      kota.jam.maju(30_000)
      await keluar(a, status)
      expect(await p.siapa()).toBeNull()
      const tertutup = await coba(p)
      expect(tertutup).toMatchObject({ kode: 'akun-tertutup', sebab: expect.stringContaining(status) })
      isi(await coba(q))
      isi(await q.minta((k) => faktorKedua(k, kode())))
      expect(await q.siapa()).toMatchObject({
        pelaku: { peran: ['asn-terbatas'], lingkupLayanan: [], jabatan: [] },
        sesi: { kelas: 'terbatas' },
      })
      expect(isi(await q.minta(sesiSaya)).hak).toEqual([
        'aturan.nilai',
        'kalender.baca',
        'layanan.baca',
        'naskah.baca',
        'naskah.unduh',
        'pemberitahuan.baca',
        'usulan.baca',
        'usulan.isi-survei',
      ])
      expect(isi(await q.minta(perangkatSaya)).baris).toHaveLength(2)
    })

    test('meninggal: tidak seorang pun masuk, juga selama ada usulan; ahli waris diarahkan', async () => {
      const a = await akunAktif(kota)
      await keluar(a, 'meninggal')
      const hasil = await peramban(kota, '10.1.0.7', BERJALAN).minta((k) =>
        masuk(k, { nip: a.nip, sandi: SANDI }),
      )
      expect(hasil).toMatchObject({ kode: 'akun-tertutup', saran: expect.stringContaining('Ahli waris') })
    })

    test('lupa sandi sesudah pensiun: kode baru hanya selama ada usulan', async () => {
      admin = await masukAdmin()
      const a = await akunAktif(kota)
      await keluar(a, 'pensiun')
      const kodeBaru = (k: KonteksAkun) => kodeAktivasiBaru(k, a.akunId, 'Datang ke loket, lupa sandi')
      expect(kodeTolak(await admin.minta(kodeBaru))).toBe('bukan-asn-aktif')
      const slip = isi(await admin.minta((k) => kodeBaru({ ...k, setelan: BERJALAN })))
      const p = peramban(kota, '10.1.0.8', BERJALAN)
      const sandi = 'gerobak senja mangkuk teratai'
      isi(await p.minta((k) => aktivasi(k, { nip: a.nip, kode: slip.kode, sandi })))
      expect((await p.siapa())?.pelaku.peran).toEqual(['asn-terbatas'])
      await sql`update riwayat_status set keadaan = 'meninggal'
        where pegawai_id = ${a.pegawaiId} and keadaan = 'pensiun'`.execute(kota.basisdata.db)
      expect(kodeTolak(await admin.minta((k) => kodeBaru({ ...k, setelan: BERJALAN })))).toBe(
        'bukan-asn-aktif',
      )
    })

    test('akun dinonaktifkan: sesi mati, sandi tidak membuka apa pun; tidak untuk diri sendiri', async () => {
      admin = await masukAdmin()
      const a = await akunAktif(kota)
      const p = peramban(kota, '10.1.0.6')
      isi(await p.minta((k) => masuk(k, { nip: a.nip, sandi: SANDI })))
      isi(await admin.minta((k) => nonaktifkan(k, a.akunId, 'Perkara terakhir sudah selesai')))
      expect(await p.siapa()).toBeNull()
      expect(kodeTolak(await p.minta((k) => masuk(k, { nip: a.nip, sandi: SANDI })))).toBe('masuk-salah')
      expect(kodeTolak(await admin.minta((k) => nonaktifkan(k, admin.akunId, 'mencoba sendiri saja')))).toBe(
        'akun-sendiri',
      )
    })

    test('akun contoh dan admin pertama ditolak begitu ada akun sungguhan', async () => {
      const nyata = await pegawaiBaru(kota)
      admin = await masukAdmin()
      isi(await admin.minta((k) => terbitkan(k, { pegawaiId: nyata.pegawaiId })))
      const orang = await pegawaiBaru(kota)
      const waktu = { kini: kota.jam.kini(), hari: kota.jam.hari('Asia/Jakarta') }
      const demo = await kota.basisdata.transaksi((db) =>
        buatAkunDemo(db, [{ pegawaiId: orang.pegawaiId, sandi: SANDI, peran: [] }], waktu, SETELAN_UJI),
      )
      expect(demo).toMatchObject({ jenis: 'tolak', kode: 'demo-ditolak' })
      const pertama = await peramban(kota).minta((k) =>
        terbitkanAdminPertama(k, { nip: orang.nip, peran: 'admin-akun', nomor: 'x', tanggal: '2027-01-01' }),
      )
      expect(kodeTolak(pertama)).toBe('sudah-ada-akun')
    })
  })

test('admin pertama pada pemasangan kosong memakai kode sekali pakai dan memasang faktor kedua', async () => {
  const kota = await bukaKota()
  try {
    const orang = await pegawaiBaru(kota, { jabatan: 'analis-bkpsdm' })
    const isiSk = { nip: orang.nip, peran: 'admin-akun', nomor: '800/1/2027', tanggal: '2027-01-04' }
    const slip = isi(await peramban(kota).minta((k) => terbitkanAdminPertama(k, isiSk)))
    const p = peramban(kota)
    const sandi = 'gerobak senja mangkuk teratai'
    const hasil = isi(await p.minta((k) => aktivasi(k, { nip: orang.nip, kode: slip.kode, sandi })))
    expect(hasil.keadaan).toBe('pasang-faktor')
  } finally {
    await kota.tutup()
  }
}, 60_000)
