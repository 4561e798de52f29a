// Mitra: authority by decree and office of the day, only over one's own units; notes through the officer; Pasal 9 step by step.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adalahTolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { unitDari } from './baca.ts'
import { lihatDaftarMitra, lihatUnitMitra } from './lihat.ts'
import { kirimCatatan, lapor, tanggapiCatatanMitra, tetapkan, tindakLaporan } from './tindak.ts'

let kota: KotaKecil
const ctx = (siapa: NamaOrang, hari = HARI): Ctx =>
  ({ db: kota.basisdata.db, siapa: kota.pelaku(siapa), hari, kini: KINI }) as unknown as Ctx
const k = () => kota.ketentuan
const SK = { nomor: '800/1/2026', tanggal: '2026-01-02' }
const BULAN = '2026-10'

beforeAll(async () => {
  kota = await bukaKotaKecil()
  for (const pd of ['dinas', 'kecamatan'] as const)
    await tetapkan(ctx('kepala'), {
      pegawaiId: kota.id[pd === 'dinas' ? 'pengawas' : 'administrator'],
      perangkatDaerahId: kota.pd[pd],
      mulai: '2026-01-05',
      ...SK,
    })
}, 180_000)
afterAll(() => kota.tutup())

const unit = async (siapa: NamaOrang, pd: keyof KotaKecil['pd']) => {
  const u = await lihatUnitMitra(k(), ctx(siapa), kota.pd[pd], { bulan: BULAN })
  if (adalahTolak(u)) throw new Error(u.kode)
  return u
}

test('hanya pejabat administrasi BKPSDM, dengan keputusan; masa lama terpotong oleh keputusan baru', async () => {
  const coba = (o: Partial<Parameters<typeof tetapkan>[1]>) =>
    tetapkan(ctx('kepala'), {
      pegawaiId: kota.id.pengawas,
      perangkatDaerahId: kota.pd.bkpsdm,
      mulai: '2026-01-05',
      ...SK,
      ...o,
    })
  expect(await coba({ pegawaiId: kota.id.verifikator })).toMatchObject({ kode: 'bukan-pejabat-administrasi' })
  expect(await coba({ pegawaiId: kota.id.kepala })).toMatchObject({ kode: 'bukan-pejabat-administrasi' })
  expect(await coba({ mulai: '2018-06-04' })).toMatchObject({ dasar: ['Perwali Jambi 31/2018 Pasal 12'] })
  expect(await coba({ sampai: '2026-01-04' })).toMatchObject({ isian: 'sampai' })
  expect(await coba({ perangkatDaerahId: uuid() })).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await coba({})).toMatchObject({ id: expect.any(String) })
  await coba({ pegawaiId: kota.id.administrator, mulai: '2026-06-01', nomor: '800/9/2026' })
  const masa = await sql<{ orang: string; mulai: string; akhir: string | null }>`
    select pegawai_id as orang, lower(berlaku)::text as mulai, upper(berlaku)::text as akhir from penugasan_mitra
    where perangkat_daerah_id = ${kota.pd.bkpsdm} and dikoreksi_oleh is null order by 2`.execute(
    kota.basisdata.db,
  )
  expect(masa.rows).toEqual([
    { orang: kota.id.pengawas, mulai: '2026-01-05', akhir: '2026-06-01' },
    { orang: kota.id.administrator, mulai: '2026-06-01', akhir: null },
  ])
})

test('mitra melihat unit binaannya saja; pindah dari BKPSDM mengakhiri kewenangannya', async () => {
  const daftar = async (siapa: NamaOrang) =>
    (await lihatDaftarMitra(k(), ctx(siapa), {})).baris.map((b) => b.perangkatDaerahId)
  expect(await daftar('pengawas')).toEqual([kota.pd.dinas])
  expect(await daftar('adminDinas')).toEqual([kota.pd.dinas])
  expect((await daftar('kepala')).length).toBe(3)
  expect(await daftar('ani')).toEqual([])
  expect(await lihatUnitMitra(k(), ctx('pengawas'), kota.pd.kecamatan, {})).toMatchObject({
    kode: 'tidak-ditemukan',
  })
  expect(await unitDari(kota.basisdata.db, kota.id.pengawas, '2026-01-04')).toEqual([])
  await kota.basisdata
    .transaksi(async (db) => {
      await sql`update riwayat_jabatan set berlaku = '[2020-01-01,2026-07-01)' where pegawai_id = ${kota.id.pengawas}`.execute(
        db,
      )
      expect(await unitDari(db, kota.id.pengawas, '2026-06-30')).toContain(kota.pd.dinas)
      expect(await unitDari(db, kota.id.pengawas, '2026-07-01')).toEqual([])
      throw new Error('batal')
    })
    .catch((g) => expect(String(g)).toContain('batal'))
})

test('informasi lewat pengelola unit: diterima, diteruskan kepada semua pegawai unit, lalu ditutup mitra', async () => {
  const isi = {
    jenis: 'informasi',
    hari: HARI,
    judul: 'Usul kenaikan pangkat April',
    isi: 'Berkas paling lambat 15 Januari.',
  } as const
  expect(await kirimCatatan(k(), ctx('pengawas'), kota.pd.kecamatan, isi)).toMatchObject({
    kode: 'tidak-ditemukan',
  })
  const c = await kirimCatatan(k(), ctx('pengawas'), kota.pd.dinas, isi)
  if (adalahTolak(c)) throw new Error(c.sebab)
  const langkah = (siapa: NamaOrang, tindakan: 'terima' | 'teruskan' | 'selesai') =>
    tanggapiCatatanMitra(k(), ctx(siapa), { id: c.id, tindakan }, undefined)
  expect(await langkah('adminKecamatan', 'terima')).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await langkah('adminDinas', 'teruskan')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await langkah('adminDinas', 'terima')).toMatchObject({ keadaan: 'diterima-unit' })
  expect(await langkah('adminDinas', 'teruskan')).toMatchObject({ keadaan: 'diteruskan' })
  const kabar = await sql<{
    n: number
  }>`select count(*)::int as n from pemberitahuan where jenis = 'kabar-mitra'`.execute(kota.basisdata.db)
  expect(kabar.rows[0]?.n).toBe(3)
  expect(await langkah('pengawas', 'selesai')).toMatchObject({ keadaan: 'selesai' })
  expect((await unit('pengawas', 'dinas')).catatan).toMatchObject([])
})

test('supervisi SKP menyebut pegawai unit itu; kunjungan menyebut tempat dan langsung selesai', async () => {
  const dasar = { hari: HARI, judul: 'SKP 2026', isi: 'Indikator belum terukur pada dua butir.' }
  const kirim = (o: Record<string, unknown>) =>
    kirimCatatan(k(), ctx('pengawas'), kota.pd.dinas, { jenis: 'supervisi-skp', ...dasar, ...o } as never)
  expect(await kirim({})).toMatchObject({ isian: 'pegawaiId' })
  expect(await kirim({ pegawaiId: kota.id.citra })).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await kirim({ pegawaiId: kota.id.ani })).toMatchObject({ id: expect.any(String) })
  expect(await kirim({ jenis: 'kunjungan' })).toMatchObject({ isian: 'tempat' })
  expect(await kirim({ jenis: 'kunjungan', tempat: 'Kantor', hari: '2026-12-01' })).toMatchObject({
    isian: 'hari',
  })
})

const laporan = () =>
  ({
    bulan: BULAN,
    hariKerja: 21,
    baris: [{ pegawaiId: kota.id.ani, jenis: 'terlambat', kali: 2, keterangan: '' }],
  }) as const
const kirimLaporan = (o: Record<string, unknown> = {}) =>
  lapor(k(), ctx('adminDinas'), { ...laporan(), ...o } as never)
async function langkahLaporan(
  id: string,
  siapa: NamaOrang,
  tindakan: Parameters<typeof tindakLaporan>[2]['tindakan'],
  catatan?: string,
) {
  const versi = (await unit('kepala', 'dinas')).laporan?.versi ?? 0
  return tindakLaporan(k(), ctx(siapa), { id, tindakan }, { versi, catatan })
}

test('laporan disiplin yang keliru ditolak dengan nama isiannya', async () => {
  expect(await lapor(k(), ctx('verifikator'), laporan() as never)).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await kirimLaporan({ baris: [{ ...laporan().baris[0], pegawaiId: kota.id.citra }] })).toMatchObject({
    kode: 'tidak-ditemukan',
  })
  expect(await kirimLaporan({ baris: [{ ...laporan().baris[0], kali: 22 }] })).toMatchObject({
    kode: 'laporan-salah',
  })
  expect(await kirimLaporan({ bulan: '2027-01' })).toMatchObject({ isian: 'bulan' })
})

test('laporan disiplin: unit, mitra, kunjungan, bidang, kepala; tidak ada yang terlewat', async () => {
  const l = await kirimLaporan()
  if (adalahTolak(l)) throw new Error(l.sebab)
  const langkah = (
    siapa: NamaOrang,
    tindakan: Parameters<typeof tindakLaporan>[2]['tindakan'],
    catatan?: string,
  ) => langkahLaporan(l.id, siapa, tindakan, catatan)
  expect(await kirimLaporan()).toMatchObject({ kode: 'laporan-sudah-ada' })
  expect(await langkah('pengawas', 'kembalikan')).toMatchObject({ kode: 'alasan-kurang' })
  expect(await langkah('pengawas', 'kembalikan', 'Dua pegawai belum tercantum.')).toMatchObject({
    keadaan: 'dikembalikan',
  })
  expect(await kirimLaporan()).toMatchObject({ keadaan: 'disampaikan' })
  expect(await langkah('adminKecamatan', 'validasi')).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await langkah('administrator', 'teruskan')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await langkah('pengawas', 'validasi')).toMatchObject({ keadaan: 'divalidasi' })
  expect(await langkah('pengawas', 'laporkan')).toMatchObject({
    kode: 'belum-kunjungan',
    dasar: ['Perwali Jambi 31/2018 Pasal 9 huruf b'],
  })
  await kirimCatatan(k(), ctx('pengawas'), kota.pd.dinas, {
    jenis: 'kunjungan',
    laporanId: l.id,
    hari: HARI,
    tempat: 'Kantor dinas',
    judul: 'Monitoring',
    isi: 'Daftar hadir sesuai laporan.',
  })
  expect(await langkah('pengawas', 'laporkan')).toMatchObject({ keadaan: 'dilaporkan' })
  expect(await langkah('kepala', 'terima')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await langkah('administrator', 'teruskan')).toMatchObject({ keadaan: 'diteruskan' })
  expect(await langkah('kepala', 'terima')).toMatchObject({ keadaan: 'diterima' })
  const u = await unit('adminDinas', 'dinas')
  expect(u.laporan?.peristiwa.map((p) => p.keadaan)).toEqual([
    'disampaikan',
    'dikembalikan',
    'disampaikan',
    'divalidasi',
    'dilaporkan',
    'diteruskan',
    'diterima',
  ])
  expect(u.laporan?.baris).toMatchObject([
    { nama: expect.stringContaining('Ani'), jenis: 'terlambat', kali: 2 },
  ])
})
