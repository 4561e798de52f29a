// Effects on a real database: every kind once and only once, spans closed and opened without overlap, linked drafts.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AkibatBertanggal, NilaiKolom } from '#mesin/akibat.ts'
import { catatRiwayat } from '#server/pegawai/catat-riwayat.ts'
import { bukaKotaKecil, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran } from '#uji/bahan/langkah.ts'

let kota: KotaKecil
let main: Pemeran
let usulanId: string

beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
  usulanId = await main.buat('ani')
}, 180_000)
afterAll(() => kota.tutup())

const asal = () => ({ usulanId, naskahId: null, pejabat: 'Kepala BKPSDM', dibuatOleh: 'uji', pada: KINI })
const akibat = (
  jenis: AkibatBertanggal['jenis'],
  tmt: string,
  isi: Record<string, NilaiKolom>,
  sampai?: string,
): AkibatBertanggal => ({
  kunci: `${usulanId}:${jenis}:${tmt}:${uuid()}`,
  kode: jenis,
  jenis,
  pegawaiId: kota.id.ani,
  tmt,
  ...(sampai === undefined ? {} : { sampai }),
  arah: 'mendatang',
  nomor: '800/9/2026',
  tanggal: '2026-11-23',
  dasar: ['Perwali Kediri 80/2021 Pasal 14'],
  isi,
})
const jalankan = (a: AkibatBertanggal) => kota.basisdata.transaksi((db) => catatRiwayat(db, a, asal()))
const status = async () =>
  (
    await sql<{ keadaan: string; mulai: string; akhir: string | null }>`
      select keadaan, lower(berlaku)::text as mulai, upper(berlaku)::text as akhir from riwayat_status
      where pegawai_id = ${kota.id.ani} and dikoreksi_oleh is null order by berlaku`.execute(
      kota.basisdata.db,
    )
  ).rows

test('setiap jenis baris ditulis sekali; diulang tidak menambah apa pun', async () => {
  const daftar: [AkibatBertanggal, string][] = [
    [
      akibat('riwayat-gaji', '2027-03-01', {
        gajiPokok: 3_500_000,
        golongan: 'III/b',
        mkgBulan: 120,
        jenis: 'kgb',
      }),
      'riwayat_gaji',
    ],
    [akibat('riwayat-pangkat', '2027-04-01', { golongan: 'III/c', mkgBulan: 121 }), 'riwayat_pangkat'],
    [
      akibat('riwayat-cuti', '2027-01-04', { jenis: 'tahunan', hari: 3, alasan: 'Keluarga' }, '2027-01-06'),
      'riwayat_cuti',
    ],
    [akibat('mutasi-cuti', '2027-01-04', { tahun: 2027, jenis: 'pemakaian', hari: -3 }), 'mutasi_cuti'],
    [akibat('riwayat-penghargaan', '2026-11-23', { jenis: 'satyalancana-10' }), 'riwayat_penghargaan'],
    [akibat('riwayat-belajar', '2027-01-01', { jenis: 'izin-belajar', jenjang: 'S2' }), 'riwayat_belajar'],
    [
      akibat('riwayat-pendidikan', '2027-01-01', { jenjang: 'S2', lulus: '2026-08-01' }),
      'riwayat_pendidikan',
    ],
    [
      akibat('riwayat-ujian', '2026-11-01', { jenis: 'ujian-dinas-tingkat-i', hasil: 'lulus' }),
      'riwayat_ujian',
    ],
    [
      akibat('riwayat-angka-kredit', '2026-01-01', { jenis: 'konversi', nilai: 37.5 }, '2026-12-31'),
      'riwayat_angka_kredit',
    ],
  ]
  for (const [a, tabel] of daftar) {
    expect(await jalankan(a), a.jenis).toBe(true)
    expect(await jalankan(a), a.jenis).toBe(false)
    const hasil = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.raw(tabel)} where usulan_id = ${usulanId}`.execute(
      kota.basisdata.db,
    )
    expect(hasil.rows[0]?.n, tabel).toBe(1)
  }
})

test('status yang berakhir sendiri memberi kembali keadaan semula; yang terbuka menutupnya', async () => {
  await jalankan(
    akibat('riwayat-status', '2027-05-01', { keadaan: 'cltn', sebab: 'permintaan-sendiri' }, '2028-04-30'),
  )
  expect(await status()).toEqual([
    { keadaan: 'aktif', mulai: '2018-03-01', akhir: '2027-05-01' },
    { keadaan: 'cltn', mulai: '2027-05-01', akhir: '2028-05-01' },
    { keadaan: 'aktif', mulai: '2028-05-01', akhir: null },
  ])
  await jalankan(akibat('riwayat-status', '2050-01-01', { keadaan: 'pensiun', sebab: 'bup' }))
  await jalankan(akibat('riwayat-status', '2030-01-01', { keadaan: 'tugas-belajar' }))
  expect((await status()).slice(2)).toEqual([
    { keadaan: 'aktif', mulai: '2028-05-01', akhir: '2030-01-01' },
    { keadaan: 'tugas-belajar', mulai: '2030-01-01', akhir: '2050-01-01' },
    { keadaan: 'pensiun', mulai: '2050-01-01', akhir: null },
  ])
  // Death ends everything recorded after it, backwards as well.
  await jalankan(akibat('riwayat-status', '2027-06-10', { keadaan: 'meninggal' }))
  expect((await status()).at(-1)).toEqual({ keadaan: 'meninggal', mulai: '2027-06-10', akhir: null })
  const semua = await sql<{ n: number }>`
    select count(*)::int as n from riwayat_status where pegawai_id = ${kota.id.ani} and dikoreksi_oleh is not null`.execute(
    kota.basisdata.db,
  )
  expect(semua.rows[0]?.n).toBeGreaterThan(3)
})

test('jabatan: yang baru menutup yang lama; tanpa jabatan berarti dibebaskan', async () => {
  const jabatan = async () =>
    (
      await sql<{ kode: string; mulai: string; akhir: string | null }>`
        select j.kode, lower(r.berlaku)::text as mulai, upper(r.berlaku)::text as akhir from riwayat_jabatan r
        join jabatan j on j.id = r.jabatan_id where r.pegawai_id = ${kota.id.ani} and r.dikoreksi_oleh is null order by r.berlaku`.execute(
        kota.basisdata.db,
      )
    ).rows
  await jalankan(akibat('riwayat-jabatan', '2027-01-01', { jabatan: 'analis-kecamatan' }))
  expect(await jabatan()).toEqual([
    { kode: 'analis-dinas', mulai: '2020-01-01', akhir: '2027-01-01' },
    { kode: 'analis-kecamatan', mulai: '2027-01-01', akhir: null },
  ])
  await jalankan(akibat('riwayat-jabatan', '2027-08-01', {}))
  expect((await jabatan()).at(-1)).toEqual({
    kode: 'analis-kecamatan',
    mulai: '2027-01-01',
    akhir: '2027-08-01',
  })
  await expect(jalankan(akibat('riwayat-jabatan', '2027-09-01', { jabatan: 'tidak-ada' }))).rejects.toThrow(
    'tidak-ada',
  )
})
