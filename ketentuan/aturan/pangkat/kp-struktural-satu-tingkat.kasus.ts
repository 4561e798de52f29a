// Kasus pilihan a: pangkat satu tingkat di bawah jenjang terendah, dari Perwali Blitar 24/2006 II.B.6.f.2.a.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import {
  dp3,
  fakta,
  huruf,
  kinerja,
  kurang,
  ragu,
  struktural,
  tidak,
  ya,
} from '../bagian/pangkat/pegawai.kasus.ts'

const a = (angka: string) => huruf(`angka 2 huruf a ${angka}`.trim())

/** Eselon IV.a (III/c sampai III/d) sejak 1 Maret 2025, pangkat III/b sejak 1 April 2025. */
const dasar: FaktaPegawai = {
  pangkat: [{ golongan: 'III/b', mkgBulan: 60, tmt: '2025-04-01' }],
  jabatan: [struktural('IV.a', '2025-03-01')],
}
const lama: FaktaPegawai = {
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' }],
  pangkat: [{ golongan: 'III/b', mkgBulan: 60, tmt: '2005-04-01' }],
  jabatan: [struktural('IV.a', '2005-04-01')],
  kinerja: dp3(2005, 80),
}

export const kasus: Kasus[] = [
  {
    nama: 'setahun dalam pangkat dan jabatan',
    dasar: a(''),
    fakta: fakta('2026-04-01', dasar),
    harap: ya({ golonganBaru: 'III/c', mkgBaru: 72 }),
  },
  {
    nama: 'zaman seed: setahun dalam pangkat dan jabatan',
    dasar: a(''),
    fakta: fakta('2006-04-01', lama),
    harap: ya({ golonganBaru: 'III/c' }),
  },
  {
    nama: 'dua tingkat di bawah bukan varian ini',
    dasar: a(''),
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/a', mkgBulan: 60, tmt: '2025-04-01' }],
    }),
    harap: tidak('posisi'),
  },
  {
    nama: 'pada jenjang terendah bukan varian ini',
    dasar: a(''),
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/c', mkgBulan: 60, tmt: '2025-04-01' }],
    }),
    harap: tidak('posisi'),
  },
  {
    nama: 'tidak menduduki jabatan struktural',
    dasar: a(''),
    fakta: fakta('2026-04-01', { ...dasar, jabatan: [] }),
    harap: tidak('posisi'),
  },
  {
    nama: 'pelaksana tugas bukan jabatan definitif',
    dasar: a(''),
    fakta: fakta('2026-04-01', {
      ...dasar,
      jabatan: [{ ...struktural('IV.a', '2025-03-01'), kedudukan: 'plt' }],
    }),
    harap: tidak('posisi'),
  },
  {
    nama: 'jenjang jabatan tidak tercatat: data kurang',
    dasar: a(''),
    fakta: fakta('2026-04-01', { ...dasar, jabatan: [{ ...struktural('IV.a', '2025-03-01'), eselon: '-' }] }),
    harap: kurang('posisi'),
  },
  {
    nama: 'pangkat sebelas bulan',
    dasar: a('angka 1'),
    fakta: fakta('2026-03-01', dasar),
    harap: tidak('masa-pangkat', { palingCepat: '2026-04-01' }),
  },
  {
    nama: 'jabatan sebelas bulan',
    dasar: a('angka 2'),
    fakta: fakta('2026-04-01', { ...dasar, jabatan: [struktural('IV.a', '2025-05-01')] }),
    harap: tidak('masa-jabatan'),
  },
  {
    nama: 'jabatan genap setahun',
    dasar: a('angka 2'),
    fakta: fakta('2026-04-01', { ...dasar, jabatan: [struktural('IV.a', '2025-04-01')] }),
    harap: ya(),
  },
  {
    nama: 'DP3 satu unsur cukup',
    dasar: a('angka 3'),
    fakta: fakta('2006-04-01', { ...lama, kinerja: dp3(2005, 80, { kejujuran: 70 }) }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'predikat kurang pada tahun pertama',
    dasar: a('angka 3'),
    fakta: fakta('2026-04-01', {
      ...dasar,
      kinerja: [
        { tahun: 2024, predikat: 'Kurang' },
        { tahun: 2025, predikat: 'Baik' },
      ],
    }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'melampaui atasan sebelum 20 Mei 2025',
    dasar: a('angka 4'),
    fakta: fakta('2006-04-01', lama, { atasan: 'III/b' }),
    harap: tidak('atasan'),
  },
  {
    nama: 'sehari sebelum Peraturan BKN 2/2025: atasan menolak',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta(
      '2025-05-19',
      {
        ...dasar,
        pangkat: [{ golongan: 'III/b', mkgBulan: 60, tmt: '2024-04-01' }],
        jabatan: [struktural('IV.a', '2024-03-01')],
        kinerja: kinerja(2024),
      },
      { atasan: 'III/b' },
    ),
    harap: { putusan: 'tidak-memenuhi', syarat: { atasan: 'tidak-memenuhi' } },
  },
  {
    nama: 'sesudah Peraturan BKN 2/2025: dua bacaan, perlu pertimbangan',
    dasar: 'Peraturan BKN 2/2025',
    fakta: fakta('2026-04-01', dasar, { atasan: 'III/b' }),
    harap: ragu('atasan'),
  },
  {
    nama: 'sedang menjalani hukuman disiplin',
    dasar: a('angka 5'),
    fakta: fakta('2026-04-01', {
      ...dasar,
      hukuman: [{ jenis: 'penundaan-kgb', tingkat: 'sedang', mulai: '2026-01-01', sampai: '2026-12-31' }],
    }),
    harap: tidak('disiplin'),
  },
  {
    nama: 'III/d ke IV/a tanpa ujian dinas dan tanpa Diklatpim III',
    dasar: 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 3 huruf a',
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/d', mkgBulan: 60, tmt: '2025-04-01' }],
      jabatan: [struktural('III.a', '2025-03-01')],
    }),
    harap: tidak('ujian-dinas'),
  },
  {
    nama: 'III/d ke IV/a lulus Diklatpim Tingkat III',
    dasar: 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 3 huruf d angka 4 huruf b',
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/d', mkgBulan: 60, tmt: '2025-04-01' }],
      jabatan: [struktural('III.a', '2025-03-01')],
      diklat: [{ jenis: 'kepemimpinan', nama: 'Diklatpim', tingkat: 'III', lulus: '2024-08-01' }],
    }),
    harap: ya({ golonganBaru: 'IV/a', mkgBaru: 72 }),
  },
]
