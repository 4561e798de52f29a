// Kasus kenaikan pangkat reguler, ditulis dari Perwali Blitar 24/2006 II.B.6.f.1, PP 99/2000, dan perubahan zamannya.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import {
  dp3,
  fakta,
  fungsional,
  huruf,
  kinerja,
  kurang,
  ragu,
  struktural,
  tidak,
  ya,
} from '../bagian/pangkat/pegawai.kasus.ts'

const MASA = huruf('angka 1 huruf a')
const NILAI = huruf('angka 1 huruf b')
const ATASAN = huruf('angka 1 huruf c')
const DISIPLIN = huruf('angka 1 huruf d')
const UJIAN = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 3 huruf a'
const pangkat = (golongan: string, tmt: string, mkgBulan = 0): FaktaPegawai => ({
  pangkat: [{ golongan, mkgBulan, tmt }],
})

/** Zaman seed: II/a sejak 1 April 2002, SLTA, DP3 tiap unsur 80. */
const lama: FaktaPegawai = {
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1999-01-01' }],
  pangkat: [{ golongan: 'II/a', mkgBulan: 36, tmt: '2002-04-01' }],
  pendidikan: [{ jenjang: 'SMA', lulus: '1995-06-01', jalur: 'sebelum-cpns' }],
  kinerja: dp3(2005, 80),
}

const masa: Kasus[] = [
  {
    nama: 'tepat empat tahun pada periode',
    dasar: MASA,
    fakta: fakta('2026-04-01'),
    harap: ya({ golonganBaru: 'III/b', mkgBaru: 97, palingCepat: '2026-04-01' }),
  },
  {
    nama: 'sebulan sebelum empat tahun',
    dasar: MASA,
    fakta: fakta('2026-03-01'),
    harap: tidak('masa-pangkat', { palingCepat: '2026-04-01' }),
  },
  {
    nama: 'tanpa TMT dipakai periode berikut: memenuhi walau pada hari penilaian belum empat tahun',
    dasar: MASA,
    fakta: { ...fakta('2026-04-01'), perTanggal: '2026-03-15', usulan: {} },
    harap: ya({ tmt: '2026-04-01' }),
  },
  {
    nama: 'dua SK golongan sama dihitung sejak yang pertama',
    dasar: MASA,
    fakta: fakta('2026-04-01', {
      pangkat: [
        { golongan: 'III/a', mkgBulan: 49, tmt: '2022-04-01' },
        { golongan: 'III/a', mkgBulan: 61, tmt: '2023-04-01' },
      ],
    }),
    harap: ya(),
  },
  {
    nama: 'cuti di luar tanggungan negara enam bulan tidak dihitung',
    dasar: MASA,
    fakta: fakta('2026-04-01', {
      status: [
        { jenis: 'pns', keadaan: 'aktif', mulai: '2019-03-01' },
        { jenis: 'pns', keadaan: 'cltn', mulai: '2023-01-01', sampai: '2023-06-30' },
      ],
    }),
    harap: tidak('masa-pangkat', { palingCepat: '2026-10-01' }),
  },
  {
    nama: 'pangkat tidak diketahui: data kurang',
    dasar: MASA,
    fakta: fakta('2026-04-01', { pangkat: [] }),
    harap: kurang('masa-pangkat'),
  },
  {
    nama: 'zaman seed: 1 April 2006 genap empat tahun',
    dasar: MASA,
    fakta: fakta('2006-04-01', lama, { atasan: 'III/a' }),
    harap: ya({ golonganBaru: 'II/b', mkgBaru: 84 }),
  },
  {
    nama: 'zaman seed: 1 Oktober 2005 belum empat tahun',
    dasar: MASA,
    fakta: fakta('2005-10-01', { ...lama, kinerja: dp3(2004, 80) }, { atasan: 'III/a' }),
    harap: tidak('masa-pangkat'),
  },
]

const nilai: Kasus[] = [
  {
    nama: 'DP3 tiap unsur 76 adalah baik',
    dasar: NILAI,
    fakta: fakta('2006-04-01', { ...lama, kinerja: dp3(2005, 76) }),
    harap: ya(),
  },
  {
    nama: 'satu unsur DP3 75 hanya cukup',
    dasar: NILAI,
    fakta: fakta('2006-04-01', { ...lama, kinerja: dp3(2005, 90, { prakarsa: 75 }) }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'DP3 tanpa nilai unsur: data kurang',
    dasar: NILAI,
    fakta: fakta('2006-04-01', { ...lama, kinerja: kinerja(2005) }),
    harap: kurang('kinerja'),
  },
  {
    nama: 'DP3 tahun 2013 dan PPK tahun 2014 bersama',
    dasar: NILAI,
    fakta: fakta('2015-04-01', {
      ...lama,
      pangkat: [{ golongan: 'II/a', mkgBulan: 36, tmt: '2011-04-01' }],
      kinerja: [...dp3(2013, 80), { tahun: 2014, predikat: 'Baik' }],
    }),
    harap: ya(),
  },
  {
    nama: 'PPK 2014 cukup',
    dasar: NILAI,
    fakta: fakta('2015-04-01', {
      ...lama,
      pangkat: [{ golongan: 'II/a', mkgBulan: 36, tmt: '2011-04-01' }],
      kinerja: [...dp3(2013, 80), { tahun: 2014, predikat: 'Cukup' }],
    }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'predikat Butuh Perbaikan satu tahun',
    dasar: NILAI,
    fakta: fakta('2026-04-01', {
      kinerja: [
        { tahun: 2024, predikat: 'Butuh Perbaikan' },
        { tahun: 2025, predikat: 'Baik' },
      ],
    }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'predikat Sangat Baik dan Baik',
    dasar: NILAI,
    fakta: fakta('2026-04-01', {
      kinerja: [
        { tahun: 2024, predikat: 'Sangat Baik' },
        { tahun: 2025, predikat: 'Baik' },
      ],
    }),
    harap: ya(),
  },
  {
    nama: 'penilaian tahun lalu belum ada pada 31 Januari: dua tahun sebelumnya dipakai',
    dasar: NILAI,
    fakta: fakta('2026-04-01', { kinerja: kinerja(2024) }, { perTanggal: '2026-01-31' }),
    harap: ya(),
  },
  {
    nama: 'penilaian tahun lalu belum ada pada 1 Februari: data kurang',
    dasar: NILAI,
    fakta: fakta('2026-04-01', { kinerja: kinerja(2024) }, { perTanggal: '2026-02-01' }),
    harap: kurang('kinerja'),
  },
]

const atasan: Kasus[] = [
  {
    nama: 'sama dengan pangkat atasan langsung',
    dasar: ATASAN,
    fakta: fakta(
      '2024-04-01',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2020-04-01' }], kinerja: kinerja(2023) },
      { atasan: 'III/b' },
    ),
    harap: ya(),
  },
  {
    nama: 'melampaui pangkat atasan langsung',
    dasar: ATASAN,
    fakta: fakta(
      '2024-04-01',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2020-04-01' }], kinerja: kinerja(2023) },
      { atasan: 'III/a' },
    ),
    harap: tidak('atasan'),
  },
  {
    nama: 'atasan tidak diketahui: data kurang',
    dasar: ATASAN,
    fakta: fakta(
      '2024-04-01',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2020-04-01' }], kinerja: kinerja(2023) },
      { atasan: null },
    ),
    harap: kurang('atasan'),
  },
  {
    nama: 'periode terakhir sebelum 20 Mei 2025: masih ditolak',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta(
      '2025-04-01',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2021-04-01' }], kinerja: kinerja(2024) },
      { atasan: 'III/a' },
    ),
    harap: tidak('atasan'),
  },
  {
    nama: 'sehari sebelum berlaku, tanpa periode: syarat atasan masih ada',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta(
      '2025-05-19',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2021-04-01' }], kinerja: kinerja(2024) },
      { atasan: 'III/a' },
    ),
    harap: { putusan: 'tidak-memenuhi', syarat: { atasan: 'tidak-memenuhi', periode: 'tidak-memenuhi' } },
  },
  {
    nama: 'pada hari berlaku: hanya periodenya yang salah',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta(
      '2025-05-20',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2021-04-01' }], kinerja: kinerja(2024) },
      { atasan: 'III/a' },
    ),
    harap: tidak('periode'),
  },
  {
    nama: 'periode pertama sesudahnya: boleh melampaui',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta(
      '2025-06-01',
      { pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2021-04-01' }], kinerja: kinerja(2024) },
      { atasan: 'III/a' },
    ),
    harap: ya(),
  },
]

const disiplin: Kasus[] = [
  {
    nama: 'hukuman sedang berjalan pada periode',
    dasar: DISIPLIN,
    fakta: fakta('2026-04-01', {
      hukuman: [{ jenis: 'pemotongan-tukin', tingkat: 'sedang', mulai: '2025-06-01', sampai: '2026-05-31' }],
    }),
    harap: tidak('disiplin'),
  },
  {
    nama: 'hukuman selesai sehari sebelum periode',
    dasar: DISIPLIN,
    fakta: fakta('2026-04-01', {
      hukuman: [{ jenis: 'pemotongan-tukin', tingkat: 'sedang', mulai: '2025-06-01', sampai: '2026-03-31' }],
    }),
    harap: ya(),
  },
  {
    nama: 'teguran lisan tidak mempunyai masa',
    dasar: DISIPLIN,
    fakta: fakta('2026-04-01', {
      hukuman: [{ jenis: 'teguran-lisan', tingkat: 'ringan', mulai: '2026-01-10' }],
    }),
    harap: ya(),
  },
  {
    nama: 'hukuman berat tanpa tanggal selesai',
    dasar: DISIPLIN,
    fakta: fakta('2026-04-01', {
      hukuman: [{ jenis: 'penurunan-jabatan', tingkat: 'berat', mulai: '2024-01-10' }],
    }),
    harap: tidak('disiplin'),
  },
]

const ijazah = 'PP 99/2000 Pasal 7'
const puncak: Kasus[] = [
  {
    nama: 'SLTA dari III/a ke III/b masih dalam puncak',
    dasar: ijazah,
    fakta: fakta('2026-04-01', {
      pendidikan: [{ jenjang: 'SMA', lulus: '2000-06-01', jalur: 'sebelum-cpns' }],
    }),
    harap: ya(),
  },
  {
    nama: 'SLTA dari III/b ke III/c melampaui puncak',
    dasar: ijazah,
    fakta: fakta('2026-04-01', {
      ...pangkat('III/b', '2022-04-01'),
      pendidikan: [{ jenjang: 'SMA', lulus: '2000-06-01', jalur: 'sebelum-cpns' }],
    }),
    harap: tidak('puncak-ijazah'),
  },
  {
    nama: 'S1 yang diperoleh tanpa izin tidak menaikkan puncak',
    dasar: ijazah,
    fakta: fakta('2026-04-01', {
      ...pangkat('III/b', '2022-04-01'),
      pendidikan: [
        { jenjang: 'SMA', lulus: '2000-06-01', jalur: 'sebelum-cpns' },
        { jenjang: 'S1', lulus: '2015-06-01', jalur: 'tanpa-izin' },
      ],
    }),
    harap: tidak('puncak-ijazah'),
  },
  {
    nama: 'S1 yang sudah dicantumkan menaikkan puncak',
    dasar: ijazah,
    fakta: fakta('2026-04-01', {
      ...pangkat('III/b', '2022-04-01'),
      pendidikan: [
        { jenjang: 'SMA', lulus: '2000-06-01', jalur: 'sebelum-cpns' },
        { jenjang: 'S1', lulus: '2015-06-01', jalur: 'izin-belajar', diakui: '2016-01-01' },
      ],
    }),
    harap: ya({ golonganBaru: 'III/c' }),
  },
  {
    nama: 'pejabat struktural memakai kenaikan pangkat pilihan',
    dasar: 'PP 99/2000 Pasal 6',
    fakta: fakta('2026-04-01', { jabatan: [struktural('IV.a', '2020-01-01')] }),
    harap: tidak('tanpa-jabatan'),
  },
  {
    nama: 'pejabat fungsional berjenjang memakai kenaikan pangkat pilihan',
    dasar: 'PP 99/2000 Pasal 6',
    fakta: fakta('2026-04-01', { jabatan: [fungsional('ahli pertama', '2020-01-01')] }),
    harap: tidak('tanpa-jabatan'),
  },
]

const iid: FaktaPegawai = {
  ...pangkat('II/d', '2022-04-01', 252),
  pendidikan: [{ jenjang: 'SMA', lulus: '2000-06-01', jalur: 'sebelum-cpns' }],
}
const ujian: Kasus[] = [
  {
    nama: 'II/d belum lulus ujian dinas',
    dasar: UJIAN,
    fakta: fakta('2026-04-01', iid),
    harap: tidak('ujian-dinas'),
  },
  {
    nama: 'II/d lulus ujian dinas Tingkat I: masa kerja dikurangi lima tahun',
    dasar: UJIAN,
    fakta: fakta('2026-04-01', {
      ...iid,
      ujian: [{ jenis: 'ujian-dinas-tingkat-i', tanggal: '2025-09-01', hasil: 'lulus' }],
    }),
    harap: ya({ golonganBaru: 'III/a', mkgLama: 300, mkgBaru: 240, kolom: 20 }),
  },
  {
    nama: 'II/d lulus Tingkat II tidak menolong',
    dasar: UJIAN,
    fakta: fakta('2026-04-01', {
      ...iid,
      ujian: [{ jenis: 'ujian-dinas-tingkat-ii', tanggal: '2025-09-01', hasil: 'lulus' }],
    }),
    harap: tidak('ujian-dinas'),
  },
]

const status: Kasus[] = [
  {
    nama: 'PPPK tidak mempunyai kenaikan pangkat',
    dasar: 'PP 49/2018',
    fakta: fakta('2026-04-01', { status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2021-01-01' }] }),
    harap: tidak('status'),
  },
  {
    nama: 'CPNS belum',
    dasar: 'PP 99/2000 Pasal 1',
    fakta: fakta('2026-04-01', { status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2025-03-01' }] }),
    harap: tidak('status'),
  },
  {
    nama: 'masa persiapan pensiun perlu pertimbangan',
    dasar: 'PP 99/2000 Pasal 1',
    fakta: fakta('2026-04-01', { status: [{ jenis: 'pns', keadaan: 'mpp', mulai: '2026-01-01' }] }),
    harap: ragu('status'),
  },
  {
    nama: 'sudah diberikan pada periode itu',
    dasar: 'PP 99/2000 Lampiran I',
    fakta: fakta('2026-04-01', {
      pangkat: [
        { golongan: 'III/a', mkgBulan: 49, tmt: '2022-04-01' },
        { golongan: 'III/b', mkgBulan: 97, tmt: '2026-04-01' },
      ],
    }),
    harap: tidak('tujuan'),
  },
]

export const kasus: Kasus[] = [...masa, ...nilai, ...atasan, ...disiplin, ...puncak, ...ujian, ...status]
