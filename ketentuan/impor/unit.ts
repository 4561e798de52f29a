// Impor unit organisasi (kolom ref-unor SIASN); hanya BKPSDM.
import type { JenisImpor } from '#mesin/bentuk-impor.ts'

export const imporUnit: JenisImpor = {
  kode: 'unit',
  nama: 'Unit organisasi',
  uraian:
    'Satu baris satu unit di dalam perangkat daerah; induk ditulis lebih dahulu. Hanya BKPSDM yang mengimpornya.',
  dasar: ['Perwali Jambi 13/2025 Pasal 1 angka 11'],
  kelompok: 'Organisasi',
  wujud: 'unit',
  tabel: 'unit_organisasi',
  hanyaSemua: true,
  kunci: ['kode'],
  kolom: [
    {
      kode: 'kode',
      judul: 'Kode',
      sinonim: ['Id', 'kode unit'],
      tipe: 'teks',
      wajib: true,
      sampai: 60,
      contoh: 'dinas-contoh-sekretariat',
      petunjuk: 'satu kode satu unit',
    },
    {
      kode: 'nama',
      judul: 'Nama',
      sinonim: ['NamaUnor', 'nama unit'],
      tipe: 'teks',
      wajib: true,
      contoh: 'Sekretariat',
      petunjuk: 'nama resmi',
    },
    {
      kode: 'perangkat_daerah',
      judul: 'Perangkat daerah',
      sinonim: ['kode perangkat daerah', 'OPD'],
      tipe: 'teks',
      wajib: true,
      contoh: 'dinas-contoh',
      petunjuk: 'tulis kode, nama, atau nama singkatnya',
    },
    {
      kode: 'induk',
      judul: 'Unit induk',
      sinonim: ['DiatasanId', 'kode induk'],
      tipe: 'teks',
      sampai: 60,
      contoh: '',
      petunjuk: 'kode unit di atasnya; boleh kosong',
    },
  ],
  tujuan: [
    { kolom: 'kode', dari: 'kode', tipe: 'text' },
    { kolom: 'nama', dari: 'nama', tipe: 'text' },
  ],
}
