// Fakta riwayat: the histories beyond pangkat, gaji and jabatan, as they come in a request to the rules API.
import { z } from 'zod'
import { zTanggal } from './bentuk.ts'

/** Longest history and longest text a request may bring. */
const BARIS_PALING = 200
const TEKS_PALING = 200

export const teks = (arti: string) => z.string().max(TEKS_PALING).describe(arti)
export const tanggal = (arti: string) => zTanggal.describe(arti)
export const daftar = <T extends z.ZodType>(baris: T, arti: string) =>
  z.array(baris).max(BARIS_PALING, `Paling banyak ${BARIS_PALING} baris.`).describe(arti)

const SAMPAI = 'Hari terakhir, termasuk hari itu; kosong bila masih berjalan'
const sk = {
  nomor: teks('Nomor keputusan atau surat').exactOptional(),
  tanggal: tanggal('Tanggal keputusan atau surat').exactOptional(),
}

const zKeluarga = z.strictObject({
  hubungan: z
    .enum(['suami', 'istri', 'anak', 'ayah', 'ibu', 'mertua', 'saudara'])
    .describe('Hubungan dengan pegawai'),
  nama: teks('Nama; tidak dipakai menghitung').exactOptional(),
  lahir: tanggal('Tanggal lahir').exactOptional(),
  jenisKelamin: z.enum(['pria', 'wanita']).describe('Jenis kelamin').exactOptional(),
  mulai: tanggal('Tanggal nikah, lahir, atau pengangkatan anak').exactOptional(),
  sampai: tanggal('Hari terakhir ikatan itu, misalnya tanggal cerai').exactOptional(),
  meninggal: tanggal('Tanggal meninggal').exactOptional(),
  statusAnak: z.enum(['kandung', 'tiri', 'angkat']).describe('Status anak').exactOptional(),
  sekolah: z.boolean().describe('Masih sekolah atau kuliah').exactOptional(),
  bekerja: z.boolean().describe('Berpenghasilan sendiri').exactOptional(),
  kawin: z.boolean().describe('Sudah kawin').exactOptional(),
  tunjangan: z.boolean().describe('Masuk daftar tunjangan keluarga').exactOptional(),
})

const zDiklat = z.strictObject({
  jenis: z.enum(['prajabatan', 'kepemimpinan', 'fungsional', 'teknis']).describe('Jenis diklat'),
  nama: teks('Nama diklat'),
  tingkat: teks('Tingkat diklat kepemimpinan, misalnya IV, III, PKP, PKA').exactOptional(),
  mulai: tanggal('Hari pertama').exactOptional(),
  lulus: tanggal('Tanggal lulus'),
  jam: z.number().int().min(0).max(10_000).describe('Jam pelajaran').exactOptional(),
  nomor: teks('Nomor sertifikat').exactOptional(),
})

const zPenghargaan = z.strictObject({
  jenis: teks('Misalnya satyalancana-10, satyalancana-20, satyalancana-30, prestasi-luar-biasa, penemuan'),
  tanggal: tanggal('Tanggal keputusan'),
  nomor: teks('Nomor keputusan').exactOptional(),
})

const zAngkaKredit = z.strictObject({
  jenis: z.enum(['konvensional', 'integrasi', 'konversi', 'pendidikan']).describe('Asal angka kredit'),
  nilai: z.number().min(0).max(10_000).describe('Angka kredit, dua desimal'),
  jenjang: teks('Jenjang jabatan fungsional').exactOptional(),
  predikat: teks('Predikat kinerja yang dikonversi').exactOptional(),
  mulai: tanggal('Hari pertama periode'),
  sampai: tanggal('Hari terakhir periode, termasuk hari itu'),
  ...sk,
})

const zUjian = z.strictObject({
  jenis: z
    .enum(['ujian-dinas-tingkat-i', 'ujian-dinas-tingkat-ii', 'penyesuaian-ijazah', 'uji-kompetensi'])
    .describe('Jenis ujian'),
  tanggal: tanggal('Tanggal kelulusan atau pengumuman'),
  hasil: z.enum(['lulus', 'tidak-lulus']).describe('Hasil'),
  nomor: teks('Nomor surat tanda lulus').exactOptional(),
})

const zBelajar = z.strictObject({
  jenis: z.enum(['izin-seleksi', 'izin-belajar', 'tugas-belajar']).describe('Jenis izin'),
  jenjang: teks('Jenjang yang ditempuh, misalnya S2'),
  prodi: teks('Program studi').exactOptional(),
  mulai: tanggal('Hari pertama'),
  sampai: tanggal(SAMPAI).exactOptional(),
  ...sk,
})

const zCuti = z.strictObject({
  jenis: z
    .enum(['tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'bersama', 'cltn'])
    .describe('Jenis cuti'),
  mulai: tanggal('Hari pertama cuti'),
  sampai: tanggal('Hari terakhir cuti, termasuk hari itu'),
  hari: z.number().min(0).max(2000).describe('Banyaknya hari menurut satuan jenis cutinya').exactOptional(),
  keadaan: z.enum(['disetujui', 'ditangguhkan', 'dibatalkan', 'ditolak']).describe('Keadaan cuti'),
  alasan: teks('Alasan').exactOptional(),
  anakKe: z.number().int().min(1).max(20).describe('Cuti melahirkan untuk anak ke berapa').exactOptional(),
  ...sk,
})

const zMutasiCuti = z.strictObject({
  tahun: z.number().int().min(1976).max(2200).describe('Tahun hak cuti'),
  jenis: z
    .enum(['hak', 'bawaan', 'penangguhan', 'cuti-bersama', 'pemakaian', 'pembatalan', 'gugur', 'koreksi'])
    .describe('Jenis catatan'),
  hari: z.number().min(-400).max(400).describe('Hari kerja; negatif bila dipakai atau gugur'),
  tanggal: tanggal('Hari catatan berlaku'),
  dasar: teks('Pasal yang menjadi dasar').exactOptional(),
  keterangan: teks('Keterangan').exactOptional(),
})

const zPidana = z.strictObject({
  mulai: tanggal('Hari perkara dimulai atau penahanan'),
  putusan: tanggal('Tanggal putusan berkekuatan hukum tetap').exactOptional(),
  terbukti: z.boolean().describe('Terbukti bersalah').exactOptional(),
  lamaBulan: z.number().int().min(0).max(1200).describe('Pidana penjara dalam bulan').exactOptional(),
  jabatan: z.boolean().describe('Berhubungan dengan jabatan').exactOptional(),
})

const zPerjanjian = z.strictObject({
  mulai: tanggal('Hari pertama perjanjian kerja'),
  sampai: tanggal('Hari terakhir perjanjian kerja'),
  nomor: teks('Nomor perjanjian').exactOptional(),
})

const zTugas = z.strictObject({
  jenis: z.enum(['penugasan', 'tim', 'lain']).describe('Jenis tugas'),
  nama: teks('Nama tugas atau tim'),
  peran: teks('Peran dalam tugas').exactOptional(),
  mulai: tanggal('Hari pertama'),
  sampai: tanggal(SAMPAI).exactOptional(),
  nomor: teks('Nomor surat tugas').exactOptional(),
})

/** Histories of bentuk-fakta.ts that are not about rank, salary, post, discipline or performance. */
export const riwayatLain = {
  keluarga: daftar(zKeluarga, 'Riwayat keluarga').exactOptional(),
  diklat: daftar(zDiklat, 'Riwayat diklat').exactOptional(),
  penghargaan: daftar(zPenghargaan, 'Riwayat penghargaan').exactOptional(),
  angkaKredit: daftar(zAngkaKredit, 'Riwayat angka kredit').exactOptional(),
  ujian: daftar(zUjian, 'Riwayat ujian').exactOptional(),
  belajar: daftar(zBelajar, 'Riwayat izin dan tugas belajar').exactOptional(),
  cuti: daftar(zCuti, 'Riwayat cuti').exactOptional(),
  mutasiCuti: daftar(zMutasiCuti, 'Catatan hak dan pemakaian cuti tahunan').exactOptional(),
  pidana: daftar(zPidana, 'Perkara pidana').exactOptional(),
  perjanjian: daftar(zPerjanjian, 'Perjanjian kerja PPPK atau PTT').exactOptional(),
  tugas: daftar(zTugas, 'Riwayat tugas').exactOptional(),
}
