// Layanan Cuti: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf i; syarat menurut PP 11/2017, Peraturan BKN 24/2017 dan 7/2022.
import type { Isian, Kutipan, Produk } from '#mesin/bentuk.ts'
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { alurCuti } from './bagian/cuti-alur.ts'
import { varianCuti } from './bagian/cuti-varian.ts'

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4'
const FORMULIR: Kutipan[] = ['Peraturan BKN 24/2017 Lampiran']

/** Blocks IV and VI of the official form; the kind (block II) is the variant, the reason (block III) belongs to it. */
const isian: Isian[] = [
  {
    kode: 'mulai',
    label: 'Mulai tanggal',
    petunjuk: 'Hari pertama Anda tidak masuk kerja.',
    tipe: 'tanggal',
    wajib: true,
    dasar: FORMULIR,
  },
  {
    kode: 'sampai',
    label: 'Sampai tanggal',
    petunjuk: 'Hari terakhir cuti. Hari kerja dan sisa hak dihitung untuk Anda.',
    tipe: 'tanggal',
    wajib: true,
    dasar: FORMULIR,
  },
  {
    kode: 'alamat',
    label: 'Alamat selama menjalankan cuti',
    tipe: 'teks-panjang',
    wajib: true,
    paling: 300,
    dasar: FORMULIR,
  },
  {
    kode: 'telepon',
    label: 'Nomor telepon yang dapat dihubungi',
    tipe: 'teks',
    wajib: true,
    paling: 30,
    dasar: FORMULIR,
  },
]

/** The permit of every kind but leave outside state expense. */
const produk: Produk = {
  kode: 'surat-izin-cuti',
  nama: 'Surat Izin Cuti',
  naskah: 'surat-izin-cuti',
  buku: 'buku-cuti',
  jenisDokumen: 'surat-izin-cuti',
  dasar: [`${BLITAR} huruf c`, 'PP 11/2017 Pasal 309'],
}

/** Leave in all its kinds, from the form to the permit and the ledger. */
export const cuti: Layanan = {
  kode: 'cuti',
  awalan: 'CUTI',
  nama: 'Cuti',
  kelompok: 'Kesejahteraan',
  ringkas:
    'Cuti tahunan, besar, sakit, melahirkan, karena alasan penting, dan di luar tanggungan negara bagi PNS, CPNS, dan PPPK.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf i', 'PP 11/2017 Pasal 310', BLITAR],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', `${BLITAR} huruf b`, ...FORMULIR],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [],
      isian,
      aturan: [
        { aturan: 'cuti-hari-kerja', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'cuti-tahunan-saldo', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'cuti-pejabat', saat: 'verifikasi', sifat: 'memperingatkan' },
      ],
      alur: alurCuti(),
      produk,
      akibat: [],
      varian: varianCuti,
    },
  ],
}
