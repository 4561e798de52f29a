// Kasus BUP dan TMT pensiun: setiap jabatan pada setiap era, dan hari sebelum serta hari mulainya tiap era.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaJabatan, FaktaPegawai } from '#mesin/bentuk-fakta.ts'

const A2 = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf A angka 2'
const pns = { jenis: 'pns', keadaan: 'aktif', mulai: '1980-01-01' } as const
const jab = (jenis: FaktaJabatan['jenis'], isi: Partial<FaktaJabatan> = {}): FaktaJabatan => ({
  kode: 'j',
  nama: isi.nama ?? jenis,
  jenis,
  kedudukan: 'definitif',
  mulai: '1981-01-01',
  ...isi,
})
const PELAKSANA = jab('pelaksana')
const fakta = (lahir: string, jabatan: FaktaJabatan, isian: Record<string, unknown> = {}) => ({
  perTanggal: '2006-07-01',
  pegawai: { lahir, status: [pns], jabatan: [jabatan] } satisfies FaktaPegawai,
  usulan: { isian },
})
const terima = (
  nama: string,
  dasar: string,
  lahir: string,
  jabatan: FaktaJabatan,
  bup: number,
  tmt: string,
  isian?: Record<string, unknown>,
): Kasus => ({
  nama,
  dasar,
  fakta: fakta(lahir, jabatan, isian),
  harap: { putusan: 'memenuhi', hitung: { bup, tmt } },
})

const era2006: Kasus[] = [
  terima('umum 56 tahun', `${A2} huruf a`, '1950-12-31', PELAKSANA, 56, '2007-01-01'),
  terima('lahir tanggal 1', `${A2} huruf a`, '1951-05-01', PELAKSANA, 56, '2007-06-01'),
  terima('lahir 29 Februari', `${A2} huruf a`, '1952-02-29', PELAKSANA, 56, '2008-03-01'),
  terima(
    'pejabat eselon II',
    `${A2} huruf b angka 2 huruf a`,
    '1950-04-10',
    jab('jpt', { eselon: 'II.b' }),
    60,
    '2010-05-01',
  ),
  terima(
    'eselon III tetap 56',
    `${A2} huruf a`,
    '1950-04-10',
    jab('administrator', { eselon: 'III.a' }),
    56,
    '2006-05-01',
  ),
  terima(
    'dokter penuh',
    `${A2} huruf b angka 2 huruf b`,
    '1950-04-10',
    jab('fungsional', { rumpun: 'dokter' }),
    60,
    '2010-05-01',
  ),
  terima(
    'pengawas sekolah',
    `${A2} huruf b angka 2 huruf c`,
    '1950-04-10',
    jab('fungsional', { rumpun: 'pengawas-sekolah' }),
    60,
    '2010-05-01',
  ),
  terima(
    'jabatan 60 yang ditentukan Presiden',
    `${A2} huruf b angka 2 huruf d`,
    '1950-04-10',
    jab('fungsional', { rumpun: 'presiden-60' }),
    60,
    '2010-05-01',
  ),
  terima(
    'jabatan 65 yang ditentukan Presiden',
    `${A2} huruf b angka 1 huruf b`,
    '1945-04-10',
    jab('fungsional', { rumpun: 'presiden-65' }),
    65,
    '2010-05-01',
  ),
  terima(
    'peneliti penuh waktu',
    `${A2} huruf b angka 1 huruf a`,
    '1945-04-10',
    jab('fungsional', { rumpun: 'peneliti' }),
    65,
    '2010-05-01',
  ),
  terima('guru', `${A2} huruf c`, '1950-04-10', jab('fungsional', { rumpun: 'guru' }), 60, '2010-05-01'),
  terima(
    'dosen',
    'UU 14/2005 Pasal 67',
    '1945-04-10',
    jab('fungsional', { rumpun: 'dosen' }),
    65,
    '2010-05-01',
  ),
  terima(
    'fungsional lain 56',
    `${A2} huruf a`,
    '1950-04-10',
    jab('fungsional', { jenjang: 'Ahli Madya' }),
    56,
    '2006-05-01',
  ),
]

const batasEra: Kasus[] = [
  terima('TMT 1 Januari 2014 masih 56', `${A2} huruf a`, '1957-12-20', PELAKSANA, 56, '2014-01-01'),
  terima(
    'mencapai 56 pada 10 Januari 2014: sudah 58',
    'UU 5/2014 Pasal 90',
    '1958-01-10',
    PELAKSANA,
    58,
    '2016-02-01',
  ),
  terima('JPT pratama 60', 'UU 5/2014 Pasal 90', '1955-03-03', jab('jpt'), 60, '2015-04-01'),
  terima('administrator 58', 'UU 5/2014 Pasal 90', '1958-03-03', jab('administrator'), 58, '2016-04-01'),
  terima('pengawas 58', 'UU 5/2014 Pasal 90', '1958-03-03', jab('pengawas'), 58, '2016-04-01'),
  {
    nama: 'fungsional antara 2014 dan 2017 tanpa BUP menurut PP 21/2014',
    dasar: 'UU 5/2014 Pasal 90',
    fakta: fakta('1958-03-03', jab('fungsional', { jenjang: 'ahli muda' })),
    harap: { putusan: 'data-kurang' },
  },
  terima(
    'fungsional 2014–2017 dengan BUP yang dinyatakan',
    'UU 5/2014 Pasal 90',
    '1958-03-03',
    jab('fungsional', { jenjang: 'ahli muda' }),
    58,
    '2016-04-01',
    { 'bup-lama': 58 },
  ),
  terima('TMT 1 April 2017 masih UU 5/2014', 'UU 5/2014 Pasal 90', '1959-03-31', PELAKSANA, 58, '2017-04-01'),
  terima(
    'TMT 1 Mei 2017 sudah PP 11/2017',
    'PP 11/2017 Pasal 239',
    '1959-04-01',
    PELAKSANA,
    58,
    '2017-05-01',
  ),
  terima(
    'TMT 1 Oktober 2023 masih PP 11/2017',
    'PP 11/2017 Pasal 239',
    '1965-09-30',
    PELAKSANA,
    58,
    '2023-10-01',
  ),
  terima(
    'TMT 1 November 2023 sudah UU 20/2023',
    'UU 20/2023 Pasal 55',
    '1965-10-01',
    PELAKSANA,
    58,
    '2023-11-01',
  ),
]

const jenjang = (j: string, kategori: FaktaJabatan['kategori'] = 'keahlian'): FaktaJabatan =>
  jab('fungsional', { jenjang: j, kategori })
const era2017: Kasus[] = [
  terima(
    'keterampilan penyelia 58',
    'PP 11/2017 Pasal 239',
    '1962-07-15',
    jenjang('penyelia', 'keterampilan'),
    58,
    '2020-08-01',
  ),
  terima('ahli pertama 58', 'PP 11/2017 Pasal 239', '1962-07-15', jenjang('Ahli Pertama'), 58, '2020-08-01'),
  terima('ahli muda 58', 'PP 11/2017 Pasal 239', '1962-07-15', jenjang('ahli-muda'), 58, '2020-08-01'),
  terima('ahli madya 60', 'PP 11/2017 Pasal 239', '1960-07-15', jenjang('ahli madya'), 60, '2020-08-01'),
  terima('ahli utama 65', 'PP 11/2017 Pasal 239', '1960-07-15', jenjang('ahli utama'), 65, '2025-08-01'),
  terima(
    'guru ahli muda 60',
    'UU 14/2005 Pasal 40',
    '1965-07-15',
    jab('fungsional', { rumpun: 'guru', jenjang: 'ahli muda' }),
    60,
    '2025-08-01',
  ),
  terima(
    'guru besar 70',
    'UU 14/2005 Pasal 67',
    '1955-07-15',
    jab('fungsional', { rumpun: 'guru-besar' }),
    70,
    '2025-08-01',
  ),
  terima('JPT pratama 60', 'UU 20/2023 Pasal 55', '1966-12-31', jab('jpt'), 60, '2027-01-01'),
  terima(
    'ahli madya 60, era UU 20/2023',
    'UU 20/2023 Pasal 55',
    '1966-12-31',
    jenjang('ahli madya'),
    60,
    '2027-01-01',
  ),
  terima('lahir 29 Februari, tahun biasa', 'UU 20/2023 Pasal 55', '1968-02-29', PELAKSANA, 58, '2026-03-01'),
  terima(
    'madya ber-BUP lama 65, lahir sehari sebelum 7 April 1957',
    'PP 11/2017 Pasal 354',
    '1957-04-06',
    jenjang('ahli madya'),
    65,
    '2022-05-01',
    { 'bup-lama': 65 },
  ),
  terima(
    'madya ber-BUP lama 65, lahir 7 April 1957',
    'PP 11/2017 Pasal 354',
    '1957-04-07',
    jenjang('ahli madya'),
    60,
    '2017-05-01',
    { 'bup-lama': 65 },
  ),
  terima(
    'muda ber-BUP lama 60, sudah lewat 58',
    'PP 11/2017 Pasal 355',
    '1959-04-06',
    jenjang('ahli muda'),
    60,
    '2019-05-01',
    { 'bup-lama': 60 },
  ),
  terima(
    'muda ber-BUP lama 60, tepat 58 pada hari itu',
    'PP 11/2017 Pasal 355',
    '1959-04-07',
    jenjang('ahli muda'),
    58,
    '2017-05-01',
    { 'bup-lama': 60 },
  ),
]

const tidak: Kasus[] = [
  {
    nama: 'PPPK tidak mengenal pensiun PNS',
    dasar: A2,
    fakta: {
      perTanggal: '2026-11-28',
      pegawai: {
        lahir: '1980-01-01',
        jabatan: [PELAKSANA],
        status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2022-01-01' }],
      },
    },
    harap: { putusan: 'tidak-memenuhi', syarat: { pns: 'tidak-memenuhi' } },
  },
  {
    nama: 'sudah berhenti sebelum BUP',
    dasar: A2,
    fakta: {
      perTanggal: '2026-11-28',
      pegawai: {
        lahir: '1970-01-01',
        jabatan: [PELAKSANA],
        status: [pns, { jenis: 'pns', keadaan: 'berhenti', mulai: '2025-01-01' }],
      },
    },
    harap: { putusan: 'tidak-memenuhi', syarat: { pns: 'tidak-memenuhi' } },
  },
  {
    nama: 'tanggal lahir tidak ada',
    dasar: A2,
    fakta: { perTanggal: '2026-11-28', pegawai: { jabatan: [], status: [pns] } },
    harap: { putusan: 'data-kurang', syarat: { jabatan: 'data-kurang' } },
  },
  {
    nama: 'riwayat jabatan tidak diberikan',
    dasar: A2,
    fakta: { perTanggal: '2026-11-28', pegawai: { lahir: '1970-01-01', status: [pns] } },
    harap: { putusan: 'data-kurang', syarat: { jabatan: 'data-kurang' } },
  },
  {
    nama: 'jenjang dibaca dari nama jabatan',
    dasar: 'UU 20/2023 Pasal 55',
    fakta: fakta('1966-12-31', jab('fungsional', { nama: 'Auditor Ahli Madya' })),
    harap: { putusan: 'memenuhi', hitung: { bup: 60, tmt: '2027-01-01' } },
  },
  {
    nama: 'jenjang fungsional tidak dicatat',
    dasar: 'PP 11/2017 Pasal 239',
    fakta: {
      perTanggal: '2026-11-28',
      pegawai: { lahir: '1970-01-01', jabatan: [jab('fungsional')], status: [pns] },
    },
    harap: { putusan: 'data-kurang', syarat: { jabatan: 'data-kurang' } },
  },
  {
    nama: 'MPP: jabatan sebelum MPP yang menentukan',
    dasar: 'UU 20/2023 Pasal 55',
    fakta: {
      perTanggal: '2026-11-28',
      pegawai: {
        lahir: '1967-05-05',
        jabatan: [jab('jpt', { sampai: '2026-05-31' })],
        status: [pns, { jenis: 'pns', keadaan: 'mpp', mulai: '2026-06-01' }],
      },
    },
    harap: { putusan: 'memenuhi', hitung: { bup: 60, tmt: '2027-06-01' } },
  },
  {
    nama: 'peneliti sesudah 2017 menunggu UU 11/2019',
    dasar: 'PP 11/2017 Pasal 239',
    fakta: fakta('1966-12-31', jab('fungsional', { rumpun: 'peneliti', jenjang: 'ahli madya' })),
    harap: { putusan: 'perlu-pertimbangan', syarat: { jabatan: 'perlu-pertimbangan' } },
  },
]

export const kasus: Kasus[] = [...era2006, ...batasEra, ...era2017, ...tidak]
