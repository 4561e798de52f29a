// Buku 6: Buku Kebutuhan Diklat (Perwali Blitar 24/2006 Lampiran II huruf B angka 6).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells who holds a post without the training it asks for, and what units asked for. The text keeps only the name of the book; the columns are our reading. */
export const bukuKebutuhanDiklat: Buku = {
  kode: 'kebutuhan-diklat',
  nomor: 6,
  nama: 'Buku Kebutuhan Diklat',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 6'],
  pengelola: 'Bidang Pendidikan dan Pelatihan',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'nama-nip-calon-peserta', nama: 'Nama/NIP calon peserta', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'jenis-diklat', nama: 'Jenis diklat', tipe: 'teks' },
    { kode: 'alasan-kebutuhan', nama: 'Alasan kebutuhan', tipe: 'teks' },
    { kode: 'tahun-rencana', nama: 'Tahun rencana', tipe: 'angka' },
    { kode: 'prioritas', nama: 'Prioritas', tipe: 'angka' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'tahunan', tanggal: ['12-31'], bentuk: 'rekap' },
}
