// Buku 3: Register Penetapan Angka Kredit Jabatan Fungsional Khusus (Perwali Blitar 24/2006 Lampiran II huruf B angka 3).
import type { Buku } from '#mesin/bentuk-daerah.ts'

/** Tells credits fixed for functional posts, with the total before and after. The text keeps only the name of the book; the columns are our reading. */
export const bukuPenetapanAngkaKredit: Buku = {
  kode: 'penetapan-angka-kredit',
  nomor: 3,
  nama: 'Register Penetapan Angka Kredit Jabatan Fungsional Khusus',
  dasar: ['Perwali Blitar 24/2006 Lampiran II huruf B angka 3'],
  pengelola: 'Bidang Formasi dan Mutasi',
  kolom: [
    { kode: 'nomor-urut', nama: 'No.', tipe: 'angka' },
    { kode: 'nama', nama: 'Nama', tipe: 'teks' },
    { kode: 'nip', nama: 'NIP', tipe: 'teks' },
    { kode: 'golongan', nama: 'Gol.', tipe: 'teks' },
    { kode: 'jabatan', nama: 'Jabatan', tipe: 'teks' },
    { kode: 'unit-kerja', nama: 'Unit kerja', tipe: 'teks' },
    { kode: 'jabatan-fungsional', nama: 'Jabatan fungsional', tipe: 'teks' },
    { kode: 'periode-pak', nama: 'Periode PAK', tipe: 'teks' },
    { kode: 'nilai-dupak-unsur-utama', nama: 'Nilai DUPAK unsur utama', tipe: 'angka' },
    { kode: 'nilai-unsur-penunjang', nama: 'Nilai unsur penunjang', tipe: 'angka' },
    { kode: 'angka-kredit-lama', nama: 'Angka kredit lama', tipe: 'angka' },
    { kode: 'angka-kredit-baru', nama: 'Angka kredit baru', tipe: 'angka' },
    { kode: 'jumlah', nama: 'Jumlah', tipe: 'angka' },
    { kode: 'nomor-tanggal-pak', nama: 'Nomor/tanggal PAK', tipe: 'teks' },
    { kode: 'penetap', nama: 'Penetap', tipe: 'teks' },
    { kode: 'keterangan', nama: 'Keterangan', tipe: 'teks' },
  ],
  laporan: { berkala: 'semesteran', tanggal: ['01-31', '07-31'], bentuk: 'rekap-dan-berkas' },
}
