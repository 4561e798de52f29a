// Kasus tugas belajar (Blitar Bab II huruf C angka 1; SE MenPAN 4/2013; SE MenPANRB 28/2021).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { faktaKasus, kurang, menjabat, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'
const A = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf a angka 2'
const unsur = { kesetiaan: 'baik' }
const dasar: FaktaPegawai = {
  lahir: '1975-01-01',
  status: [pnsSejak('2001-01-01')],
  jabatan: [menjabat('pelaksana', '2001-01-01')],
  pangkat: [{ golongan: 'III/b', mkgBulan: 0, tmt: '2004-04-01' }],
  pendidikan: [{ jenjang: 'S2', lulus: '1999-01-01' }],
  kinerja: [
    { tahun: 2007, predikat: 'baik', unsur },
    { tahun: 2012, predikat: 'baik', unsur },
    { tahun: 2021, predikat: 'baik' },
    { tahun: 2020, predikat: 'baik' },
    { tahun: 2025, predikat: 'Baik' },
  ],
  hukuman: [],
}
const nyata = { jenjang: 's3', 'sesuai-kebutuhan': true, 'persetujuan-wali-kota': true, mulai: '2008-09-01' }
const f = (hari: string, pegawai: Partial<FaktaPegawai> = {}, isian: Record<string, unknown> = {}) =>
  faktaKasus(hari, { pegawai: { ...dasar, ...pegawai }, diterima: hari, isian: { ...nyata, ...isian } })
const H = '2008-06-01'
const muda = { lahir: '1990-01-01', status: [pnsSejak('2011-01-01')] }

type Baris = [
  jenjang: string,
  huruf: string,
  golongan: string,
  ijazah: string,
  usia: number,
  butir: 'angka' | 'huruf',
]
const BARIS: Baris[] = [
  ['s3', 'huruf a', 'III/b', 'S2', 50, 'angka'],
  ['s2', 'huruf b', 'III/a', 'S1', 50, 'angka'],
  ['s1', 'huruf c', 'II/a', 'SLTA', 45, 'angka'],
  ['diploma', 'huruf d', 'II/a', 'SLTA', 40, 'angka'],
  ['paket-c', 'huruf e angka 1', 'I/b', 'SLTP', 50, 'huruf'],
  ['paket-b', 'huruf e angka 2', 'I/a', 'SD', 50, 'huruf'],
]
const perJenjang = BARIS.flatMap(([jenjang, huruf, golongan, ijazah, usia, butir]): Kasus[] => {
  const pasal = (i: number) => `${A} ${huruf} ${butir === 'angka' ? `angka ${i}` : `huruf ${'abcd'[i - 1]}`}`
  const isi = (tmt: string, lahir: string, x: string = ijazah) => ({
    lahir,
    pangkat: [{ golongan, mkgBulan: 0, tmt }],
    pendidikan: x === '' ? [] : [{ jenjang: x, lulus: '1995-01-01' }],
  })
  const tahun = 2008 - usia - 1
  return [
    terima(`${jenjang}: tepat memenuhi`, pasal(4), f(H, isi('2006-06-01', `${tahun}-06-02`), { jenjang })),
    tolak(`${jenjang}: usia lewat`, pasal(4), f(H, isi('2006-06-01', `${tahun}-06-01`), { jenjang }), 'usia'),
    tolak(
      `${jenjang}: pangkat kurang sehari`,
      pasal(2),
      f(H, isi('2006-06-02', `${tahun}-06-02`), { jenjang }),
      'pangkat-2-tahun',
    ),
    tolak(
      `${jenjang}: ijazah kurang`,
      pasal(3),
      f(H, isi('2006-06-01', `${tahun}-06-02`, ''), { jenjang }),
      'ijazah',
    ),
    tolak(
      `${jenjang}: bukan PNS`,
      pasal(1),
      f(
        H,
        {
          ...isi('2006-06-01', `${tahun}-06-02`),
          status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2007-01-01' }],
        },
        { jenjang },
      ),
      'status-pns',
    ),
  ]
})

export const kasus: Kasus[] = [
  ...perJenjang,
  terima('jabatan dilepas pada bulan ke-7', `${B} angka 6`, f(H), {
    mulai: '2008-09-01',
    lepasJabatan: '2009-03-01',
  }),
  tolak(
    'di luar surat edaran',
    `${B} angka 1`,
    f(H, {}, { 'sesuai-kebutuhan': false }),
    'kebutuhan-objektif',
  ),
  tolak(
    'pernah dihukum sedang, walau sudah lama',
    `${B} angka 2 huruf a`,
    f(H, {
      hukuman: [{ jenis: 'penundaan-kgb', tingkat: 'sedang', mulai: '2001-01-01', sampai: '2001-12-31' }],
    }),
    'tidak-pernah-hukuman-sedang-berat',
  ),
  tolak(
    'unsur DP3 cukup',
    `${B} angka 2 huruf d`,
    f(H, { kinerja: [{ tahun: 2007, predikat: 'baik', unsur: { kesetiaan: 'cukup' } }] }),
    'dp3-baik-1-tahun',
  ),
  tolak(
    'tidak disetujui Wali Kota',
    `${B} angka 4`,
    f(H, {}, { 'persetujuan-wali-kota': false }),
    'persetujuan-walikota',
  ),
  ragu(
    'persetujuan belum dicatat',
    `${B} angka 4`,
    f(H, {}, { 'persetujuan-wali-kota': null }),
    'persetujuan-walikota',
  ),
  kurang('jenjang belum dipilih', A, f(H, {}, { jenjang: '' }), 'jenjang'),
  terima('20 Maret 2013: usia 38 untuk S-3 menurut Blitar', `${A} huruf a angka 4`, f('2013-03-20')),
  terima('21 Maret 2013: usia 42 untuk S-3', 'SE MenPAN 4/2013', f('2013-03-21', { lahir: '1970-03-22' })),
  tolak(
    '21 Maret 2013: usia 43 untuk S-3',
    'SE MenPAN 4/2013',
    f('2013-03-21', { lahir: '1970-03-21' }),
    'usia',
  ),
  terima(
    'daerah terpencil: 47 untuk S-3',
    'SE MenPAN 4/2013',
    f('2013-03-21', { lahir: '1966-03-21' }, { 'daerah-terpencil': true }),
  ),
  tolak(
    'S-1: usia 26',
    'SE MenPAN 4/2013',
    f('2013-03-21', { ...muda, lahir: '1987-01-01' }, { jenjang: 's1' }),
    'usia',
  ),
  terima('S-1: usia 23', 'SE MenPAN 4/2013', f('2013-03-21', muda, { jenjang: 's1' })),
  tolak(
    '30 Desember 2021 masih SE 4/2013: usia',
    'SE MenPAN 4/2013',
    f('2021-12-30', { lahir: '1975-01-01' }, { 'lama-bulan': 36 }),
    'usia',
  ),
  terima(
    '31 Desember 2021: sisa sampai BUP cukup',
    'SE MenPANRB 28/2021',
    f('2021-12-31', { lahir: '1975-01-01' }, { 'lama-bulan': 36 }),
  ),
  tolak(
    'sisa sampai BUP tidak cukup untuk ikatan dinas',
    'SE MenPANRB 28/2021',
    f('2026-06-01', {}, { 'lama-bulan': 36 }),
    'usia',
  ),
  terima(
    'biaya mandiri tanpa ikatan dinas',
    'SE MenPANRB 28/2021',
    f('2026-06-01', {}, { 'lama-bulan': 36, 'biaya-mandiri': true }),
  ),
  tolak(
    'kurang dari setahun PNS',
    'SE MenPANRB 28/2021',
    f('2026-06-01', { status: [pnsSejak('2025-07-01')] }, { 'lama-bulan': 12 }),
    'masa-kerja',
  ),
]
