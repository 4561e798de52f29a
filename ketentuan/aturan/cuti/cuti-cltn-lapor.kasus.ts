// Kasus lapor diri sesudah CLTN, ditulis dari PP 24/1976 Pasal 31, PP 11/2017 Pasal 338, dan Perwali Blitar 24/2006 III.G.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { pnsBiasa } from '../bagian/cuti-bahan.ts'

const D = 'PP 11/2017 Pasal 338'
const B = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf G angka 1'
const pada = (perTanggal: string, mulai: string, sampai: string, lapor?: string) => ({
  perTanggal,
  pegawai: { ...pnsBiasa, status: [{ jenis: 'pns' as const, keadaan: 'cltn' as const, mulai, sampai }] },
  usulan: { isian: lapor === undefined ? {} : { lapor } },
})

export const kasus: Kasus[] = [
  {
    nama: 'melapor tepat sebulan sesudahnya',
    dasar: D,
    fakta: pada('2026-08-10', '2023-07-01', '2026-06-30', '2026-07-31'),
    harap: { putusan: 'memenuhi', hitung: { batasLapor: '2026-07-31', masaKerjaTidakDihitung: 36 } },
  },
  {
    nama: 'melapor lewat sehari',
    dasar: D,
    fakta: pada('2026-08-10', '2023-07-01', '2026-06-30', '2026-08-01'),
    harap: { putusan: 'tidak-memenuhi' },
  },
  {
    nama: 'belum melapor, masih dalam sebulan',
    dasar: D,
    fakta: pada('2026-07-31', '2023-07-01', '2026-06-30'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'belum melapor sesudah sebulan',
    dasar: D,
    fakta: pada('2026-08-01', '2023-07-01', '2026-06-30'),
    harap: { putusan: 'tidak-memenuhi' },
  },
  {
    nama: 'masih menjalani',
    dasar: D,
    fakta: pada('2026-06-30', '2023-07-01', '2026-06-30'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: '2006: naskah tidak menyebut jangka waktu',
    dasar: B,
    fakta: pada('2006-08-01', '2003-07-01', '2006-06-30'),
    harap: { putusan: 'perlu-pertimbangan' },
  },
  {
    nama: '2006: melapor kembali',
    dasar: 'Perwali Blitar 24/2006 Lampiran I Bab III huruf G angka 2',
    fakta: pada('2006-08-01', '2003-07-01', '2006-06-30', '2006-07-05'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'CLTN berakhir sehari sebelum PP 11/2017',
    dasar: 'PP 24/1976 Pasal 31',
    fakta: pada('2017-07-01', '2016-04-07', '2017-04-06'),
    harap: { putusan: 'perlu-pertimbangan' },
  },
  {
    nama: 'CLTN berakhir pada hari PP 11/2017 berlaku',
    dasar: D,
    fakta: pada('2017-07-01', '2016-04-07', '2017-04-07'),
    harap: { putusan: 'tidak-memenuhi', hitung: { batasLapor: '2017-05-07' } },
  },
  {
    nama: 'tidak pernah CLTN',
    dasar: D,
    fakta: { perTanggal: '2026-07-01', pegawai: pnsBiasa },
    harap: { putusan: 'data-kurang' },
  },
]
