// Kasus usulan KGB tepat waktu, ditulis dari Perwali Blitar 24/2006 dan PP 7/1977 Pasal 12.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const USUL = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 1'

export const kasus: Kasus[] = [
  {
    nama: 'diterima tepat tiga bulan sebelumnya',
    dasar: USUL,
    fakta: { perTanggal: '2026-12-01', usulan: { diterima: '2026-12-01', tmt: '2027-03-01' } },
    harap: {
      putusan: 'memenuhi',
      hitung: { batasUsul: '2026-12-01', batasTerbit: '2027-01-01', tmt: '2027-03-01' },
    },
  },
  {
    nama: 'terlambat sehari',
    dasar: USUL,
    fakta: { perTanggal: '2026-12-02', usulan: { diterima: '2026-12-02', tmt: '2027-03-01' } },
    harap: { putusan: 'tidak-memenuhi', syarat: { usul: 'tidak-memenuhi', terbit: 'memenuhi' } },
  },
  {
    nama: 'TMT 31 Mei: tiga bulan sebelumnya adalah akhir Februari',
    dasar: USUL,
    fakta: { perTanggal: '2026-02-01', usulan: { diterima: '2026-02-28', tmt: '2026-05-31' } },
    harap: { putusan: 'memenuhi', hitung: { batasUsul: '2026-02-28' } },
  },
  {
    nama: 'usulan tepat waktu tetapi dua bulan sebelum TMT sudah lewat',
    dasar: 'PP 7/1977 Pasal 12 ayat (2)',
    fakta: { perTanggal: '2027-01-02', usulan: { diterima: '2026-11-24', tmt: '2027-03-01' } },
    harap: { putusan: 'perlu-pertimbangan', syarat: { usul: 'memenuhi', terbit: 'perlu-pertimbangan' } },
  },
  {
    nama: 'pada hari terakhir dua bulan sebelum TMT masih tepat',
    dasar: 'PP 7/1977 Pasal 12 ayat (2)',
    fakta: { perTanggal: '2027-01-01', usulan: { diterima: '2026-11-24', tmt: '2027-03-01' } },
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'TMT dihitung dari riwayat bila tidak disebut',
    dasar: USUL,
    fakta: {
      perTanggal: '2026-11-22',
      pegawai: { pangkat: [{ golongan: 'III/d', mkgBulan: 192, tmt: '2025-03-01' }] },
      usulan: { diterima: '2026-11-22' },
    },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2027-03-01' } },
  },
  {
    nama: 'tanpa tanggal diterima: data kurang, batas tetap disebut',
    dasar: USUL,
    fakta: { perTanggal: '2026-11-22', usulan: { tmt: '2027-03-01' } },
    harap: { putusan: 'data-kurang', hitung: { batasUsul: '2026-12-01' } },
  },
  {
    nama: 'tanpa TMT dan riwayat: data kurang',
    dasar: USUL,
    fakta: { perTanggal: '2026-11-22', usulan: { diterima: '2026-11-22' } },
    harap: { putusan: 'data-kurang', syarat: { usul: 'data-kurang' } },
  },
]
