// Impor penilaian kinerja: predikat per tahun (kolom ekspor rw-skp SIASN).
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { kolomNamaBantu, kolomNip } from './bagian/kolom.ts'

const UKURAN = [
  { kode: 'di-atas', nama: 'Di atas ekspektasi', sinonim: ['1', 'diatas ekspektasi'] },
  { kode: 'sesuai', nama: 'Sesuai ekspektasi', sinonim: ['2'] },
  { kode: 'di-bawah', nama: 'Di bawah ekspektasi', sinonim: ['3', 'dibawah ekspektasi'] },
]

export const imporKinerja: JenisImpor = {
  kode: 'kinerja',
  nama: 'SKP dan penilaian kinerja',
  uraian: 'Satu baris satu tahun penilaian: predikat, hasil kerja, perilaku kerja, dan nilainya.',
  dasar: ['Perwali Jambi 31/2018 Pasal 5 ayat (1)'],
  kelompok: 'Riwayat pegawai',
  wujud: 'riwayat',
  tabel: 'riwayat_kinerja',
  kunci: ['tahun'],
  kolom: [
    kolomNip,
    kolomNamaBantu,
    {
      kode: 'tahun',
      judul: 'Tahun penilaian',
      sinonim: ['tahun', 'tahunSkp'],
      tipe: 'bulat',
      wajib: true,
      dari: 1980,
      sampai: 2100,
      contoh: '2025',
      petunjuk: 'tulis empat angka, misalnya 2025',
    },
    {
      kode: 'predikat',
      judul: 'Predikat kinerja',
      sinonim: ['kuadranKinerjaNama', 'kuadranKinerja', 'predikat', 'nilaiSkp predikat'],
      tipe: 'pilihan',
      wajib: true,
      pilihan: [
        { kode: 'Sangat Baik', nama: 'Sangat Baik', sinonim: ['1', 'Amat Baik'] },
        { kode: 'Baik', nama: 'Baik', sinonim: ['2'] },
        {
          kode: 'Butuh Perbaikan',
          nama: 'Butuh Perbaikan',
          sinonim: ['3', 'Cukup', 'Butuh perbaikan/cukup'],
        },
        { kode: 'Kurang', nama: 'Kurang', sinonim: ['4', 'Kurang/misconduct'] },
        { kode: 'Sangat Kurang', nama: 'Sangat Kurang', sinonim: ['5', 'Buruk'] },
      ],
      contoh: 'Baik',
      petunjuk: 'pilih misalnya Baik',
    },
    {
      kode: 'hasil',
      judul: 'Hasil kerja',
      sinonim: ['hasilKinerja', 'hasilKinerjaNama', 'rating hasil kerja'],
      tipe: 'pilihan',
      pilihan: UKURAN,
      contoh: 'Sesuai ekspektasi',
      petunjuk: 'pilih Di atas, Sesuai, atau Di bawah ekspektasi',
    },
    {
      kode: 'perilaku',
      judul: 'Perilaku kerja',
      sinonim: ['perilakuKerja', 'perilakuKerjaNama', 'rating perilaku'],
      tipe: 'pilihan',
      pilihan: UKURAN,
      contoh: 'Sesuai ekspektasi',
      petunjuk: 'pilih Di atas, Sesuai, atau Di bawah ekspektasi',
    },
    {
      kode: 'nilai',
      judul: 'Nilai angka',
      sinonim: ['nilai', 'nilaiPrestasiKerja', 'nilai prestasi kerja'],
      tipe: 'desimal',
      dari: 0,
      sampai: 200,
      contoh: '86,5',
      petunjuk: 'untuk penilaian sebelum 2021',
    },
    {
      kode: 'penilai',
      judul: 'Pejabat penilai',
      sinonim: ['penilaiNama', 'pejabat penilai', 'penilaiJabatanNm'],
      tipe: 'teks',
      contoh: 'Kepala Bidang Mutasi',
      petunjuk: 'nama atau jabatan penilai',
    },
  ],
  tujuan: [
    { kolom: 'tahun', dari: 'tahun', tipe: 'smallint' },
    { kolom: 'predikat', dari: 'predikat', tipe: 'text' },
    { kolom: 'hasil', dari: 'hasil', tipe: 'text' },
    { kolom: 'perilaku', dari: 'perilaku', tipe: 'text' },
    { kolom: 'nilai', dari: 'nilai', tipe: 'numeric' },
    { kolom: 'penilai', dari: 'penilai', tipe: 'text' },
  ],
}
