// Kasus cuti di luar tanggungan negara, ditulis dari PP 24/1976 Pasal 26–31, PP 11/2017 Pasal 334–338, dan Perwali Blitar 24/2006.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { gagal, lulus, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 6'
const B4 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 4 huruf b'
const D = 'PP 11/2017 Pasal 334'
const mendesak = { alasan: 'mendampingi suami tugas', pertimbanganPejabat: 'mendesak' }
const sejak = (tmtCpns: string): FaktaPegawai => ({
  ...pnsBiasa,
  tmtCpns,
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: tmtCpns }],
})
const berjalan: FaktaPegawai = {
  ...pnsBiasa,
  status: [
    { jenis: 'pns', keadaan: 'aktif', mulai: '2011-03-01' },
    { jenis: 'pns', keadaan: 'cltn', mulai: '2023-07-01', sampai: '2026-06-30' },
  ],
}

export const kasus: Kasus[] = [
  {
    nama: '2006: lima tahun bekerja, alasan mendesak',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-01', '2007-06-30', sejak('2001-07-01'), mendesak),
    harap: lulus('kerja-5-tahun'),
  },
  {
    nama: '2006: kurang dari lima tahun',
    dasar: `${B} huruf a`,
    fakta: minta('2006-06-30', '2007-06-29', sejak('2001-07-01'), mendesak),
    harap: gagal('kerja-5-tahun'),
  },
  {
    nama: '2006: alasan ditimbang pejabat',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-01', '2007-06-30', pnsLama, { alasan: 'usaha keluarga' }),
    harap: { putusan: 'perlu-pertimbangan', syarat: { 'alasan-mendesak': 'perlu-pertimbangan' } },
  },
  {
    nama: '2006: alasan dinilai tidak mendesak',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-01', '2007-06-30', pnsLama, {
      alasan: 'usaha keluarga',
      pertimbanganPejabat: 'tidak-mendesak',
    }),
    harap: gagal('alasan-mendesak'),
  },
  {
    nama: '2006: tepat tiga tahun',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2009-06-30', pnsLama, mendesak),
    harap: lulus('lama-3-tahun'),
  },
  {
    nama: '2006: lebih sehari dari tiga tahun',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2009-07-01', pnsLama, mendesak),
    harap: gagal('lama-3-tahun'),
  },
  {
    nama: '2006: tidak tertulis',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-01', '2007-06-30', pnsLama, { ...mendesak, tertulis: false }),
    harap: gagal('permintaan-tertulis'),
  },
  {
    nama: '2006: tertulis',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-01', '2007-06-30', pnsLama, mendesak),
    harap: lulus('permintaan-tertulis'),
  },
  {
    nama: '2006: persalinan keempat, jabatan tetap',
    dasar: B4,
    fakta: minta('2006-07-01', '2006-09-30', sejak('2004-01-01'), { alasan: 'persalinan', anakKe: 4 }),
    harap: { putusan: 'memenuhi', syarat: { 'anak-4-dst': 'memenuhi' }, hitung: { lepasJabatan: 'tidak' } },
  },
  {
    nama: '2006: persalinan ketiga bukan CLTN',
    dasar: B4,
    fakta: minta('2006-07-01', '2006-09-30', pnsLama, { alasan: 'persalinan', anakKe: 3 }),
    harap: gagal('anak-4-dst'),
  },
  {
    nama: 'persalinan keempat, sehari sebelum PP 11/2017',
    dasar: 'PP 24/1976 Pasal 19',
    fakta: minta('2017-04-06', '2017-07-05', pnsBiasa, { alasan: 'persalinan', anakKe: 4 }),
    harap: lulus('anak-4-dst'),
  },
  {
    nama: 'persalinan keempat, sejak PP 11/2017: CLTN biasa, menunggu pertimbangan',
    dasar: D,
    fakta: minta('2017-04-07', '2017-07-06', pnsBiasa, { alasan: 'persalinan', anakKe: 4 }),
    harap: { putusan: 'perlu-pertimbangan' },
  },
  {
    nama: 'satu tahun: akibat atas jabatan, masa kerja, dan batas lapor',
    dasar: 'PP 11/2017 Pasal 337',
    fakta: minta('2026-07-01', '2027-06-30', pnsBiasa, mendesak),
    harap: {
      putusan: 'memenuhi',
      hitung: { lepasJabatan: 'ya', masaKerjaTidakDihitung: 12, laporPalingLambat: '2027-07-31' },
    },
  },
  {
    nama: 'perpanjangan satu tahun',
    dasar: D,
    fakta: minta('2026-07-01', '2027-06-30', berjalan, { ...mendesak, perpanjangan: true }),
    harap: lulus('perpanjangan'),
  },
  {
    nama: 'perpanjangan lebih dari satu tahun',
    dasar: D,
    fakta: minta('2026-07-01', '2027-07-01', berjalan, { ...mendesak, perpanjangan: true }),
    harap: gagal('perpanjangan'),
  },
  {
    nama: 'perpanjangan yang tidak menyambung',
    dasar: D,
    fakta: minta('2026-08-01', '2027-06-30', berjalan, { ...mendesak, perpanjangan: true }),
    harap: gagal('perpanjangan'),
  },
  {
    nama: 'CPNS tidak berhak',
    dasar: D,
    fakta: minta(
      '2026-07-01',
      '2026-12-31',
      { tmtCpns: '2025-03-01', status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2025-03-01' }] },
      mendesak,
    ),
    harap: gagal('subjek'),
  },
]
