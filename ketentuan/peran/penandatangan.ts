// Peran Pejabat penandatangan: PPK atau penerima pelimpahan kewenangan menurut jenis produk.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const penandatangan: Peran = {
  kode: 'penandatangan',
  nama: 'Pejabat penandatangan',
  asal: 'jabatan',
  faktorKedua: true,
  dasar: ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'bidang',
      'usulan.baca',
      'usulan.tandatangani',
      'usulan.kembalikan',
      'usulan.tangguhkan',
      'usulan.tidak-setuju-pejabat',
      'naskah.baca',
      'naskah.cabut',
      'rombongan.baca',
      'arsip.baca',
    ),
    // Reports of the mitra pass the bidang on their way to the head (Perwali Jambi 31/2018 Pasal 9 huruf c).
    ...hak('semua', 'mitra.baca'),
  ],
}
