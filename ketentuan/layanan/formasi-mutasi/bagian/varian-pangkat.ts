// Varian kenaikan pangkat: reguler, pilihan a sampai i, anumerta, dan pengabdian, dengan berkas dan isiannya masing-masing.
import type { Isian, Kutipan, SyaratBerkas } from '#mesin/bentuk.ts'
import type { Varian } from '#mesin/bentuk-layanan.ts'

const BAB = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6'
const F = `${BAB} huruf f`
const G = `${BAB} huruf g`

const berkas = (kode: string, nama: string, dasar: Kutipan[], jenisDokumen = kode): SyaratBerkas => ({
  kode,
  nama,
  jenisDokumen,
  dasar,
})

/** Papers of an office holder (Blitar huruf g: "untuk kenaikan pangkat pilihan"). */
const JABATAN: SyaratBerkas[] = [
  berkas('sk-jabatan', 'SK Pengangkatan Dalam Jabatan', [G]),
  berkas('ba-pelantikan', 'Berita Acara Pelantikan', [G], 'berita-acara-pelantikan'),
  berkas('sp-pelantikan', 'Surat Pernyataan Pelantikan', [G], 'surat-pernyataan-pelantikan'),
  berkas('spmt', 'Surat Pernyataan Melaksanakan Tugas', [G]),
]

const yaTidak = (kode: string, label: string, dasar: Kutipan[]): Isian => ({
  kode,
  label,
  tipe: 'pilihan',
  wajib: true,
  dasar,
  pilihan: [
    { nilai: 'ya', label: 'Ya' },
    { nilai: 'tidak', label: 'Tidak' },
  ],
})

const polos = (
  kode: string,
  nama: string,
  petunjuk: string,
  bagian: string,
  syarat: SyaratBerkas[],
): Varian => ({
  kode,
  nama,
  petunjuk,
  dasar: [`${F} ${bagian}`],
  untuk: ['pns'],
  syarat,
  isian: [],
  aturan: [],
})

const STRUKTURAL: Varian[] = [
  polos(
    'struktural-satu-tingkat',
    'Pilihan: jabatan struktural, pangkat satu tingkat di bawah',
    'pangkat satu tingkat di bawah pangkat terendah jabatan; setahun dalam pangkat dan setahun dalam jabatan.',
    'angka 2 huruf a',
    JABATAN,
  ),
  polos(
    'struktural-dua-tingkat',
    'Pilihan: jabatan struktural, pangkat dua tingkat atau lebih di bawah',
    'empat tahun dalam pangkat terakhir.',
    'angka 2 huruf b',
    JABATAN,
  ),
  polos(
    'struktural-jenjang-terendah',
    'Pilihan: jabatan struktural, pangkat pada jenjang terendah',
    'empat tahun dalam pangkat terakhir.',
    'angka 2 huruf c',
    JABATAN,
  ),
  polos(
    'struktural-dilantik',
    'Pilihan: telah dilantik, pangkat sudah empat tahun',
    'belum setahun dalam jabatan boleh, selama tidak melampaui pangkat puncak eselon.',
    'angka 2 huruf d',
    JABATAN,
  ),
]

const FUNGSIONAL: Varian[] = [
  polos(
    'fungsional',
    'Pilihan: jabatan fungsional dengan angka kredit',
    'dua tahun dalam pangkat dan angka kredit terpenuhi.',
    'angka 2 huruf e',
    [
      berkas('sk-jabatan', 'SK Pengangkatan Dalam Jabatan', [G]),
      berkas('pak', 'Penetapan Angka Kredit', [`${F} angka 2 huruf e angka 1`]),
    ],
  ),
  polos(
    'fungsional-non-ak',
    'Pilihan: tenaga fungsional tanpa angka kredit',
    'empat tahun dalam pangkat terakhir.',
    'angka 2 huruf f',
    [berkas('sk-jabatan', 'SK Pengangkatan Dalam Jabatan', [G])],
  ),
]

const IJAZAH: Varian = {
  kode: 'penyesuaian-ijazah',
  nama: 'Pilihan: memperoleh ijazah',
  petunjuk: 'setahun dalam pangkat dan lulus ujian penyesuaian ijazah.',
  dasar: [`${F} angka 2 huruf g`],
  untuk: ['pns'],
  syarat: [
    berkas('uraian-tugas', 'Uraian tugas', [G]),
    berkas(
      'tanda-lulus-ujian',
      'Tanda lulus ujian penyesuaian ijazah',
      [`${F} angka 2 huruf g angka 3`],
      'stlud',
    ),
    berkas(
      'surat-ijin-belajar',
      'Surat ijin belajar',
      ['Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 4 huruf b angka 2 huruf b'],
      'surat-izin-belajar',
    ),
  ],
  isian: [
    yaTidak('tugas-sesuai', 'Tugas memerlukan keahlian sesuai ijazah', [`${F} angka 2 huruf g angka 4`]),
  ],
  aturan: [],
}

const pernyataan = (
  kode: string,
  nama: string,
  petunjuk: string,
  huruf: 'h' | 'i',
  jenisDokumen: string,
): Varian => ({
  kode,
  nama,
  petunjuk,
  dasar: [`${F} angka 2 huruf ${huruf}`],
  untuk: ['pns'],
  syarat: [
    berkas(jenisDokumen, 'Surat keputusan pernyataan yang ditandatangani sendiri oleh PPK', [
      `${F} angka 2 huruf ${huruf} angka 4`,
    ]),
  ],
  isian: [
    yaTidak('diakui-lingkungan', 'Secara nyata diakui dalam lingkungan kerjanya', [
      `${F} angka 2 huruf ${huruf} angka 3`,
    ]),
    {
      kode: 'penandatangan-pernyataan',
      label: 'Penandatangan surat keputusan pernyataan',
      tipe: 'pilihan',
      wajib: true,
      dasar: [`${F} angka 2 huruf ${huruf} angka 4`],
      pilihan: [
        { nilai: 'ppk', label: 'Pejabat Pembina Kepegawaian sendiri' },
        { nilai: 'pejabat-lain', label: 'Pejabat lain' },
      ],
    },
  ],
  aturan: [],
})

const ANUMERTA: Varian = {
  kode: 'anumerta',
  nama: 'Anumerta',
  petunjuk: 'PNS yang dinyatakan tewas; di luar periode.',
  dasar: [`${BAB} huruf c`, `${BAB} huruf d angka 3`],
  untuk: ['pns'],
  syarat: [berkas('pernyataan-tewas', 'Pernyataan tewas dari pejabat yang berwenang', [`${BAB} huruf c`])],
  isian: [],
  aturan: [],
}

const PENGABDIAN: Varian = {
  kode: 'pengabdian',
  nama: 'Pengabdian',
  petunjuk: 'meninggal dunia, mencapai batas usia pensiun, atau cacat karena dinas; di luar periode.',
  dasar: ['Perwali Blitar 24/2006 Lampiran I Bab III huruf H', `${BAB} huruf c`],
  untuk: ['pns'],
  syarat: [
    {
      ...berkas('surat-uji-kesehatan', 'Surat tim penguji kesehatan', [`${BAB} huruf c`]),
      bila: {
        kode: 'isian',
        isian: 'sebab',
        nilai: ['cacat-karena-dinas'],
        keterangan: 'Bila cacat karena dinas.',
      },
    },
  ],
  isian: [
    {
      kode: 'sebab',
      label: 'Sebab',
      tipe: 'pilihan',
      wajib: true,
      dasar: [`${BAB} huruf c`],
      pilihan: [
        { nilai: 'bup', label: 'Mencapai batas usia pensiun' },
        { nilai: 'meninggal', label: 'Meninggal dunia' },
        { nilai: 'cacat-karena-dinas', label: 'Cacat karena dinas' },
      ],
    },
    {
      kode: 'tanggal-bup',
      label: 'Tanggal mencapai batas usia pensiun',
      tipe: 'tanggal',
      wajib: true,
      bila: {
        kode: 'isian',
        isian: 'sebab',
        nilai: ['bup'],
        keterangan: 'Bila mencapai batas usia pensiun.',
      },
    },
    {
      kode: 'nomor-uji-kesehatan',
      label: 'Nomor surat tim penguji kesehatan',
      tipe: 'teks',
      wajib: true,
      paling: 100,
      bila: {
        kode: 'isian',
        isian: 'sebab',
        nilai: ['cacat-karena-dinas'],
        keterangan: 'Bila cacat karena dinas.',
      },
    },
  ],
  aturan: [],
}

/** Twelve kinds; which fit a person, and why, says rule `kenaikan-pangkat`. */
export const VARIAN_PANGKAT: Varian[] = [
  polos('reguler', 'Reguler', 'tidak terikat jabatan; empat tahun dalam pangkat terakhir.', 'angka 1', []),
  ...STRUKTURAL,
  ...FUNGSIONAL,
  IJAZAH,
  pernyataan(
    'prestasi-luar-biasa',
    'Pilihan: prestasi kerja luar biasa',
    'setahun dalam pangkat, tanpa ujian dinas.',
    'h',
    'sk-pernyataan-prestasi',
  ),
  pernyataan(
    'penemuan-baru',
    'Pilihan: penemuan baru',
    'setahun dalam pangkat, tanpa ujian dinas.',
    'i',
    'sk-pernyataan-penemuan',
  ),
  ANUMERTA,
  PENGABDIAN,
]
