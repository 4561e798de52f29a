// Kasus cuti bersama, ditulis dari PP 11/2017 Pasal 333 dan SKB 2026 (delapan hari, seluruhnya pada hari kerja).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { pnsBiasa } from '../bagian/cuti-bahan.ts'

const D = 'PP 11/2017 Pasal 333'
const tahun = (perTanggal: string, isian: Record<string, unknown> = {}) => ({
  perTanggal,
  pegawai: pnsBiasa,
  usulan: { isian },
})

export const kasus: Kasus[] = [
  {
    nama: '2026: delapan hari, tidak mengurangi cuti tahunan',
    dasar: D,
    fakta: tahun('2026-07-01'),
    harap: { putusan: 'memenuhi', hitung: { cutiBersama: 8, mengurangiTahunan: 0, tambahan: 0 } },
  },
  {
    nama: 'tiga hari tidak diberikan karena jabatan: ditambah tiga',
    dasar: D,
    fakta: tahun('2026-07-01', { tidakDiberikan: 3 }),
    harap: { putusan: 'memenuhi', hitung: { tambahan: 3 } },
  },
  {
    nama: 'lebih banyak daripada yang ditetapkan',
    dasar: D,
    fakta: tahun('2026-07-01', { tidakDiberikan: 9 }),
    harap: { putusan: 'tidak-memenuhi' },
  },
  { nama: 'tahun tanpa penetapan', dasar: D, fakta: tahun('2031-07-01'), harap: { putusan: 'data-kurang' } },
  {
    nama: 'cuti bersama selama cuti besar tidak ditambahkan',
    dasar: D,
    fakta: {
      ...tahun('2026-07-01', { tidakDiberikan: 8 }),
      pegawai: {
        ...pnsBiasa,
        cuti: [{ jenis: 'besar', mulai: '2026-03-01', sampai: '2026-05-31', keadaan: 'disetujui' }],
      },
    },
    harap: { putusan: 'tidak-memenuhi' },
  },
  {
    nama: 'sehari sebelum PP 11/2017 tidak ada tambahan',
    dasar: 'PP 24/1976 Pasal 3',
    fakta: {
      ...tahun('2017-04-06', { tidakDiberikan: 1 }),
      rujukan: {
        hariLibur: [{ tanggal: '2017-01-02', nama: 'Cuti bersama', jenis: 'cuti-bersama', dasar: 'contoh' }],
        tahunLiburTersedia: [2017],
      },
    },
    harap: { putusan: 'tidak-memenuhi' },
  },
  {
    nama: 'sejak PP 11/2017 ditambah',
    dasar: D,
    fakta: {
      ...tahun('2017-04-07', { tidakDiberikan: 1 }),
      rujukan: {
        hariLibur: [{ tanggal: '2017-01-02', nama: 'Cuti bersama', jenis: 'cuti-bersama', dasar: 'contoh' }],
        tahunLiburTersedia: [2017],
      },
    },
    harap: { putusan: 'memenuhi', hitung: { tambahan: 1 } },
  },
]
