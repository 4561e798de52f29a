// Bentuk daerah: what one pemda fills in: its SOP, letterhead, registers, questionnaires, roles.
import type {
  CaraSerah,
  JangkaWaktu,
  Kalender,
  Kutipan,
  Moda,
  SyaratBerkas,
  Tanggal,
  Wewenang,
} from './bentuk.ts'

/** A document the pemda asks besides those of the regulation; `varian` null = of the whole service. */
export type SyaratDaerah = SyaratBerkas & { varian: string | null }

/** What the local SOP decree fills for one service (Kediri Pasal 14, Pasal 9 ayat (1) huruf c, 10, 11, 12). */
export type IsiSop = {
  batas: Record<string, JangkaWaktu>
  lengkapi: JangkaWaktu
  /** Largest number of completion rounds; null = unlimited (reading A-04). */
  putaranPaling: number | null
  modaValidasi: Moda[]
  modaTandaTangan: Moda[]
  caraSerah: CaraSerah[]
  kertas: string
  wewenang: Wewenang[]
  survei: string
  /** Codes of offices whose holder validates: tier 1 and tier 2 (Kediri Pasal 10). */
  validator: { pengawas: string; administrator: string }
  /** False: from this edition on the service is not offered. Absent: it is. */
  aktif?: boolean
  /** Documents the decree adds to those of the regulation, or asks of everybody where the regulation asks some. */
  syarat?: SyaratDaerah[]
}

export type EdisiSop = {
  edisi: string
  berlaku: Tanggal
  dasar: Kutipan[]
  layanan: Record<string, IsiSop>
}

export type Kop = { pemda: string; unitBaris: string[]; alamatBaris: string[]; lambang: string }

/** One sequence of numbers. `tahunan` false = never starts again. `{klasifikasi}` in the format is the code given here. */
export type SeriNomor = {
  kode: string
  nama: string
  format: string
  tahunan: boolean
  klasifikasi?: string
  buku?: string[]
  produk?: string[]
}

export type Daerah = {
  kode: string
  nama: string
  pemda: string
  kepalaDaerah: string
  zona: Kalender['zona']
  mingguKerja: 5 | 6
  kop: Kop
  tempat: string
  /** Number format per register: {urut}, {tahun}, {bulan-romawi} and fixed text. */
  formatNomor: Record<string, string>
  /** Series that several books share or that a kind of letter has alone; a book named in none has its own, by formatNomor. */
  seriNomor?: SeriNomor[]
  sop: EdisiSop[]
  layananAktif: string[]
  /** Office that certifies copies and extracts of decrees (tata naskah of the pemda); absent = the head of the BKPSDM. */
  pengesahSalinan?: string
}

export type KolomBuku = {
  kode: string
  nama: string
  tipe: 'teks' | 'angka' | 'tanggal' | 'rupiah' | 'bulan'
  dijumlah?: true
}

/**
 * When a unit hands the book to the BKPSDM (Blitar Lampiran II huruf B): on fixed days 'MM-DD', after every month, or when
 * the BKPSDM instructs; and what is handed in.
 */
export type LaporanBuku = {
  berkala: 'tahunan' | 'semesteran' | 'bulanan' | 'instruksi'
  tanggal: string[]
  bentuk: 'rekap' | 'rekap-dan-berkas' | 'form-asli'
}

export type Buku = {
  kode: string
  nomor: number
  nama: string
  dasar: Kutipan[]
  pengelola: string
  kolom: KolomBuku[]
  laporan: LaporanBuku
}

export type Kuesioner = {
  kode: string
  nama: string
  dasar: Kutipan[]
  skala: { nilai: number; label: string }[]
  unsur: { kode: string; tanya: string; skala?: { nilai: number; label: string }[] }[]
}

export type Cakupan = 'sendiri' | 'perangkat-daerah' | 'bidang' | 'semua'

/** One right: an act (e.g. 'usulan.baca', 'usulan.terima') within a scope. */
export type Hak = { aksi: string; cakupan: Cakupan }

export type Peran = {
  kode: string
  nama: string
  /** 'akun': given to an account; 'jabatan': derived from the office held on the day. */
  asal: 'akun' | 'jabatan'
  faktorKedua: boolean
  hak: Hak[]
  dasar: Kutipan[]
}
