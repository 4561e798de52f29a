// Jenis dokumen: kinds of documents in the Arsip Digital, by the six groups of Perwali Jambi 31/2018 Pasal 5 ayat (1).

/** `kelompok` 1..6 = huruf a..f of `dasar`; a service asks for documents by `kode` (SyaratBerkas.jenisDokumen). */
export type JenisDokumen = { kode: string; nama: string; kelompok: number; dasar: string }

const A = 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf a'
const B = 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf b'
const D = 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf d'
const F = 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf f'

export const jenisDokumen: readonly JenisDokumen[] = [
  { kode: 'sk-cpns', nama: 'SK CPNS', kelompok: 1, dasar: A },
  { kode: 'sk-pns', nama: 'SK PNS', kelompok: 1, dasar: A },
  { kode: 'sk-pangkat', nama: 'SK pangkat', kelompok: 2, dasar: B },
  { kode: 'sk-gaji-terakhir', nama: 'SK gaji dan masa kerja golongan terakhir', kelompok: 2, dasar: B },
  { kode: 'sk-peninjauan-masa-kerja', nama: 'SK Peninjauan Masa Kerja', kelompok: 2, dasar: B },
  { kode: 'surat-kgb', nama: 'Surat Pemberitahuan Kenaikan Gaji Berkala', kelompok: 2, dasar: B },
  { kode: 'penilaian-kinerja', nama: 'Penilaian kinerja', kelompok: 2, dasar: B },
  { kode: 'ijazah', nama: 'Ijazah', kelompok: 4, dasar: D },
  { kode: 'karpeg', nama: 'Kartu Pegawai', kelompok: 1, dasar: A },
  { kode: 'sk-jabatan', nama: 'SK jabatan', kelompok: 2, dasar: B },
  { kode: 'berita-acara-pelantikan', nama: 'Berita acara pelantikan', kelompok: 2, dasar: B },
  { kode: 'surat-pernyataan-pelantikan', nama: 'Surat pernyataan pelantikan', kelompok: 2, dasar: B },
  { kode: 'spmt', nama: 'Surat pernyataan melaksanakan tugas', kelompok: 2, dasar: B },
  {
    kode: 'stlud',
    nama: 'Tanda lulus ujian dinas atau sertifikat diklat penjenjangan',
    kelompok: 2,
    dasar: B,
  },
  { kode: 'pak', nama: 'Penetapan angka kredit', kelompok: 2, dasar: B },
  { kode: 'daftar-riwayat-hidup', nama: 'Daftar riwayat hidup', kelompok: 1, dasar: A },
  { kode: 'riwayat-pekerjaan', nama: 'Daftar riwayat pekerjaan', kelompok: 1, dasar: A },
  { kode: 'uraian-tugas', nama: 'Uraian tugas', kelompok: 2, dasar: B },
  { kode: 'surat-izin-belajar', nama: 'Surat ijin belajar', kelompok: 4, dasar: D },
  { kode: 'sk-pernyataan-prestasi', nama: 'SK pernyataan prestasi kerja luar biasa', kelompok: 2, dasar: B },
  { kode: 'sk-pernyataan-penemuan', nama: 'SK pernyataan penemuan baru', kelompok: 2, dasar: B },
  { kode: 'pernyataan-tewas', nama: 'Pernyataan tewas', kelompok: 6, dasar: F },
  { kode: 'surat-uji-kesehatan', nama: 'Surat tim penguji kesehatan', kelompok: 6, dasar: F },
  { kode: 'sk-pensiun', nama: 'Keputusan pemberhentian dan pensiun', kelompok: 2, dasar: B },
  { kode: 'sk-tugas-belajar', nama: 'Keputusan tugas belajar', kelompok: 4, dasar: D },
  { kode: 'surat-izin-seleksi', nama: 'Surat Izin Mengikuti Seleksi', kelompok: 4, dasar: D },
  {
    kode: 'surat-rekomendasi-seleksi',
    nama: 'Surat Rekomendasi Seleksi Tugas Belajar',
    kelompok: 4,
    dasar: D,
  },
  { kode: 'transkrip-nilai', nama: 'Transkrip nilai', kelompok: 4, dasar: D },
  { kode: 'bukti-lulus-seleksi', nama: 'Surat kelulusan seleksi', kelompok: 4, dasar: D },
  { kode: 'keterangan-mahasiswa', nama: 'Surat keterangan mahasiswa', kelompok: 4, dasar: D },
  { kode: 'piagam-satyalancana', nama: 'Piagam Satyalancana Karya Satya', kelompok: 6, dasar: F },
  { kode: 'surat-keterangan', nama: 'Surat keterangan', kelompok: 6, dasar: F },
  { kode: 'surat-permohonan', nama: 'Surat permohonan', kelompok: 6, dasar: F },
  { kode: 'surat-pengantar', nama: 'Surat pengantar unit kerja', kelompok: 6, dasar: F },
  { kode: 'dpcp', nama: 'DPCP', kelompok: 6, dasar: F },
  { kode: 'susunan-keluarga', nama: 'Susunan keluarga', kelompok: 6, dasar: F },
  { kode: 'penyerahan-bmn', nama: 'Penyerahan barang milik negara', kelompok: 6, dasar: F },
  { kode: 'kartu-taspen', nama: 'Kartu Taspen', kelompok: 6, dasar: F },
  { kode: 'karis-karsu', nama: 'Karis/Karsu', kelompok: 6, dasar: F },
  { kode: 'akta-nikah', nama: 'Akta nikah', kelompok: 6, dasar: F },
  { kode: 'akta-kelahiran', nama: 'Akta kelahiran', kelompok: 6, dasar: F },
  { kode: 'pas-foto', nama: 'Pas foto', kelompok: 6, dasar: F },
  { kode: 'surat-kematian', nama: 'Surat kematian', kelompok: 6, dasar: F },
  { kode: 'keterangan-ahli-waris', nama: 'Surat keterangan ahli waris', kelompok: 6, dasar: F },
  { kode: 'keterangan-janda-duda', nama: 'Surat keterangan janda/duda', kelompok: 6, dasar: F },
  { kode: 'bukti-sebab', nama: 'Bukti sebab pemberhentian', kelompok: 6, dasar: F },
  { kode: 'surat-izin-cuti', nama: 'Surat Izin Cuti', kelompok: 6, dasar: F },
  { kode: 'keputusan-cltn', nama: 'Keputusan CLTN', kelompok: 2, dasar: B },
  { kode: 'surat-dokter', nama: 'Surat keterangan dokter', kelompok: 6, dasar: F },
  { kode: 'bukti-alasan-cuti', nama: 'Bukti alasan cuti', kelompok: 6, dasar: F },
  { kode: 'surat-penolakan', nama: 'Surat pemberitahuan penolakan', kelompok: 6, dasar: F },
  { kode: 'lain', nama: 'Dokumen lain', kelompok: 6, dasar: F },
]
