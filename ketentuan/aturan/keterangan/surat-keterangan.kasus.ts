// Kasus surat keterangan: tiap jenis yang ditentukan fakta, diterima dan ditolak.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaHukuman, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { faktaKasus, keadaan, kurang, menjabat, pnsSejak, terima, tolak } from '../bagian/bahan-kasus.ts'

const K = 'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g'
const H = '2026-11-28'
const f = (varian: string, pegawai: FaktaPegawai) => faktaKasus(H, { pegawai, varian })
const sedang = (sampai: string): FaktaHukuman[] => [
  { jenis: 'penundaan-kgb', tingkat: 'sedang', mulai: '2024-01-01', sampai },
]
const gaji = [
  { gajiPokok: 4_000_000, golongan: 'III/c', mkgBulan: 120, tmt: '2026-01-01', jenis: 'kgb' as const },
]
export const kasus: Kasus[] = [
  terima('tidak pernah dihukum', K, f('tidak-pernah-hukuman-disiplin', { hukuman: [] })),
  tolak(
    'pernah dihukum',
    K,
    f('tidak-pernah-hukuman-disiplin', { hukuman: sedang('2024-12-31') }),
    'hukuman',
  ),
  kurang('riwayat hukuman tidak ada', K, f('tidak-pernah-hukuman-disiplin', {}), 'hukuman'),
  terima(
    'hukuman berakhir lebih dari setahun lalu',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf e',
    f('bebas-hukuman-satu-tahun', { hukuman: sedang('2025-11-27') }),
  ),
  tolak(
    'hukuman berakhir tepat setahun lalu',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf e',
    f('bebas-hukuman-satu-tahun', { hukuman: sedang('2025-11-28') }),
    'hukuman',
  ),
  terima('tidak sedang dihukum', K, f('tidak-sedang-hukuman-disiplin', { hukuman: sedang('2026-11-27') })),
  tolak(
    'sedang dihukum',
    K,
    f('tidak-sedang-hukuman-disiplin', { hukuman: sedang('2026-11-28') }),
    'hukuman',
  ),
  terima('aktif bekerja', K, f('aktif-bekerja', { status: [pnsSejak('2000-01-01')] })),
  tolak(
    'sedang CLTN',
    K,
    f('aktif-bekerja', { status: [pnsSejak('2000-01-01'), keadaan('cltn', '2026-01-01')] }),
    'aktif',
  ),
  terima(
    'sedang studi',
    K,
    f('sedang-studi', { belajar: [{ jenis: 'izin-belajar', jenjang: 's2', mulai: '2025-09-01' }] }),
  ),
  tolak(
    'hanya ijin seleksi',
    K,
    f('sedang-studi', { belajar: [{ jenis: 'izin-seleksi', jenjang: 's2', mulai: '2025-09-01' }] }),
    'studi',
  ),
  tolak(
    'studi sudah selesai',
    K,
    f('sedang-studi', {
      belajar: [{ jenis: 'izin-belajar', jenjang: 's2', mulai: '2023-09-01', sampai: '2026-11-27' }],
    }),
    'studi',
  ),
  terima('masa kerja', K, f('masa-kerja', { tmtCpns: '2000-11-28' }), { masaKerjaBulan: 312 }),
  kurang('TMT CPNS tidak ada', K, f('masa-kerja', {}), 'masa-kerja'),
  terima('penghasilan', K, f('penghasilan', { gaji }), { gajiPokok: 4_000_000 }),
  kurang('gaji tidak tercatat', K, f('penghasilan', {}), 'penghasilan'),
  terima('jabatan', K, f('jabatan', { jabatan: [menjabat('pengawas', '2020-01-01')] })),
  tolak(
    'tidak menjabat',
    K,
    f('jabatan', { jabatan: [menjabat('pengawas', '2020-01-01', { sampai: '2026-01-01' })] }),
    'jabatan',
  ),
  terima('keluarga', K, f('keluarga', { keluarga: [] })),
  kurang('keluarga tidak diberikan', K, f('keluarga', {}), 'keluarga'),
  kurang('jenis tidak dikenal', K, f('lain', {}), 'jenis'),
]
