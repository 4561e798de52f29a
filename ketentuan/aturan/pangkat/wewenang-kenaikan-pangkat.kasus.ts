// Kasus wewenang penetapan kenaikan pangkat, dari Perwali Blitar 24/2006 II.B.6.e.8-9, PP 9/2003, dan PP 11/2017.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { fakta, fungsional } from '../bagian/pangkat/pegawai.kasus.ts'

const E8 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf e angka 8'
const di = (
  nama: string,
  tmt: string,
  golongan: string,
  penetap: string,
  dasar: string,
  varian?: string,
): Kasus => ({
  nama,
  dasar,
  fakta: fakta(
    tmt,
    { pangkat: [{ golongan, mkgBulan: 200, tmt: '2000-04-01' }] },
    varian === undefined ? {} : { varian },
  ),
  harap: { putusan: penetap === 'wali-kota' ? 'memenuhi' : 'perlu-pertimbangan', hitung: { penetap } },
})

export const kasus: Kasus[] = [
  di('III/c menjadi III/d: Wali Kota setelah pertimbangan BKN', '2006-04-01', 'III/c', 'wali-kota', E8),
  di('III/d menjadi IV/a: Gubernur', '2006-04-01', 'III/d', 'gubernur', E8),
  di('IV/a menjadi IV/b: Gubernur', '2006-04-01', 'IV/a', 'gubernur', 'PP 9/2003'),
  di('IV/b menjadi IV/c: Presiden', '2006-04-01', 'IV/b', 'presiden', 'PP 9/2003'),
  di('pengabdian menjadi IV/b: BKN', '2006-04-01', 'IV/a', 'kepala-bkn', 'PP 9/2003', 'pengabdian'),
  di('anumerta menjadi II/b: BKN', '2006-04-01', 'II/a', 'kepala-bkn', 'PP 9/2003', 'anumerta'),
  di('pengabdian menjadi IV/c: Presiden', '2006-04-01', 'IV/b', 'presiden', 'PP 9/2003', 'pengabdian'),
  di(
    'sehari sebelum PP 11/2017: IV/a masih Gubernur',
    '2017-04-06',
    'III/d',
    'gubernur',
    'PP 11/2017 Pasal 3',
  ),
  di('pada hari PP 11/2017 berlaku: IV/a oleh PPK', '2017-04-07', 'III/d', 'wali-kota', 'PP 11/2017 Pasal 3'),
  di('kini menjadi IV/c: PPK', '2026-04-01', 'IV/b', 'wali-kota', 'PP 11/2017 Pasal 3'),
  {
    nama: 'kini ahli utama: Presiden',
    dasar: 'PP 11/2017 Pasal 3',
    fakta: fakta('2026-04-01', {
      pangkat: [{ golongan: 'IV/d', mkgBulan: 300, tmt: '2022-04-01' }],
      jabatan: [fungsional('ahli utama', '2022-04-01')],
    }),
    harap: { putusan: 'perlu-pertimbangan', hitung: { penetap: 'presiden' } },
  },
  {
    nama: 'pangkat tidak diketahui',
    dasar: 'PP 9/2003',
    fakta: fakta('2026-04-01', { pangkat: [] }),
    harap: { putusan: 'data-kurang' },
  },
]
