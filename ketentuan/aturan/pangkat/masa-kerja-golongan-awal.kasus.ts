// Kasus masa kerja golongan pada pengangkatan: masa kerja fiktif tiga tahun.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const P4 = 'PP 7/1977 Pasal 4'
const angkat = (isian: Record<string, unknown>, hitung: Record<string, string | number>): Kasus => ({
  nama: JSON.stringify(isian),
  dasar: P4,
  fakta: { perTanggal: '2024-03-01', usulan: { isian } },
  harap: { putusan: 'memenuhi', hitung },
})

export const kasus: Kasus[] = [
  angkat({ golongan: 'II/c' }, { mkg: 36, masaKerjaPensiun: 0 }),
  angkat({ golongan: 'II/b' }, { mkg: 36 }),
  angkat({ golongan: 'I/c' }, { mkg: 36 }),
  angkat({ golongan: 'I/b' }, { mkg: 36 }),
  angkat({ golongan: 'II/a' }, { mkg: 0 }),
  angkat({ golongan: 'III/a' }, { mkg: 0 }),
  angkat({ ijazah: 'D3' }, { golongan: 'II/c', mkg: 36 }),
  angkat({ golongan: 'II/c', 'masa-kerja-diakui': 24 }, { mkg: 60, masaKerjaPensiun: 24 }),
  {
    nama: 'golongan tidak diketahui',
    dasar: P4,
    fakta: { perTanggal: '2024-03-01' },
    harap: { putusan: 'data-kurang' },
  },
]
