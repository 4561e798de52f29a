// Peran Admin sistem: kalender dan jejak sistem; tidak membuka data pegawai.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const adminSistem: Peran = {
  kode: 'admin-sistem',
  nama: 'Admin sistem',
  asal: 'akun',
  faktorKedua: true,
  dasar: ['Perwali Kediri 80/2021 Pasal 14', 'Perwali Kediri 80/2021 Pasal 17 ayat (1)'],
  hak: [...HAK_SETIAP_AKUN, ...hak('semua', 'kalender.ubah', 'audit.baca', 'layanan.kelola')],
}
