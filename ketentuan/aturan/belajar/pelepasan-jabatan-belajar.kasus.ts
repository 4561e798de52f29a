// Kasus pelepasan jabatan karena tugas belajar (Blitar Bab II huruf C angka 1 huruf b angka 6–7).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, menjabat, terima, tolak } from '../bagian/bahan-kasus.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'
const f = (jenis: 'pengawas' | 'fungsional' | 'pelaksana', isian: Record<string, unknown>) =>
  faktaKasus('2026-06-01', { pegawai: { jabatan: [menjabat(jenis, '2015-01-01')] }, isian })
export const kasus: Kasus[] = [
  terima('struktural: bulan ke-7', `${B} angka 6`, f('pengawas', { mulai: '2026-09-01' }), {
    lepasJabatan: '2027-03-01',
    jabatanSampai: '2027-02-28',
    jenisPelepasan: 'dibebaskan dari jabatan struktural',
  }),
  terima(
    'struktural: pengganti diangkat lebih awal',
    `${B} angka 6`,
    f('pengawas', { mulai: '2026-09-01', 'pengganti-diangkat': '2026-11-15' }),
    { lepasJabatan: '2026-11-15' },
  ),
  terima(
    'fungsional: dibebaskan sementara bulan ke-7, pengganti tidak berpengaruh',
    `${B} angka 7`,
    f('fungsional', { mulai: '2026-09-01', 'pengganti-diangkat': '2026-11-15' }),
    { lepasJabatan: '2027-03-01', jenisPelepasan: 'dibebaskan sementara dari jabatan fungsional' },
  ),
  tolak(
    'selesai sebelum bulan ke-7',
    `${B} angka 6`,
    f('pengawas', { mulai: '2026-09-01', sampai: '2027-02-28' }),
    'lebih-6-bulan',
  ),
  terima(
    'selesai pada hari pertama bulan ke-7',
    `${B} angka 6`,
    f('pengawas', { mulai: '2026-09-01', sampai: '2027-03-01' }),
    { lepasJabatan: '2027-03-01' },
  ),
  kurang('tidak ada tugas belajar', `${B} angka 6`, f('pengawas', {}), 'tugas-belajar'),
]
