// Tokoh: the invented people whose accounts a newcomer plays with, one for each actor of the journey.
import type { Pendidikan } from './nama.ts'

export type Tokoh = {
  kode:
    | 'asn'
    | 'asn-dua'
    | 'admin-kepegawaian'
    | 'verifikator'
    | 'pengawas'
    | 'administrator'
    | 'penandatangan'
    | 'register'
    | 'admin-akun'
    | 'auditor'
    | 'admin-sistem'
    | 'calon-pensiun'
  nama: string
  gelar: string
  depan?: string
  jenisKelamin: 'pria' | 'wanita'
  pendidikan: Pendidikan
  jabatan: string
  /** Years of service, counted to the raise when `kgb`. */
  lama: number
  kgb: boolean
  /** Roles given to the account; offices give theirs by themselves. */
  peran: { kode: string; lingkup?: string[] }[]
  keterangan: string
}

const LAYANAN = [
  'kenaikan-gaji-berkala',
  'kenaikan-pangkat',
  'cuti',
  'pensiun',
  'ijin-belajar',
  'rekomendasi-seleksi-tugas-belajar',
  'keputusan-tugas-belajar',
  'surat-keterangan',
  'satyalancana-karya-satya',
]

export const TOKOH: Tokoh[] = [
  {
    kode: 'asn',
    nama: 'Sri Wahyuningsih',
    gelar: 'S.E.',
    jenisKelamin: 'wanita',
    pendidikan: 'S1',
    jabatan: 'dp3ap2kb-analis-keuangan-ahli-muda',
    lama: 18,
    kgb: true,
    peran: [],
    keterangan: 'Pegawai yang gajinya akan naik',
  },
  {
    kode: 'asn-dua',
    nama: 'Ni Luh Ayu Paramitha',
    gelar: 'S.Kep.',
    jenisKelamin: 'wanita',
    pendidikan: 'S1',
    jabatan: 'rsud-perawat-ahli-muda',
    lama: 12,
    kgb: true,
    peran: [],
    keterangan: 'Pegawai kedua',
  },
  {
    kode: 'admin-kepegawaian',
    nama: 'Fitri Handayani',
    gelar: 'S.Sos.',
    jenisKelamin: 'wanita',
    pendidikan: 'S1',
    jabatan: 'dp3ap2kb-pengadministrasi-perkantoran',
    lama: 9,
    kgb: false,
    peran: [{ kode: 'admin-kepegawaian' }],
    keterangan: 'Pengelola kepegawaian DP3AP2KB',
  },
  {
    kode: 'verifikator',
    nama: 'Rahayu Anggraini',
    gelar: 'A.Md.',
    jenisKelamin: 'wanita',
    pendidikan: 'D3',
    jabatan: 'bkpsdm-pengolah-data-dan-informasi',
    lama: 7,
    kgb: false,
    peran: [{ kode: 'verifikator', lingkup: LAYANAN }],
    keterangan: 'Verifikator BKPSDM',
  },
  {
    kode: 'pengawas',
    nama: 'Dewi Larasati',
    gelar: 'S.H.',
    jenisKelamin: 'wanita',
    pendidikan: 'S1',
    jabatan: 'kasubbid-kenaikan-gaji',
    lama: 15,
    kgb: false,
    peran: [],
    keterangan: 'Validator jenjang 1, Kepala Subbidang',
  },
  {
    kode: 'administrator',
    nama: 'Muhammad Syaifuddin Kurniawansyah',
    gelar: 'S.Sos., M.Si.',
    depan: 'H.',
    jenisKelamin: 'pria',
    pendidikan: 'S2',
    jabatan: 'kabid-mutasi',
    lama: 22,
    kgb: false,
    peran: [],
    keterangan: 'Validator jenjang 2, Kepala Bidang Mutasi',
  },
  {
    kode: 'penandatangan',
    nama: 'Bambang Heru Prasetyo',
    gelar: 'M.M.',
    depan: 'Drs.',
    jenisKelamin: 'pria',
    pendidikan: 'S2',
    jabatan: 'kepala-bkpsdm',
    lama: 29,
    kgb: false,
    peran: [],
    keterangan: 'Penandatangan, Kepala BKPSDM',
  },
  {
    kode: 'register',
    nama: 'Yohanes Krisostomus Nggili',
    gelar: 'S.Kom.',
    jenisKelamin: 'pria',
    pendidikan: 'S1',
    jabatan: 'bkpsdm-analis-sdm-aparatur-ahli-pertama',
    lama: 6,
    kgb: false,
    peran: [{ kode: 'petugas-register' }],
    keterangan: 'Petugas buku register',
  },
  {
    kode: 'admin-akun',
    nama: 'Lestari Wulandari Kusumaningtyas',
    gelar: 'S.Psi.',
    jenisKelamin: 'wanita',
    pendidikan: 'S1',
    jabatan: 'bkpsdm-analis-sdm-aparatur-ahli-muda',
    lama: 13,
    kgb: false,
    peran: [{ kode: 'admin-akun' }],
    keterangan: 'Admin BKPSDM yang menerbitkan akun',
  },
  {
    kode: 'auditor',
    nama: 'Bonifasius Wempi Tukan',
    gelar: 'S.E.',
    jenisKelamin: 'pria',
    pendidikan: 'S1',
    jabatan: 'inspektorat-auditor-ahli-muda',
    lama: 14,
    kgb: false,
    peran: [{ kode: 'auditor' }],
    keterangan: 'Auditor Inspektorat, hanya membaca',
  },
  {
    kode: 'calon-pensiun',
    nama: 'Slamet Riyanto Widodo',
    gelar: '',
    jenisKelamin: 'pria',
    pendidikan: 'SLTA',
    jabatan: 'dp3ap2kb-pengadministrasi-perkantoran',
    // Reaches 58 thirteen months from now: inside the watch of fifteen months, before the year the proposal is due.
    lama: 31,
    kgb: false,
    peran: [],
    keterangan: 'Pegawai yang pensiun tahun depan',
  },
  {
    kode: 'admin-sistem',
    nama: 'Ketut Arya Dharmawan',
    gelar: 'S.Kom.',
    jenisKelamin: 'pria',
    pendidikan: 'S1',
    jabatan: 'bkpsdm-analis-sdm-aparatur-ahli-pertama',
    lama: 8,
    kgb: false,
    peran: [{ kode: 'admin-sistem' }],
    keterangan: 'Admin sistem: katalog layanan, kalender, dan jejak audit',
  },
]
