// Peran ASN (Pengguna Layanan): pengguna layanan: mengajukan, melengkapi, memantau, dan mengisi kuesioner untuk dirinya sendiri.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const asn: Peran = {
  kode: 'asn',
  nama: 'ASN (Pengguna Layanan)',
  asal: 'akun',
  faktorKedua: false,
  dasar: [
    'Perwali Kediri 80/2021 Pasal 1 angka 5',
    'Perwali Kediri 80/2021 Pasal 5 ayat (2)',
    'Perwali Kediri 80/2021 Pasal 8 huruf a',
    'Perwali Kediri 80/2021 Pasal 12 huruf d',
    'Perwali Kediri 80/2021 Pasal 13 ayat (2)',
  ],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'sendiri',
      'usulan.baca',
      'usulan.buat',
      'usulan.simpan',
      'usulan.ajukan',
      'usulan.lengkapi',
      'usulan.ajukan-kembali',
      'usulan.batalkan',
      'usulan.isi-survei',
      // As direct superior of somebody; whose, the guards of the step judge on the day.
      'usulan.setujui-atasan',
      'usulan.tidak-setuju-atasan',
      'usulan.kembalikan-atasan',
      'usulan.tangguhkan-atasan',
      'naskah.baca',
      'naskah.unduh',
      'arsip.baca',
      'arsip.unggah',
      'pegawai.baca',
      'perubahan.baca',
      'perubahan.ajukan',
      'cuti.baca',
      'cuti.kalender',
    ),
  ],
}
