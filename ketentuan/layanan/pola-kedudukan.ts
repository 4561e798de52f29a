// Pola kedudukan: the twelve patterns by which functional officers and pelaksana are placed in a perangkat daerah, as structures.
// The charts are missing from our copy of the regulation; the sentences below each chart are what stands here.

/** One pattern; group 1 has three variants. */
export type PolaKedudukan = {
  kelompok: number
  varian: string | null
  nama: string
  /** Which part of the perangkat daerah, when not the whole. */
  lingkup: readonly string[]
  perangkatDaerah: readonly string[]
  /** Office under which they stand. */
  diBawah: readonly string[]
  /** Office that appraises them. */
  penilai: readonly string[]
  /** Office that coordinates their work, and under whom it stands. */
  koordinator: readonly { jabatan: string; diBawah: string }[]
  dasar: string
  catatan: string | null
}

export const polaKedudukan: readonly PolaKedudukan[] = [
  {
    kelompok: 1,
    varian: 'a',
    nama: 'Sekretariat Daerah',
    lingkup: ['Asisten Pemerintahan dan Kesejahteraan Rakyat'],
    perangkatDaerah: ['Sekretariat Daerah'],
    diBawah: ['Kepala Bagian'],
    penilai: ['Kepala Bagian'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Kepala Bagian' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 1 huruf a',
    catatan: 'Judul struktur terpotong ("... dan Asisten"); teksnya sama dengan huruf b.',
  },
  {
    kelompok: 1,
    varian: 'b',
    nama: 'Sekretariat Daerah',
    lingkup: ['Asisten Administrasi Umum'],
    perangkatDaerah: ['Sekretariat Daerah'],
    diBawah: ['Kepala Bagian'],
    penilai: ['Kepala Bagian'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Kepala Bagian' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 1 huruf b',
    catatan: null,
  },
  {
    kelompok: 1,
    varian: 'c',
    nama: 'Sekretariat Daerah',
    lingkup: ['Asisten Perekonomian dan Pembangunan'],
    perangkatDaerah: ['Sekretariat Daerah'],
    diBawah: ['Kepala Bagian'],
    penilai: ['Kepala Bagian'],
    koordinator: [],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 1 huruf c',
    catatan: 'Tidak ada koordinator.',
  },
  {
    kelompok: 2,
    varian: null,
    nama: 'Sekretariat DPRD',
    lingkup: [],
    perangkatDaerah: ['Sekretariat DPRD'],
    diBawah: ['Kepala Bagian'],
    penilai: ['Kepala Bagian'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Kepala Bagian' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 2',
    catatan: null,
  },
  {
    kelompok: 3,
    varian: null,
    nama: 'Inspektorat',
    lingkup: [],
    perangkatDaerah: ['Inspektorat'],
    diBawah: ['Inspektur Pembantu'],
    penilai: ['Inspektur Pembantu', 'Sekretaris'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 3',
    catatan:
      'Teks tidak memakai frasa "selaku Pejabat Penilai Kinerja"; Pasal 1 angka 12 menjadikan Sekretaris dan Inspektur Pembantu pimpinan unit sekaligus penilai.',
  },
  {
    kelompok: 4,
    varian: null,
    nama: 'Dinas Sosial, Dinas Pariwisata dan Kebudayaan, Dinas Kearsipan dan Perpustakaan, Badan Kesatuan Bangsa dan Politik',
    lingkup: [],
    perangkatDaerah: [
      'Dinas Sosial',
      'Dinas Pariwisata dan Kebudayaan',
      'Dinas Kearsipan dan Perpustakaan',
      'Badan Kesatuan Bangsa dan Politik',
    ],
    diBawah: ['Kepala Bidang', 'Sekretaris'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 4',
    catatan: null,
  },
  {
    kelompok: 5,
    varian: null,
    nama: 'BKPSDMD dan 11 dinas/badan lain',
    lingkup: [],
    perangkatDaerah: [
      'Badan Kepegawaian, Pengembangan dan Sumber Daya Manusia Daerah',
      'Dinas Pemberdayaan Masyarakat, Perempuan dan Perlindungan Anak',
      'Dinas Lingkungan Hidup',
      'Badan Perencanaan dan Pembangunan Daerah',
      'Dinas Kependudukan dan Pencatatan Sipil',
      'Dinas Perindustrian dan Perdagangan',
      'Dinas Pekerjaan Umum dan Perumahan Rakyat',
      'Dinas Tenaga Kerja, Koperasi dan Usaha Kecil Menengah',
      'Dinas Pengendalian Penduduk dan Keluarga Berencana',
      'Dinas Kesehatan',
      'Dinas Pertanian dan Ketahanan Pangan',
      'Dinas Komunikasi dan Informasi',
    ],
    diBawah: ['Kepala Bidang', 'Sekretaris'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 5',
    catatan: null,
  },
  {
    kelompok: 6,
    varian: null,
    nama: 'Badan Pengelola Pajak dan Retribusi Daerah',
    lingkup: [],
    perangkatDaerah: ['Badan Pengelola Pajak dan Retribusi Daerah'],
    diBawah: ['Kepala Bidang', 'Sekretaris'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [
      { jabatan: 'Kepala Subbidang', diBawah: 'Kepala Bidang' },
      { jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' },
    ],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 6',
    catatan: null,
  },
  {
    kelompok: 7,
    varian: null,
    nama: 'Badan Pengelola Keuangan dan Aset Daerah dan Dinas Pendidikan',
    lingkup: [],
    perangkatDaerah: ['Badan Pengelola Keuangan dan Aset Daerah', 'Dinas Pendidikan'],
    diBawah: ['Kepala Bidang', 'Sekretaris'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [
      { jabatan: 'Kepala Subbidang', diBawah: 'Kepala Bidang' },
      { jabatan: 'Kepala Seksi', diBawah: 'Kepala Bidang' },
      { jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' },
    ],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 7',
    catatan: 'Kepala Subbidang atau Kepala Seksi menurut strukturnya.',
  },
  {
    kelompok: 8,
    varian: null,
    nama: 'Dinas Perumahan Rakyat dan Kawasan Permukiman',
    lingkup: [],
    perangkatDaerah: ['Dinas Perumahan Rakyat dan Kawasan Permukiman'],
    diBawah: ['Kepala Bidang'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 8',
    catatan: 'Penilai JF/pelaksana di sekretariat tidak disebut; pembacaan: Sekretaris (Pasal 1 angka 12).',
  },
  {
    kelompok: 9,
    varian: null,
    nama: 'Dinas Pemuda dan Olahraga',
    lingkup: [],
    perangkatDaerah: ['Dinas Pemuda dan Olahraga'],
    diBawah: ['Kepala Bidang', 'Sekretaris'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [{ jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' }],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 9',
    catatan: null,
  },
  {
    kelompok: 10,
    varian: null,
    nama: 'Dinas Perhubungan dan Dinas Pemadam Kebakaran dan Penyelamatan',
    lingkup: [],
    perangkatDaerah: ['Dinas Perhubungan', 'Dinas Pemadam Kebakaran dan Penyelamatan'],
    diBawah: ['Kepala Bidang'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [
      { jabatan: 'Kepala Seksi', diBawah: 'Kepala Bidang' },
      { jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' },
    ],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 10',
    catatan: 'Penilai JF/pelaksana di sekretariat tidak disebut; pembacaan: Sekretaris (Pasal 1 angka 12).',
  },
  {
    kelompok: 11,
    varian: null,
    nama: 'Satuan Polisi Pamong Praja',
    lingkup: [],
    perangkatDaerah: ['Satuan Polisi Pamong Praja'],
    diBawah: ['Kepala Bidang'],
    penilai: ['Kepala Bidang', 'Sekretaris'],
    koordinator: [
      { jabatan: 'Kepala Seksi', diBawah: 'Kepala Bidang' },
      { jabatan: 'Kepala Subbagian', diBawah: 'Sekretaris' },
    ],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 11',
    catatan: 'Penilai JF/pelaksana di sekretariat tidak disebut; pembacaan: Sekretaris (Pasal 1 angka 12).',
  },
  {
    kelompok: 12,
    varian: null,
    nama: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    lingkup: [],
    perangkatDaerah: ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
    diBawah: ['Kepala Dinas'],
    penilai: ['Kepala Dinas'],
    koordinator: [],
    dasar: 'Perwali Jambi 13/2025 Lampiran huruf A angka 12',
    catatan: 'Tidak ada koordinator; penilai sekaligus Kepala PD.',
  },
]
