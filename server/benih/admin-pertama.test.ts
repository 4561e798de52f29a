// Admin pertama: the documented file opens an empty installation; every wrong field is named; nothing half-written stays.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aktivasi } from '#server/akun/aktivasi.ts'
import { konfirmasiFaktor } from '#server/akun/faktor.ts'
import { kodeTotp, langkahPada } from '#server/akun/totp.ts'
import { databaseUji } from '#server/alat/config.ts'
import { bukaKota, isi, type Kota, kodeTolak, peramban } from '#uji/kota-akun.ts'
import { pasangAdminPertama } from './admin-pertama.ts'
import { bacaAwal } from './awal.ts'

const HARI = '2027-03-01'
const CONTOH = readFileSync(new URL('../../docs/contoh/awal.json', import.meta.url), 'utf8')
const SK = { sk: '800/1/2027', tanggal: '2027-01-04' }
const awalDari = (teks = CONTOH) => {
  const hasil = bacaAwal(teks, HARI)
  if (hasil.jenis === 'tolak') throw new Error(hasil.sebab)
  return hasil.nilai.awal
}

test('contoh pada docs terbaca; lahir dan jenis kelamin dari NIP; selisih hanya diperingatkan', () => {
  expect(awalDari()).toMatchObject({
    pegawai: { nip: '199001012015032001' },
    lahir: '1990-01-01',
    jenisKelamin: 'wanita',
  })
  const beda = bacaAwal(CONTOH.replace('"tmtCpns": "2015-03-01"', '"tmtCpns": "2015-02-01"'), HARI)
  expect(beda).toMatchObject({
    jenis: 'jadi',
    nilai: { peringatan: [expect.stringContaining('2015-02-01')] },
  })
})

test.each([
  ['{', /bukan JSON/],
  [CONTOH.replace('"nama": "Sari Contoh",', ''), /pegawai\.nama: Isian ini wajib diisi/],
  [CONTOH.replace('"sapaan"', '"gelar"'), /pegawai: Isian gelar tidak dikenal/],
  [CONTOH.replace('"badan"', '"kantor"'), /perangkatDaerah\.jenis: Pilih salah satu/],
  [CONTOH.replace('19900101 201503 2 001', '1990'), /NIP harus 18 angka/],
  [CONTOH.replace('2022-01-03', '2022-02-30'), /pegawai\.tmtJabatan: Tulis tanggal/],
  [CONTOH.replace('2022-01-03', '2030-01-03'), /tmtJabatan 2030-01-03 belum tiba/],
  [CONTOH.replace('2016-03-01', '2014-03-01'), /status\.sejak 2014-03-01 mendahului/],
])('berkas yang salah disebut isiannya (%#)', (teks, pesan) => {
  expect(bacaAwal(teks, HARI)).toMatchObject({ jenis: 'tolak', sebab: expect.stringMatching(pesan) })
})

const alamatPg = databaseUji()
const BASISDATA: [string, string | undefined][] = [
  ['pglite', undefined],
  ...(alamatPg ? ([['postgres', alamatPg]] as [string, string][]) : []),
]
for (const [nama, alamat] of BASISDATA)
  describe(`di ${nama}`, () => {
    let kota: Kota
    beforeAll(async () => {
      kota = await bukaKota(alamat)
    }, 60_000)
    afterAll(() => kota.tutup())
    const coba = (m: Partial<Parameters<typeof pasangAdminPertama>[1]>) =>
      peramban(kota).minta((k) => pasangAdminPertama(k, { nip: '199001012015032001', ...SK, ...m }))
    const pegawai = async () => {
      const { rows } = await sql<{
        nama_cari: string
      }>`select nama_cari from pegawai where nip = '199001012015032001'`.execute(kota.basisdata.db)
      return rows
    }

    test('ditolak tanpa pegawai, tanpa SK, dengan tanggal esok, NIP lain, atau di atas Kota Contoh', async () => {
      const awal = awalDari()
      for (const salah of [{}, { awal, sk: ' ' }, { awal, tanggal: '2027-03-02' }, { awal, tanggal: 'x' }])
        expect(kodeTolak(await coba(salah))).toBe('berkas-awal-salah')
      expect(kodeTolak(await coba({ awal, nip: '198506122010011001' }))).toBe('berkas-awal-salah')
      await sql`insert into pemasangan (kunci, nilai) values ('demo', '{}')`.execute(kota.basisdata.db)
      expect(kodeTolak(await coba({ awal }))).toBe('data-contoh')
      await sql`delete from pemasangan`.execute(kota.basisdata.db)
      expect(await pegawai()).toEqual([])
    })

    test('pemasangan kosong: kode, sandi sendiri, faktor kedua, masuk sebagai penerbit akun; lalu pintu ini tertutup', async () => {
      const slip = isi(await coba({ awal: awalDari() }))
      expect(slip).toMatchObject({ nama: 'Sari Contoh, S.Kom.', perangkatDaerah: expect.any(String) })
      expect(await pegawai()).toEqual([{ nama_cari: 'sari contoh' }])
      const p = peramban(kota, '10.3.0.1')
      const sandi = 'gerobak senja mangkuk teratai'
      const pasang = isi(await p.minta((k) => aktivasi(k, { nip: slip.nip, kode: slip.kode, sandi })))
      if (pasang.keadaan !== 'pasang-faktor') throw new Error('seharusnya memasang faktor kedua')
      const kode = kodeTotp(pasang.rahasia.replaceAll(' ', ''), langkahPada(kota.jam.kini()))
      expect(isi(await p.minta((k) => konfirmasiFaktor(k, { kode }))).keadaan).toBe('masuk')
      expect((await p.siapa())?.pelaku).toMatchObject({ peran: ['asn', 'admin-akun'], nama: slip.nama })
      expect(kodeTolak(await coba({ awal: awalDari() }))).toBe('sudah-ada-akun')
    })
  })
