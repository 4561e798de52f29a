// Kasus gaji pokok PPPK, dari Perpres 98/2020 dan Lampiran Perpres 11/2024.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const L = 'Perpres 11/2024 Lampiran'
const isi = (golongan: string, mkgBulan: number, gajiPokok: number): Kasus => ({
  nama: `${golongan} masa kerja ${mkgBulan} bulan`,
  dasar: L,
  fakta: { perTanggal: '2026-01-01', usulan: { isian: { golongan, 'mkg-bulan': mkgBulan } } },
  harap: { putusan: 'memenuhi', hitung: { gajiPokok } },
})

export const kasus: Kasus[] = [
  isi('I', 0, 1938500),
  isi('I', 400, 2900900),
  isi('II', 36, 2116900),
  isi('V', 0, 2511500),
  isi('V', 12, 2551100),
  isi('IX', 0, 3203600),
  isi('IX', 23, 3203600),
  isi('XI', 0, 3480300),
  isi('XVII', 500, 7329000),
  {
    nama: 'dari riwayat gaji',
    dasar: 'Perpres 98/2020 Pasal 3',
    fakta: {
      perTanggal: '2026-03-01',
      pegawai: {
        status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2024-03-01' }],
        gaji: [{ gajiPokok: 3203600, golongan: 'IX', mkgBulan: 0, tmt: '2024-03-01', jenis: 'pertama' }],
      },
    },
    harap: { putusan: 'memenuhi', hitung: { mkg: 24, kolom: 2 } },
  },
  {
    nama: 'sehari sebelum Perpres 11/2024: tabel tidak dimuat',
    dasar: 'Perpres 98/2020 Pasal 3',
    fakta: { perTanggal: '2023-12-31', usulan: { isian: { golongan: 'IX', 'mkg-bulan': 0 } } },
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'golongan PNS bukan golongan PPPK',
    dasar: 'Perpres 98/2020 Pasal 3',
    fakta: { perTanggal: '2026-01-01', usulan: { isian: { golongan: 'III/a', 'mkg-bulan': 0 } } },
    harap: { putusan: 'data-kurang' },
  },
]
