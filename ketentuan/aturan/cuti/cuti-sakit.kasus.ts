// Kasus cuti sakit, ditulis dari PP 24/1976 Pasal 14–16, PP 11/2017 Pasal 319–322, dan Perwali Blitar 24/2006.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaCuti, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { gagal, lulus, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 3'
const D = 'PP 11/2017 Pasal 320'
const sakit = (mulai: string, sampai: string): FaktaCuti => ({
  jenis: 'sakit',
  mulai,
  sampai,
  keadaan: 'disetujui',
})
const setahun: FaktaPegawai = {
  ...pnsBiasa,
  cuti: [sakit('2025-03-01', '2025-08-31'), sakit('2025-09-01', '2026-02-28')],
}
const pppk: FaktaPegawai = { status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2023-03-01' }], cuti: [] }

export const kasus: Kasus[] = [
  {
    nama: '2006: dua hari, cukup memberitahukan',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-03', '2006-07-04', pnsLama),
    harap: lulus('sakit-1-2-hari'),
  },
  {
    nama: '2006: tiga hari tanpa surat dokter',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-03', '2006-07-05', pnsLama),
    harap: gagal('sakit-sampai-14-hari'),
  },
  {
    nama: '2006: sakit yang disambung menjadi tiga hari memerlukan surat dokter',
    dasar: `${B} huruf a`,
    fakta: minta('2006-07-05', '2006-07-05', { ...pnsLama, cuti: [sakit('2006-07-03', '2006-07-04')] }),
    harap: gagal('sakit-sampai-14-hari'),
  },
  {
    nama: '2006: empat belas hari dengan surat dokter',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-03', '2006-07-16', pnsLama, { suratDokter: 'dokter' }),
    harap: lulus('sakit-sampai-14-hari'),
  },
  {
    nama: '2006: lima belas hari memerlukan dokter yang ditunjuk Menteri Kesehatan',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-03', '2006-07-17', pnsLama, { suratDokter: 'dokter' }),
    harap: gagal('sakit-lebih-14-hari'),
  },
  {
    nama: '2006: lima belas hari dengan surat dokter Menteri Kesehatan',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-03', '2006-07-17', pnsLama, { suratDokter: 'dokter-menkes' }),
    harap: lulus('sakit-lebih-14-hari'),
  },
  {
    nama: '2006: dokter pemerintah, belum pasti ditunjuk Menteri Kesehatan',
    dasar: `${B} huruf c`,
    fakta: minta('2006-07-03', '2006-07-17', pnsLama, { suratDokter: 'dokter-pemerintah' }),
    harap: { putusan: 'perlu-pertimbangan', syarat: { 'sakit-lebih-14-hari': 'perlu-pertimbangan' } },
  },
  {
    nama: '2006: tidak tertulis untuk 14 hari',
    dasar: `${B} huruf b`,
    fakta: minta('2006-07-03', '2006-07-16', pnsLama, { suratDokter: 'dokter', tertulis: false }),
    harap: gagal('permintaan-tertulis'),
  },
  {
    nama: '2006: sesudah satu tahun enam bulan diuji kembali',
    dasar: `${B} huruf d`,
    fakta: minta('2006-07-01', '2008-01-01', pnsLama, { suratDokter: 'tim-penguji' }),
    harap: gagal('lama'),
  },
  {
    nama: 'sehari sebelum PP 11/2017: satu hari tanpa surat',
    dasar: 'PP 24/1976 Pasal 14',
    fakta: minta('2017-04-06', '2017-04-06', pnsBiasa),
    harap: lulus('sakit-1-2-hari'),
  },
  {
    nama: 'sejak PP 11/2017: satu hari wajib surat dokter',
    dasar: 'Peraturan BKN 24/2017 Lampiran',
    fakta: minta('2017-04-07', '2017-04-07', pnsBiasa),
    harap: gagal('sakit-1-hari'),
  },
  {
    nama: 'satu hari dengan surat dokter',
    dasar: 'Peraturan BKN 24/2017 Lampiran',
    fakta: minta('2026-07-06', '2026-07-06', pnsBiasa, { suratDokter: 'dokter' }),
    harap: lulus('sakit-1-hari'),
  },
  {
    nama: 'lima belas hari memerlukan dokter pemerintah',
    dasar: D,
    fakta: minta('2026-07-01', '2026-07-15', pnsBiasa, { suratDokter: 'dokter' }),
    harap: gagal('sakit-lebih-14-hari'),
  },
  {
    nama: 'lima belas hari dengan dokter pemerintah',
    dasar: D,
    fakta: minta('2026-07-01', '2026-07-15', pnsBiasa, { suratDokter: 'dokter-pemerintah' }),
    harap: { putusan: 'memenuhi', hitung: { lamaSakit: 15 } },
  },
  {
    nama: 'bulan ketiga belas memerlukan tim penguji kesehatan',
    dasar: D,
    fakta: minta('2026-03-01', '2026-03-31', setahun, { suratDokter: 'dokter-pemerintah' }),
    harap: gagal('lama'),
  },
  {
    nama: 'bulan ketiga belas dengan tim penguji kesehatan',
    dasar: D,
    fakta: minta('2026-03-01', '2026-08-31', setahun, { suratDokter: 'tim-penguji' }),
    harap: { putusan: 'memenuhi', hitung: { sakitSejak: '2025-03-01' } },
  },
  {
    nama: 'lebih dari delapan belas bulan',
    dasar: D,
    fakta: minta('2026-03-01', '2026-09-01', setahun, { suratDokter: 'tim-penguji' }),
    harap: gagal('lama'),
  },
  {
    nama: 'gugur kandungan satu setengah bulan',
    dasar: 'PP 11/2017 Pasal 321',
    fakta: minta('2026-07-01', '2026-08-15', pnsBiasa, { sebab: 'gugur-kandungan', suratDokter: 'dokter' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'gugur kandungan lebih sehari',
    dasar: 'PP 11/2017 Pasal 321',
    fakta: minta('2026-07-01', '2026-08-16', pnsBiasa, { sebab: 'gugur-kandungan', suratDokter: 'dokter' }),
    harap: gagal('lama'),
  },
  {
    nama: '2006: gugur kandungan satu setengah bulan',
    dasar: 'PP 24/1976 Pasal 15',
    fakta: minta('2006-07-01', '2006-08-15', pnsLama, { sebab: 'gugur-kandungan', suratDokter: 'dokter' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'kecelakaan karena tugas sampai sembuh, tanpa batas bulan',
    dasar: 'PP 11/2017 Pasal 322',
    fakta: minta('2024-01-01', '2026-06-30', pnsBiasa, { sebab: 'kecelakaan-dinas', suratDokter: 'dokter' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: '2006: kecelakaan karena tugas',
    dasar: 'PP 24/1976 Pasal 16',
    fakta: minta('2006-01-02', '2008-06-30', pnsLama, { sebab: 'kecelakaan-dinas', suratDokter: 'dokter' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'PPPK paling lama satu bulan',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta('2026-07-01', '2026-07-31', pppk, { suratDokter: 'dokter-pemerintah' }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'PPPK lebih dari satu bulan',
    dasar: 'Peraturan BKN 7/2022',
    fakta: minta('2026-07-01', '2026-08-01', pppk, { suratDokter: 'dokter-pemerintah' }),
    harap: gagal('lama'),
  },
]
