// Buku 2: Buku Karpeg (Perwali Blitar 24/2006 Lampiran II huruf B angka 2).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who has or asked for a KARPEG. The text keeps only the name of the book; the columns are our reading. */
export const bukuKarpeg: Buku = {
  kode: 'karpeg',
  nomor: 2,
  nama: 'Buku Karpeg',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 2'],
  pengelola: 'Bidang Pembinaan dan Kesejahteraan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jenis-usul', nama: 'Jenis usul', tipe: 'teks' },
    { kode: 'tanggal-usul', nama: 'Tanggal usul', tipe: 'tanggal' },
    { kode: 'tanggal-diteruskan-ke-kanreg-ii', nama: 'Tanggal diteruskan ke Kanreg II', tipe: 'tanggal' },
    { kode: 'nomor-karpeg', nama: 'Nomor KARPEG', tipe: 'teks' },
    { kode: 'tanggal-karpeg', nama: 'Tanggal KARPEG', tipe: 'tanggal' },
    { kode: 'tanggal-serah', nama: 'Tanggal serah', tipe: 'tanggal' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'instruksi', tanggal: [], bentuk: 'rekap' },
}
