// Fakta: the one documented shape that every rule reads, from the register or from a request to the rules API.
import type { Tanggal } from './bentuk.ts'

/** 'ptt' is no ASN: Blitar keeps books of them, and CPNS may come from among them. */
export type JenisAsn = 'pns' | 'cpns' | 'pppk' | 'ptt'

export type FaktaStatus = {
  jenis: JenisAsn
  keadaan:
    | 'aktif'
    | 'cltn'
    | 'tugas-belajar'
    | 'diberhentikan-sementara'
    | 'mpp'
    | 'uang-tunggu'
    | 'berhenti'
    | 'pensiun'
    | 'meninggal'
  mulai: Tanggal
  /** Last day, inclusive. */
  sampai?: Tanggal
  /** Why this standing began, e.g. 'bup', 'permintaan-sendiri', 'tewas', 'penahanan'. */
  sebab?: string
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
  /** Family of a functional post, e.g. 'guru', 'dosen', 'peneliti', 'dokter', 'pengawas-sekolah'. */
  rumpun?: string
  kategori?: 'keahlian' | 'keterampilan'
  /** Golongan range of the post; the highest rank by office is `golonganSampai`. */
  golonganDari?: string
  golonganSampai?: string
  mulai: Tanggal
  sampai?: Tanggal
}

export type FaktaPendidikan = {
  jenjang: string
  jurusan?: string
  lembaga?: string
  lulus: Tanggal
  /** Day from which the degree counts in the record (pencantuman). */
  diakui?: Tanggal
  /** How it was obtained; decides whether it may raise a rank. */
  jalur?: 'sebelum-cpns' | 'izin-belajar' | 'tugas-belajar' | 'tanpa-izin'
}

/** `unsur`: words per element; `skor`: marks per element (DP3), `nilai` the total; `hasil`/`perilaku`: PermenPANRB 6/2022. */
export type FaktaKinerja = {
  tahun: number
  predikat: string
  nilai?: number
  unsur?: Record<string, string>
  skor?: Record<string, number>
  hasil?: 'di-atas' | 'sesuai' | 'di-bawah'
  perilaku?: 'di-atas' | 'sesuai' | 'di-bawah'
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

/** Wife, husband, child or parent. `mulai`/`sampai` bound the tie (marriage to divorce, birth or adoption to death). */
export type FaktaKeluarga = {
  hubungan: 'suami' | 'istri' | 'anak' | 'ayah' | 'ibu' | 'mertua' | 'saudara'
  nama?: string
  lahir?: Tanggal
  jenisKelamin?: 'pria' | 'wanita'
  mulai?: Tanggal
  sampai?: Tanggal
  meninggal?: Tanggal
  statusAnak?: 'kandung' | 'tiri' | 'angkat'
  sekolah?: boolean
  bekerja?: boolean
  kawin?: boolean
  tunjangan?: boolean
}

export type FaktaDiklat = {
  jenis: 'prajabatan' | 'kepemimpinan' | 'fungsional' | 'teknis'
  nama: string
  /** Level of leadership training, e.g. 'IV', 'III', 'II' or 'PKP', 'PKA', 'PKN II'. */
  tingkat?: string
  mulai?: Tanggal
  lulus: Tanggal
  jam?: number
  nomor?: string
}

/** `jenis`: 'satyalancana-10', 'satyalancana-20', 'satyalancana-30', 'prestasi-luar-biasa', 'penemuan', ... */
export type FaktaPenghargaan = { jenis: string; tanggal: Tanggal; nomor?: string }

/** Angka kredit of one period; `nilai` with two decimals. */
export type FaktaAngkaKredit = {
  jenis: 'konvensional' | 'integrasi' | 'konversi' | 'pendidikan'
  nilai: number
  jenjang?: string
  predikat?: string
  mulai: Tanggal
  sampai: Tanggal
  nomor?: string
  tanggal?: Tanggal
}

export type FaktaUjian = {
  jenis: 'ujian-dinas-tingkat-i' | 'ujian-dinas-tingkat-ii' | 'penyesuaian-ijazah' | 'uji-kompetensi'
  tanggal: Tanggal
  hasil: 'lulus' | 'tidak-lulus'
  nomor?: string
}

export type FaktaBelajar = {
  jenis: 'izin-seleksi' | 'izin-belajar' | 'tugas-belajar'
  jenjang: string
  prodi?: string
  mulai: Tanggal
  sampai?: Tanggal
  nomor?: string
  tanggal?: Tanggal
}

export type JenisCuti = 'tahunan' | 'besar' | 'sakit' | 'melahirkan' | 'alasan-penting' | 'bersama' | 'cltn'

/** One leave. `hari` in the unit of its kind (working days for annual leave); a deferred one was asked and put off. */
export type FaktaCuti = {
  jenis: JenisCuti
  mulai: Tanggal
  sampai: Tanggal
  hari?: number
  keadaan: 'disetujui' | 'ditangguhkan' | 'dibatalkan' | 'ditolak'
  alasan?: string
  /** Which child a maternity leave is for. */
  anakKe?: number
  nomor?: string
  tanggal?: Tanggal
}

/** One entry of the leave ledger of a leave year: days given (positive) or used and lapsed (negative), with its article. */
export type FaktaMutasiCuti = {
  tahun: number
  jenis: 'hak' | 'bawaan' | 'penangguhan' | 'cuti-bersama' | 'pemakaian' | 'pembatalan' | 'gugur' | 'koreksi'
  hari: number
  tanggal: Tanggal
  dasar?: string
  keterangan?: string
}

/** Criminal case: `putusan` is the day of the final verdict, `lamaBulan` the sentence in whole months. */
export type FaktaPidana = {
  mulai: Tanggal
  putusan?: Tanggal
  terbukti?: boolean
  lamaBulan?: number
  /** Connected with the office held (dismissal without honour). */
  jabatan?: boolean
}

/** Contract of PPPK or PTT. */
export type FaktaPerjanjian = { mulai: Tanggal; sampai: Tanggal; nomor?: string }

export type FaktaTugas = {
  jenis: 'penugasan' | 'tim' | 'lain'
  nama: string
  peran?: string
  mulai: Tanggal
  sampai?: Tanggal
  nomor?: string
}

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
  agama?: string
  pendidikan?: FaktaPendidikan[]
  kinerja?: FaktaKinerja[]
  hukuman?: FaktaHukuman[]
  penundaanKgb?: FaktaPenundaan[]
  /** SK Peninjauan Masa Kerja: months added to MKG from that day on. */
  peninjauanMasaKerja?: { tmt: Tanggal; tambahBulan: number; nomor?: string }[]
  keluarga?: FaktaKeluarga[]
  diklat?: FaktaDiklat[]
  penghargaan?: FaktaPenghargaan[]
  angkaKredit?: FaktaAngkaKredit[]
  ujian?: FaktaUjian[]
  belajar?: FaktaBelajar[]
  cuti?: FaktaCuti[]
  mutasiCuti?: FaktaMutasiCuti[]
  pidana?: FaktaPidana[]
  perjanjian?: FaktaPerjanjian[]
  tugas?: FaktaTugas[]
}

/** `sulit`: hard to reach, so travel days are added to annual leave. `atasan`: the direct superior on the day. */
export type FaktaUnit = {
  kode?: string
  nama?: string
  mingguKerja?: 5 | 6
  sulit?: boolean
  atasan?: { golongan?: string; jabatan?: string; eselon?: string }
}

export type FaktaUsulan = {
  layanan?: string
  /** Day the proposal reached the BKPSDM. */
  diterima?: Tanggal
  /** The date the requested product would take effect. */
  tmt?: Tanggal
  /** Variant of the service, e.g. kind of leave or kind of rank raise. */
  varian?: string
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
  /** The same shape for PPPK, golongan I to XVII. */
  gajiPppk: TabelGaji[]
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
