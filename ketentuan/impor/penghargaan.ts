// Impor riwayat penghargaan (kolom ekspor rw-penghargaan SIASN).
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { kolomNamaBantu, kolomNip, kolomNomorSk, kolomPejabat, kolomTanggalSk } from './bagian/kolom.ts'

export const imporPenghargaan: JenisImpor = {
  kode: 'penghargaan',
  nama: 'Riwayat penghargaan',
  uraian: 'Satu baris satu tanda kehormatan atau penghargaan.',
  dasar: ['Perwali Jambi 31/2018 Pasal 5 ayat (1)'],
  kelompok: 'Riwayat pegawai',
  wujud: 'riwayat',
  tabel: 'riwayat_penghargaan',
  kunci: ['jenis', 'tanggal'],
  kolom: [
    kolomNip,
    kolomNamaBantu,
    {
      kode: 'jenis',
      judul: 'Jenis penghargaan',
      sinonim: ['jenisHargaNama', 'hargaNama', 'hargaId', 'nama penghargaan'],
      tipe: 'pilihan',
      wajib: true,
      pilihan: [
        {
          kode: 'satyalancana-10',
          nama: 'Satyalancana Karya Satya X Tahun',
          sinonim: ['SLKS X', 'Satya Lencana Karya Satya 10 Tahun', 'Satyalancana 10 tahun', '201'],
        },
        {
          kode: 'satyalancana-20',
          nama: 'Satyalancana Karya Satya XX Tahun',
          sinonim: ['SLKS XX', 'Satya Lencana Karya Satya 20 Tahun', 'Satyalancana 20 tahun', '202'],
        },
        {
          kode: 'satyalancana-30',
          nama: 'Satyalancana Karya Satya XXX Tahun',
          sinonim: ['SLKS XXX', 'Satya Lencana Karya Satya 30 Tahun', 'Satyalancana 30 tahun', '203'],
        },
        { kode: 'lain', nama: 'Penghargaan lain', sinonim: ['lainnya'] },
      ],
      contoh: 'Satyalancana Karya Satya X Tahun',
      petunjuk: 'pilih jenisnya',
    },
    kolomNomorSk,
    { ...kolomTanggalSk, wajib: true },
    kolomPejabat,
  ],
  tujuan: [
    { kolom: 'jenis', dari: 'jenis', tipe: 'text' },
    { kolom: 'nomor', dari: 'nomor', tipe: 'text' },
    { kolom: 'tanggal', dari: 'tanggal', tipe: 'date' },
    { kolom: 'pejabat', dari: 'pejabat', tipe: 'text' },
  ],
}
