// Buku 16: Buku Pemberhentian Dengan Pemberian Uang Tunggu (Perwali Blitar 24/2006 Lampiran II huruf B angka 16).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who left office with waiting money. The text keeps only the name of the book; the columns are our reading. */
export const bukuUangTunggu: Buku = {
  kode: 'uang-tunggu',
  nomor: 16,
  nama: 'Buku Pemberhentian Dengan Pemberian Uang Tunggu',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 16'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'sebab', nama: 'Sebab', tipe: 'teks' },
    { kode: 'tmt-pemberhentian-dari-jabatan', nama: 'TMT pemberhentian dari jabatan', tipe: 'tanggal' },
    { kode: 'besar-uang-tunggu', nama: 'Besar uang tunggu', tipe: 'rupiah', dijumlah: true },
    { kode: 'mulai-uang-tunggu', nama: 'Mulai uang tunggu', tipe: 'tanggal' },
    { kode: 'berakhir-uang-tunggu', nama: 'Berakhir uang tunggu', tipe: 'tanggal' },
    { kode: 'tanggal-lapor-terakhir', nama: 'Tanggal lapor terakhir', tipe: 'tanggal' },
    { kode: 'pengangkatan-kembali', nama: 'Pengangkatan kembali', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap' },
}
