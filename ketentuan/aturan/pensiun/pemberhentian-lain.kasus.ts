// Kasus lima sebab pemberhentian lain (Blitar Bab III huruf G).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, keadaan, kurang, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const G = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf G'
const cltn = { status: [pnsSejak('2000-01-01'), keadaan('cltn', '2022-01-01', '2024-12-31')] }
const f = (sebab: string, isian: Record<string, unknown>, pegawai = {}) =>
  faktaKasus('2026-01-10', { pegawai, isian: { sebab, ...isian } })
const pidana = { pidana: [{ mulai: '2024-01-01', putusan: '2025-01-01', terbukti: true, lamaBulan: 12 }] }

export const kasus: Kasus[] = [
  terima(
    'CLTN habis dan tidak melapor',
    `${G} angka 1`,
    f('cltn-tidak-lapor', { 'sudah-lapor-diri': false }, cltn),
    { jenisPemberhentian: 'diberhentikan dengan hormat' },
  ),
  tolak(
    'CLTN habis tetapi sudah melapor',
    `${G} angka 1`,
    f('cltn-tidak-lapor', { 'sudah-lapor-diri': true }, cltn),
    'tidak-lapor-diri',
  ),
  tolak(
    'tidak pernah CLTN',
    `${G} angka 1`,
    f('cltn-tidak-lapor', { 'sudah-lapor-diri': false }),
    'tidak-lapor-diri',
  ),
  terima(
    'melapor, tidak ada lowongan',
    `${G} angka 2`,
    f('cltn-tidak-ada-lowongan', { 'sudah-lapor-diri': true, 'ada-lowongan': false }, cltn),
  ),
  tolak(
    'melapor, ada lowongan',
    `${G} angka 2`,
    f('cltn-tidak-ada-lowongan', { 'sudah-lapor-diri': true, 'ada-lowongan': true }, cltn),
    'tidak-ada-lowongan',
  ),
  kurang(
    'lowongan belum dinyatakan',
    `${G} angka 2`,
    f('cltn-tidak-ada-lowongan', { 'sudah-lapor-diri': true }, cltn),
    'tidak-ada-lowongan',
  ),
  terima(
    'meninggalkan tugas 6 bulan',
    `${G} angka 3`,
    f('meninggalkan-tugas-6-bulan', { 'tidak-masuk-bulan': 6 }),
    { jenisPemberhentian: 'dapat diberhentikan tidak dengan hormat' },
  ),
  tolak(
    'meninggalkan tugas 5 bulan',
    `${G} angka 3`,
    f('meninggalkan-tugas-6-bulan', { 'tidak-masuk-bulan': 5 }),
    'enam-bulan',
  ),
  terima(
    'melanggar sumpah',
    `${G} angka 4 huruf a`,
    f('pelanggaran-tindak-pidana', { 'melanggar-sumpah': true }),
  ),
  ragu(
    'pelanggaran belum dinilai',
    `${G} angka 4 huruf a`,
    f('pelanggaran-tindak-pidana', {}),
    'melanggar-sumpah',
  ),
  tolak(
    'tidak melanggar dan tidak dipidana',
    `${G} angka 4`,
    f('pelanggaran-tindak-pidana', { 'melanggar-sumpah': false }),
    'melanggar-sumpah',
  ),
  terima(
    'dipenjara, ancaman 4 tahun',
    `${G} angka 4 huruf b`,
    f('pelanggaran-tindak-pidana', { 'ancaman-tahun': 4 }, pidana),
  ),
  kurang(
    'dipenjara, ancaman belum diisi',
    `${G} angka 4 huruf b`,
    f('pelanggaran-tindak-pidana', {}, pidana),
    'dihukum-penjara',
  ),
  terima('perampingan organisasi', `${G} angka 5`, f('perampingan-organisasi', { perampingan: true })),
  tolak('tanpa perampingan', `${G} angka 5`, f('perampingan-organisasi', {}), 'perampingan'),
  tolak('sebab di luar huruf G', G, f('pindah', {}), 'salah-satu-sebab'),
]
