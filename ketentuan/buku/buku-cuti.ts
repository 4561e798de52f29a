// Buku 13: Buku Cuti (Perwali Blitar 24/2006 Lampiran II huruf B angka 13).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells every leave granted, with the days left of annual leave. The text keeps only the name of the book; the columns are our reading. */
export const bukuCuti: Buku = {
  kode: 'buku-cuti',
  nomor: 13,
  nama: 'Buku Cuti',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 13'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jenis-cuti', nama: 'Jenis cuti', tipe: 'teks' },
    { kode: 'tanggal-mulai', nama: 'Tanggal mulai', tipe: 'tanggal' },
    { kode: 'tanggal-selesai', nama: 'Tanggal selesai', tipe: 'tanggal' },
    { kode: 'lama', nama: 'Lama', tipe: 'angka', dijumlah: true },
    { kode: 'sisa-cuti-tahunan', nama: 'Sisa cuti tahunan', tipe: 'angka' },
    { kode: 'nomor-surat', nama: 'No. surat', tipe: 'teks' },
    { kode: 'penetap', nama: 'Penetap', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap' },
}
