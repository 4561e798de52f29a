// Kasus bebas tugas (Blitar Bab III huruf B, huruf A angka 2 huruf d–e) dan MPP (PP 11/2017 Pasal 350).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, menjabat, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf B'
const A = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf A angka 2'
const PP = 'PP 11/2017 Pasal 350'
/** 2006: 56 years on 10 May 2010, pension 1 June 2010. Now: 58 years on 10 May 2028, pension 1 June 2028. */
const lama = {
  lahir: '1954-05-10',
  status: [pnsSejak('1975-01-01')],
  jabatan: [menjabat('pelaksana', '1975-01-01')],
}
const kini = {
  lahir: '1970-05-10',
  status: [pnsSejak('1995-01-01')],
  jabatan: [menjabat('pelaksana', '1995-01-01')],
}
const baik = { 'berkas-pensiun-lengkap': true, 'masih-diperlukan': false, 'terikat-pekerjaan': false }
const f2006 = (
  diterima: string,
  mulaiBebasTugas: string,
  isian: Record<string, unknown> = {},
  varian?: string,
) =>
  faktaKasus(diterima, {
    pegawai: lama,
    diterima,
    isian: { ...baik, 'mulai-bebas-tugas': mulaiBebasTugas, ...isian },
    ...(varian === undefined ? {} : { varian }),
  })
const f2028 = (diterima: string, mulaiBebasTugas: string) =>
  faktaKasus(diterima, { pegawai: kini, diterima, isian: { ...baik, 'mulai-bebas-tugas': mulaiBebasTugas } })

export const kasus: Kasus[] = [
  terima('satu tahun penuh', `${B} angka 1`, f2006('2008-12-01', '2009-06-01'), {
    sampai: '2010-05-31',
    tmtPensiun: '2010-06-01',
    lamaBulan: 12,
  }),
  tolak('sehari lebih dari satu tahun', `${B} angka 1`, f2006('2008-11-01', '2009-05-31'), 'maks-1-tahun'),
  tolak('mulai pada hari pensiun', `${B} angka 1`, f2006('2009-01-01', '2010-06-01'), 'maks-1-tahun'),
  terima('diminta tepat 6 bulan sebelumnya', `${B} angka 2`, f2006('2009-06-01', '2009-12-01')),
  tolak(
    'diminta kurang dari 6 bulan sebelumnya',
    `${B} angka 2`,
    f2006('2009-06-02', '2009-12-01'),
    'permintaan-6-bulan',
  ),
  tolak(
    'berkas pensiun tidak disertakan',
    `${B} angka 2`,
    f2006('2008-12-01', '2009-06-01', { 'berkas-pensiun-lengkap': false }),
    'berkas-pensiun',
  ),
  tolak(
    'masih diperlukan organisasi',
    `${B} angka 4 huruf a`,
    f2006('2008-12-01', '2009-06-01', { 'masih-diperlukan': true }),
    'tidak-diperlukan-organisasi',
  ),
  tolak(
    'terikat pekerjaan',
    `${B} angka 4 huruf b`,
    f2006('2008-12-01', '2009-06-01', { 'terikat-pekerjaan': true }),
    'tidak-terikat-pekerjaan',
  ),
  ragu(
    'pertimbangan unit belum ada',
    `${B} angka 4`,
    f2006('2008-12-01', '2009-06-01', { 'masih-diperlukan': undefined }),
    'tidak-diperlukan-organisasi',
  ),
  terima(
    'bekas eselon II',
    `${A} huruf d`,
    f2006('2008-12-01', '2009-06-01', { 'bekas-eselon-ii': true }, 'eselon-ii'),
  ),
  tolak(
    'eselon II yang masih akan diangkat',
    `${A} huruf d`,
    f2006('2008-12-01', '2009-06-01', { 'bekas-eselon-ii': false }, 'eselon-ii'),
    'bekas-eselon-ii',
  ),
  terima(
    'minta dikurangi 6 bulan sebelum BUP',
    `${A} huruf e`,
    f2006('2009-11-10', '2010-05-15', { 'minta-dikurangi': true }),
  ),
  tolak(
    'minta dikurangi kurang dari 6 bulan sebelum BUP',
    `${A} huruf e`,
    f2006('2009-11-11', '2010-05-15', { 'minta-dikurangi': true }),
    'kurang-atas-permintaan',
  ),
  terima('MPP diminta sebulan sebelumnya', PP, f2028('2027-05-01', '2027-06-01'), {
    lamaBulan: 12,
    tmtPensiun: '2028-06-01',
  }),
  tolak('MPP diminta kurang dari sebulan', PP, f2028('2027-05-02', '2027-06-01'), 'permintaan-6-bulan'),
  tolak('MPP lebih dari satu tahun', PP, f2028('2027-01-01', '2027-05-31'), 'maks-1-tahun'),
  kurang(
    'tanggal mulai belum diisi',
    `${B} angka 1`,
    faktaKasus('2009-01-01', { pegawai: lama, isian: baik }),
    'maks-1-tahun',
  ),
  {
    nama: 'sehari sebelum PP 11/2017 masih 6 bulan',
    dasar: `${B} angka 2`,
    fakta: faktaKasus('2017-01-06', {
      pegawai: { ...lama, lahir: '1959-05-10' },
      diterima: '2017-01-06',
      isian: { ...baik, 'mulai-bebas-tugas': '2017-04-06' },
    }),
    harap: { putusan: 'tidak-memenuhi', syarat: { 'permintaan-6-bulan': 'tidak-memenuhi' } },
  },
  {
    nama: 'pada hari PP 11/2017 cukup 1 bulan',
    dasar: PP,
    fakta: faktaKasus('2017-01-07', {
      pegawai: { ...lama, lahir: '1959-05-10' },
      diterima: '2017-01-07',
      isian: { ...baik, 'mulai-bebas-tugas': '2017-04-07' },
    }),
    harap: { putusan: 'memenuhi' },
  },
]
