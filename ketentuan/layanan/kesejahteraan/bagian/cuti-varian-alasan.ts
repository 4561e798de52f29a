// Varian cuti yang beralasan: leave for an important reason, and leave outside state expense.
import type { Kutipan } from '#mesin/bentuk.ts'
import type { Varian } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../../proses-umum.ts'
import { denganAtasan } from '../../proses-umum-atasan.ts'
import { denganPihakLuar } from '../../proses-umum-pihak.ts'
import { akibatCuti, alasanTeks, BKN, menolak } from './cuti-bagian.ts'

const HUBUNGAN = ['ibu', 'bapak', 'istri', 'suami', 'anak', 'adik', 'kakak', 'mertua', 'menantu']

export const alasanPenting: Varian = {
  kode: 'alasan-penting',
  nama: 'Cuti karena alasan penting',
  petunjuk: 'Paling lama 1 bulan; bukan bagi PPPK, yang memakai cuti tahunan.',
  dasar: ['PP 11/2017 Pasal 328', 'PP 11/2017 Pasal 330'],
  untuk: ['pns', 'cpns'],
  syarat: [
    {
      kode: 'bukti-alasan',
      nama: 'Bukti alasan (surat rawat inap, surat kematian, undangan, atau surat keterangan RT)',
      jenisDokumen: 'bukti-alasan-cuti',
      dasar: [BKN],
    },
  ],
  isian: [
    {
      kode: 'alasan',
      label: 'Alasan penting',
      tipe: 'pilihan',
      wajib: true,
      dasar: ['PP 11/2017 Pasal 328'],
      pilihan: [
        { nilai: 'keluarga-sakit-keras', label: 'Keluarga sakit keras' },
        { nilai: 'keluarga-meninggal', label: 'Keluarga meninggal dunia' },
        { nilai: 'mengurus-hak-keluarga', label: 'Mengurus hak keluarga yang meninggal dunia' },
        { nilai: 'perkawinan', label: 'Melangsungkan perkawinan' },
        { nilai: 'istri-melahirkan', label: 'Istri melahirkan atau operasi caesar' },
        { nilai: 'bencana', label: 'Kebakaran rumah atau bencana alam' },
        { nilai: 'penempatan-rawan', label: 'Pemulihan sesudah penempatan di tempat rawan' },
        { nilai: 'lain', label: 'Alasan lain (ditimbang pejabat)' },
      ],
    },
    {
      kode: 'hubungan',
      label: 'Hubungan keluarga',
      tipe: 'pilihan',
      wajib: true,
      bila: {
        kode: 'isian',
        isian: 'alasan',
        nilai: ['keluarga-sakit-keras', 'keluarga-meninggal', 'mengurus-hak-keluarga'],
        keterangan: 'Bila alasannya menyangkut keluarga.',
      },
      dasar: ['PP 11/2017 Pasal 328'],
      pilihan: HUBUNGAN.map((nilai) => ({ nilai, label: nilai })),
    },
  ],
  aturan: menolak('cuti-alasan-penting'),
  akibat: [akibatCuti('alasan-penting', 'cuti-alasan-penting', 'hariKalender', ['PP 11/2017 Pasal 328'])],
}

const CLTN: Kutipan[] = ['PP 11/2017 Pasal 334', 'PP 11/2017 Pasal 335', 'PP 11/2017 Pasal 337']

export const cltn: Varian = {
  kode: 'cltn',
  nama: 'Cuti di luar tanggungan negara',
  petunjuk:
    'Setelah 5 tahun bekerja, paling lama 3 tahun dan dapat diperpanjang 1 tahun; diberhentikan dari jabatan dan masa kerja tidak dihitung.',
  dasar: CLTN,
  untuk: ['pns'],
  syarat: [
    {
      kode: 'bukti-alasan',
      nama: 'Bukti alasan yang mendesak',
      jenisDokumen: 'bukti-alasan-cuti',
      dasar: CLTN,
    },
  ],
  isian: [
    alasanTeks('Alasan pribadi yang mendesak'),
    {
      kode: 'perpanjangan',
      label: 'Perpanjangan CLTN yang sedang berjalan',
      tipe: 'centang',
      wajib: false,
      dasar: ['PP 11/2017 Pasal 334'],
    },
  ],
  aturan: menolak('cuti-cltn'),
  alur: denganPihakLuar(denganAtasan(prosesUmum, { dasar: [BKN], tidakSetuju: 'tolak' }), {
    kode: 'bkn',
    nama: 'Badan Kepegawaian Negara',
    dasar: ['PP 11/2017 Pasal 336'],
  }),
  produk: {
    kode: 'keputusan-cltn',
    nama: 'Keputusan Cuti di Luar Tanggungan Negara',
    naskah: 'keputusan-cltn',
    buku: 'buku-cuti',
    jenisDokumen: 'keputusan-cltn',
    dasar: ['PP 11/2017 Pasal 336'],
  },
  akibat: [
    akibatCuti('cltn', 'cuti-cltn', 'hariKalender', CLTN),
    {
      kode: 'status-cltn',
      jenis: 'riwayat-status',
      dasar: ['PP 11/2017 Pasal 337'],
      tmt: { aturan: 'cuti-cltn', hitung: 'mulai' },
      sampai: { aturan: 'cuti-cltn', hitung: 'sampai' },
      isi: { keadaan: { tetap: 'cltn' }, sebab: { tetap: 'cltn' } },
    },
    {
      kode: 'lepas-jabatan',
      jenis: 'riwayat-jabatan',
      dasar: ['PP 11/2017 Pasal 335'],
      tmt: { aturan: 'cuti-cltn', hitung: 'mulai' },
    },
  ],
}
