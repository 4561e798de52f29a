// Kasus pemberhentian atas permintaan sendiri (Blitar Bab III huruf C; PP 11/2017 Pasal 305).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const C = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf C'
const PP = 'PP 11/2017 Pasal 305'
const f = (tmt: string, lahir: string, cpns: string, isian: Record<string, unknown> = {}, varian?: string) =>
  faktaKasus(tmt, {
    pegawai: { lahir, tmtCpns: cpns, status: [pnsSejak(cpns)] },
    tmt,
    diterima: tmt,
    isian: { tertulis: true, 'ikatan-dinas': false, ...isian },
    ...(varian === undefined ? {} : { varian }),
  })

export const kasus: Kasus[] = [
  terima('50 tahun dan 20 tahun pada hari itu', `${C} angka 1`, f('2008-03-01', '1958-03-01', '1988-03-01'), {
    hakPensiun: 'ya',
    tundaSampai: '2009-03-01',
  }),
  tolak(
    'sehari kurang dari 50 tahun',
    `${C} angka 1`,
    f('2008-03-01', '1958-03-02', '1980-03-01'),
    'usia-50',
    { hakPensiun: 'tidak' },
  ),
  tolak(
    'sebulan kurang dari 20 tahun',
    `${C} angka 1`,
    f('2008-03-01', '1950-03-02', '1988-04-01'),
    'masa-kerja-20',
    { hakPensiun: 'tidak' },
  ),
  terima(
    'tanpa hak pensiun: usia tidak ditanyakan',
    `${C} angka 1`,
    f('2008-03-01', '1980-03-02', '2005-04-01', {}, 'tanpa-hak-pensiun'),
    { hakPensiun: 'tidak' },
  ),
  tolak('tidak tertulis', C, f('2008-03-01', '1950-03-02', '1980-04-01', { tertulis: false }), 'tertulis'),
  tolak(
    'terikat ikatan dinas',
    `${C} angka 2`,
    f('2008-03-01', '1950-03-02', '1980-04-01', { 'ikatan-dinas': true }),
    'tidak-terikat-dinas',
  ),
  kurang(
    'ikatan dinas belum dinyatakan',
    `${C} angka 2`,
    f('2008-03-01', '1950-03-02', '1980-04-01', { 'ikatan-dinas': undefined }),
    'tidak-terikat-dinas',
  ),
  tolak('46 tahun pada 6 April 2017', `${C} angka 1`, f('2017-04-06', '1971-01-01', '1992-01-01'), 'usia-50'),
  ragu(
    '46 tahun pada 7 April 2017: bacaan belum dipilih',
    PP,
    f('2017-04-07', '1971-01-01', '1992-01-01'),
    'usia-50',
    { hakPensiun: 'belum-pasti' },
  ),
  terima(
    '46 tahun dengan bacaan PP 11/2017',
    PP,
    f('2017-04-07', '1971-01-01', '1992-01-01', { 'bacaan-aps': 'pp-11-2017' }),
    { hakPensiun: 'ya' },
  ),
  tolak(
    '46 tahun dengan bacaan UU 11/1969',
    PP,
    f('2017-04-07', '1971-01-01', '1992-01-01', { 'bacaan-aps': 'uu-11-1969' }),
    'usia-50',
  ),
]
