// Peran Admin BKPSDM (penerbit akun): menerbitkan dan mencabut akun serta memberi peran; tidak membuka usulan.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const adminAkun: Peran = {
  kode: 'admin-akun',
  nama: 'Admin BKPSDM (penerbit akun)',
  asal: 'akun',
  faktorKedua: true,
  dasar: [
    'Perwali Kediri 80/2021 Pasal 5 ayat (3)',
    'Perwali Kediri 80/2021 Pasal 1 angka 13',
    'Perwali Kediri 80/2021 Pasal 11 ayat (2)',
  ],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'semua',
      'akun.terbitkan',
      'akun.cabut',
      'akun.peran',
      'pegawai.cari',
      'kewenangan.baca',
      'kewenangan.kelola',
      'mitra.baca',
      'mitra.tetapkan',
      'sertifikat.kelola',
    ),
  ],
}
