// Buku 17: Buku Penjagaan Pensiun dan realisasinya (Perwali Blitar 24/2006 Lampiran II huruf B angka 17).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who reaches pension, and what became of it. The text keeps only the name of the book; the columns are our reading. */
export const bukuPenjagaanPensiun: Buku = {
  kode: 'penjagaan-pensiun',
  nomor: 17,
  nama: 'Buku Penjagaan Pensiun dan realisasinya',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 17'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'tanggal-lahir', nama: 'Tanggal lahir', tipe: 'tanggal' },
    { kode: 'bup', nama: 'BUP', tipe: 'angka' },
    { kode: 'tmt-bup', nama: 'TMT BUP', tipe: 'tanggal' },
    { kode: 'jenis-pemberhentian', nama: 'Jenis pemberhentian', tipe: 'teks' },
    { kode: 'pilihan-bebas-tugas', nama: 'Pilihan bebas tugas', tipe: 'teks' },
    { kode: 'tanggal-usul', nama: 'Tanggal usul', tipe: 'tanggal' },
    { kode: 'nomor-sk', nama: 'Nomor SK', tipe: 'teks' },
    { kode: 'tanggal-penyampaian-sk', nama: 'Tanggal penyampaian SK', tipe: 'tanggal' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'rekap-dan-berkas' },
}
