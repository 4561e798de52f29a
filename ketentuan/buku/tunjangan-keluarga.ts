// Buku 11: Tunjangan Keluarga (Perwali Blitar 24/2006 Lampiran II huruf B angka 11).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells family members and who of them counts for the allowance. The text keeps only the name of the book; the columns are our reading. */
export const bukuTunjanganKeluarga: Buku = {
  kode: 'tunjangan-keluarga',
  nomor: 11,
  nama: 'Tunjangan Keluarga',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 11'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'nama-istri-suami', nama: 'Nama istri/suami', tipe: 'teks' },
    { kode: 'tanggal-nikah', nama: 'Tanggal nikah', tipe: 'tanggal' },
    { kode: 'pekerjaan-istri-suami', nama: 'Pekerjaan istri/suami', tipe: 'teks' },
    { kode: 'nama-anak', nama: 'Nama anak', tipe: 'teks' },
    { kode: 'tanggal-lahir-anak', nama: 'Tanggal lahir anak', tipe: 'tanggal' },
    { kode: 'status', nama: 'Status', tipe: 'teks' },
    { kode: 'model-dk', nama: 'Model DK', tipe: 'teks' },
    { kode: 'jumlah-jiwa-tertanggung', nama: 'Jumlah jiwa tertanggung', tipe: 'angka', dijumlah: true },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'form-asli' },
}
