// Layanan Surat Keterangan: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g. Each kind of the list is a variant.
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { JENIS_KETERANGAN } from '../../aturan/bagian/jenis-keterangan.ts'
import { prosesUmum } from '../proses-umum.ts'

const KEDIRI = 'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g'

/** A certificate of what the record shows; the list of kinds is one (aturan/bagian/jenis-keterangan.ts). */
export const suratKeteranganLayanan: Layanan = {
  kode: 'surat-keterangan',
  awalan: 'SKT',
  nama: 'Surat Keterangan',
  kelompok: 'Pelayanan Umum',
  ringkas:
    'Keterangan menurut riwayat: bebas hukuman disiplin, aktif bekerja, masa kerja, penghasilan, dan lainnya.',
  dasar: [KEDIRI],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', KEDIRI],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [],
      isian: [
        {
          kode: 'keperluan',
          label: 'Dipergunakan untuk',
          petunjuk: 'Misalnya: melengkapi berkas pensiun.',
          tipe: 'teks',
          wajib: true,
          paling: 200,
        },
      ],
      aturan: [
        { aturan: 'surat-keterangan', saat: 'ajukan', sifat: 'menolak' },
        { aturan: 'surat-keterangan', saat: 'verifikasi', sifat: 'menolak' },
        { aturan: 'surat-keterangan', saat: 'tanda-tangan', sifat: 'menolak' },
      ],
      alur: prosesUmum,
      produk: {
        kode: 'surat-keterangan',
        nama: 'Surat Keterangan',
        naskah: 'surat-keterangan-jenis',
        buku: 'data-pegawai',
        jenisDokumen: 'surat-keterangan',
        dasar: [KEDIRI],
      },
      akibat: [],
      varian: JENIS_KETERANGAN.map(({ kode, nama, petunjuk, dasar }) => ({
        kode,
        nama,
        petunjuk,
        dasar,
        syarat: [],
        isian: [],
        aturan: [],
      })),
    },
  ],
}
