// Peran Pimpinan: pembinaan: rekap dan register, tanpa membuka berkas orang.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const pimpinan: Peran = {
  kode: 'pimpinan',
  nama: 'Pimpinan',
  asal: 'akun',
  faktorKedua: true,
  dasar: ['Perwali Kediri 80/2021 Pasal 15 ayat (1)', 'Perwali Kediri 80/2021 Pasal 15 ayat (2)'],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'semua',
      'penjagaan.baca',
      'buku.baca',
      'duk.baca',
      'peta.baca',
      'statistik.baca',
      'kelengkapan.baca',
      'survei.rekap',
    ),
  ],
}
