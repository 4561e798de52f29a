// Peran Pejabat administrator yang membidangi: validasi jenjang kedua; boleh mengembalikan, tidak boleh menolak.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const validatorAdministrator: Peran = {
  kode: 'validator-administrator',
  nama: 'Pejabat administrator yang membidangi',
  asal: 'jabatan',
  faktorKedua: true,
  dasar: ['Perwali Kediri 80/2021 Pasal 10 ayat (1)'],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak('bidang', 'usulan.baca', 'usulan.validasi', 'usulan.kembalikan', 'naskah.baca', 'arsip.baca'),
    // Reports of the mitra pass the bidang on their way to the head (Perwali Jambi 31/2018 Pasal 9 huruf c).
    ...hak('semua', 'mitra.baca'),
  ],
}
