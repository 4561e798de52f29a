// Buku 1: Buku Kebutuhan Pegawai (Perwali Blitar 24/2006 Lampiran II huruf B angka 1).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells posts wanted and filled in each unit on the last day of the book year. The text keeps only the name of the book; the columns are our reading. */
export const bukuKebutuhanPegawai: Buku = {
  kode: 'kebutuhan-pegawai',
  nomor: 1,
  nama: 'Buku Kebutuhan Pegawai',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 1'],
  pengelola: 'Bidang Formasi dan Mutasi',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'nama-jabatan', nama: 'Nama jabatan', tipe: 'teks' },
    { kode: 'jenis-jabatan', nama: 'Jenis jabatan', tipe: 'teks' },
    { kode: 'eselon-jenjang', nama: 'Eselon/jenjang', tipe: 'teks' },
    { kode: 'kualifikasi-pendidikan', nama: 'Kualifikasi pendidikan', tipe: 'teks' },
    { kode: 'formasi', nama: 'Formasi', tipe: 'angka', dijumlah: true },
    { kode: 'bezetting', nama: 'Bezetting', tipe: 'angka', dijumlah: true },
    { kode: 'kekurangan-kelebihan', nama: 'Kekurangan/kelebihan', tipe: 'angka', dijumlah: true },
    { kode: 'usulan-tahun-berikutnya', nama: 'Usulan tahun berikutnya', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'rekap' },
}
