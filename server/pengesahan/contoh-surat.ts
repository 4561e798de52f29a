// Contoh surat: invented data of a letter with a template file of its own. No real person.
import type { DataSurat, DataSuratKgb } from '#ketentuan/naskah/surat-kgb.ts'

export const suratContoh: DataSurat = {
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
  ...suratContoh,
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
