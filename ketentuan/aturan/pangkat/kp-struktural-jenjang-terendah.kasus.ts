// Kasus pilihan c: pangkat pada jenjang pangkat terendah, dari Perwali Blitar 24/2006 II.B.6.f.2.c.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { dp3, fakta, huruf, kinerja, ragu, struktural, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const b = (angka: string) => huruf(`angka 2 huruf c ${angka}`.trim())

/** Eselon IV.a, pangkat III/c sejak 1 April 2022. */
const dasar: FaktaPegawai = {
  pangkat: [{ golongan: 'III/c', mkgBulan: 60, tmt: '2022-04-01' }],
  jabatan: [struktural('IV.a', '2025-11-01')],
}
const lama: FaktaPegawai = {
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' }],
  pangkat: [{ golongan: 'III/c', mkgBulan: 60, tmt: '2002-04-01' }],
  jabatan: [struktural('IV.a', '2004-04-01')],
  kinerja: dp3(2005, 80),
}

export const kasus: Kasus[] = [
  {
    nama: 'empat tahun dalam pangkat, masa jabatan tidak ditanya',
    dasar: b(''),
    fakta: fakta('2026-04-01', dasar),
    harap: ya({ golonganBaru: 'III/d', mkgBaru: 108 }),
  },
  {
    nama: 'zaman seed',
    dasar: b(''),
    fakta: fakta('2006-04-01', lama),
    harap: ya({ golonganBaru: 'III/d' }),
  },
  {
    nama: 'satu tingkat di bawah bukan varian ini',
    dasar: b(''),
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/b', mkgBulan: 60, tmt: '2022-04-01' }],
    }),
    harap: tidak('posisi'),
  },
  {
    nama: 'di atas jenjang terendah bukan varian ini',
    dasar: b(''),
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/d', mkgBulan: 60, tmt: '2022-04-01' }],
    }),
    harap: tidak('posisi'),
  },
  {
    nama: 'belum empat tahun',
    dasar: b('angka 1'),
    fakta: fakta('2026-03-01', dasar),
    harap: tidak('masa-pangkat'),
  },
  {
    nama: 'DP3 satu unsur cukup',
    dasar: b('angka 2'),
    fakta: fakta('2006-04-01', { ...lama, kinerja: dp3(2005, 80, { ketaatan: 60 }) }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'predikat Butuh Perbaikan',
    dasar: b('angka 2'),
    fakta: fakta('2026-04-01', { ...dasar, kinerja: kinerja(2025, 'Butuh Perbaikan') }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'zaman seed: sama dengan atasan',
    dasar: b('angka 3'),
    fakta: fakta('2006-04-01', lama, { atasan: 'III/d' }),
    harap: ya(),
  },
  {
    nama: 'zaman seed: melampaui atasan',
    dasar: b('angka 3'),
    fakta: fakta('2006-04-01', lama, { atasan: 'III/c' }),
    harap: tidak('atasan'),
  },
  {
    nama: 'sesudah 20 Mei 2025 melampaui atasan: perlu pertimbangan',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta('2026-04-01', dasar, { atasan: 'III/c' }),
    harap: ragu('atasan'),
  },
  {
    nama: 'hukuman disiplin berjalan',
    dasar: b('angka 4'),
    fakta: fakta('2026-04-01', {
      ...dasar,
      hukuman: [{ jenis: 'penurunan-pangkat', tingkat: 'berat', mulai: '2026-01-01', sampai: '2026-12-31' }],
    }),
    harap: tidak('disiplin'),
  },
  {
    nama: 'hukuman disiplin selesai',
    dasar: b('angka 4'),
    fakta: fakta('2026-04-01', {
      ...dasar,
      hukuman: [{ jenis: 'penundaan-kp', tingkat: 'sedang', mulai: '2025-01-01', sampai: '2025-12-31' }],
    }),
    harap: ya(),
  },
]
