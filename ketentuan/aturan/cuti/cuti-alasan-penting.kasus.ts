// Kasus cuti karena alasan penting, ditulis dari PP 24/1976 Pasal 22–24, PP 11/2017 Pasal 328–330, dan Perwali Blitar 24/2006.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { gagal, lulus, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 5'
const D = 'PP 11/2017 Pasal 328'
const sakit = { alasan: 'keluarga-sakit-keras', hubungan: 'ibu' }
const meninggal = { alasan: 'keluarga-meninggal', hubungan: 'mertua' }
const pria = { ...pnsBiasa, jenisKelamin: 'pria' as const }

export const kasus: Kasus[] = [
  {
    nama: '2006: ibu sakit keras, dua bulan',
    dasar: `${B} huruf a angka 1`,
    fakta: minta('2006-07-01', '2006-08-31', pnsLama, sakit),
    harap: lulus('alasan'),
  },
  {
    nama: '2006: sepupu tidak termasuk',
    dasar: `${B} huruf a angka 1`,
    fakta: minta('2006-07-01', '2006-07-31', pnsLama, { ...sakit, hubungan: 'sepupu' }),
    harap: gagal('alasan'),
  },
  {
    nama: '2006: mertua meninggal dunia',
    dasar: `${B} huruf a angka 1`,
    fakta: minta('2006-07-01', '2006-07-14', pnsLama, meninggal),
    harap: lulus('alasan'),
  },
  {
    nama: '2006: perkawinan pertama',
    dasar: `${B} huruf a angka 2`,
    fakta: minta('2006-07-01', '2006-07-14', pnsLama, { alasan: 'perkawinan-pertama' }),
    harap: lulus('alasan'),
  },
  {
    nama: '2006: perkawinan kedua tidak termasuk',
    dasar: `${B} huruf a angka 2`,
    fakta: minta('2006-07-01', '2006-07-14', pnsLama, { alasan: 'perkawinan' }),
    harap: gagal('alasan'),
  },
  {
    nama: '2006: tepat dua bulan',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2006-08-31', pnsLama, meninggal),
    harap: lulus('lama-2-bulan'),
  },
  {
    nama: '2006: lebih sehari dari dua bulan',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2006-09-01', pnsLama, meninggal),
    harap: gagal('lama-2-bulan'),
  },
  {
    nama: '2006: tidak tertulis',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-01', '2006-07-31', pnsLama, { ...meninggal, tertulis: false }),
    harap: gagal('permintaan-tertulis'),
  },
  {
    nama: '2006: tertulis',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-01', '2006-07-31', pnsLama, meninggal),
    harap: lulus('permintaan-tertulis'),
  },
  {
    nama: 'enam minggu, sehari sebelum PP 11/2017',
    dasar: 'PP 24/1976 Pasal 23',
    fakta: minta('2017-04-06', '2017-05-17', pnsBiasa, sakit),
    harap: lulus('lama-2-bulan'),
  },
  {
    nama: 'enam minggu, sejak PP 11/2017: paling lama satu bulan',
    dasar: 'PP 11/2017 Pasal 330',
    fakta: minta('2017-04-07', '2017-05-18', pnsBiasa, sakit),
    harap: gagal('lama-1-bulan'),
  },
  {
    nama: 'tepat satu bulan',
    dasar: 'PP 11/2017 Pasal 330',
    fakta: minta('2026-07-01', '2026-07-31', pnsBiasa, sakit),
    harap: lulus('lama-1-bulan'),
  },
  {
    nama: 'istri melahirkan, pegawai pria',
    dasar: 'Peraturan BKN 24/2017 Lampiran',
    fakta: minta('2026-07-01', '2026-07-14', pria, { alasan: 'istri-melahirkan' }),
    harap: lulus('alasan'),
  },
  {
    nama: 'istri melahirkan, pegawai wanita',
    dasar: 'Peraturan BKN 24/2017 Lampiran',
    fakta: minta('2026-07-01', '2026-07-14', pnsBiasa, { alasan: 'istri-melahirkan' }),
    harap: gagal('alasan'),
  },
  {
    nama: 'perkawinan, juga bukan yang pertama',
    dasar: D,
    fakta: minta('2026-07-01', '2026-07-14', pnsBiasa, { alasan: 'perkawinan' }),
    harap: lulus('alasan'),
  },
  {
    nama: 'bencana alam',
    dasar: 'Peraturan BKN 24/2017 Lampiran',
    fakta: minta('2026-07-01', '2026-07-14', pnsBiasa, { alasan: 'bencana' }),
    harap: lulus('alasan'),
  },
  {
    nama: 'alasan lain ditimbang pejabat',
    dasar: D,
    fakta: minta('2026-07-01', '2026-07-14', pnsBiasa, { alasan: 'lain' }),
    harap: { putusan: 'perlu-pertimbangan' },
  },
  {
    nama: 'hubungan keluarga belum diisi',
    dasar: D,
    fakta: minta('2026-07-01', '2026-07-14', pnsBiasa, { alasan: 'keluarga-meninggal' }),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'PPPK memakai cuti tahunan',
    dasar: D,
    fakta: minta(
      '2026-07-01',
      '2026-07-14',
      { status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2023-03-01' }] },
      meninggal,
    ),
    harap: gagal('subjek'),
  },
]
