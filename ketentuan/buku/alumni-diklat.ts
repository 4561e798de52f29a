// Buku 7: Register Alumni Diklat (Perwali Blitar 24/2006 Lampiran II huruf B angka 7).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who finished which training. The text keeps only the name of the book; the columns are our reading. */
export const bukuAlumniDiklat: Buku = {
  kode: 'alumni-diklat',
  nomor: 7,
  nama: 'Register Alumni Diklat',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 7'],
  pengelola: 'Bidang Pendidikan dan Pelatihan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jenis-diklat', nama: 'Jenis diklat', tipe: 'teks' },
    { kode: 'nama-diklat', nama: 'Nama diklat', tipe: 'teks' },
    { kode: 'penyelenggara', nama: 'Penyelenggara', tipe: 'teks' },
    { kode: 'tanggal-mulai', nama: 'Tanggal mulai', tipe: 'tanggal' },
    { kode: 'tanggal-selesai', nama: 'Tanggal selesai', tipe: 'tanggal' },
    { kode: 'nomor-sertifikat', nama: 'Nomor sertifikat', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'rekap' },
}
