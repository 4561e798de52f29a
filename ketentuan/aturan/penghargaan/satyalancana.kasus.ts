// Kasus Satyalancana Karya Satya (Blitar Bab II huruf D angka 7 huruf d; PP 25/1994; UU 20/2009 jo. PP 35/2010).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { faktaKasus, keadaan, kurang, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const D = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7 huruf d'
const f = (
  hari: string,
  varian: string | undefined,
  pegawai: Partial<FaktaPegawai> = {},
  kesetiaan: unknown = true,
) =>
  faktaKasus(hari, {
    pegawai: {
      tmtCpns: '1996-03-01',
      status: [pnsSejak('1996-03-01')],
      hukuman: [],
      penghargaan: [],
      ...pegawai,
    },
    diterima: hari,
    isian: { kesetiaan },
    ...(varian === undefined ? {} : { varian }),
  })
const punya = (jenis: string) => ({ penghargaan: [{ jenis, tanggal: '2006-08-17' }] })
const sedang = (mulai: string, sampai: string): Partial<FaktaPegawai> => ({
  hukuman: [{ jenis: 'penundaan-kgb', tingkat: 'sedang', mulai, sampai }],
})
const ringan: Partial<FaktaPegawai> = {
  hukuman: [{ jenis: 'teguran-lisan', tingkat: 'ringan', mulai: '2001-01-01' }],
}

export const kasus: Kasus[] = [
  terima('X: sepuluh tahun tepat', `${D} angka 4 huruf a`, f('2006-03-01', 'x-tahun'), {
    tmt: '2006-03-01',
    jenis: 'satyalancana-10',
  }),
  tolak('X: sehari kurang', `${D} angka 4 huruf a`, f('2006-02-28', 'x-tahun'), 'masa-kerja'),
  terima(
    'XX dengan piagam X',
    `${D} angka 4 huruf b`,
    f('2016-03-01', 'xx-tahun', punya('satyalancana-10')),
    { tmt: '2016-03-01' },
  ),
  tolak('XX tanpa piagam X', `${D} angka 4 huruf b angka 3`, f('2016-03-01', 'xx-tahun'), 'punya-sebelumnya'),
  tolak(
    'XX sehari kurang',
    `${D} angka 4 huruf b`,
    f('2016-02-29', 'xx-tahun', punya('satyalancana-10')),
    'masa-kerja',
  ),
  terima(
    'XXX dengan piagam XX',
    `${D} angka 4 huruf c`,
    f('2026-03-01', 'xxx-tahun', punya('satyalancana-20')),
    { tmt: '2026-03-01' },
  ),
  tolak(
    'XXX tanpa piagam XX',
    `${D} angka 4 huruf c angka 3`,
    f('2026-03-01', 'xxx-tahun', punya('satyalancana-10')),
    'punya-sebelumnya',
  ),
  tolak(
    'XXX sehari kurang',
    `${D} angka 4 huruf c`,
    f('2026-02-28', 'xxx-tahun', punya('satyalancana-20')),
    'masa-kerja',
  ),
  terima(
    'tanpa varian: kelas berikutnya',
    `${D} angka 4`,
    f('2016-03-01', undefined, punya('satyalancana-10')),
    { jenis: 'satyalancana-20' },
  ),
  tolak(
    'pernah dihukum sedang, era 2006',
    `${D} angka 2`,
    f('2006-12-01', 'x-tahun', sedang('1997-01-01', '1997-12-31')),
    'tidak-pernah-hukuman',
  ),
  terima('hukuman ringan tidak menggugurkan', `${D} angka 2`, f('2006-12-01', 'x-tahun', ringan)),
  tolak(
    'pernah CLTN, era 2006',
    `${D} angka 3`,
    f('2009-12-01', 'x-tahun', {
      status: [pnsSejak('1996-03-01'), keadaan('cltn', '1998-01-01', '1998-12-31')],
    }),
    'tidak-pernah-cltn',
  ),
  tolak(
    'pernah CLTN, 31 Maret 2010: tidak dihitung ulang',
    `${D} angka 3`,
    f('2010-03-31', 'x-tahun', {
      status: [pnsSejak('1996-03-01'), keadaan('cltn', '1998-01-01', '1998-12-31')],
    }),
    'tidak-pernah-cltn',
  ),
  ragu(
    'pernah CLTN, 1 April 2010: dihitung ulang, perlu pertimbangan',
    'PP 35/2010',
    f('2010-04-01', 'x-tahun', {
      status: [pnsSejak('1996-03-01'), keadaan('cltn', '1998-01-01', '1998-12-31')],
    }),
    'tidak-pernah-cltn',
  ),
  tolak(
    'hitung ulang belum 10 tahun',
    'PP 35/2010',
    f('2010-04-01', 'x-tahun', sedang('2003-01-01', '2003-12-31')),
    'tidak-pernah-hukuman',
  ),
  tolak(
    'dipidana 5 tahun',
    'UU 20/2009',
    f('2026-03-01', 'x-tahun', {
      pidana: [{ mulai: '2010-01-01', terbukti: true, putusan: '2010-06-01', lamaBulan: 60 }],
    }),
    'tidak-dipidana',
  ),
  terima(
    'dipidana kurang dari 5 tahun',
    'UU 20/2009',
    f('2026-03-01', 'x-tahun', {
      pidana: [{ mulai: '2010-01-01', terbukti: true, putusan: '2010-06-01', lamaBulan: 59 }],
    }),
  ),
  tolak('kepala unit tidak menyatakan', `${D} angka 1`, f('2006-03-01', 'x-tahun', {}, false), 'kesetiaan'),
  ragu('pernyataan kepala unit belum ada', `${D} angka 1`, f('2006-03-01', 'x-tahun', {}, null), 'kesetiaan'),
  tolak(
    'sudah pensiun',
    `${D} angka 1`,
    f('2026-03-01', 'x-tahun', { status: [pnsSejak('1996-03-01'), keadaan('pensiun', '2026-01-01')] }),
    'aktif',
  ),
  kurang(
    'riwayat hukuman tidak diberikan',
    `${D} angka 2`,
    faktaKasus('2006-03-01', {
      pegawai: { tmtCpns: '1996-03-01', status: [pnsSejak('1996-03-01')] },
      varian: 'x-tahun',
      isian: { kesetiaan: true },
    }),
    'tidak-pernah-hukuman',
  ),
  tolak(
    'ketiganya sudah diterima',
    `${D} angka 4`,
    f('2030-03-01', undefined, {
      penghargaan: ['10', '20', '30'].map((n) => ({ jenis: `satyalancana-${n}`, tanggal: '2026-08-17' })),
    }),
    'kelas',
  ),
]
