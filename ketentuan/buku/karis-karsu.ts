// Buku 9: Buku Karis/Karsu dan realisasinya (Perwali Blitar 24/2006 Lampiran II huruf B angka 9).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells cards of wives and husbands, with the marriage they rest on. The text keeps only the name of the book; the columns are our reading. */
export const bukuKarisKarsu: Buku = {
  kode: 'karis-karsu',
  nomor: 9,
  nama: 'Buku Karis/Karsu dan realisasinya',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 9'],
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
    { kode: 'jenis-usul', nama: 'Jenis usul', tipe: 'teks' },
    { kode: 'tanggal-diteruskan-ke-kanreg-ii', nama: 'Tanggal diteruskan ke Kanreg II', tipe: 'tanggal' },
    { kode: 'nomor-karis-karsu', nama: 'Nomor KARIS/KARSU', tipe: 'teks' },
    { kode: 'tanggal-terbit', nama: 'Tanggal terbit', tipe: 'tanggal' },
    { kode: 'status-berlaku', nama: 'Status berlaku', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap-dan-berkas' },
}
