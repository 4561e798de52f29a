// Kasus berkas KGB, ditulis dari Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf d.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const D = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf d'
const pernah = { peninjauanMasaKerja: [{ tmt: '2015-01-01', tambahBulan: 24 }] }
const berkas = (...kode: string[]) => ({ isian: { berkas: kode } })

export const kasus: Kasus[] = [
  {
    nama: 'lengkap tanpa peninjauan masa kerja',
    dasar: `${D} angka 3`,
    fakta: { perTanggal: '2026-11-22', pegawai: {}, usulan: berkas('sk-cpns', 'sk-gaji-terakhir') },
    harap: { putusan: 'memenuhi', hitung: { jumlahWajib: 2 } },
  },
  {
    nama: 'pernah peninjauan tetapi SK-nya tidak dilampirkan',
    dasar: `${D} angka 2`,
    fakta: { perTanggal: '2026-11-22', pegawai: pernah, usulan: berkas('sk-cpns', 'sk-gaji-terakhir') },
    harap: {
      putusan: 'tidak-memenuhi',
      syarat: { 'sk-peninjauan-masa-kerja': 'tidak-memenuhi' },
      hitung: { jumlahWajib: 3 },
    },
  },
  {
    nama: 'pernah peninjauan dan lengkap',
    dasar: `${D} angka 2`,
    fakta: {
      perTanggal: '2026-11-22',
      pegawai: pernah,
      usulan: berkas('sk-cpns', 'sk-peninjauan-masa-kerja', 'sk-gaji-terakhir'),
    },
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'SK CPNS tidak ada',
    dasar: `${D} angka 1`,
    fakta: { perTanggal: '2026-11-22', pegawai: {}, usulan: berkas('sk-gaji-terakhir') },
    harap: {
      putusan: 'tidak-memenuhi',
      syarat: { 'sk-cpns': 'tidak-memenuhi', 'sk-gaji-terakhir': 'memenuhi' },
    },
  },
  {
    nama: 'daftar berkas tidak diberikan: data kurang, yang diperlukan tetap disebut',
    dasar: D,
    fakta: { perTanggal: '2026-11-22', pegawai: {} },
    harap: { putusan: 'data-kurang', hitung: { jumlahWajib: 2 } },
  },
]
