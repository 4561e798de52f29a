// Buku 10: Penilaian (DP-3) (Perwali Blitar 24/2006 Lampiran II huruf B angka 10).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells yearly appraisal, element by element. The text keeps only the name of the book; the columns are our reading. */
export const bukuPenilaian: Buku = {
  kode: 'penilaian',
  nomor: 10,
  nama: 'Penilaian (DP-3)',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 10'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'tahun-penilaian', nama: 'Tahun penilaian', tipe: 'angka' },
    { kode: 'kesetiaan', nama: 'Kesetiaan', tipe: 'angka' },
    { kode: 'prestasi-kerja', nama: 'Prestasi kerja', tipe: 'angka' },
    { kode: 'tanggung-jawab', nama: 'Tanggung jawab', tipe: 'angka' },
    { kode: 'ketaatan', nama: 'Ketaatan', tipe: 'angka' },
    { kode: 'kejujuran', nama: 'Kejujuran', tipe: 'angka' },
    { kode: 'kerjasama', nama: 'Kerjasama', tipe: 'angka' },
    { kode: 'prakarsa', nama: 'Prakarsa', tipe: 'angka' },
    { kode: 'kepemimpinan', nama: 'Kepemimpinan', tipe: 'angka' },
    { kode: 'jumlah', nama: 'Jumlah', tipe: 'angka' },
    { kode: 'rata-rata', nama: 'Rata-rata', tipe: 'angka' },
    { kode: 'sebutan', nama: 'Sebutan', tipe: 'teks' },
    { kode: 'pejabat-penilai', nama: 'Pejabat penilai', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['01-31'], bentuk: 'form-asli' },
}
