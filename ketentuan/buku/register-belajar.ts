// Buku 8: Register Tugas Belajar dan Ijin Belajar (Perwali Blitar 24/2006 Lampiran II huruf B angka 8).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who studies with leave or on assignment, and until when. The text keeps only the name of the book; the columns are our reading. */
export const bukuRegisterBelajar: Buku = {
  kode: 'register-belajar',
  nomor: 8,
  nama: 'Register Tugas Belajar dan Ijin Belajar',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 8'],
  pengelola: 'Bidang Pendidikan dan Pelatihan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'status', nama: 'Status', tipe: 'teks' },
    { kode: 'jenjang', nama: 'Jenjang', tipe: 'teks' },
    { kode: 'program-studi', nama: 'Program studi', tipe: 'teks' },
    { kode: 'lembaga-pendidikan', nama: 'Lembaga pendidikan', tipe: 'teks' },
    { kode: 'nomor-surat', nama: 'No. surat', tipe: 'teks' },
    { kode: 'tmt-mulai', nama: 'TMT mulai', tipe: 'tanggal' },
    { kode: 'bulan-ke-7', nama: 'Bulan ke-7', tipe: 'teks' },
    { kode: 'tanggal-lulus', nama: 'Tanggal lulus', tipe: 'tanggal' },
    { kode: 'nomor-ijazah', nama: 'Nomor ijazah', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'rekap' },
}
