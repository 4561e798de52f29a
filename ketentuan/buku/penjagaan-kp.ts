// Buku 4: Buku Penjagaan Kenaikan Pangkat dan Realisasinya (Perwali Blitar 24/2006 Lampiran II huruf B angka 4).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who is due for a rank raise, and what became of it. The text keeps only the name of the book; the columns are our reading. */
export const bukuPenjagaanKp: Buku = {
  kode: 'penjagaan-kp',
  nomor: 4,
  nama: 'Buku Penjagaan Kenaikan Pangkat dan Realisasinya',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 4'],
  pengelola: 'Bidang Formasi dan Mutasi',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'tmt-pangkat-terakhir', nama: 'TMT pangkat terakhir', tipe: 'tanggal' },
    { kode: 'masa-kerja-golongan', nama: 'Masa kerja golongan', tipe: 'bulan' },
    { kode: 'tmt-rencana-kp', nama: 'TMT rencana KP', tipe: 'tanggal' },
    { kode: 'jenis-kp', nama: 'Jenis KP', tipe: 'teks' },
    { kode: 'tanggal-usul', nama: 'Tanggal usul', tipe: 'tanggal' },
    { kode: 'nomor-pertimbangan-bkn', nama: 'Nomor pertimbangan BKN', tipe: 'teks' },
    { kode: 'nomor-sk', nama: 'Nomor SK', tipe: 'teks' },
    { kode: 'tmt-kp', nama: 'TMT KP', tipe: 'tanggal' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'semesteran', tanggal: ['01-31', '07-31'], bentuk: 'rekap-dan-berkas' },
}
