// Kasus peserta ujian penyesuaian ijazah, dari Perwali Blitar 24/2006 II.C.4.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { fakta, kinerja, kurang, ragu, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const C = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 4'
const isian = { terakreditasi: 'ya' }
const dasar: FaktaPegawai = {
  tmtCpns: '2021-04-01',
  pangkat: [{ golongan: 'II/c', mkgBulan: 36, tmt: '2025-04-01' }],
  pendidikan: [{ jenjang: 'S1', lulus: '2024-08-01', jalur: 'izin-belajar' }],
}
const orang = (isi: FaktaPegawai, lain: Record<string, unknown> = isian) =>
  fakta('2026-04-01', { ...dasar, ...isi }, { isian: lain })
const dari = (golongan: string, jenjang: string): FaktaPegawai => ({
  pangkat: [{ golongan, mkgBulan: 36, tmt: '2025-04-01' }],
  pendidikan: [{ jenjang, lulus: '2024-08-01', jalur: 'izin-belajar' }],
})

export const kasus: Kasus[] = [
  {
    nama: 'II/c, S1, genap lima tahun',
    dasar: `${C} huruf a angka 2 huruf c`,
    fakta: orang({}),
    harap: ya({ golonganBaru: 'III/a' }),
  },
  {
    nama: 'I/c, D-1, ke II/a',
    dasar: `${C} huruf a angka 2 huruf a`,
    fakta: orang(dari('I/c', 'D-1')),
    harap: ya({ golonganBaru: 'II/a' }),
  },
  {
    nama: 'I/a, SLTA, belum',
    dasar: `${C} huruf a angka 2 huruf a`,
    fakta: orang(dari('I/a', 'SLTA')),
    harap: tidak('ijazah'),
  },
  {
    nama: 'II/a, Akademi, ke II/c',
    dasar: `${C} huruf a angka 2 huruf b`,
    fakta: orang(dari('II/a', 'Akademi')),
    harap: ya({ golonganBaru: 'II/c' }),
  },
  {
    nama: 'II/c, Akademi, tidak membuka apa pun',
    dasar: `${C} huruf a angka 2 huruf b`,
    fakta: orang(dari('II/c', 'Akademi')),
    harap: tidak('ijazah'),
  },
  {
    nama: 'II/b, S1, belum',
    dasar: `${C} huruf a angka 2 huruf c`,
    fakta: orang(dari('II/b', 'S1')),
    harap: tidak('ijazah'),
  },
  {
    nama: 'masa kerja golongan sebelas bulan',
    dasar: `${C} huruf a angka 2`,
    fakta: orang({ pangkat: [{ golongan: 'II/c', mkgBulan: 0, tmt: '2025-05-01' }] }),
    harap: tidak('masa-kerja-golongan'),
  },
  {
    nama: 'masa kerja golongan genap setahun',
    dasar: `${C} huruf a angka 2`,
    fakta: orang({ pangkat: [{ golongan: 'II/c', mkgBulan: 0, tmt: '2025-04-01' }] }),
    harap: ya(),
  },
  {
    nama: 'belum lima tahun sejak CPNS',
    dasar: `${C} huruf a angka 2 huruf d`,
    fakta: orang({ tmtCpns: '2021-05-01' }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'sekolah tidak terakreditasi',
    dasar: `${C} huruf a angka 3`,
    fakta: orang({}, { terakreditasi: 'tidak' }),
    harap: tidak('ijazah-sah'),
  },
  {
    nama: 'akreditasi belum dinyatakan',
    dasar: `${C} huruf a angka 3`,
    fakta: orang({}, {}),
    harap: ragu('ijazah-sah'),
  },
  {
    nama: 'ijazah luar negeri yang disetarakan',
    dasar: `${C} huruf a angka 4`,
    fakta: orang({}, { 'luar-negeri': 'ya', disetarakan: 'ya' }),
    harap: ya(),
  },
  {
    nama: 'ijazah luar negeri yang tidak disetarakan',
    dasar: `${C} huruf a angka 4`,
    fakta: orang({}, { 'luar-negeri': 'ya', disetarakan: 'tidak' }),
    harap: tidak('ijazah-luar-negeri'),
  },
  {
    nama: 'penilaian dua tahun terakhir tidak baik',
    dasar: `${C} huruf b angka 2 huruf a`,
    fakta: orang({ kinerja: kinerja(2025, 'Kurang') }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'tanpa ijin belajar',
    dasar: `${C} huruf b angka 2 huruf b`,
    fakta: orang({ pendidikan: [{ jenjang: 'S1', lulus: '2024-08-01', jalur: 'tanpa-izin' }] }),
    harap: tidak('ijin-belajar'),
  },
  {
    nama: 'cara memperoleh ijazah tidak diketahui',
    dasar: `${C} huruf b angka 2 huruf b`,
    fakta: orang({ pendidikan: [{ jenjang: 'S1', lulus: '2024-08-01' }] }),
    harap: kurang('ijin-belajar'),
  },
  {
    nama: 'surat ijin belajar tercatat',
    dasar: `${C} huruf b angka 2 huruf b`,
    fakta: orang({
      pendidikan: [{ jenjang: 'S1', lulus: '2024-08-01' }],
      belajar: [{ jenis: 'izin-belajar', jenjang: 'S1', mulai: '2020-09-01' }],
    }),
    harap: ya(),
  },
]
