// Impor riwayat jabatan (kolom ekspor rw-jabatan SIASN).
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { kolomNamaBantu, kolomNip, kolomNomorSk, kolomPejabat, kolomTanggalSk } from './bagian/kolom.ts'

export const imporJabatan: JenisImpor = {
  kode: 'jabatan',
  nama: 'Riwayat jabatan',
  uraian:
    'Satu baris satu jabatan yang dipegang. Tanpa tanggal akhir, jabatan berlaku sampai jabatan berikutnya.',
  dasar: ['Perwali Jambi 31/2018 Pasal 5 ayat (1)'],
  kelompok: 'Riwayat pegawai',
  wujud: 'riwayat-jabatan',
  tabel: 'riwayat_jabatan',
  kunci: ['mulai'],
  kolom: [
    kolomNip,
    kolomNamaBantu,
    {
      kode: 'jabatan',
      judul: 'Jabatan',
      sinonim: [
        'namaJabatan',
        'jabatanNama',
        'nama jabatan',
        'kode jabatan',
        'jabatanFungsionalNama',
        'jabatanFungsionalUmumNama',
      ],
      tipe: 'teks',
      wajib: true,
      contoh: 'Analis SDM Aparatur Ahli Pertama',
      petunjuk: 'tulis kode atau nama jabatan seperti pada daftar jabatan',
    },
    {
      kode: 'kedudukan',
      judul: 'Kedudukan',
      sinonim: ['jenisPenugasanId', 'status jabatan'],
      tipe: 'pilihan',
      pilihan: [
        { kode: 'definitif', nama: 'Definitif' },
        { kode: 'plt', nama: 'Plt', sinonim: ['Pelaksana tugas'] },
        { kode: 'plh', nama: 'Plh', sinonim: ['Pelaksana harian'] },
      ],
      contoh: 'Definitif',
      petunjuk: 'bila kosong dianggap Definitif',
    },
    {
      kode: 'mulai',
      judul: 'TMT jabatan',
      sinonim: ['tmtJabatan', 'tmt'],
      tipe: 'tanggal',
      wajib: true,
      contoh: '02-01-2023',
      petunjuk: 'tulis hari-bulan-tahun',
    },
    {
      kode: 'sampai',
      judul: 'Sampai tanggal',
      sinonim: ['sampai', 'tanggal akhir jabatan'],
      tipe: 'tanggal',
      contoh: '',
      petunjuk: 'hari terakhir; kosong bila masih dipegang',
    },
    kolomNomorSk,
    kolomTanggalSk,
    kolomPejabat,
  ],
  tujuan: [
    { kolom: 'berlaku', mulai: 'mulai', akhir: 'sampai' },
    { kolom: 'nomor', dari: 'nomor', tipe: 'text' },
    { kolom: 'tanggal', dari: 'tanggal', tipe: 'date' },
    { kolom: 'pejabat', dari: 'pejabat', tipe: 'text' },
  ],
}
