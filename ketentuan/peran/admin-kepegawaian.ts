// Peran Admin Kepegawaian perangkat daerah: mengelola data dan usulan ASN perangkat daerahnya; tidak mengisi kuesioner dan tidak mengunduh produk orang lain.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const adminKepegawaian: Peran = {
  kode: 'admin-kepegawaian',
  nama: 'Admin Kepegawaian perangkat daerah',
  asal: 'akun',
  faktorKedua: true,
  dasar: ['Perwali Kediri 80/2021 Pasal 1 angka 12', 'Perwali Kediri 80/2021 Pasal 8 huruf a'],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'perangkat-daerah',
      'usulan.baca',
      'usulan.buat',
      'usulan.simpan',
      'usulan.ajukan',
      'usulan.lengkapi',
      'usulan.ajukan-kembali',
      'usulan.batalkan',
      'arsip.baca',
      'arsip.unggah',
      'pegawai.baca',
      'pegawai.cari',
      'cuti.baca',
      'cuti.kalender',
      'penjagaan.baca',
      'rombongan.buat',
      'buku.baca',
      'buku.catat',
      'buku.lapor',
      'kelengkapan.baca',
      'kelengkapan.putus',
    ),
  ],
}
