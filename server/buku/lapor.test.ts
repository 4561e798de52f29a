// Lapor: who may hand in which book, in which order; what a print and a closed year prove.

import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import {
  batalkanBarisManual,
  catatBarisManual,
  catatCetakan,
  cekCetakanBuku,
  instruksikan,
  lihatPenutupan,
  tutupTahun,
} from './catat.ts'
import { kalenderLaporan, langkahLaporan, type PerluLapor, susunLaporanBuku } from './lapor.ts'

let kota: KotaKecil
let perlu: PerluLapor
beforeAll(async () => {
  kota = await bukaKotaKecil()
  perlu = {
    buku: kota.ketentuan.buku,
    peran: kota.ketentuan.peran,
    zona: 'Asia/Jakarta',
    layananBuku: () => ['kenaikan-gaji-berkala'],
  }
}, 180_000)
afterAll(() => kota.tutup())

function ctx(nama: NamaOrang, peran: string[], pd: keyof KotaKecil['pd'] = 'bkpsdm', hari = HARI): Ctx {
  const siapa: Pelaku = {
    jenis: 'orang',
    akunId: uuid(),
    pegawaiId: kota.id[nama],
    nama,
    peran: ['asn', ...peran],
    lingkupLayanan: [],
    perangkatDaerah: kota.pd[pd],
    jabatan: [],
  }
  return {
    db: kota.basisdata.db,
    siapa,
    hari,
    kini: KINI,
    alat: { config: { alamat: 'http://padu.uji' } },
  } as unknown as Ctx
}
const pengelola = () => ctx('verifikatorDua', ['admin-kepegawaian'])
const kepala = () => ctx('kepala', [])
const register = () => ctx('verifikator', ['petugas-register'])

test('dari pengelola, lewat kepala, sampai tanda terima BKPSDM; tiap langkah hanya oleh yang berhak', async () => {
  const jadi = await susunLaporanBuku(perlu, pengelola(), { buku: 'penilaian', periode: '2025-01-01' })
  if (jadi.jenis === 'tolak') throw new Error(jadi.sebab)
  expect(jadi.nilai).toMatchObject({ jumlah: 6, sidik: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const { id } = jadi.nilai
  const langkah = (c: Ctx, tindakan: Parameters<typeof langkahLaporan>[2]['tindakan'], catatan?: string) =>
    langkahLaporan(perlu, c, { id, tindakan, catatan })
  expect(await langkah(kepala(), 'serahkan')).toMatchObject({ jenis: 'tolak', kode: 'langkah-laporan' })
  expect(await langkah(pengelola(), 'serahkan')).toMatchObject({
    jenis: 'jadi',
    nilai: { keadaan: 'diserahkan-ke-kepala' },
  })
  expect(await langkah(pengelola(), 'sampaikan')).toMatchObject({ jenis: 'tolak' })
  expect(await langkah(register(), 'kembalikan', 'Belum melewati kepala.')).toMatchObject({ jenis: 'tolak' })
  expect(await langkah(kepala(), 'sampaikan')).toMatchObject({ jenis: 'jadi' })
  expect(await langkah(register(), 'kembalikan', 'pendek')).toMatchObject({ kode: 'catatan-kurang' })
  expect(await langkah(register(), 'terima')).toMatchObject({
    nilai: { keadaan: 'diterima', tandaTerima: expect.stringMatching(/^TT-2026-/) },
  })
  expect(await langkah(ctx('ani', [], 'dinas'), 'terima')).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(
    await susunLaporanBuku(perlu, pengelola(), { buku: 'penilaian', periode: '2025-01-01' }),
  ).toMatchObject({ kode: 'laporan-berjalan' })
})

test('kalender: pengelola hanya melihat perangkat daerahnya; yang lewat tenggat tertanda terlambat', async () => {
  const milik = await kalenderLaporan(perlu, pengelola(), { tahun: 2026 })
  expect(new Set(milik.map((b) => b.perangkatDaerahId))).toEqual(new Set([kota.pd.bkpsdm]))
  const seluruh = await kalenderLaporan(perlu, register(), { tahun: 2026 })
  expect(seluruh.length).toBe(milik.length * 3)
  const dp3 = milik.find((b) => b.buku === 'penilaian')
  expect(dp3).toMatchObject({ tenggat: '2026-01-31', keadaan: 'diterima', terlambat: true, tindakan: [] })
  const bulanan = milik.filter((b) => b.buku === 'data-pegawai')
  expect(
    bulanan
      .filter((b) => b.terlambat)
      .map((b) => b.tenggat)
      .at(-1),
  ).toBe('2026-11-10')
  expect(bulanan.find((b) => b.tenggat === '2026-12-10')).toMatchObject({
    keadaan: 'belum',
    terlambat: false,
    tindakan: ['susun'],
  })
  expect(
    (await kalenderLaporan(perlu, ctx('ani', [], 'dinas'), { tahun: 2026 })).every(
      (b) => b.tindakan.length === 0,
    ),
  ).toBe(true)
})

test('buku menurut instruksi baru berjadwal sesudah BKPSDM menginstruksikannya', async () => {
  const sebelum = await kalenderLaporan(perlu, pengelola(), { tahun: 2026 })
  expect(sebelum.some((b) => b.buku === 'karpeg')).toBe(false)
  const isi = { buku: 'karpeg', nomor: '800/12/2026', tanggal: '2026-11-20', tenggat: '2026-12-05' }
  expect(await instruksikan(perlu, register(), { ...isi, tenggat: '2026-11-01' })).toMatchObject({
    kode: 'tenggat-mundur',
  })
  expect(await instruksikan(perlu, register(), { ...isi, buku: 'penilaian' })).toMatchObject({
    kode: 'bukan-instruksi',
  })
  expect(await instruksikan(perlu, register(), isi)).toMatchObject({ jenis: 'jadi' })
  const sesudah = await kalenderLaporan(perlu, pengelola(), { tahun: 2026 })
  expect(sesudah.find((b) => b.buku === 'karpeg')).toMatchObject({
    tenggat: '2026-12-05',
    tindakan: ['susun'],
  })
})

test('cetakan: sidiknya sama selama register tidak berubah, dan berbeda sesudah ada baris baru', async () => {
  const buku = perlu.buku.find((b) => b.kode === 'kebutuhan-diklat')
  if (!buku) throw new Error('buku tidak ada')
  const saring = {
    buku: buku.kode,
    layanan: [],
    tahun: 2026,
    per: HARI,
    zona: 'Asia/Jakarta',
    perangkatDaerahId: null,
  }
  const cetak = await catatCetakan(register(), buku, saring)
  expect(cetak.qr).toMatch(/^<svg/)
  expect(await cekCetakanBuku(perlu, register(), cetak.kode)).toMatchObject({
    dikenal: true,
    sama: true,
    jumlah: cetak.jumlah,
  })
  expect(await cekCetakanBuku(perlu, register(), 'BK-AAAA-AAAA-AAAA')).toMatchObject({
    dikenal: false,
    buku: null,
  })
  const isi = {
    kode: buku.kode,
    hari: '2026-10-01',
    sel: { 'jenis-diklat': 'teknis' },
    alasan: 'Diminta kepala bidang pada rapat.',
  }
  const baris = await catatBarisManual(perlu, pengelola(), isi)
  if (baris.jenis === 'tolak') throw new Error(baris.sebab)
  expect(await cekCetakanBuku(perlu, register(), cetak.kode)).toMatchObject({ dikenal: true, sama: false })
  expect(await catatBarisManual(perlu, pengelola(), { ...isi, sel: { gaji: 1 } })).toMatchObject({
    kode: 'kolom-asing',
  })
  const batal = { id: baris.nilai.id, alasan: 'Ternyata tercatat dua kali.' }
  expect(
    await batalkanBarisManual(perlu, ctx('adminDinas', ['admin-kepegawaian'], 'dinas'), batal),
  ).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await batalkanBarisManual(perlu, pengelola(), batal)).toMatchObject({ jenis: 'jadi' })
  expect(await batalkanBarisManual(perlu, pengelola(), batal)).toMatchObject({ kode: 'sudah-batal' })
})

test('tutup buku: hanya tahun yang berakhir, sekali; yang dicatat sesudahnya ditolak dan yang berubah terlihat', async () => {
  expect(await tutupTahun(perlu, register(), { kode: 'kebutuhan-diklat', tahun: 2026 })).toMatchObject({
    kode: 'tahun-berjalan',
  })
  expect(await tutupTahun(perlu, register(), { kode: 'kebutuhan-diklat', tahun: 2025 })).toMatchObject({
    jenis: 'jadi',
  })
  expect(await tutupTahun(perlu, register(), { kode: 'kebutuhan-diklat', tahun: 2025 })).toMatchObject({
    kode: 'sudah-ditutup',
  })
  expect(await lihatPenutupan(perlu, register(), 'kebutuhan-diklat', 2025)).toMatchObject({
    penutupan: { sama: true },
  })
  const isi = { kode: 'kebutuhan-diklat', hari: '2025-10-01', sel: {}, alasan: 'Tertinggal dari tahun lalu.' }
  expect(await catatBarisManual(perlu, pengelola(), isi)).toMatchObject({ kode: 'buku-ditutup' })
})
