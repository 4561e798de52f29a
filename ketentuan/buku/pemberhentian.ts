// Buku 15: Buku Pemberhentian (diluar pensiun) (Perwali Blitar 24/2006 Lampiran II huruf B angka 15).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who left the service otherwise than by pension. The text keeps only the name of the book; the columns are our reading. */
export const bukuPemberhentian: Buku = {
  kode: 'pemberhentian',
  nomor: 15,
  nama: 'Buku Pemberhentian (diluar pensiun)',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 15'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jenis-pemberhentian', nama: 'Jenis pemberhentian', tipe: 'teks' },
    { kode: 'sebab', nama: 'Sebab', tipe: 'teks' },
    { kode: 'tmt', nama: 'TMT', tipe: 'tanggal' },
    { kode: 'nomor-sk', nama: 'Nomor SK', tipe: 'teks' },
    { kode: 'hak-yang-diterima', nama: 'Hak yang diterima', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap' },
}
