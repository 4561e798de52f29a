// Kasus pejabat yang memberikan cuti, ditulis dari Perwali Blitar 24/2006 II.D.4.b dan PP 11/2017 Pasal 309 dan 336.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { gagal, minta, pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf b'
const D = 'PP 11/2017 Pasal 309'
const oleh = (mulai: string, varian: string, penetap?: string) =>
  minta(
    mulai,
    mulai,
    mulai < '2017-04-07' ? pnsLama : pnsBiasa,
    penetap === undefined ? {} : { penetap },
    varian,
  )
const pejabat = (kode: string) => ({ putusan: 'memenuhi' as const, hitung: { pejabat: kode } })

export const kasus: Kasus[] = [
  {
    nama: '2006: cuti tahunan oleh pimpinan unit kerja',
    dasar: B,
    fakta: oleh('2006-07-03', 'tahunan', 'pimpinan-unit-kerja'),
    harap: pejabat('pimpinan-unit-kerja'),
  },
  {
    nama: '2006: cuti sakit oleh pimpinan unit kerja',
    dasar: B,
    fakta: oleh('2006-07-03', 'sakit'),
    harap: pejabat('pimpinan-unit-kerja'),
  },
  {
    nama: '2006: CLTN persalinan oleh pimpinan unit kerja',
    dasar: B,
    fakta: oleh('2006-07-03', 'cltn-persalinan'),
    harap: pejabat('pimpinan-unit-kerja'),
  },
  {
    nama: '2006: cuti besar oleh Wali Kota',
    dasar: B,
    fakta: oleh('2006-07-03', 'besar'),
    harap: pejabat('wali-kota'),
  },
  {
    nama: '2006: cuti besar oleh pimpinan unit kerja',
    dasar: B,
    fakta: oleh('2006-07-03', 'besar', 'pimpinan-unit-kerja'),
    harap: gagal('pejabat'),
  },
  {
    nama: '2006: cuti bersalin oleh Wali Kota',
    dasar: B,
    fakta: oleh('2006-07-03', 'melahirkan'),
    harap: pejabat('wali-kota'),
  },
  {
    nama: '2006: cuti alasan penting oleh pimpinan unit kerja',
    dasar: B,
    fakta: oleh('2006-07-03', 'alasan-penting', 'pimpinan-unit-kerja'),
    harap: gagal('pejabat'),
  },
  {
    nama: 'cuti besar oleh pimpinan unit, sehari sebelum PP 11/2017',
    dasar: B,
    fakta: oleh('2017-04-06', 'besar', 'pimpinan-unit-kerja'),
    harap: gagal('pejabat'),
  },
  {
    nama: 'cuti besar oleh penerima delegasi, sejak PP 11/2017',
    dasar: D,
    fakta: oleh('2017-04-07', 'besar', 'delegasi'),
    harap: pejabat('ppk'),
  },
  {
    nama: 'CLTN oleh PPK',
    dasar: 'PP 11/2017 Pasal 336',
    fakta: oleh('2026-07-01', 'cltn', 'ppk'),
    harap: pejabat('ppk'),
  },
  {
    nama: 'CLTN tidak dapat didelegasikan',
    dasar: 'PP 11/2017 Pasal 336',
    fakta: oleh('2026-07-01', 'cltn', 'delegasi'),
    harap: gagal('pejabat'),
  },
  {
    nama: 'jenis cuti belum dipilih',
    dasar: D,
    fakta: minta('2026-07-01', '2026-07-01', pnsBiasa),
    harap: { putusan: 'data-kurang' },
  },
]
