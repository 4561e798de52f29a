// Kasus hak dan besar pensiun: tiap sebab diterima dan ditolak; dua bacaan usia permintaan sendiri; batas era.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const UU = 'UU 11/1969 Pasal 9'
const PP = 'PP 11/2017 Pasal 305'
const C1 = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf C angka 1'
const orang = (lahir: string, tmtCpns: string, gajiPokok = 4_000_000) => ({
  lahir,
  tmtCpns,
  jabatan: [],
  status: [pnsSejak(tmtCpns)],
  gaji: [{ gajiPokok, golongan: 'III/d', mkgBulan: 240, tmt: '2000-01-01', jenis: 'kgb' as const }],
})
const f = (sebab: string, tmt: string, lahir: string, cpns: string, isian: Record<string, unknown> = {}) =>
  faktaKasus(tmt, { pegawai: orang(lahir, cpns), tmt, isian: { sebab, ...isian } })

export const kasus: Kasus[] = [
  terima('BUP, masa kerja 30 tahun: 75 persen', PP, f('bup', '2026-01-01', '1967-12-01', '1996-01-01'), {
    hakPensiun: 'ya',
    persen: 75,
    pensiunPokok: 3_000_000,
    pensiunJandaDuda: 1_440_000,
  }),
  terima('BUP, masa kerja 24 tahun: 60 persen', PP, f('bup', '2026-01-01', '1967-12-01', '2002-01-01'), {
    persen: 60,
    pensiunPokok: 2_400_000,
  }),
  terima(
    'BUP, masa kerja 10 tahun: batas bawah 40 persen',
    PP,
    f('bup', '2026-01-01', '1967-12-01', '2016-01-01'),
    { persen: 40, pensiunPokok: 1_600_000 },
  ),
  tolak(
    'BUP, masa kerja sebulan kurang dari 10 tahun',
    PP,
    f('bup', '2026-01-01', '1967-12-01', '2016-02-01'),
    'masa-kerja',
    { hakPensiun: 'tidak' },
  ),
  terima(
    'permintaan sendiri 2006: 50 tahun dan 20 tahun',
    C1,
    f('permintaan-sendiri', '2008-01-01', '1958-01-01', '1988-01-01'),
    { hakPensiun: 'ya', persen: 50 },
  ),
  tolak(
    'permintaan sendiri 2006: sehari kurang dari 50 tahun',
    C1,
    f('permintaan-sendiri', '2008-01-01', '1958-01-02', '1980-01-01'),
    'usia',
  ),
  tolak(
    'permintaan sendiri 2006: masa kerja kurang dari 20 tahun',
    C1,
    f('permintaan-sendiri', '2008-01-01', '1950-01-02', '1988-02-01'),
    'masa-kerja',
  ),
  tolak(
    '47 tahun pada 6 April 2017: aturan lama',
    C1,
    f('permintaan-sendiri', '2017-04-06', '1970-04-01', '1990-01-01'),
    'usia',
  ),
  ragu(
    '47 tahun pada 7 April 2017: dua bacaan berbeda',
    PP,
    f('permintaan-sendiri', '2017-04-07', '1970-04-01', '1990-01-01'),
    'usia',
  ),
  terima(
    '47 tahun dengan bacaan PP 11/2017',
    PP,
    f('permintaan-sendiri', '2017-04-07', '1970-04-01', '1990-01-01', { 'bacaan-aps': 'pp-11-2017' }),
    { hakPensiun: 'ya' },
  ),
  tolak(
    '47 tahun dengan bacaan UU 11/1969',
    PP,
    f('permintaan-sendiri', '2017-04-07', '1970-04-01', '1990-01-01', { 'bacaan-aps': 'uu-11-1969' }),
    'usia',
  ),
  tolak(
    '44 tahun: belum cukup menurut kedua bacaan',
    PP,
    f('permintaan-sendiri', '2020-01-01', '1975-06-01', '1998-01-01'),
    'usia',
  ),
  terima(
    'perampingan: 50 tahun dan 10 tahun',
    PP,
    f('perampingan', '2020-01-01', '1970-01-01', '2010-01-01'),
    { hakPensiun: 'ya' },
  ),
  tolak('perampingan: 49 tahun', PP, f('perampingan', '2020-01-01', '1970-06-01', '2000-01-01'), 'usia'),
  terima(
    'cacat karena dinas: tanpa batas, 75 persen',
    UU,
    f('cacat-dinas', '2010-01-01', '1985-01-01', '2009-01-01'),
    { persen: 75 },
  ),
  terima(
    'cacat bukan karena dinas: 4 tahun',
    UU,
    f('cacat-bukan-dinas', '2010-01-01', '1985-01-01', '2006-01-01'),
    { persen: 40 },
  ),
  tolak(
    'cacat bukan karena dinas: kurang dari 4 tahun',
    UU,
    f('cacat-bukan-dinas', '2010-01-01', '1985-01-01', '2006-02-01'),
    'masa-kerja',
  ),
  terima(
    'janda: 36 persen',
    'UU 11/1969 Pasal 17',
    f('meninggal', '2020-01-01', '1975-01-01', '2000-01-01'),
    { persen: 36, pensiunPokok: 1_440_000 },
  ),
  terima(
    'janda dari yang tewas: 72 persen',
    'UU 11/1969 Pasal 17',
    f('tewas', '2020-01-01', '1975-01-01', '2000-01-01'),
    { persen: 72, pensiunPokok: 2_880_000 },
  ),
  kurang('sebab tidak dikenal', UU, f('lain-lain', '2020-01-01', '1975-01-01', '2000-01-01'), 'sebab'),
  kurang(
    'gaji tidak tercatat',
    UU,
    faktaKasus('2020-01-01', {
      pegawai: { lahir: '1960-01-01', tmtCpns: '1985-01-01', status: [pnsSejak('1985-01-01')] },
      tmt: '2020-01-01',
      isian: { sebab: 'bup' },
    }),
    'besaran',
  ),
]
