// Kasus hari kerja cuti, ditulis dari SKB hari libur 2024–2026 dan pola minggu kerja.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const D = 'PP 11/2017 Pasal 333'
const masa = (mulai: string, sampai: string | undefined, isi = {}, minggu?: 5 | 6) => ({
  perTanggal: mulai,
  usulan: { isian: { mulai, ...(sampai === undefined ? {} : { sampai }), ...isi } },
  unit: minggu === undefined ? {} : { mingguKerja: minggu },
})

export const kasus: Kasus[] = [
  {
    nama: 'Senin sampai Jumat tanpa libur: lima hari',
    dasar: D,
    fakta: masa('2026-07-06', '2026-07-10'),
    harap: { putusan: 'memenuhi', hitung: { hariKerja: 5, hariKalender: 5, masukKembali: '2026-07-13' } },
  },
  {
    nama: 'Sabtu dihitung pada minggu enam hari kerja',
    dasar: D,
    fakta: masa('2026-07-06', '2026-07-12', {}, 6),
    harap: { putusan: 'memenuhi', hitung: { hariKerja: 6, masukKembali: '2026-07-13' } },
  },
  {
    nama: 'Idul Fitri 2026: libur 19, 21, 22 dan cuti bersama 18, 20, 23, 24 Maret tidak dihitung',
    dasar: D,
    fakta: masa('2026-03-16', '2026-03-27'),
    harap: { putusan: 'memenuhi', hitung: { hariKerja: 5 } },
  },
  {
    nama: 'dari banyaknya hari: 12 hari kerja sejak 2 Januari 2026',
    dasar: D,
    fakta: masa('2026-01-02', undefined, { hari: 12 }),
    harap: {
      putusan: 'memenuhi',
      hitung: { sampai: '2026-01-20', hariKerja: 12, masukKembali: '2026-01-21' },
    },
  },
  {
    nama: 'hanya Sabtu dan Minggu pada minggu lima hari kerja',
    dasar: D,
    fakta: masa('2026-07-11', '2026-07-12'),
    harap: { putusan: 'tidak-memenuhi', hitung: { hariKerja: 0 } },
  },
  {
    nama: 'tahun yang hari liburnya belum dimasukkan tidak diterka',
    dasar: D,
    fakta: masa('2031-01-06', '2031-01-10'),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'melewati tahun ke tahun yang belum dimasukkan',
    dasar: D,
    fakta: masa('2026-12-28', '2027-01-04'),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'sehari sebelum PP 11/2017: naskah lama, kalender belum dimuat',
    dasar: 'PP 24/1976 Pasal 4',
    fakta: masa('2017-04-06', '2017-04-06'),
    harap: { putusan: 'data-kurang' },
  },
]
