// Kasus saldo cuti tahunan, ditulis dari PP 24/1976 Pasal 4–8, PP 11/2017 Pasal 311–316 dan 333, Peraturan BKN 24/2017 dan 7/2022.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaCuti, FaktaMutasiCuti, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { pnsBiasa, pnsLama } from '../bagian/cuti-bahan.ts'
import { kasusPppk } from '../bagian/cuti-bahan-pppk.ts'

const SISA = 'PP 11/2017 Pasal 313 ayat (1)'
const BERTURUT = 'PP 11/2017 Pasal 313 ayat (2)'
const LAMA1 = 'PP 24/1976 Pasal 6 ayat (1)'
const LAMA2 = 'PP 24/1976 Pasal 6 ayat (2)'

const ambil = (tahun: number, hari: number, bulan = '06'): FaktaCuti => ({
  jenis: 'tahunan',
  mulai: `${tahun}-${bulan}-02`,
  sampai: `${tahun}-${bulan}-20`,
  hari,
  keadaan: 'disetujui',
})
const pada = (perTanggal: string, pegawai: FaktaPegawai, isian?: Record<string, unknown>) => ({
  perTanggal,
  pegawai,
  ...(isian === undefined ? {} : { usulan: { isian } }),
})
const dengan = (cuti: FaktaCuti[], dasar = pnsBiasa, mutasiCuti: FaktaMutasiCuti[] = []): FaktaPegawai => ({
  ...dasar,
  cuti,
  mutasiCuti,
})
/** Everything taken each year up to and including `sampai`, so that later years start clean. */
const habis = (dari: number, sampai: number): FaktaCuti[] =>
  Array.from({ length: sampai - dari + 1 }, (_, i) => ambil(dari + i, i === 0 ? 12 : 12))
const memenuhi = (hitung: Record<string, string | number>) => ({ putusan: 'memenuhi' as const, hitung })

const era2017: Kasus[] = [
  {
    nama: 'contoh Lampiran Peraturan BKN 24/2017: hak 2018 tersisa, 2019 menjadi 18 hari',
    dasar: 'Peraturan BKN 24/2017 Lampiran',
    fakta: pada('2019-03-01', dengan([...habis(2011, 2017), ambil(2018, 3)])),
    harap: memenuhi({ hak: 12, sisaN1: 6, sisaN2: 0, total: 18, sisa: 18 }),
  },
  {
    nama: 'tersisa 4 hari saja: dibawa 4',
    dasar: SISA,
    fakta: pada('2024-06-01', dengan([...habis(2011, 2022), ambil(2023, 8)])),
    harap: memenuhi({ sisaN1: 4, total: 16, sisa: 16 }),
  },
  {
    nama: 'dua tahun penuh tidak dipakai: 24 hari',
    dasar: BERTURUT,
    fakta: pada('2024-06-01', dengan(habis(2011, 2021))),
    harap: memenuhi({ sisaN1: 6, sisaN2: 6, sisaN: 12, total: 24, sisa: 24 }),
  },
  {
    nama: 'dipakai sehari pada tahun kedua: bukan dua tahun tidak dipakai, 18 hari',
    dasar: BERTURUT,
    fakta: pada('2024-06-01', dengan([...habis(2011, 2021), ambil(2023, 1)])),
    harap: memenuhi({ sisaN1: 6, sisaN2: 0, sisa: 18 }),
  },
  {
    nama: 'bacaan lain: cukup ada sisa pada kedua tahun',
    dasar: BERTURUT,
    fakta: pada('2024-06-01', dengan([...habis(2011, 2021), ambil(2023, 1)]), { tafsirBerturut: 'ada-sisa' }),
    harap: memenuhi({ sisaN1: 6, sisaN2: 5, sisa: 23 }),
  },
  {
    nama: 'bacaan lain: hanya jumlahnya dibatasi',
    dasar: BERTURUT,
    fakta: pada('2024-06-01', dengan(habis(2011, 2021)), { tafsirSisa: 'jumlah' }),
    harap: memenuhi({ sisaN1: 12, sisaN2: 0, sisa: 24 }),
  },
  {
    nama: 'ditangguhkan karena dinas: sisa dihitung penuh, 24 hari',
    dasar: 'PP 11/2017 Pasal 314',
    fakta: pada(
      '2024-06-01',
      dengan([...habis(2011, 2022), { ...ambil(2023, 12), keadaan: 'ditangguhkan' }]),
    ),
    harap: memenuhi({ sisaN1: 12, sisaN2: 0, sisa: 24 }),
  },
  {
    nama: 'penangguhan hanya satu tahun: tidak terbawa ke tahun sesudahnya',
    dasar: 'PP 11/2017 Pasal 314',
    fakta: pada(
      '2025-06-01',
      dengan([...habis(2011, 2022), { ...ambil(2023, 12), keadaan: 'ditangguhkan' }, ambil(2024, 4)]),
    ),
    harap: memenuhi({ sisaN1: 6, sisaN2: 0, sisa: 18 }),
  },
  {
    nama: 'cuti bersama tidak diberikan karena jabatan: ditambah, dan tidak terbawa',
    dasar: 'PP 11/2017 Pasal 333',
    fakta: pada(
      '2024-12-01',
      dengan([...habis(2011, 2023)], pnsBiasa, [
        { tahun: 2024, jenis: 'cuti-bersama', hari: 4, tanggal: '2024-05-01' },
      ]),
    ),
    harap: memenuhi({ tambahan: 4, sisaN: 12, sisa: 16 }),
  },
  {
    nama: 'cuti besar: sisa hak tahun ini gugur, sisa tahun lalu tetap',
    dasar: 'PP 11/2017 Pasal 316',
    fakta: pada(
      '2024-12-01',
      dengan([
        ...habis(2011, 2022),
        { jenis: 'besar', mulai: '2024-07-01', sampai: '2024-09-30', keadaan: 'disetujui' },
      ]),
    ),
    harap: { putusan: 'memenuhi', hitung: { hak: 12, sisaN: 0, sisaN1: 6, sisa: 6 } },
  },
  {
    nama: 'sehari sebelum cuti besar dimulai hak tahun ini masih utuh',
    dasar: 'PP 11/2017 Pasal 316',
    fakta: pada(
      '2024-06-30',
      dengan([
        ...habis(2011, 2022),
        { jenis: 'besar', mulai: '2024-07-01', sampai: '2024-09-30', keadaan: 'disetujui' },
      ]),
    ),
    harap: memenuhi({ sisaN: 12, sisaN1: 6, sisa: 18 }),
  },
  {
    nama: 'cuti yang sudah diberikan tetapi belum dimulai dihitung sebagai dipesan',
    dasar: 'PP 11/2017 Pasal 311',
    fakta: pada('2024-02-01', dengan([...habis(2011, 2023), ambil(2024, 5)])),
    harap: memenuhi({ sisa: 12, dipesan: 5, tersedia: 7 }),
  },
  {
    nama: 'koreksi BKPSDM mengurangi sisa',
    dasar: 'PP 11/2017 Pasal 311',
    fakta: pada(
      '2024-06-30',
      dengan(habis(2011, 2023), pnsBiasa, [
        { tahun: 2024, jenis: 'koreksi', hari: -2, tanggal: '2024-03-01', dasar: 'PP 11/2017 Pasal 311' },
      ]),
    ),
    harap: memenuhi({ sisa: 10 }),
  },
  {
    nama: 'sisa menurut catatan awal menggantikan hitungan tahun-tahun sebelumnya',
    dasar: SISA,
    fakta: pada(
      '2026-06-30',
      dengan([], pnsBiasa, [{ tahun: 2026, jenis: 'bawaan', hari: 3, tanggal: '2026-01-01' }]),
    ),
    harap: memenuhi({ sisaN1: 3, sisa: 15 }),
  },
]

const setahun: Kasus[] = [
  {
    nama: 'CPNS: sehari sebelum setahun belum berhak',
    dasar: 'PP 11/2017 Pasal 311',
    fakta: pada('2020-02-29', {
      tmtCpns: '2019-03-01',
      status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2019-03-01' }],
    }),
    harap: { putusan: 'tidak-memenuhi', hitung: { hak: 0, sisa: 0 } },
  },
  {
    nama: 'CPNS: genap setahun berhak 12 hari',
    dasar: 'PP 11/2017 Pasal 311',
    fakta: pada('2020-03-01', {
      tmtCpns: '2019-03-01',
      status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2019-03-01' }],
    }),
    harap: memenuhi({ hak: 12, sisa: 12 }),
  },
  {
    nama: 'kembali dari CLTN: hak lahir setahun sesudah bekerja kembali',
    dasar: 'PP 11/2017 Pasal 311',
    fakta: pada('2024-06-30', {
      ...pnsBiasa,
      status: [
        { jenis: 'pns', keadaan: 'aktif', mulai: '2011-03-01' },
        { jenis: 'pns', keadaan: 'cltn', mulai: '2021-07-01', sampai: '2023-06-30' },
      ],
    }),
    harap: { putusan: 'tidak-memenuhi', hitung: { hak: 0 } },
  },
  {
    nama: 'mulai bekerja tidak diketahui',
    dasar: 'PP 11/2017 Pasal 311',
    fakta: pada('2024-06-30', { cuti: [] }),
    harap: { putusan: 'data-kurang' },
  },
]

const guru = (mulai: string): FaktaPegawai => ({
  ...pnsBiasa,
  jabatan: [
    {
      kode: 'guru',
      nama: 'Guru Pertama',
      jenis: 'fungsional',
      rumpun: 'guru',
      kedudukan: 'definitif',
      mulai,
    },
  ],
})

const guruDosen: Kasus[] = [
  {
    nama: 'guru sehari sebelum PP 17/2020: disamakan telah memakai',
    dasar: 'PP 11/2017 Pasal 315',
    fakta: pada('2020-02-27', guru('2012-01-01')),
    harap: { putusan: 'tidak-memenuhi', hitung: { sisa: 0 } },
  },
  {
    nama: 'guru sejak PP 17/2020: berhak 12 hari tanpa sisa tahun lalu',
    dasar: 'PP 17/2020 Pasal 315',
    fakta: pada('2020-02-28', guru('2012-01-01')),
    harap: memenuhi({ hak: 12, sisaN1: 0, sisa: 12 }),
  },
  {
    nama: 'guru pada era PP 24/1976 tidak berhak',
    dasar: 'PP 24/1976 Pasal 8',
    fakta: pada('2017-04-06', guru('2012-01-01')),
    harap: { putusan: 'tidak-memenuhi', hitung: { hak: 0, sisa: 0 } },
  },
]

const era1976: Kasus[] = [
  {
    nama: 'tidak diambil tahun lalu: 18 hari',
    dasar: LAMA1,
    fakta: pada('2005-06-01', dengan(habis(1991, 2003), pnsLama)),
    harap: memenuhi({ hak: 12, sisaN1: 6, sisa: 18 }),
  },
  {
    nama: 'dua tahun tidak diambil belum lebih dari dua tahun: tetap 18 hari',
    dasar: LAMA2,
    fakta: pada('2005-06-01', dengan(habis(1991, 2002), pnsLama)),
    harap: memenuhi({ sisa: 18 }),
  },
  {
    nama: 'tiga tahun berturut-turut tidak diambil: 24 hari',
    dasar: LAMA2,
    fakta: pada('2005-06-01', dengan(habis(1991, 2001), pnsLama)),
    harap: memenuhi({ sisa: 24 }),
  },
  {
    nama: 'dua tahun kosong, sehari sebelum PP 11/2017: 18 hari',
    dasar: LAMA2,
    fakta: pada('2017-04-06', dengan(habis(2011, 2014))),
    harap: memenuhi({ sisa: 18 }),
  },
  {
    nama: 'dua tahun kosong, sejak PP 11/2017: 24 hari',
    dasar: BERTURUT,
    fakta: pada('2017-04-07', dengan(habis(2011, 2014))),
    harap: memenuhi({ sisa: 24 }),
  },
  {
    nama: 'calon PNS pada era PP 24/1976 menunggu pertimbangan',
    dasar: 'PP 24/1976 Pasal 4',
    fakta: pada('2017-03-01', {
      tmtCpns: '2015-12-01',
      status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2015-12-01' }],
    }),
    harap: { putusan: 'perlu-pertimbangan' },
  },
]

export const kasus: Kasus[] = [...era2017, ...setahun, ...guruDosen, ...era1976, ...kasusPppk]
