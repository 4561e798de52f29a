// Peran Petugas register: memelihara dan mencetak buku register.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { HAK_SETIAP_AKUN, hak } from './bagian/hak.ts'

export const petugasRegister: Peran = {
  kode: 'petugas-register',
  nama: 'Petugas register',
  asal: 'akun',
  faktorKedua: true,
  dasar: [
    'Perwali Blitar 24/2006 Lampiran II huruf B',
    'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 5',
  ],
  hak: [
    ...HAK_SETIAP_AKUN,
    ...hak(
      'semua',
      'usulan.baca',
      'naskah.baca',
      'buku.baca',
      'duk.baca',
      'peta.baca',
      'statistik.baca',
      'buku.cetak',
      'buku.catat',
      'buku.terima',
      'kelengkapan.baca',
      'nomor.baca',
      'nomor.kelola',
      'naskah.sunting',
      'penjagaan.baca',
      'arsip.retensi',
      'arsip.musnahkan',
    ),
  ],
}
