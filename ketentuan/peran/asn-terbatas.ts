// Peran Mantan ASN dengan usulan berjalan: menyelesaikan usulannya sendiri: membaca, mengisi kuesioner, mengunduh produk; tidak ada yang baru.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const asnTerbatas: Peran = {
  kode: 'asn-terbatas',
  nama: 'Mantan ASN dengan usulan berjalan',
  asal: 'akun',
  faktorKedua: false,
  dasar: [
    'Perwali Kediri 80/2021 Pasal 1 angka 5',
    'Perwali Kediri 80/2021 Pasal 12 huruf d',
    'Perwali Kediri 80/2021 Pasal 13 ayat (2)',
  ],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak('sendiri', 'usulan.baca', 'usulan.isi-survei', 'naskah.baca', 'naskah.unduh'),
  ],
}
