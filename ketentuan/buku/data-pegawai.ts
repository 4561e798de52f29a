// Buku 18: Data Pegawai (Seluruh Perubahan Data Pegawai) (Perwali Blitar 24/2006 Lampiran II huruf B angka 18).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells every change of any record, month by month. The text keeps only the name of the book; the columns are our reading. */
export const bukuDataPegawai: Buku = {
  kode: 'data-pegawai',
  nomor: 18,
  nama: 'Data Pegawai (Seluruh Perubahan Data Pegawai)',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 18'],
  pengelola: 'Seluruh bidang',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jenis-perubahan', nama: 'Jenis perubahan', tipe: 'teks' },
    { kode: 'data-lama', nama: 'Data lama', tipe: 'teks' },
    { kode: 'data-baru', nama: 'Data baru', tipe: 'teks' },
    { kode: 'tmt-perubahan', nama: 'TMT perubahan', tipe: 'tanggal' },
    { kode: 'dasar', nama: 'Dasar', tipe: 'teks' },
    { kode: 'tanggal-lapor', nama: 'Tanggal lapor', tipe: 'tanggal' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'bulanan', tanggal: [], bentuk: 'rekap-dan-berkas' },
}
