// Susunan: the twelve perangkat daerah of the invented Kota Contoh, with their posts.

export type PdBuatan = {
  kode: string
  nama: string
  singkat: string
  jenis: 'sekretariat' | 'dinas' | 'badan' | 'inspektorat' | 'kecamatan' | 'rsud' | 'satuan'
  minggu: 5 | 6
  kepala: string
  bidang: string[]
  fungsional: string[]
  /** Share of the employees beyond the structural posts. */
  bobot: number
}

export const PERANGKAT_DAERAH: PdBuatan[] = [
  {
    kode: 'setda',
    nama: 'Sekretariat Daerah',
    singkat: 'Setda',
    jenis: 'sekretariat',
    minggu: 5,
    kepala: 'Sekretaris Daerah',
    bidang: ['Bagian Hukum', 'Bagian Organisasi'],
    fungsional: ['Analis Kebijakan Ahli Muda', 'Perancang Peraturan Ahli Pertama'],
    bobot: 6,
  },
  {
    kode: 'setwan',
    nama: 'Sekretariat Dewan Perwakilan Rakyat Daerah',
    singkat: 'Sekretariat DPRD',
    jenis: 'sekretariat',
    minggu: 5,
    kepala: 'Sekretaris DPRD',
    bidang: ['Bagian Persidangan'],
    fungsional: ['Perisalah Legislatif Ahli Pertama'],
    bobot: 3,
  },
  {
    kode: 'inspektorat',
    nama: 'Inspektorat Daerah',
    singkat: 'Inspektorat',
    jenis: 'inspektorat',
    minggu: 5,
    kepala: 'Inspektur Daerah',
    bidang: ['Inspektur Pembantu I'],
    fungsional: ['Auditor Ahli Muda', 'Auditor Ahli Pertama'],
    bobot: 4,
  },
  {
    kode: 'bkpsdm',
    nama: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    singkat: 'BKPSDM',
    jenis: 'badan',
    minggu: 5,
    kepala: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    bidang: ['Bidang Mutasi', 'Bidang Pengembangan Kompetensi'],
    fungsional: ['Analis SDM Aparatur Ahli Muda', 'Analis SDM Aparatur Ahli Pertama'],
    bobot: 6,
  },
  {
    kode: 'bpkad',
    nama: 'Badan Pengelolaan Keuangan dan Aset Daerah',
    singkat: 'BPKAD',
    jenis: 'badan',
    minggu: 5,
    kepala: 'Kepala Badan Pengelolaan Keuangan dan Aset Daerah',
    bidang: ['Bidang Anggaran', 'Bidang Perbendaharaan'],
    fungsional: ['Analis Keuangan Ahli Muda'],
    bobot: 6,
  },
  {
    kode: 'disdikbud',
    nama: 'Dinas Pendidikan dan Kebudayaan',
    singkat: 'Disdikbud',
    jenis: 'dinas',
    minggu: 6,
    kepala: 'Kepala Dinas Pendidikan dan Kebudayaan',
    bidang: ['Bidang Pembinaan SMP', 'Bidang Pembinaan SD'],
    fungsional: ['Guru Ahli Muda', 'Guru Ahli Pertama'],
    bobot: 30,
  },
  {
    kode: 'dinkes',
    nama: 'Dinas Kesehatan',
    singkat: 'Dinkes',
    jenis: 'dinas',
    minggu: 6,
    kepala: 'Kepala Dinas Kesehatan',
    bidang: ['Bidang Pelayanan Kesehatan'],
    fungsional: ['Bidan Ahli Pertama', 'Nutrisionis Ahli Muda'],
    bobot: 12,
  },
  {
    kode: 'rsud',
    nama: 'Rumah Sakit Umum Daerah Kota Contoh',
    singkat: 'RSUD',
    jenis: 'rsud',
    minggu: 6,
    kepala: 'Direktur Rumah Sakit Umum Daerah',
    bidang: ['Bidang Keperawatan'],
    fungsional: ['Perawat Ahli Muda', 'Dokter Ahli Muda', 'Perawat Terampil'],
    bobot: 14,
  },
  {
    kode: 'dp3ap2kb',
    nama: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
    singkat: 'DP3AP2KB',
    jenis: 'dinas',
    minggu: 5,
    kepala:
      'Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
    bidang: ['Bidang Keluarga Berencana'],
    fungsional: ['Analis Keuangan Ahli Muda', 'Penyuluh KB Ahli Pertama'],
    bobot: 5,
  },
  {
    kode: 'pupr',
    nama: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    singkat: 'Dinas PUPR',
    jenis: 'dinas',
    minggu: 5,
    kepala: 'Kepala Dinas Pekerjaan Umum dan Penataan Ruang',
    bidang: ['Bidang Bina Marga'],
    fungsional: ['Teknik Jalan dan Jembatan Ahli Muda'],
    bobot: 6,
  },
  {
    kode: 'kominfo',
    nama: 'Dinas Komunikasi dan Informatika',
    singkat: 'Dinas Kominfo',
    jenis: 'dinas',
    minggu: 5,
    kepala: 'Kepala Dinas Komunikasi dan Informatika',
    bidang: ['Bidang Aplikasi Informatika'],
    fungsional: ['Pranata Komputer Ahli Pertama'],
    bobot: 4,
  },
  {
    kode: 'satpolpp',
    nama: 'Satuan Polisi Pamong Praja',
    singkat: 'Satpol PP',
    jenis: 'satuan',
    minggu: 5,
    kepala: 'Kepala Satuan Polisi Pamong Praja',
    bidang: ['Bidang Ketertiban Umum'],
    fungsional: ['Polisi Pamong Praja Terampil'],
    bobot: 4,
  },
]

export const PELAKSANA = [
  'Pengadministrasi Perkantoran',
  'Pengolah Data dan Informasi',
  'Penata Layanan Operasional',
  'Operator Layanan Operasional',
] as const
