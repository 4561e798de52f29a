// Kasus pembatalan dan pemanggilan kembali, ditulis dari PP 24/1976 Pasal 35 dan PP 11/2017 Pasal 339.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { gagal, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const D = 'PP 11/2017 Pasal 339'
const cuti = (masukKerja: string | undefined, varian = 'tahunan') =>
  minta('2026-07-06', '2026-07-17', pnsBiasa, masukKerja === undefined ? {} : { masukKerja }, varian)

export const kasus: Kasus[] = [
  {
    nama: 'dipanggil pada minggu kedua: lima hari dikembalikan',
    dasar: D,
    fakta: cuti('2026-07-13'),
    harap: { putusan: 'memenuhi', hitung: { kembali: 5, sampaiBaru: '2026-07-12' } },
  },
  {
    nama: 'dibatalkan sebelum dijalani: seluruhnya dikembalikan',
    dasar: D,
    fakta: cuti('2026-07-01'),
    harap: { putusan: 'memenuhi', hitung: { kembali: 10, mulaiKembali: '2026-07-06' } },
  },
  {
    nama: 'masuk pada hari pertama sama dengan batal',
    dasar: D,
    fakta: cuti('2026-07-06'),
    harap: { putusan: 'memenuhi', hitung: { kembali: 10 } },
  },
  {
    nama: 'hari terakhir: sehari dikembalikan',
    dasar: D,
    fakta: cuti('2026-07-17'),
    harap: { putusan: 'memenuhi', hitung: { kembali: 1 } },
  },
  { nama: 'sesudah cuti selesai', dasar: D, fakta: cuti('2026-07-18'), harap: gagal('masuk-kerja') },
  {
    nama: 'cuti melahirkan tidak dipanggil kembali',
    dasar: D,
    fakta: cuti('2026-07-13', 'melahirkan'),
    harap: gagal('masuk-kerja'),
  },
  { nama: 'hari masuk belum diisi', dasar: D, fakta: cuti(undefined), harap: { putusan: 'data-kurang' } },
  {
    nama: '2006: cuti besar dipanggil kembali',
    dasar: 'PP 24/1976 Pasal 35',
    fakta: minta('2006-07-03', '2006-09-30', pnsLama, { masukKerja: '2006-08-01' }, 'besar'),
    harap: { putusan: 'memenuhi', hitung: { kembaliKalender: 61 } },
  },
  {
    nama: 'cuti bersama dipanggil kembali, sehari sebelum PP 11/2017',
    dasar: 'PP 24/1976 Pasal 35',
    fakta: minta('2017-04-06', '2017-04-07', pnsBiasa, { masukKerja: '2017-04-07' }, 'bersama'),
    harap: gagal('masuk-kerja'),
  },
  {
    nama: 'cuti bersama dipanggil kembali, sejak PP 11/2017',
    dasar: D,
    fakta: minta('2017-04-07', '2017-04-08', pnsBiasa, { masukKerja: '2017-04-08' }, 'bersama'),
    harap: { putusan: 'memenuhi' },
  },
]
