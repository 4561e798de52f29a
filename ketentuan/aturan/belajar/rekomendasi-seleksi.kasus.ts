// Kasus langkah sebelum rekomendasi seleksi tugas belajar (Blitar Bab II huruf C angka 1 huruf b angka 1–3).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'
const baik = { 'sesuai-kebutuhan': true, 'usulan-unit': true, 'pertimbangan-tim': true }
const f = (isian: Record<string, unknown>) =>
  faktaKasus('2026-06-01', { diterima: '2026-06-01', isian: { ...baik, ...isian } })
export const kasus: Kasus[] = [
  terima('ketiganya ada', `${B} angka 3`, f({})),
  tolak('di luar surat edaran', `${B} angka 1`, f({ 'sesuai-kebutuhan': false }), 'sesuai-kebutuhan'),
  tolak('tidak diusulkan unit', `${B} angka 2`, f({ 'usulan-unit': false }), 'usulan-unit'),
  tolak('tim tidak mendukung', `${B} angka 3`, f({ 'pertimbangan-tim': false }), 'pertimbangan-tim'),
  ragu('pertimbangan tim belum ada', `${B} angka 3`, f({ 'pertimbangan-tim': null }), 'pertimbangan-tim'),
]
