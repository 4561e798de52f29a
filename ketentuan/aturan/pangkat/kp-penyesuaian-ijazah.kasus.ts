// Kasus pilihan g: memperoleh ijazah, dari Perwali Blitar 24/2006 II.B.6.f.2.g dan II.C.4.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { dp3, fakta, fungsional, huruf, kinerja, ragu, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const g = (angka: string) => huruf(`angka 2 huruf g ${angka}`.trim())
const C4 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 4 huruf a angka 2'
const isian = { 'tugas-sesuai': 'ya' }
const lulus: FaktaPegawai = {
  ujian: [{ jenis: 'penyesuaian-ijazah', tanggal: '2025-10-01', hasil: 'lulus' }],
}

/** II/c setahun, S1 dengan ijin belajar, lulus ujian penyesuaian ijazah. */
const dasar: FaktaPegawai = {
  ...lulus,
  pangkat: [{ golongan: 'II/c', mkgBulan: 96, tmt: '2025-04-01' }],
  pendidikan: [
    { jenjang: 'D3', lulus: '2017-08-01', jalur: 'sebelum-cpns' },
    { jenjang: 'S1', lulus: '2024-08-01', jalur: 'izin-belajar' },
  ],
}
const dari = (golongan: string, awal: string, baru: string): FaktaPegawai => ({
  ...lulus,
  pangkat: [{ golongan, mkgBulan: 96, tmt: '2025-04-01' }],
  pendidikan: [
    { jenjang: awal, lulus: '2010-08-01', jalur: 'sebelum-cpns' },
    { jenjang: baru, lulus: '2024-08-01', jalur: 'izin-belajar' },
  ],
})

export const kasus: Kasus[] = [
  {
    nama: 'II/c dengan S1 menjadi III/a, masa kerja dikurangi lima tahun',
    dasar: `${C4} huruf c`,
    fakta: fakta('2026-04-01', dasar, { isian }),
    harap: ya({ golonganBaru: 'III/a', mkgLama: 108, mkgBaru: 48 }),
  },
  {
    nama: 'II/d dengan S1 menjadi III/a',
    dasar: `${C4} huruf c`,
    fakta: fakta('2026-04-01', dari('II/d', 'SMA', 'S1'), { isian }),
    harap: ya({ golonganBaru: 'III/a' }),
  },
  {
    nama: 'I/c dengan SLTA menjadi II/a, masa kerja dikurangi enam tahun',
    dasar: `${C4} huruf a`,
    fakta: fakta('2026-04-01', dari('I/c', 'SMP', 'SMA'), { isian }),
    harap: ya({ golonganBaru: 'II/a', mkgLama: 108, mkgBaru: 36 }),
  },
  {
    nama: 'I/b dengan SLTA belum',
    dasar: `${C4} huruf a`,
    fakta: fakta('2026-04-01', dari('I/b', 'SMP', 'SMA'), { isian }),
    harap: tidak('ijazah'),
  },
  {
    nama: 'II/a dengan D3 menjadi II/c',
    dasar: `${C4} huruf b`,
    fakta: fakta('2026-04-01', dari('II/a', 'SMA', 'D-III'), { isian }),
    harap: ya({ golonganBaru: 'II/c', mkgBaru: 108 }),
  },
  {
    nama: 'II/a dengan S1 belum: pangkat minimal II/c',
    dasar: `${C4} huruf c`,
    fakta: fakta('2026-04-01', dari('II/a', 'SMA', 'S1'), { isian }),
    harap: tidak('ijazah'),
  },
  {
    nama: 'III/a dengan S2: jalur PP 99/2000 perlu pertimbangan',
    dasar: 'PP 99/2000 Pasal 18',
    fakta: fakta('2026-04-01', dari('III/a', 'S1', 'S2'), { isian }),
    harap: ragu('ijazah'),
  },
  {
    nama: 'belum setahun dalam pangkat',
    dasar: g('angka 1'),
    fakta: fakta('2026-03-01', dasar, { isian }),
    harap: tidak('masa-pangkat'),
  },
  {
    nama: 'setahun terakhir baik, tahun sebelumnya tidak ditanya',
    dasar: g('angka 2'),
    fakta: fakta(
      '2026-04-01',
      {
        ...dasar,
        kinerja: [
          { tahun: 2024, predikat: 'Kurang' },
          { tahun: 2025, predikat: 'Baik' },
        ],
      },
      { isian },
    ),
    harap: ya(),
  },
  {
    nama: 'setahun terakhir Butuh Perbaikan',
    dasar: g('angka 2'),
    fakta: fakta('2026-04-01', { ...dasar, kinerja: kinerja(2025, 'Butuh Perbaikan') }, { isian }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'tidak lulus ujian',
    dasar: g('angka 3'),
    fakta: fakta(
      '2026-04-01',
      { ...dasar, ujian: [{ jenis: 'penyesuaian-ijazah', tanggal: '2025-10-01', hasil: 'tidak-lulus' }] },
      { isian },
    ),
    harap: tidak('ujian-penyesuaian'),
  },
  {
    nama: 'tugas tidak sesuai ijazah',
    dasar: g('angka 4'),
    fakta: fakta('2026-04-01', dasar, { isian: { 'tugas-sesuai': 'tidak' } }),
    harap: tidak('tugas-sesuai'),
  },
  {
    nama: 'kesesuaian tugas belum dinyatakan',
    dasar: g('angka 4'),
    fakta: fakta('2026-04-01', dasar),
    harap: ragu('tugas-sesuai'),
  },
  {
    nama: 'pejabat fungsional tanpa angka kredit yang cukup',
    dasar: g('angka 5'),
    fakta: fakta(
      '2026-04-01',
      { ...dasar, jabatan: [fungsional('terampil', '2020-01-01')], angkaKredit: [] },
      { isian },
    ),
    harap: tidak('angka-kredit'),
  },
  {
    nama: 'pejabat fungsional dengan angka kredit cukup',
    dasar: g('angka 5'),
    fakta: fakta(
      '2026-04-01',
      {
        ...dasar,
        jabatan: [fungsional('terampil', '2020-01-01')],
        angkaKredit: [
          { jenis: 'konversi', nilai: 40, jenjang: 'terampil', mulai: '2024-01-01', sampai: '2025-12-31' },
        ],
      },
      { isian },
    ),
    harap: ya(),
  },
  {
    nama: 'zaman seed: DP3 tiap unsur baik setahun',
    dasar: g('angka 2'),
    fakta: fakta(
      '2006-04-01',
      {
        ...dasar,
        status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1995-01-01' }],
        pangkat: [{ golongan: 'II/c', mkgBulan: 96, tmt: '2005-04-01' }],
        jabatan: [],
        pendidikan: [{ jenjang: 'S1', lulus: '2004-08-01', jalur: 'izin-belajar' }],
        ujian: [{ jenis: 'penyesuaian-ijazah', tanggal: '2005-10-01', hasil: 'lulus' }],
        kinerja: dp3(2005, 77),
      },
      { isian },
    ),
    harap: ya({ golonganBaru: 'III/a' }),
  },
]
