// Fakta: the one documented shape that every rule reads, from the register or from a request to the rules API.
import type { Tanggal } from './bentuk.ts'

export type JenisAsn = 'pns' | 'cpns' | 'pppk'

export type FaktaStatus = {
  jenis: JenisAsn
  keadaan:
    | 'aktif'
    | 'cltn'
    | 'tugas-belajar'
    | 'diberhentikan-sementara'
    | 'mpp'
    | 'berhenti'
    | 'pensiun'
    | 'meninggal'
  mulai: Tanggal
  /** Last day, inclusive. */
  sampai?: Tanggal
}

/** `mkgBulan`: masa kerja golongan in whole months on `tmt`. */
export type FaktaPangkat = {
  golongan: string
  mkgBulan: number
  tmt: Tanggal
  nomor?: string
  tanggal?: Tanggal
}

export type FaktaGaji = {
  gajiPokok: number
  golongan: string
  mkgBulan: number
  tmt: Tanggal
  jenis: 'pertama' | 'kgb' | 'pangkat' | 'penyesuaian'
  nomor?: string
  tanggal?: Tanggal
  pejabat?: string
}

export type FaktaJabatan = {
  kode: string
  nama: string
  jenis: 'jpt' | 'administrator' | 'pengawas' | 'fungsional' | 'pelaksana'
  jenjang?: string
  eselon?: string
  kedudukan: 'definitif' | 'plt' | 'plh'
  unit?: string
  mulai: Tanggal
  sampai?: Tanggal
}

export type FaktaHukuman = {
  jenis: string
  tingkat: 'ringan' | 'sedang' | 'berat'
  mulai: Tanggal
  sampai?: Tanggal
  nomor?: string
}

/** Decree that postpones one periodic raise (PP 7/1977 Pasal 13): the raise due on `tmt` waits `bulan` months. */
export type FaktaPenundaan = { tmt: Tanggal; bulan: number; nomor?: string; tanggal?: Tanggal }

export type FaktaPegawai = {
  nama?: string
  nip?: string
  lahir?: Tanggal
  tempatLahir?: string
  jenisKelamin?: 'pria' | 'wanita'
  tmtCpns?: Tanggal
  status?: FaktaStatus[]
  pangkat?: FaktaPangkat[]
  gaji?: FaktaGaji[]
  jabatan?: FaktaJabatan[]
  pendidikan?: { jenjang: string; jurusan?: string; lulus: Tanggal }[]
  kinerja?: { tahun: number; predikat: string; unsur?: Record<string, string> }[]
  hukuman?: FaktaHukuman[]
  penundaanKgb?: FaktaPenundaan[]
  /** SK Peninjauan Masa Kerja: months added to MKG from that day on. */
  peninjauanMasaKerja?: { tmt: Tanggal; tambahBulan: number; nomor?: string }[]
}

export type FaktaUnit = { kode?: string; nama?: string; mingguKerja?: 5 | 6 }

export type FaktaUsulan = {
  layanan?: string
  /** Day the proposal reached the BKPSDM. */
  diterima?: Tanggal
  /** The date the requested product would take effect. */
  tmt?: Tanggal
  isian?: Record<string, unknown>
}

export type TabelGaji = {
  kode: string
  dasar: string
  berlaku: Tanggal
  sampai?: Tanggal
  perluVerifikasi?: string
  /** Single cells not yet checked against the official text: 'III/a 4' → what to check. */
  perluVerifikasiSel?: Record<string, string>
  /** golongan → (masa kerja golongan in whole years → rupiah a month). */
  tabel: Record<string, Record<string, number>>
}

export type HariLibur = {
  tanggal: Tanggal
  nama: string
  jenis: 'nasional' | 'cuti-bersama' | 'daerah'
  dasar: string
  perluVerifikasi?: string
}

/** Code lists through time, handed in by the server; a request may bring its own. */
export type Rujukan = {
  gajiPokok: TabelGaji[]
  golongan: { kode: string; pangkat: string; urut: number }[]
  hariLibur: HariLibur[]
  tahunLiburTersedia: number[]
}

export type Fakta = {
  /** The day as of which everything is judged. */
  perTanggal: Tanggal
  pegawai?: FaktaPegawai
  unit?: FaktaUnit
  usulan?: FaktaUsulan
  rujukan?: Partial<Rujukan>
}
