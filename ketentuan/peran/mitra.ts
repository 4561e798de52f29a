// Peran Mitra: pejabat administrasi BKPSDM yang melayani perangkat daerah binaannya menurut Keputusan Kepala Badan; hanya unit itu.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const mitra: Peran = {
  kode: 'mitra',
  nama: 'Mitra perangkat daerah',
  asal: 'jabatan',
  faktorKedua: true,
  dasar: [
    'Perwali Jambi 31/2018 Pasal 1 angka 8',
    'Perwali Jambi 31/2018 Pasal 4 ayat (1)',
    'Perwali Jambi 31/2018 Pasal 5 ayat (5)',
  ],
  // Which units, the assignment of the day says (server/mitra); the scope only closes the door to all others.
  hak: [...HAK_SETIAP_AKUN, ...hak('perangkat-daerah', 'mitra.baca', 'mitra.catat')],
}
