// Kolom yang dipakai beberapa jenis impor, dengan nama kolom ekspor SIASN sebagai padanannya.
import type { KolomImpor } from '#mesin/bentuk-impor.ts'

export const kolomNip: KolomImpor = {
  kode: 'nip',
  judul: 'NIP',
  sinonim: ['nipBaru', 'nip baru', 'NI PPPK', 'NIP/NI PPPK', 'nomor induk pegawai'],
  tipe: 'nip',
  wajib: true,
  contoh: '199001012015031001',
  petunjuk: 'tulis 18 angka sebagai teks',
}
/** For the reader of the file only; the name on record is not changed by a history. */
export const kolomNamaBantu: KolomImpor = {
  kode: 'nama_pegawai',
  judul: 'Nama pegawai',
  sinonim: ['nama', 'namaPegawai', 'nama lengkap'],
  tipe: 'teks',
  contoh: 'Ani Contoh',
  petunjuk: 'boleh kosong; hanya untuk memudahkan Anda membaca berkas',
}
export const kolomNomorSk: KolomImpor = {
  kode: 'nomor',
  judul: 'Nomor SK',
  sinonim: ['skNomor', 'nomorSk', 'noSk', 'no_sk', 'nomor surat keputusan'],
  tipe: 'teks',
  sampai: 100,
  contoh: '823/15/BKPSDM/2025',
  petunjuk: 'tulis seperti pada surat keputusannya',
}
export const kolomTanggalSk: KolomImpor = {
  kode: 'tanggal',
  judul: 'Tanggal SK',
  sinonim: ['skTanggal', 'tanggalSk', 'tglSk', 'tgl_sk'],
  tipe: 'tanggal',
  contoh: '20-02-2025',
  petunjuk: 'tulis hari-bulan-tahun',
}
export const kolomPejabat: KolomImpor = {
  kode: 'pejabat',
  judul: 'Pejabat penetap',
  sinonim: ['pejabatPenetap', 'pejabat', 'pejabatNama', 'penandatangan'],
  tipe: 'teks',
  sampai: 150,
  contoh: 'Kepala BKPSDM',
  petunjuk: 'jabatan yang menandatangani',
}
export const kolomMkTahun: KolomImpor = {
  kode: 'mk_tahun',
  judul: 'Masa kerja golongan (tahun)',
  sinonim: [
    'masaKerjaGolonganTahun',
    'mkTahun',
    'mkgTahun',
    'masa_kerja_tahun',
    'masaKerjaTahun',
    'MK tahun',
  ],
  tipe: 'bulat',
  wajib: true,
  dari: 0,
  sampai: 60,
  contoh: '8',
  petunjuk: 'tulis tahunnya, misalnya 8',
}
export const kolomMkBulan: KolomImpor = {
  kode: 'mk_bulan',
  judul: 'Masa kerja golongan (bulan)',
  sinonim: [
    'masaKerjaGolonganBulan',
    'mkBulan',
    'mkgBulan',
    'masa_kerja_bulan',
    'masaKerjaBulan',
    'MK bulan',
  ],
  tipe: 'bulat',
  dari: 0,
  sampai: 11,
  contoh: '3',
  petunjuk: 'tulis bulannya, 0 sampai 11',
}
export const kolomGolongan: KolomImpor = {
  kode: 'golongan',
  judul: 'Golongan',
  sinonim: [
    'golonganNama',
    'golRuang',
    'golongan ruang',
    'gol ruang',
    'golonganId',
    'golRuangAkhir',
    'golru',
    'gol',
  ],
  tipe: 'golongan',
  wajib: true,
  contoh: 'III/b',
  petunjuk: 'tulis misalnya III/b',
}

export const JENJANG_PENDIDIKAN = [
  { kode: 'SD', nama: 'SD', sinonim: ['Sekolah Dasar', '05'] },
  { kode: 'SLTP', nama: 'SLTP', sinonim: ['SMP', 'SLTP/sederajat', '10'] },
  { kode: 'SLTP kejuruan', nama: 'SLTP kejuruan', sinonim: ['SMP kejuruan', '12'] },
  { kode: 'SLTA', nama: 'SLTA', sinonim: ['SMA', 'SMK', 'SLTA kejuruan', 'SLTA/sederajat', '15', '17'] },
  { kode: 'D1', nama: 'D1', sinonim: ['Diploma I', 'DI', 'D-I', '20'] },
  { kode: 'D2', nama: 'D2', sinonim: ['Diploma II', 'DII', 'D-II', '25'] },
  { kode: 'D3', nama: 'D3', sinonim: ['Diploma III', 'DIII', 'D-III', 'Sarjana Muda', '30'] },
  { kode: 'D4', nama: 'D4', sinonim: ['Diploma IV', 'DIV', 'D-IV', '35'] },
  { kode: 'S1', nama: 'S1', sinonim: ['S-1', 'Sarjana', 'S-1/Sarjana', '40'] },
  { kode: 'S2', nama: 'S2', sinonim: ['S-2', 'Magister', '45'] },
  { kode: 'S3', nama: 'S3', sinonim: ['S-3', 'Doktor', '50'] },
] as const
