// Layanan Pensiun: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf c; syarat menurut Perwali Blitar 24/2006 Bab III.
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'
import { VARIAN_PENSIUN } from './bagian/varian-pensiun.ts'

const III = 'Perwali Blitar 24/2006 Lampiran I Bab III'
const KEDIRI = 'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf c'

/** Every way out of service, from the watch list or a request to the decree and the standing it brings. */
export const pensiun: Layanan = {
  kode: 'pensiun',
  awalan: 'PEN',
  nama: 'Pensiun',
  kelompok: 'Pembinaan dan Kesejahteraan',
  ringkas:
    'Pensiun karena batas usia, bebas tugas, berhenti atas permintaan sendiri, pensiun janda/duda, dan pemberhentian lain.',
  dasar: [KEDIRI, `${III} huruf A`],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', `${III} huruf D`],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [],
      isian: [],
      aturan: [],
      alur: prosesUmum,
      produk: {
        kode: 'keputusan-pensiun',
        nama: 'Keputusan Pemberhentian dan Pensiun',
        naskah: 'keputusan-pensiun',
        buku: 'penjagaan-pensiun',
        jenisDokumen: 'sk-pensiun',
        dasar: [KEDIRI, `${III} huruf D angka 3`],
      },
      akibat: [],
      penjagaan: {
        kode: 'pensiun',
        nama: 'Penjagaan Pensiun',
        aturan: 'batas-usia-pensiun',
        hitung: 'tmt',
        hitungBatas: 'batasUsul',
        jendela: { jumlah: 15, satuan: 'bulan' },
        kolom: [
          { hitung: 'bup', judul: 'BUP (tahun)' },
          { hitung: 'tanggalBup', judul: 'Mencapai BUP' },
        ],
        buku: 'penjagaan-pensiun',
        dasar: [`${III} huruf D angka 1`],
      },
      varian: VARIAN_PENSIUN,
    },
  ],
}
