// Kasus pilihan f: tenaga fungsional tanpa angka kredit, dari Perwali Blitar 24/2006 II.B.6.f.2.f.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { dp3, fakta, fungsional, huruf, kinerja, ragu, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const f = (angka: string) => huruf(`angka 2 huruf f ${angka}`.trim())
const dasar: FaktaPegawai = { jabatan: [fungsional(undefined, '2020-01-01')] }
const lama: FaktaPegawai = {
  ...dasar,
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' }],
  pangkat: [{ golongan: 'II/b', mkgBulan: 60, tmt: '2002-04-01' }],
  jabatan: [fungsional(undefined, '2000-01-01')],
  kinerja: dp3(2005, 80),
}

export const kasus: Kasus[] = [
  {
    nama: 'empat tahun dalam pangkat',
    dasar: f('angka 1'),
    fakta: fakta('2026-04-01', dasar),
    harap: ya({ golonganBaru: 'III/b' }),
  },
  {
    nama: 'belum empat tahun',
    dasar: f('angka 1'),
    fakta: fakta('2026-03-01', dasar),
    harap: tidak('masa-pangkat'),
  },
  { nama: 'zaman seed memenuhi', dasar: f('angka 3'), fakta: fakta('2006-04-01', lama), harap: ya() },
  {
    nama: 'zaman seed satu unsur DP3 cukup',
    dasar: f('angka 3'),
    fakta: fakta('2006-04-01', { ...lama, kinerja: dp3(2005, 78, { kerjasama: 61 }) }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'predikat Kurang',
    dasar: f('angka 3'),
    fakta: fakta('2026-04-01', { ...dasar, kinerja: kinerja(2025, 'Kurang') }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'zaman seed melampaui atasan',
    dasar: f('angka 4'),
    fakta: fakta('2006-04-01', lama, { atasan: 'II/b' }),
    harap: tidak('atasan'),
  },
  {
    nama: 'zaman seed sama dengan atasan',
    dasar: f('angka 4'),
    fakta: fakta('2006-04-01', lama, { atasan: 'II/c' }),
    harap: ya(),
  },
  {
    nama: 'sesudah 20 Mei 2025 melampaui atasan: perlu pertimbangan',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta('2026-04-01', dasar, { atasan: 'III/a' }),
    harap: ragu('atasan'),
  },
  {
    nama: 'hukuman disiplin berjalan',
    dasar: f('angka 5'),
    fakta: fakta('2026-04-01', {
      ...dasar,
      hukuman: [{ jenis: 'pemotongan-tukin', tingkat: 'sedang', mulai: '2026-01-01', sampai: '2026-06-30' }],
    }),
    harap: tidak('disiplin'),
  },
  {
    nama: 'fungsional berangka kredit bukan varian ini',
    dasar: f(''),
    fakta: fakta('2026-04-01', { jabatan: [fungsional('ahli pertama', '2020-01-01')] }),
    harap: tidak('fungsional'),
  },
]
