// Kasus cuti melahirkan, ditulis dari PP 24/1976 Pasal 19, PP 11/2017 Pasal 325, dan Perwali Blitar 24/2006.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { gagal, lulus, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 4'
const D = 'PP 11/2017 Pasal 325'
const anak = (lahir: string) => ({ hubungan: 'anak' as const, statusAnak: 'kandung' as const, lahir })
const lahir2006 = { anakKe: 2, perkiraanLahir: '2006-08-01' }
const pppk: FaktaPegawai = {
  jenisKelamin: 'wanita',
  status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2023-03-01' }],
  cuti: [],
}

export const kasus: Kasus[] = [
  {
    nama: '2006: anak kedua, sebulan sebelum dan dua bulan sesudah',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-01', '2006-10-01', pnsLama, lahir2006),
    harap: lulus('anak-1-3'),
  },
  {
    nama: '2006: anak keempat',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2006-10-01', pnsLama, { ...lahir2006, anakKe: 4 }),
    harap: gagal('anak-1-3'),
  },
  {
    nama: '2006: anak ketiga masih diberikan',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-01', '2006-10-01', pnsLama, { ...lahir2006, anakKe: 3 }),
    harap: lulus('lama-1-2-bulan'),
  },
  {
    nama: '2006: mulai lebih dari sebulan sebelum persalinan',
    dasar: `${B} huruf c`,
    fakta: minta('2006-06-30', '2006-09-30', pnsLama, lahir2006),
    harap: gagal('lama-1-2-bulan'),
  },
  {
    nama: '2006: lebih dari dua bulan sesudah persalinan',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-15', '2006-10-02', pnsLama, lahir2006),
    harap: gagal('lama-1-2-bulan'),
  },
  {
    nama: '2006: tidak tertulis',
    dasar: `${B} huruf d`,
    fakta: minta('2006-07-01', '2006-10-01', pnsLama, { ...lahir2006, tertulis: false }),
    harap: gagal('permintaan-tertulis'),
  },
  {
    nama: '2006: tertulis',
    dasar: `${B} huruf d`,
    fakta: minta('2006-07-01', '2006-10-01', pnsLama, lahir2006),
    harap: lulus('permintaan-tertulis'),
  },
  {
    nama: 'sehari sebelum PP 11/2017: perkiraan persalinan diperlukan',
    dasar: 'PP 24/1976 Pasal 19',
    fakta: minta('2017-04-06', '2017-07-05', pnsBiasa, { anakKe: 1 }),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'sejak PP 11/2017: tiga bulan, perkiraan tidak ditanya',
    dasar: D,
    fakta: minta('2017-04-07', '2017-07-06', pnsBiasa, { anakKe: 1 }),
    harap: lulus('lama-3-bulan'),
  },
  {
    nama: 'lebih sehari dari tiga bulan',
    dasar: D,
    fakta: minta('2026-04-07', '2026-07-07', pnsBiasa, { anakKe: 1 }),
    harap: gagal('lama-3-bulan'),
  },
  {
    nama: 'anak ketiga',
    dasar: D,
    fakta: minta('2026-04-07', '2026-07-06', pnsBiasa, { anakKe: 3 }),
    harap: lulus('anak-1-3'),
  },
  {
    nama: 'anak keempat: cuti besar',
    dasar: D,
    fakta: minta('2026-04-07', '2026-07-06', pnsBiasa, { anakKe: 4 }),
    harap: gagal('anak-1-3'),
  },
  {
    nama: 'dua anak lahir sebelum menjadi pegawai tidak dihitung',
    dasar: D,
    fakta: minta(
      '2026-04-07',
      '2026-07-06',
      { ...pnsBiasa, keluarga: [anak('2006-01-01'), anak('2008-01-01'), anak('2015-01-01')] },
      { anakKe: 2 },
    ),
    harap: lulus('anak-1-3'),
  },
  {
    nama: 'berbeda dengan riwayat keluarga: dipertimbangkan',
    dasar: D,
    fakta: minta('2026-04-07', '2026-07-06', { ...pnsBiasa, keluarga: [anak('2015-01-01')] }, { anakKe: 1 }),
    harap: { putusan: 'perlu-pertimbangan' },
  },
  {
    nama: 'pegawai pria',
    dasar: D,
    fakta: minta('2026-04-07', '2026-07-06', { ...pnsBiasa, jenisKelamin: 'pria' }, { anakKe: 1 }),
    harap: gagal('wanita'),
  },
  {
    nama: 'PPPK, anak pertama, tiga bulan',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta('2026-04-07', '2026-07-06', pppk, { anakKe: 1 }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'PPPK, anak keempat',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta('2026-04-07', '2026-07-06', pppk, { anakKe: 4 }),
    harap: gagal('anak-1-3'),
  },
]
