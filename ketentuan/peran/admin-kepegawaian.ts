// Peran Admin Kepegawaian perangkat daerah: mengelola data dan usulan ASN perangkat daerahnya; mencatat jawaban kuesioner ahli waris pegawai yang meninggal, selain itu tidak mengisi kuesioner; tidak mengunduh produk orang lain.
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
      // Written down for the heir of a deceased employee only (reading A-12).
      'usulan.isi-survei',
      'perwakilan.baca',
      'arsip.baca',
      'arsip.unggah',
      'pegawai.baca',
      'pegawai.cari',
      'perubahan.baca',
      'perubahan.ajukan',
      'perubahan.verifikasi',
      'duk.baca',
      'peta.baca',
      'statistik.baca',
      'cuti.baca',
      'cuti.kalender',
      'penjagaan.baca',
      'rombongan.baca',
      'rombongan.buat',
      'buku.baca',
      'buku.catat',
      'buku.lapor',
      'kelengkapan.baca',
      'kelengkapan.putus',
      'impor.kelola',
    ),
  ],
}
