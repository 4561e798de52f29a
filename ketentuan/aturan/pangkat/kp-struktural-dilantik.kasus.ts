// Kasus pilihan d: telah dilantik dan pangkatnya telah empat tahun, dari Perwali Blitar 24/2006 II.B.6.f.2.d.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { fakta, huruf, struktural, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const D = huruf('angka 2 huruf d')

/** Dilantik dua bulan sebelum periode pada eselon IV.b (III/b sampai III/c); pangkat III/b sejak 2022. */
const dasar: FaktaPegawai = {
  pangkat: [{ golongan: 'III/b', mkgBulan: 60, tmt: '2022-04-01' }],
  jabatan: [struktural('IV.b', '2026-02-01')],
}

export const kasus: Kasus[] = [
  {
    nama: 'dua bulan dalam jabatan, pangkat empat tahun',
    dasar: D,
    fakta: fakta('2026-04-01', dasar),
    harap: ya({ golonganBaru: 'III/c' }),
  },
  {
    nama: 'teks varian d tidak menanyakan penilaian dan disiplin',
    dasar: D,
    fakta: fakta('2026-04-01', { ...dasar, kinerja: [], hukuman: [] }),
    harap: ya(),
  },
  {
    nama: 'belum dilantik',
    dasar: D,
    fakta: fakta('2026-04-01', { ...dasar, jabatan: [struktural('IV.b', '2026-05-01')] }),
    harap: tidak('dilantik'),
  },
  {
    nama: 'pangkat belum empat tahun',
    dasar: D,
    fakta: fakta('2026-03-01', dasar),
    harap: tidak('masa-pangkat'),
  },
  {
    nama: 'tepat pada pangkat puncak eselon',
    dasar: D,
    fakta: fakta('2026-04-01', {
      ...dasar,
      jabatan: [struktural('V.a', '2026-02-01')],
      pangkat: [{ golongan: 'III/a', mkgBulan: 60, tmt: '2022-04-01' }],
    }),
    harap: ya({ golonganBaru: 'III/b' }),
  },
  {
    nama: 'melampaui pangkat puncak eselon',
    dasar: D,
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/c', mkgBulan: 60, tmt: '2022-04-01' }],
    }),
    harap: tidak('puncak-jabatan'),
  },
]
