// Peran Admin BKPSDM (verifikator): memeriksa, memutus, mencetak, menerbitkan, dan menyerahkan dalam ruang lingkup layanannya.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const verifikator: Peran = {
  kode: 'verifikator',
  nama: 'Admin BKPSDM (verifikator)',
  asal: 'akun',
  faktorKedua: true,
  dasar: [
    'Perwali Kediri 80/2021 Pasal 1 angka 13',
    'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf a',
    'Perwali Kediri 80/2021 Pasal 12 huruf a',
    'Perwali Kediri 80/2021 Pasal 12 huruf c',
  ],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'bidang',
      'usulan.baca',
      'usulan.ambil',
      'usulan.lepas',
      'usulan.periksa-berkas',
      'usulan.terima',
      'usulan.kembalikan-kekurangan',
      'usulan.tolak',
      'usulan.kirim-surat-penolakan',
      'usulan.cetak',
      'usulan.terbitkan',
      'usulan.serahkan',
      'usulan.kirim-pihak',
      'usulan.catat-jawaban',
      'usulan.catat-sidang',
      'usulan.lewati-pihak',
      'rombongan.kelola',
      'naskah.baca',
      'naskah.unduh',
      'arsip.baca',
      'arsip.unggah',
    ),
    ...hak(
      'semua',
      'pegawai.baca',
      'pegawai.cari',
      'penjagaan.baca',
      'buku.baca',
      'kelengkapan.baca',
      'kelengkapan.putus',
      'kertas.kelola',
    ),
    ...hak('semua', 'cuti.baca', 'cuti.kalender', 'cuti.koreksi', 'cuti.panggil'),
  ],
}
