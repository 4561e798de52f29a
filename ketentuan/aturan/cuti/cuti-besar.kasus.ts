// Kasus cuti besar, ditulis dari PP 24/1976 Pasal 9 dan 11, PP 11/2017 Pasal 316–317, dan Perwali Blitar 24/2006.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { gagal, lulus, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 2'
const D = 'PP 11/2017 Pasal 316'
const sejak = (tmtCpns: string): FaktaPegawai => ({
  ...pnsBiasa,
  tmtCpns,
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: tmtCpns }],
})
const dipakai = (hari: number): FaktaPegawai => ({
  ...pnsBiasa,
  mutasiCuti: [
    { tahun: 2026, jenis: 'bawaan', hari: 0, tanggal: '2026-01-01' },
    { tahun: 2026, jenis: 'pemakaian', hari: -hari, tanggal: '2026-02-02' },
  ],
})

export const kasus: Kasus[] = [
  {
    nama: '2006: enam tahun bekerja, tiga bulan',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-01', '2006-09-30', sejak('2000-07-01')),
    harap: lulus('kerja-6-tahun'),
  },
  {
    nama: '2006: sehari kurang dari enam tahun',
    dasar: `${B} huruf a`,
    fakta: minta('2006-06-30', '2006-09-29', sejak('2000-07-01')),
    harap: gagal('kerja-6-tahun'),
  },
  {
    nama: '2006: tepat tiga bulan',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2006-09-30', pnsLama),
    harap: lulus('lama-3-bulan'),
  },
  {
    nama: '2006: lebih sehari dari tiga bulan',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-01', '2006-10-01', pnsLama),
    harap: gagal('lama-3-bulan'),
  },
  {
    nama: '2006: tidak tertulis',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-01', '2006-09-30', pnsLama, { tertulis: false }),
    harap: gagal('permintaan-tertulis'),
  },
  {
    nama: '2006: tertulis',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-01', '2006-09-30', pnsLama),
    harap: lulus('permintaan-tertulis'),
  },
  {
    nama: 'lima tahun bekerja, sehari sebelum PP 11/2017: belum enam tahun',
    dasar: 'PP 24/1976 Pasal 9',
    fakta: minta('2017-04-06', '2017-05-05', sejak('2012-01-01')),
    harap: gagal('kerja-6-tahun'),
  },
  {
    nama: 'lima tahun bekerja, sejak PP 11/2017: cukup',
    dasar: D,
    fakta: minta('2017-04-07', '2017-05-06', sejak('2012-01-01')),
    harap: lulus('kerja-5-tahun'),
  },
  {
    nama: 'haji pertama tanpa lima tahun',
    dasar: D,
    fakta: minta('2026-05-01', '2026-06-15', sejak('2023-01-01'), { alasan: 'haji-pertama' }),
    harap: lulus('kerja-5-tahun'),
  },
  {
    nama: 'kelahiran anak keempat tanpa lima tahun',
    dasar: D,
    fakta: minta('2026-05-01', '2026-07-31', sejak('2023-01-01'), { alasan: 'kelahiran-anak-keempat' }),
    harap: lulus('kerja-5-tahun'),
  },
  {
    nama: 'kelahiran anak keempat tidak dapat ditangguhkan',
    dasar: 'PP 11/2017 Pasal 317',
    fakta: minta('2026-05-01', '2026-07-31', pnsBiasa, {
      alasan: 'kelahiran-anak-keempat',
      tangguhDari: '2026-02-01',
    }),
    harap: gagal('penangguhan'),
  },
  {
    nama: 'ditangguhkan tepat satu tahun',
    dasar: 'PP 11/2017 Pasal 317',
    fakta: minta('2026-05-01', '2026-07-31', pnsBiasa, { alasan: 'lain', tangguhDari: '2025-05-01' }),
    harap: lulus('penangguhan'),
  },
  {
    nama: 'ditangguhkan lebih dari satu tahun',
    dasar: 'PP 11/2017 Pasal 317',
    fakta: minta('2026-05-02', '2026-07-31', pnsBiasa, { alasan: 'lain', tangguhDari: '2025-05-01' }),
    harap: gagal('penangguhan'),
  },
  {
    nama: '2006: ditangguhkan sampai dua tahun',
    dasar: 'PP 24/1976 Pasal 11',
    fakta: minta('2006-07-01', '2006-09-30', pnsLama, { tangguhDari: '2004-07-01' }),
    harap: lulus('penangguhan'),
  },
  {
    nama: 'CPNS tidak berhak',
    dasar: D,
    fakta: minta(
      '2026-05-01',
      '2026-05-31',
      { tmtCpns: '2025-03-01', status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2025-03-01' }] },
      { alasan: 'haji-pertama' },
    ),
    harap: gagal('subjek'),
  },
  {
    nama: 'PPPK tidak berhak',
    dasar: D,
    fakta: minta('2026-05-01', '2026-05-31', {
      status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2018-03-01' }],
      perjanjian: [{ mulai: '2018-03-01', sampai: '2028-02-28' }],
    }),
    harap: gagal('subjek'),
  },
  {
    nama: 'cuti tahunan tahun itu terpakai 4 hari, cuti besar dikurangi',
    dasar: D,
    fakta: minta('2026-05-01', '2026-07-27', dipakai(4)),
    harap: lulus('tahunan-diperhitungkan'),
  },
  {
    nama: 'cuti tahunan tahun itu terpakai 4 hari, tiga bulan penuh menunggu pertimbangan',
    dasar: D,
    fakta: minta('2026-05-01', '2026-07-31', dipakai(4)),
    harap: { putusan: 'perlu-pertimbangan', syarat: { 'tahunan-diperhitungkan': 'perlu-pertimbangan' } },
  },
  {
    nama: 'belum lima tahun sejak cuti besar terakhir',
    dasar: D,
    fakta: minta('2026-05-01', '2026-07-31', {
      ...pnsBiasa,
      cuti: [{ jenis: 'besar', mulai: '2023-01-01', sampai: '2023-03-31', keadaan: 'disetujui' }],
    }),
    harap: { putusan: 'perlu-pertimbangan', syarat: { 'kerja-5-tahun': 'perlu-pertimbangan' } },
  },
  {
    nama: 'tanpa tanggal',
    dasar: D,
    fakta: { perTanggal: '2026-05-01', pegawai: pnsBiasa },
    harap: { putusan: 'data-kurang' },
  },
]
