// Peran Pemeriksa: membaca jejak, usulan, dan register; tidak mengubah apa pun.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const auditor: Peran = {
  kode: 'auditor',
  nama: 'Pemeriksa',
  asal: 'akun',
  faktorKedua: true,
  dasar: ['Perwali Kediri 80/2021 Pasal 3 huruf a', 'Perwali Kediri 80/2021 Pasal 16 ayat (2) huruf c'],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'semua',
      'audit.baca',
      'usulan.baca',
      'naskah.baca',
      'pegawai.baca',
      'pegawai.cari',
      'penjagaan.baca',
      'rombongan.baca',
      'buku.baca',
      'duk.baca',
      'peta.baca',
      'statistik.baca',
      'survei.rekap',
      'nomor.baca',
      'kewenangan.baca',
      'arsip.retensi',
    ),
  ],
}
