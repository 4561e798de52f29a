// Kasus ijin belajar (Blitar Bab II huruf C angka 2 huruf b; SE MenPAN 4/2013; SE MenPANRB 28/2021).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { faktaKasus, kurang, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b'
const A = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf a angka 2'
const unsur = { kesetiaan: 'baik', prestasi: 'baik' }
const dasar: FaktaPegawai = {
  lahir: '1975-01-01',
  tmtCpns: '2000-01-01',
  status: [pnsSejak('2001-01-01')],
  jabatan: [],
  pangkat: [{ golongan: 'III/a', mkgBulan: 0, tmt: '2003-04-01' }],
  pendidikan: [{ jenjang: 'S1', lulus: '1999-01-01' }],
  kinerja: [
    { tahun: 2007, predikat: 'baik', unsur },
    { tahun: 2012, predikat: 'baik', unsur },
    { tahun: 2020, predikat: 'baik' },
    { tahun: 2021, predikat: 'baik' },
    { tahun: 2025, predikat: 'Baik' },
  ],
  hukuman: [],
  belajar: [{ jenis: 'izin-seleksi', jenjang: 's2', mulai: '2007-12-01' }],
}
const nyata = { jenjang: 's2', 'lulus-seleksi': true, 'di-luar-jam-kerja': true, 'biaya-sendiri': true }
const f = (hari: string, pegawai: Partial<FaktaPegawai> = {}, isian: Record<string, unknown> = {}) =>
  faktaKasus(hari, { pegawai: { ...dasar, ...pegawai }, diterima: hari, isian: { ...nyata, ...isian } })
const H = '2008-06-01'

export const kasus: Kasus[] = [
  terima('S-2 memenuhi semua syarat', B, f(H), { sebutan: 'ijin belajar' }),
  tolak('tanpa ijin seleksi', `${B} angka 4 huruf a`, f(H, { belajar: [] }), 'ijin-seleksi'),
  kurang(
    'riwayat belajar tidak diberikan',
    `${B} angka 4 huruf a`,
    faktaKasus(H, { pegawai: (({ belajar: _, ...p }) => p)(dasar), diterima: H, isian: nyata }),
    'ijin-seleksi',
  ),
  tolak('belum lulus seleksi', `${B} angka 4`, f(H, {}, { 'lulus-seleksi': false }), 'lulus-seleksi'),
  tolak(
    'sedang dihukum sedang',
    `${B} angka 4 huruf c`,
    f(H, {
      hukuman: [{ jenis: 'penundaan-kgb', tingkat: 'sedang', mulai: '2008-01-01', sampai: '2008-06-01' }],
    }),
    'tidak-sedang-hukuman-sedang-berat',
  ),
  terima(
    'hukuman berakhir sehari sebelumnya',
    `${B} angka 4 huruf c`,
    f(H, {
      hukuman: [{ jenis: 'penundaan-kgb', tingkat: 'sedang', mulai: '2008-01-01', sampai: '2008-05-31' }],
    }),
  ),
  tolak(
    'satu unsur DP3 cukup',
    `${B} angka 4 huruf f`,
    f(H, { kinerja: [{ tahun: 2007, predikat: 'baik', unsur: { ...unsur, kerjasama: 'cukup' } }] }),
    'dp3-baik-1-tahun',
  ),
  kurang(
    'unsur DP3 tidak dicatat',
    `${B} angka 4 huruf f`,
    f(H, { kinerja: [{ tahun: 2007, predikat: 'baik' }] }),
    'dp3-baik-1-tahun',
  ),
  tolak('di dalam jam kerja', `${B} angka 6`, f(H, {}, { 'di-luar-jam-kerja': false }), 'di-luar-jam-kerja'),
  tolak(
    'biaya tidak ditanggung sendiri',
    `${B} angka 7`,
    f(H, {}, { 'biaya-sendiri': false }),
    'biaya-sendiri',
  ),
  tolak('usia lewat 50', `${A} huruf b angka 4`, f(H, { lahir: '1957-06-01' }), 'usia'),
  tolak(
    'pangkat di bawah III/a',
    `${A} huruf b angka 2`,
    f(H, { pangkat: [{ golongan: 'II/d', mkgBulan: 0, tmt: '2000-01-01' }] }),
    'pangkat-2-tahun',
  ),
  tolak(
    'ijazah D3 untuk S-2',
    `${A} huruf b angka 3`,
    f(H, { pendidikan: [{ jenjang: 'D3', lulus: '1999-01-01' }] }),
    'ijazah',
  ),
  tolak(
    'masih CPNS',
    `${A} huruf b angka 1`,
    f(H, { status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2008-01-01' }] }),
    'status-pns',
  ),
  terima(
    'jalur semester akhir, ijazah dalam setahun',
    `${B} angka 8`,
    f(
      H,
      { tmtCpns: '2007-12-01', belajar: [] },
      { jalur: 'cpns-semester-akhir', 'semester-akhir': true, 'tanggal-ijazah': '2008-12-01' },
    ),
    { jalur: 'cpns-semester-akhir' },
  ),
  tolak(
    'jalur semester akhir, ijazah sehari lewat setahun',
    `${B} angka 8`,
    f(
      H,
      { tmtCpns: '2007-12-01' },
      { jalur: 'cpns-semester-akhir', 'semester-akhir': true, 'tanggal-ijazah': '2008-12-02' },
    ),
    'ijazah-1-tahun',
  ),
  tolak(
    'jalur semester akhir, belum semester akhir',
    `${B} angka 8`,
    f(
      H,
      { tmtCpns: '2007-12-01' },
      { jalur: 'cpns-semester-akhir', 'semester-akhir': false, 'tanggal-ijazah': '2008-12-01' },
    ),
    'semester-akhir',
  ),
  terima('jalur susulan tanpa ijin seleksi', `${B} angka 9`, f(H, { belajar: [] }, { jalur: 'susulan' })),
  tolak(
    '20 Maret 2013 masih kriteria Blitar: pangkat',
    `${A} huruf b angka 2`,
    f('2013-03-20', { pangkat: [{ golongan: 'II/d', mkgBulan: 0, tmt: '2000-01-01' }] }),
    'pangkat-2-tahun',
  ),
  tolak(
    '21 Maret 2013: masa kerja PNS 1 tahun',
    'SE MenPAN 4/2013',
    f('2013-03-21', { status: [pnsSejak('2012-03-22')] }),
    'masa-kerja',
  ),
  terima(
    '21 Maret 2013: setahun tepat',
    'SE MenPAN 4/2013',
    f('2013-03-21', { status: [pnsSejak('2012-03-21')], pangkat: [] }),
    { sebutan: 'izin belajar' },
  ),
  terima(
    '30 Desember 2021 masih SE 4/2013',
    'SE MenPAN 4/2013',
    f('2021-12-30', { status: [pnsSejak('2020-12-30')] }),
    { sebutan: 'izin belajar' },
  ),
  ragu(
    '31 Desember 2021: setahun perlu pengecualian',
    'SE MenPANRB 28/2021',
    f('2021-12-31', { status: [pnsSejak('2020-12-30')] }),
    'masa-kerja',
    { sebutan: 'tugas belajar biaya mandiri' },
  ),
  tolak(
    'belum setahun PNS',
    'SE MenPANRB 28/2021',
    f('2026-06-01', { status: [pnsSejak('2025-06-02')] }),
    'masa-kerja',
  ),
  terima('kini: biaya mandiri', 'SE MenPANRB 28/2021', f('2026-06-01'), {
    sebutan: 'tugas belajar biaya mandiri',
  }),
]
