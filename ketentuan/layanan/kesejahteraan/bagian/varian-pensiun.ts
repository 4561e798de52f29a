// Varian pensiun: the ways out of service, each with its papers, form, rules, flow, product and effects.
import type { Akibat, Isian, Kutipan, PasangAturan, Produk } from '#mesin/bentuk.ts'
import type { Varian } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../../proses-umum.ts'
import { denganPihakLuar, produkDariLuar } from '../../proses-umum-pihak.ts'
import {
  BERKAS_APS,
  BERKAS_JANDA_DUDA,
  BERKAS_LAIN,
  BERKAS_MENINGGAL,
  BERKAS_PENSIUN,
} from './berkas-pensiun.ts'

const III = 'Perwali Blitar 24/2006 Lampiran I Bab III'

const pasang = (aturan: string, sifat: PasangAturan['sifat']): PasangAturan[] => [
  { aturan, saat: 'ajukan', sifat: 'memperingatkan' },
  { aturan, saat: 'verifikasi', sifat },
]
/** A condition that must hold up to the signature, because an effect takes its dates from it. */
const pasangSampaiTanda = (aturan: string): PasangAturan[] => [
  { aturan, saat: 'ajukan', sifat: 'menolak' },
  { aturan, saat: 'verifikasi', sifat: 'menolak' },
  { aturan, saat: 'tanda-tangan', sifat: 'menolak' },
]
const status = (keadaan: string, tmt: Akibat['tmt'], sebab: string, dasar: Kutipan): Akibat => ({
  kode: `status-${keadaan}`,
  jenis: 'riwayat-status',
  dasar: [dasar],
  tmt,
  isi: { keadaan: { tetap: keadaan }, sebab: { tetap: sebab } },
})
const lepas = (tmt: Akibat['tmt'], dasar: Kutipan): Akibat => ({
  kode: 'jabatan-berakhir',
  jenis: 'riwayat-jabatan',
  dasar: [dasar],
  tmt,
  bila: { kode: 'memangku-jabatan', keterangan: 'Hanya bila memegang jabatan.' },
})
const TMT_BUP = { aturan: 'batas-usia-pensiun', hitung: 'tmt' }
const tanggal = (kode: string, label: string, petunjuk: string): Isian => ({
  kode,
  label,
  petunjuk,
  tipe: 'tanggal',
  wajib: true,
})
const yaTidak = (kode: string, label: string, petunjuk?: string): Isian => ({
  kode,
  label,
  ...(petunjuk === undefined ? {} : { petunjuk }),
  tipe: 'pilihan',
  wajib: true,
  pilihan: [
    { nilai: 'ya', label: 'Ya' },
    { nilai: 'tidak', label: 'Tidak' },
  ],
})
const teks = (kode: string, label: string, petunjuk?: string): Isian => ({
  kode,
  label,
  ...(petunjuk === undefined ? {} : { petunjuk }),
  tipe: 'teks',
  wajib: true,
  paling: 200,
})

const PILIHAN_BEBAS_TUGAS: Isian = {
  kode: 'pilihan-bebas-tugas',
  label: 'Pilihan bebas tugas menjelang pensiun',
  petunjuk: 'Bebas tugas yang dipilih diajukan sebagai usulan tersendiri.',
  tipe: 'pilihan',
  wajib: true,
  dasar: [`${III} huruf D angka 2`],
  pilihan: [
    { nilai: 'penuh', label: 'Penuh (satu tahun)' },
    { nilai: 'sebagian', label: 'Sebagian (kurang dari satu tahun)' },
    { nilai: 'tidak', label: 'Tidak mengambil' },
  ],
}
const DPCP: Isian[] = [
  teks('alamat', 'Alamat sekarang'),
  teks('alamat-pensiun', 'Alamat sesudah pensiun'),
  yaTidak('bmn-dikembalikan', 'Barang milik negara sudah dikembalikan seluruhnya?'),
  yaTidak(
    'mohon-pengabdian',
    'Mohon kenaikan pangkat pengabdian?',
    'Diajukan bersama usul pensiun bila memenuhi syarat.',
  ),
]
const AHLI_WARIS: Isian[] = [
  teks('ahli-waris', 'Nama ahli waris penerima pensiun'),
  {
    kode: 'hubungan-ahli-waris',
    label: 'Hubungan dengan almarhum/almarhumah',
    tipe: 'pilihan',
    wajib: true,
    dasar: [`${III} huruf E angka 1`],
    pilihan: ['istri', 'suami', 'anak', 'orang tua'].map((h) => ({ nilai: h.replace(' ', '-'), label: h })),
  },
  ...DPCP.slice(0, 1),
]
/** Products that come from outside: the covering letter is ours, the decree theirs. */
const PRODUK_LUAR: Produk = {
  kode: 'keputusan-pensiun-luar',
  nama: 'Keputusan Pensiun dari instansi luar',
  naskah: 'pengantar-pensiun',
  buku: 'penjagaan-pensiun',
  jenisDokumen: 'sk-pensiun',
  dasar: [`${III} huruf D angka 3`],
}
const presiden = produkDariLuar(prosesUmum, {
  kode: 'presiden',
  nama: 'Presiden melalui BKN',
  dasar: [`${III} huruf D angka 3`],
})
const kanreg = denganPihakLuar(prosesUmum, {
  kode: 'kanreg-ii-bkn',
  nama: 'Kantor Regional II BKN',
  dasar: [`${III} huruf E angka 2`],
})

const bup = (v: Pick<Varian, 'kode' | 'nama' | 'petunjuk'> & Partial<Varian>): Varian => ({
  dasar: [`${III} huruf D`, `${III} huruf A angka 2`],
  untuk: ['pns'],
  syarat: BERKAS_PENSIUN,
  isian: [PILIHAN_BEBAS_TUGAS, ...DPCP],
  aturan: [
    ...pasangSampaiTanda('batas-usia-pensiun'),
    ...pasang('pensiun-bup-syarat', 'memperingatkan'),
    ...pasang('hak-pensiun', 'memperingatkan'),
    ...pasang('dpcp', 'memperingatkan'),
    ...pasang('masa-kerja-pensiun', 'memperingatkan'),
  ],
  akibat: [
    status('pensiun', TMT_BUP, 'bup', `${III} huruf A angka 2`),
    lepas(TMT_BUP, `${III} huruf A angka 2`),
  ],
  ...v,
})
const aps = (kode: string, nama: string, petunjuk: string, pensiun: boolean): Varian => ({
  kode,
  nama,
  petunjuk,
  dasar: [`${III} huruf C`, `${III} huruf C angka 1`],
  untuk: ['pns'],
  syarat: BERKAS_APS,
  isian: [
    tanggal('tmt', 'Berhenti terhitung mulai tanggal', 'Tanggal 1 suatu bulan.'),
    yaTidak('tertulis', 'Surat permintaan sudah diajukan melalui pimpinan unit kerja?'),
    yaTidak('ikatan-dinas', 'Masih terikat ikatan dinas?'),
  ],
  aturan: [
    ...pasang('pemberhentian-aps', 'menolak'),
    ...(pensiun ? pasang('hak-pensiun', 'memperingatkan') : []),
  ],
  akibat: [
    status(pensiun ? 'pensiun' : 'berhenti', { isian: 'tmt' }, 'permintaan-sendiri', `${III} huruf C`),
    lepas({ isian: 'tmt' }, `${III} huruf C`),
  ],
})

const waris = (v: Pick<Varian, 'kode' | 'nama' | 'dasar'> & Partial<Varian>): Varian => ({
  pengaju: ['ahli-waris'],
  syarat: BERKAS_JANDA_DUDA,
  isian: AHLI_WARIS,
  aturan: [...pasang('pensiun-janda-duda', 'memperingatkan'), ...pasang('hak-pensiun', 'memperingatkan')],
  akibat: [],
  ...v,
})

export const VARIAN_PENSIUN: Varian[] = [
  bup({
    kode: 'bup',
    nama: 'Pemberhentian dengan Hormat dan Pensiun karena Mencapai Batas Usia Pensiun',
    petunjuk: 'golongan IV/b ke bawah.',
  }),
  bup({
    kode: 'bup-presiden',
    nama: 'Pensiun karena Mencapai Batas Usia Pensiun, ditetapkan Presiden',
    petunjuk: 'golongan IV/c ke atas.',
    alur: presiden,
    produk: PRODUK_LUAR,
  }),
  {
    kode: 'bebas-tugas',
    nama: 'Bebas Tugas Menjelang Pensiun (MPP)',
    petunjuk: 'paling lama satu tahun sebelum pensiun.',
    dasar: [`${III} huruf B`, 'PP 11/2017 Pasal 350'],
    untuk: ['pns'],
    syarat: BERKAS_PENSIUN.slice(0, 3),
    isian: [
      tanggal(
        'mulai-bebas-tugas',
        'Bebas tugas mulai tanggal',
        'Paling lama satu tahun sebelum TMT pensiun.',
      ),
      yaTidak('berkas-pensiun-lengkap', 'Berkas permintaan pensiun disertakan?'),
      yaTidak('masih-diperlukan', 'Masih diperlukan organisasi?', 'Pertimbangan pimpinan unit kerja.'),
      yaTidak(
        'terikat-pekerjaan',
        'Terikat pekerjaan yang harus diselesaikan?',
        'Pertimbangan pimpinan unit kerja.',
      ),
    ],
    aturan: pasangSampaiTanda('bebas-tugas'),
    akibat: [
      {
        ...status('mpp', { aturan: 'bebas-tugas', hitung: 'mulai' }, 'permintaan-sendiri', `${III} huruf B`),
        sampai: { aturan: 'bebas-tugas', hitung: 'sampai' },
      },
      lepas({ aturan: 'bebas-tugas', hitung: 'mulai' }, `${III} huruf B`),
    ],
  },
  aps(
    'permintaan-sendiri',
    'Pemberhentian atas Permintaan Sendiri dengan Hak Pensiun',
    'usia dan masa kerja cukup untuk pensiun.',
    true,
  ),
  aps(
    'tanpa-hak-pensiun',
    'Pemberhentian atas Permintaan Sendiri tanpa Hak Pensiun',
    'usia atau masa kerja belum cukup untuk pensiun.',
    false,
  ),
  {
    kode: 'meninggal-dunia',
    nama: 'Pemberhentian dengan Hormat karena Meninggal Dunia',
    petunjuk: 'dicatat unit kerja dengan surat kematian; membuka pensiun janda/duda.',
    dasar: [`${III} huruf F`],
    pengaju: ['admin-kepegawaian', 'ahli-waris'],
    syarat: BERKAS_MENINGGAL,
    isian: [
      tanggal('tmt', 'Tanggal meninggal dunia', 'Menurut surat kematian.'),
      {
        kode: 'sebab',
        label: 'Sebab',
        tipe: 'pilihan',
        wajib: true,
        pilihan: [
          { nilai: 'meninggal', label: 'Meninggal dunia' },
          { nilai: 'tewas', label: 'Tewas dalam dinas' },
        ],
      },
    ],
    aturan: [],
    akibat: [
      {
        ...status('meninggal', { isian: 'tmt' }, 'meninggal', `${III} huruf F`),
        isi: { keadaan: { tetap: 'meninggal' }, sebab: { isian: 'sebab' } },
      },
      lepas({ isian: 'tmt' }, `${III} huruf F`),
    ],
  },
  waris({
    kode: 'janda-duda',
    nama: 'Pensiun Janda/Duda/Anak',
    petunjuk: 'diajukan ahli waris melalui unit kerja.',
    dasar: [`${III} huruf E`],
  }),
  waris({
    kode: 'janda-duda-tewas',
    nama: 'Pensiun Janda/Duda/Anak PNS yang Tewas',
    petunjuk: 'diusulkan melalui Kantor Regional II BKN.',
    dasar: [`${III} huruf E angka 2`],
    alur: kanreg,
  }),
  {
    kode: 'sebab-lain',
    nama: 'Pemberhentian karena Sebab Lain',
    petunjuk: 'sesudah CLTN, meninggalkan tugas, pelanggaran, atau perampingan.',
    dasar: [`${III} huruf G`],
    syarat: BERKAS_LAIN,
    isian: [
      tanggal('tmt', 'Berhenti terhitung mulai tanggal', 'Menurut keputusan.'),
      {
        kode: 'sebab',
        label: 'Sebab',
        tipe: 'pilihan',
        wajib: true,
        pilihan: [
          { nilai: 'cltn-tidak-lapor', label: 'Tidak melapor setelah CLTN' },
          { nilai: 'cltn-tidak-ada-lowongan', label: 'Tidak ada lowongan setelah CLTN' },
          { nilai: 'meninggalkan-tugas-6-bulan', label: 'Meninggalkan tugas 6 bulan' },
          { nilai: 'pelanggaran-tindak-pidana', label: 'Pelanggaran atau tindak pidana' },
          { nilai: 'perampingan-organisasi', label: 'Perampingan organisasi' },
        ],
      },
    ],
    aturan: pasang('pemberhentian-lain', 'memperingatkan'),
    akibat: [
      {
        ...status('berhenti', { isian: 'tmt' }, 'lain', `${III} huruf G`),
        isi: { keadaan: { tetap: 'berhenti' }, sebab: { isian: 'sebab' } },
      },
      lepas({ isian: 'tmt' }, `${III} huruf G`),
    ],
  },
]
