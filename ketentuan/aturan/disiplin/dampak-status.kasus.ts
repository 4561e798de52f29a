// Kasus rantai dampak: CLTN, tugas belajar, hukuman tiap era, pemberhentian sementara, pensiun, meninggal.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaHukuman, FaktaStatus } from '#mesin/bentuk-fakta.ts'
import { faktaKasus, keadaan, kurang, lain, pnsSejak, terima, tolak } from '../bagian/bahan-kasus.ts'

const D7 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7 huruf d'
const C1 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'
const f = (hari: string, status: FaktaStatus[] = [], hukuman: FaktaHukuman[] = []) =>
  faktaKasus(hari, { pegawai: { status: [pnsSejak('2000-01-01'), ...status], hukuman } })
const tunda = (mulai: string, sampai: string): FaktaHukuman => ({
  jenis: 'penundaan-kgb',
  tingkat: 'sedang',
  mulai,
  sampai,
})
const H = '2026-11-28'

export const kasus: Kasus[] = [
  terima('bersih', 'PP 94/2021', f(H), { jumlahTertutup: 0 }),
  tolak(
    'CLTN berjalan menutup KGB',
    'PP 7/1977 Pasal 11',
    f(H, [keadaan('cltn', '2026-01-01')]),
    'kenaikan-gaji-berkala',
  ),
  tolak(
    'CLTN berjalan: jabatan dilepas',
    'PP 11/2017 Pasal 310',
    f(H, [keadaan('cltn', '2026-01-01')]),
    'jabatan',
  ),
  tolak(
    'CLTN lampau hanya menutup Satyalancana',
    `${D7} angka 3`,
    f(H, [keadaan('cltn', '2010-01-01', '2010-12-31')]),
    'satyalancana',
    { jumlahTertutup: 1 },
  ),
  tolak(
    'CLTN hari terakhir',
    'PP 7/1977 Pasal 11',
    f('2010-12-31', [keadaan('cltn', '2010-01-01', '2010-12-31')]),
    'kenaikan-gaji-berkala',
  ),
  tolak(
    'tugas belajar menutup ijin belajar',
    `${C1} angka 2`,
    f(H, [keadaan('tugas-belajar', '2026-09-01')]),
    'ijin-belajar',
  ),
  tolak(
    'diberhentikan sementara menutup KGB',
    'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2',
    f(H, [keadaan('diberhentikan-sementara', '2026-09-01')]),
    'kenaikan-gaji-berkala',
  ),
  tolak(
    'meninggal menutup cuti',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf E',
    f(H, [keadaan('meninggal', '2026-09-01')]),
    'cuti',
  ),
  tolak(
    'pensiun menutup pensiun kedua kali',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf A angka 2',
    f(H, [keadaan('pensiun', '2026-09-01')]),
    'pensiun',
  ),
  tolak(
    'MPP melepas jabatan',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf B',
    f(H, [keadaan('mpp', '2026-09-01')]),
    'jabatan',
  ),
  tolak(
    'penundaan KGB era PP 53/2010',
    'PP 53/2010',
    f('2021-01-01', [], [tunda('2020-06-01', '2021-05-31')]),
    'kenaikan-gaji-berkala',
  ),
  {
    nama: 'penundaan KGB yang dijatuhkan sejak PP 94/2021 perlu pertimbangan',
    dasar: 'PP 94/2021',
    fakta: f('2022-01-01', [], [tunda('2021-08-31', '2022-08-30')]),
    harap: {
      putusan: 'tidak-memenuhi',
      syarat: { 'kenaikan-gaji-berkala': 'perlu-pertimbangan', satyalancana: 'tidak-memenuhi' },
    },
  },
  {
    nama: 'penundaan KGB yang dijatuhkan sehari sebelumnya masih menutup',
    dasar: 'PP 53/2010',
    fakta: f('2022-01-01', [], [tunda('2021-08-30', '2022-08-29')]),
    harap: { putusan: 'tidak-memenuhi', syarat: { 'kenaikan-gaji-berkala': 'tidak-memenuhi' } },
  },
  {
    nama: 'hukuman yang lewat membuka ijin belajar, tidak Satyalancana',
    dasar: `${D7} angka 2`,
    fakta: f(H, [], [tunda('2020-06-01', '2021-05-31')]),
    harap: {
      putusan: 'tidak-memenuhi',
      syarat: { 'ijin-belajar': 'memenuhi', satyalancana: 'tidak-memenuhi', 'tugas-belajar': 'memenuhi' },
    },
  },
  {
    nama: 'hukuman era Blitar menutup tugas belajar selamanya',
    dasar: `${C1} angka 2 huruf a`,
    fakta: f(H, [], [tunda('2008-06-01', '2009-05-31')]),
    harap: { putusan: 'tidak-memenuhi', syarat: { 'tugas-belajar': 'tidak-memenuhi' } },
  },
  terima(
    'teguran lisan tidak menutup apa pun',
    'PP 94/2021',
    f(H, [], [{ jenis: 'teguran-lisan', tingkat: 'ringan', mulai: '2026-11-01' }]),
    { jumlahTertutup: 0 },
  ),
  lain(
    'tidak-memenuhi',
    'penurunan pangkat menutup jabatan',
    'PP 53/2010',
    f(
      '2016-01-01',
      [],
      [{ jenis: 'penurunan-pangkat', tingkat: 'berat', mulai: '2015-01-01', sampai: '2017-12-31' }],
    ),
    'jabatan',
  ),
  kurang(
    'riwayat hukuman tidak diberikan',
    'PP 94/2021',
    faktaKasus(H, { pegawai: { status: [pnsSejak('2000-01-01')] } }),
    'riwayat',
  ),
]
