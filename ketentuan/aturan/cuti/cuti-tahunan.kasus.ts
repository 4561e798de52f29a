// Kasus permintaan cuti tahunan, ditulis dari PP 24/1976 Pasal 4, PP 11/2017 Pasal 311–312, dan Perwali Blitar 24/2006.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 1'
const HAK = 'PP 11/2017 Pasal 311'
const minta = (mulai: string, sampai: string, pegawai: FaktaPegawai, isian = {}, unit = {}) => ({
  perTanggal: mulai,
  pegawai,
  usulan: { isian: { mulai, sampai, ...isian } },
  unit,
})
const catatan = (tahun: number, hari: number): FaktaPegawai => ({
  ...pnsBiasa,
  mutasiCuti: [{ tahun, jenis: 'bawaan', hari, tanggal: `${tahun}-01-01` }],
})
const gagal = (kode: string) => ({
  putusan: 'tidak-memenuhi' as const,
  syarat: { [kode]: 'tidak-memenuhi' as const },
})

const blitar: Kasus[] = [
  {
    nama: '2006: bekerja lebih dari setahun, 12 hari kerja',
    dasar: `${BLITAR} huruf a`,
    fakta: minta('2006-08-01', '2006-08-16', pnsLama, { hari: 12 }),
    harap: { putusan: 'memenuhi', syarat: { 'kerja-1-tahun': 'memenuhi', pecahan: 'memenuhi' } },
  },
  {
    nama: '2006: belum setahun bekerja',
    dasar: `${BLITAR} huruf a`,
    fakta: minta('2006-08-01', '2006-08-16', { ...pnsLama, tmtCpns: '2005-08-02' }, { hari: 3 }),
    harap: gagal('kerja-1-tahun'),
  },
  {
    nama: '2006: dipecah menjadi 2 hari kerja',
    dasar: `${BLITAR} huruf b`,
    fakta: minta('2006-08-01', '2006-08-02', pnsLama, { hari: 2 }),
    harap: gagal('pecahan'),
  },
  {
    nama: '2006: tiga hari kerja adalah pecahan terkecil',
    dasar: `${BLITAR} huruf b`,
    fakta: minta('2006-08-01', '2006-08-03', pnsLama, { hari: 3 }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: '2006: melebihi hak yang tersisa',
    dasar: `${BLITAR} huruf b`,
    fakta: minta(
      '2006-08-01',
      '2006-08-16',
      { ...pnsLama, mutasiCuti: [{ tahun: 2006, jenis: 'bawaan', hari: 0, tanggal: '2006-01-01' }] },
      { hari: 13 },
    ),
    harap: gagal('saldo'),
  },
  {
    nama: '2006: tidak tertulis',
    dasar: `${BLITAR} huruf c`,
    fakta: minta('2006-08-01', '2006-08-16', pnsLama, { hari: 12, tertulis: false }),
    harap: gagal('permintaan-tertulis'),
  },
  {
    nama: 'dua hari kerja, sehari sebelum PP 11/2017: terlalu singkat',
    dasar: 'PP 24/1976 Pasal 4',
    fakta: minta('2017-04-06', '2017-04-07', pnsBiasa, { hari: 2 }),
    harap: gagal('pecahan'),
  },
  {
    nama: 'satu hari kerja, sejak PP 11/2017: cukup',
    dasar: HAK,
    fakta: minta('2017-04-07', '2017-04-07', pnsBiasa, { hari: 1 }),
    harap: { putusan: 'memenuhi' },
  },
]

const kini: Kasus[] = [
  {
    nama: 'lima hari kerja dari saldo 15',
    dasar: HAK,
    fakta: minta('2026-07-06', '2026-07-10', catatan(2026, 3)),
    harap: { putusan: 'memenuhi', hitung: { hari: 5, tersedia: 15, sisaSesudah: 10 } },
  },
  {
    nama: 'lebih dari saldo',
    dasar: HAK,
    fakta: minta('2026-07-06', '2026-07-22', catatan(2026, 0)),
    harap: gagal('saldo'),
  },
  {
    nama: 'tepat sebanyak saldo',
    dasar: HAK,
    fakta: minta('2026-07-06', '2026-07-21', catatan(2026, 0)),
    harap: { putusan: 'memenuhi', hitung: { hari: 12, sisaSesudah: 0 } },
  },
  {
    nama: 'tempat sulit: 12 hari kalender tambahan tidak memotong saldo',
    dasar: 'PP 11/2017 Pasal 312',
    fakta: minta('2026-07-06', '2026-08-02', catatan(2026, 0), { tambahanSulit: 12 }, { sulit: true }),
    harap: { putusan: 'memenuhi', syarat: { 'tempat-sulit': 'memenuhi' }, hitung: { hari: 12 } },
  },
  {
    nama: 'tempat sulit: 13 hari kalender melebihi tambahan',
    dasar: 'PP 11/2017 Pasal 312',
    fakta: minta('2026-07-06', '2026-08-02', catatan(2026, 6), { tambahanSulit: 13 }, { sulit: true }),
    harap: gagal('tempat-sulit'),
  },
  {
    nama: '2006: tambahan tempat sulit sampai 14 hari',
    dasar: 'PP 24/1976 Pasal 5',
    fakta: minta('2006-08-01', '2006-08-30', pnsLama, { hari: 12, tambahanSulit: 14 }, { sulit: true }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'bertumpang tindih dengan cuti sakit',
    dasar: HAK,
    fakta: minta('2026-07-06', '2026-07-10', {
      ...catatan(2026, 3),
      cuti: [{ jenis: 'sakit', mulai: '2026-07-10', sampai: '2026-07-13', keadaan: 'disetujui' }],
    }),
    harap: gagal('tidak-tumpang-tindih'),
  },
  {
    nama: 'sedang diberhentikan sementara',
    dasar: HAK,
    fakta: minta('2026-07-06', '2026-07-10', {
      ...catatan(2026, 3),
      status: [
        { jenis: 'pns', keadaan: 'aktif', mulai: '2011-03-01' },
        { jenis: 'pns', keadaan: 'diberhentikan-sementara', mulai: '2026-06-01' },
      ],
    }),
    harap: gagal('tidak-tumpang-tindih'),
  },
  {
    nama: 'PPPK belum setahun, keluarga meninggal: dikecualikan',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta(
      '2025-07-07',
      '2025-07-09',
      {
        status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2025-03-01' }],
        perjanjian: [{ mulai: '2025-03-01', sampai: '2030-02-28' }],
      },
      { alasanKhusus: 'keluarga-meninggal' },
    ),
    harap: { putusan: 'memenuhi', hitung: { hari: 3 } },
  },
  {
    nama: 'PPPK belum setahun tanpa alasan khusus',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta('2025-07-07', '2025-07-09', {
      status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2025-03-01' }],
      perjanjian: [{ mulai: '2025-03-01', sampai: '2030-02-28' }],
    }),
    harap: gagal('kerja-1-tahun'),
  },
  {
    nama: 'PPPK: cuti melewati akhir perjanjian',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta('2026-02-26', '2026-03-03', {
      status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2024-03-01' }],
      perjanjian: [{ mulai: '2024-03-01', sampai: '2026-02-28' }],
    }),
    harap: gagal('perjanjian'),
  },
  {
    nama: 'tanggal belum diisi',
    dasar: HAK,
    fakta: { perTanggal: '2026-07-01', pegawai: pnsBiasa, usulan: { isian: {} } },
    harap: { putusan: 'data-kurang' },
  },
]

export const kasus: Kasus[] = [...blitar, ...kini]
