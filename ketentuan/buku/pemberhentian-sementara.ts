// Buku 14: Buku Pemberhentian Sementara (Perwali Blitar 24/2006 Lampiran II huruf B angka 14).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells suspensions and how they ended. The text keeps only the name of the book; the columns are our reading. */
export const bukuPemberhentianSementara: Buku = {
  kode: 'pemberhentian-sementara',
  nomor: 14,
  nama: 'Buku Pemberhentian Sementara',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 14'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'sebab', nama: 'Sebab', tipe: 'teks' },
    { kode: 'tmt-pemberhentian-sementara', nama: 'TMT pemberhentian sementara', tipe: 'tanggal' },
    { kode: 'persentase-gaji', nama: 'Persentase gaji', tipe: 'angka' },
    { kode: 'tanggal-rehabilitasi', nama: 'Tanggal rehabilitasi', tipe: 'tanggal' },
    { kode: 'hasil-putusan', nama: 'Hasil putusan', tipe: 'teks' },
    { kode: 'selisih-gaji', nama: 'Selisih gaji', tipe: 'rupiah', dijumlah: true },
    { kode: 'nomor-sk', nama: 'Nomor SK', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap' },
}
