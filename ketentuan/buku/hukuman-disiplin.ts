// Buku 12: Register Hukuman Disiplin (Perwali Blitar 24/2006 Lampiran II huruf B angka 12).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells penalties, their ground and their time. The text keeps only the name of the book; the columns are our reading. */
export const bukuHukumanDisiplin: Buku = {
  kode: 'hukuman-disiplin',
  nomor: 12,
  nama: 'Register Hukuman Disiplin',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 12'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jenis-pelanggaran', nama: 'Jenis pelanggaran', tipe: 'teks' },
    { kode: 'tingkat-hukuman', nama: 'Tingkat hukuman', tipe: 'teks' },
    { kode: 'jenis-hukuman', nama: 'Jenis hukuman', tipe: 'teks' },
    { kode: 'tmt', nama: 'TMT', tipe: 'tanggal' },
    { kode: 'tanggal-berakhir', nama: 'Tanggal berakhir', tipe: 'tanggal' },
    { kode: 'nomor-sk', nama: 'Nomor SK', tipe: 'teks' },
    { kode: 'dasar', nama: 'Dasar', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap' },
}
