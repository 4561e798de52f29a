// Kasus pilihan i, dari Perwali Blitar 24/2006 II.B.6.f.2.i.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { dp3, fakta, huruf, kinerja, kurang, ragu, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const h = (angka: string) => huruf(`angka 2 huruf i ${angka}`.trim())
const isian = { 'diakui-lingkungan': 'ya', 'penandatangan-pernyataan': 'ppk' }
const dasar: FaktaPegawai = {
  pangkat: [{ golongan: 'III/d', mkgBulan: 120, tmt: '2025-04-01' }],
  kinerja: kinerja(2025, 'Baik'),
}
const lama: FaktaPegawai = {
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' }],
  pangkat: [{ golongan: 'II/d', mkgBulan: 120, tmt: '2005-04-01' }],
  kinerja: dp3(2005, 76),
}

export const kasus: Kasus[] = [
  {
    nama: 'setahun dalam pangkat, tanpa ujian dinas dan tanpa batas ijazah',
    dasar: h('angka 5'),
    fakta: fakta('2026-04-01', dasar, { isian }),
    harap: ya({ golonganBaru: 'IV/a' }),
  },
  {
    nama: 'belum setahun dalam pangkat',
    dasar: h('angka 1'),
    fakta: fakta('2026-03-01', dasar, { isian }),
    harap: tidak('masa-pangkat'),
  },
  {
    nama: 'zaman seed: tiap unsur DP3 76',
    dasar: h('angka 2'),
    fakta: fakta('2006-04-01', lama, { isian }),
    harap: ya(),
  },
  {
    nama: 'zaman seed: satu unsur DP3 75',
    dasar: h('angka 2'),
    fakta: fakta('2006-04-01', { ...lama, kinerja: dp3(2005, 76, { kejujuran: 75 }) }, { isian }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'predikat Butuh Perbaikan tidak cukup',
    dasar: h('angka 2'),
    fakta: fakta('2026-04-01', { ...dasar, kinerja: kinerja(2025, 'Butuh Perbaikan') }, { isian }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'tidak diakui lingkungan kerjanya',
    dasar: h('angka 3'),
    fakta: fakta('2026-04-01', dasar, { isian: { ...isian, 'diakui-lingkungan': 'tidak' } }),
    harap: tidak('diakui-lingkungan'),
  },
  {
    nama: 'pengakuan belum dinyatakan',
    dasar: h('angka 3'),
    fakta: fakta('2026-04-01', dasar, { isian: { 'penandatangan-pernyataan': 'ppk' } }),
    harap: ragu('diakui-lingkungan'),
  },
  {
    nama: 'surat keputusan ditandatangani pejabat lain',
    dasar: h('angka 4'),
    fakta: fakta('2026-04-01', dasar, { isian: { ...isian, 'penandatangan-pernyataan': 'pejabat-lain' } }),
    harap: tidak('pernyataan-ppk'),
  },
  {
    nama: 'penandatangan belum diisi',
    dasar: h('angka 4'),
    fakta: fakta('2026-04-01', dasar, { isian: { 'diakui-lingkungan': 'ya' } }),
    harap: kurang('pernyataan-ppk'),
  },
]
