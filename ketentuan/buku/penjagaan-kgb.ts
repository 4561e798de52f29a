// Buku 5: Penjagaan Kenaikan Gaji Berkala dan Realisasinya (Perwali Blitar 24/2006 Lampiran II huruf B angka 5).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/**
 * Who is due, and what became of it. The format of the book is lost from the text (only empty tables remain),
 * so the columns are our reading: those an officer writes in practice, `jabatan` and the filing day included.
 */
export const bukuPenjagaanKgb: Buku = {
  kode: 'penjagaan-kgb',
  nomor: 5,
  nama: 'Buku Penjagaan Kenaikan Gaji Berkala dan Realisasinya',
  dasar: [
    'Perwali Blitar 24/2006 Lampiran II huruf B angka 5',
    'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 2',
  ],
  pengelola: 'Bidang Formasi dan Mutasi',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'gaji-lama', nama: 'Gaji lama', tipe: 'rupiah', dijumlah: true },
    { kode: 'masa-kerja', nama: 'Masa kerja', tipe: 'bulan' },
    { kode: 'tmt-lama', nama: 'TMT lama', tipe: 'tanggal' },
    { kode: 'tmt-baru', nama: 'TMT baru', tipe: 'tanggal' },
    { kode: 'gaji-baru', nama: 'Gaji baru', tipe: 'rupiah', dijumlah: true },
    { kode: 'tanggal-terima-usulan', nama: 'Terima usulan', tipe: 'tanggal' },
    { kode: 'nomor-surat', nama: 'No. surat', tipe: 'teks' },
    { kode: 'tanggal-surat', nama: 'Tanggal', tipe: 'tanggal' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'rekap-dan-berkas' },
}
