// Invented letter data for tests and the benchmark. No real person.
import type { DataSurat, DataSuratKgb } from '#ketentuan/naskah/surat-kgb.ts'
import type { DataSuratPenolakan } from '#ketentuan/naskah/surat-penolakan.ts'

const surat: DataSurat = {
  kop: {
    pemda: 'Pemerintah Kota Contoh',
    unitBaris: ['Badan Kepegawaian dan', 'Pengembangan Sumber Daya Manusia'],
    alamatBaris: [
      'Jalan Balai Kota Nomor 1, Kota Contoh 60000',
      'Telepon (000) 555010 · bkpsdm@contoh.example',
    ],
    lambang: 'lambang.svg',
  },
  tempat: 'Kota Contoh',
  tanggal: '24 November 2026',
  nomor: '800.1.11.13/1843/BKPSDM/2026',
  sifat: 'Biasa',
  lampiran: '-',
  hal: 'Kenaikan Gaji Berkala',
  yth: ['Kepala Badan Pengelolaan Keuangan dan Aset Daerah Kota Contoh'],
  ythDi: 'Kota Contoh',
  penandatangan: {
    atasNama: 'a.n. Wali Kota Contoh',
    jabatanBaris: ['Kepala Badan Kepegawaian dan', 'Pengembangan Sumber Daya Manusia'],
    nama: 'Drs. Bambang Heru Prasetyo, M.M.',
    pangkat: 'Pembina Utama Muda (IV/c)',
    nip: '19690812 199403 1 005',
  },
  tembusan: ['Inspektur Daerah Kota Contoh', 'Kepala DP3AP2KB Kota Contoh', 'Pegawai yang bersangkutan'],
  kodeCek: 'KGB26-3F8K-22TW',
  urlCek: 'https://padu.contoh.example/cek/KGB26-3F8K-22TW',
  ditandatanganiPada: '24 November 2026 10.05 WIB',
  moda: 'elektronik',
  catatanKaki: null,
  samar: false,
}

/** The plain case: electronic, one page with room to spare. */
export const contohSuratKgb: DataSuratKgb = {
  ...surat,
  pegawai: {
    sebutan: 'pegawai negeri sipil',
    nama: 'Sri Wahyuningsih, S.E.',
    tempatTanggalLahir: 'Kota Contoh, 15 April 1983',
    nip: '19830415 200903 2 007',
    pangkatGolongan: 'Penata Tingkat I (III/d)',
    jabatan: 'Analis Keuangan Ahli Muda',
    unitKerja:
      'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  },
  lama: {
    gajiPokok: 4042500,
    catatanGaji: null,
    masaKerja: 192,
    golongan: 'III/d',
    tmt: '1 Maret 2025',
    dasar: 'Nomor 800.1.11.13/1672/BKPSDM/2024 tanggal 26 November 2024',
  },
  baru: {
    gajiPokok: 4169900,
    catatanGaji: null,
    masaKerja: 216,
    golongan: 'III/d',
    tmt: '1 Maret 2027',
    dasar: 'Peraturan Pemerintah Nomor 5 Tahun 2024',
  },
  kgbBerikutnya: { tmt: '1 Maret 2029' },
}

/** Everything long at once: the case that must still stay on one page. */
export const contohSuratKgbPanjang: DataSuratKgb = {
  ...contohSuratKgb,
  yth: [
    'Kepala Badan Pengelolaan Keuangan, Pendapatan, dan Aset Daerah selaku Pejabat Pengelola Keuangan Daerah',
  ],
  tembusan: [
    'Wali Kota Contoh (sebagai laporan)',
    'Kepala Kantor Regional Badan Kepegawaian Negara',
    'Inspektur Daerah Kota Contoh',
    'Kepala Badan Pengelolaan Keuangan dan Aset Daerah Kota Contoh',
    'Kepala Kantor Cabang PT Taspen (Persero)',
    'Kepala DP3AP2KB Kota Contoh',
    'Pembuat Daftar Gaji yang bersangkutan',
    'Pegawai yang bersangkutan',
  ],
  pegawai: {
    ...contohSuratKgb.pegawai,
    sebutan: 'calon pegawai negeri sipil',
    nama: 'Raden Ajeng Kusumaningtyas Wulandari Prameswari Notohadiningrat, S.Tr.Keb., Bdn., M.Keb.',
    tempatTanggalLahir: 'Kabupaten Kepulauan Contoh Utara, 30 September 1998',
    jabatan: 'Pengelola Pengawasan Obat, Makanan, dan Perbekalan Kesehatan Rumah Tangga Tingkat Terampil',
    unitKerja:
      'Unit Pelaksana Teknis Daerah Perlindungan Perempuan dan Anak, Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  },
  lama: {
    ...contohSuratKgb.lama,
    gajiPokok: 2228640,
    catatanGaji: '80% dari gaji pokok Rp 2.785.700 (CPNS)',
  },
  baru: {
    ...contohSuratKgb.baru,
    gajiPokok: 2298800,
    catatanGaji: '80% dari gaji pokok Rp 2.873.500 (CPNS)',
    dasar:
      'Peraturan Pemerintah Nomor 5 Tahun 2024 tentang Perubahan Kesembilan Belas atas Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil',
  },
  kgbBerikutnya: {
    alasanTidakAda:
      'Gaji pokok tersebut adalah gaji pokok tertinggi dalam golongan ruang III/d, sehingga kenaikan gaji berkala berikutnya baru dapat diberikan setelah kenaikan pangkat.',
  },
}

/** A refusal after an unanswered lack of documents. */
export const contohSuratPenolakan: DataSuratPenolakan = {
  ...surat,
  nomor: '800.1.11.13/1902/BKPSDM/2026',
  hal: 'Penolakan Usulan Kenaikan Gaji Berkala',
  yth: ['Sdr. Sri Wahyuningsih, S.E.'],
  ythDi: 'Kota Contoh',
  kodeCek: 'PTL26-7Q4M-X9KD',
  urlCek: 'https://padu.contoh.example/cek/PTL26-7Q4M-X9KD',
  pegawai: {
    nama: 'Sri Wahyuningsih, S.E.',
    nip: '19830415 200903 2 007',
    pangkatGolongan: 'Penata Tingkat I (III/d)',
    jabatan: 'Analis Keuangan Ahli Muda',
    unitKerja:
      'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  },
  usulan: { layanan: 'Kenaikan Gaji Berkala', nomor: 'KGB-2026-00123', tanggal: '3 November 2026' },
  alasan: [
    {
      uraian:
        'Salinan keputusan kenaikan pangkat terakhir yang diminta pada 6 November 2026 tidak dilengkapi sampai batas waktu 20 November 2026.',
      dasar: ['Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c', 'Perwali Kediri 80/2021 Pasal 9 ayat (2)'],
    },
    {
      uraian:
        'Masa kerja golongan pada usulan (17 tahun 2 bulan) belum mencapai 18 tahun pada tanggal yang diusulkan.',
      dasar: ['PP 7/1977 Pasal 11'],
    },
  ],
  ajukanKembali: [
    'Siapkan pindaian keputusan kenaikan pangkat terakhir yang terbaca, satu berkas PDF.',
    'Buka layanan Kenaikan Gaji Berkala, pilih Ajukan Kembali; data usulan lama sudah terisi.',
    'Ajukan paling lambat 3 bulan sebelum tanggal kenaikan gaji berkala yang baru.',
  ],
  narahubung: 'Bidang Mutasi, telepon (000) 555011',
  tembusan: ['Kepala DP3AP2KB Kota Contoh'],
}
