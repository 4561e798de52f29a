// Invented letter data for tests and the benchmark. No real person.
import type { DataSuratKgb } from '#ketentuan/naskah/surat-kgb.ts'
import type { DataSuratPenolakan } from '#ketentuan/naskah/surat-penolakan.ts'
import { contohSuratKgb, suratContoh } from '#server/pengesahan/contoh-surat.ts'

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
  ...suratContoh,
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

export { contohSuratKgb }
