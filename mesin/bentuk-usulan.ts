// Usulan: the state of one case folded from its events, and what the engine needs to judge the next act.
import type {
  CaraSerah,
  JangkaWaktu,
  Kalender,
  Kutipan,
  Moda,
  Pekerjaan,
  Pelaksana,
  PutusanAturan,
  Saat,
  Tanggal,
} from './bentuk.ts'
import type { IsiSop } from './bentuk-daerah.ts'
import type { EdisiLayanan, Layanan } from './bentuk-layanan.ts'

export type StatusBerkas = 'terlampir' | 'sesuai' | 'tidak-sesuai'

export type BerkasUsulan = {
  arsipId: string
  /** sha-256 of the pinned version. */
  sidik: string
  sumber: 'arsip' | 'mandiri'
  status: StatusBerkas
  catatan?: string
  /** Completion round in which this version came; 0 = first filing. */
  putaran: number
}

export type Paraf = {
  jenjang: 1 | 2
  moda: Moda
  pegawaiId: string
  jabatan: string
  pada: Saat
  /** Fingerprint of the draft text that was initialled; a changed text makes the initial fall. */
  sidikNaskah: string
  /** Scan of the wet initial. */
  arsipId?: string
  /** Day stated for a wet initial. */
  tanggal?: Tanggal
  /** Entered after a kahar (T25): counts for every mode (reading A-15). */
  manual?: true
  gugur: boolean
}

export type Cetakan = {
  pada: Saat
  /** Day stated for the printing, when it differs from the day of entry. */
  tanggal?: Tanggal
  kertas: string
  sidikNaskah: string
  seri?: string
  pegawaiId: string
  keadaan: 'dicetak' | 'dipakai' | 'rusak'
}

export type TandaTangan = {
  moda: Moda
  pegawaiId: string
  jabatan: string
  instrumen: string
  pada: Saat
  /** sha-256 of the signed bytes (electronic) or of the scan (wet). */
  sidik: string
  /** Day of the wet signature. */
  tanggal?: Tanggal
  /** Scan of the wet signature, or the signed file. */
  arsipId?: string
  /** Entered after a kahar (T25): counts for every mode (reading A-15). */
  manual?: true
  gugur: boolean
}

export type Serah = { cara: CaraSerah; pada: Saat; penerima: string; bukti?: string }

/** A running limit: which step, until when; `berhentiPada` when it was stopped in time. */
export type Batas = {
  jenis: 'tahap' | 'lengkapi'
  /** Open term of the SOP that set it (name of DefTahap.batas). */
  istilah?: string
  /** How long it was; with `mulai` it recomputes the limit after a kahar. */
  jangka?: JangkaWaktu
  mulai: Tanggal
  batas: Tanggal
  batasPada: Saat
  semula?: Tanggal
}

export type Penolakan = {
  sebab: 'verifikasi' | 'lewat-batas' | 'atasan' | 'pihak' | 'pejabat' | 'penangguhan'
  alasan: string
  dasar: Kutipan[]
  pada: Saat
  surat: 'konsep' | 'bernomor' | 'ditandatangani' | 'terkirim'
  batasLewat?: Batas
}

/** What the direct superior said of the case, in which office. */
export type Pertimbangan = {
  hasil: 'disetujui' | 'ditangguhkan' | 'tidak-disetujui'
  pegawaiId: string
  nama: string
  jabatan?: string
  alasan?: string
  pada: Saat
}

export type HasilPihak = 'disetujui' | 'dikembalikan' | 'tidak-disetujui'

/** The word of an outside agency or a sitting: number and date of its letter or minutes; the file in the archive. */
export type JawabanPihak = {
  hasil: HasilPihak
  nomor: string
  tanggal: Tanggal
  pada: Saat
  arsipId?: string
  sidik?: string
  pejabat?: string
  alasan?: string
  rombonganId?: string
  dicatat: { akunId: string; pegawaiId: string; nama: string }
}

/** One hand-off: the letter that went out (absent for a sitting) and the answer, when it came. */
export type UrusanPihak = {
  pihak: string
  surat?: { nomor: string; tanggal: Tanggal; pada: Saat; rombonganId?: string; arsipId?: string }
  jawaban?: JawabanPihak
  gugur: boolean
}

/** A product that came from outside, e.g. a Keppres: recorded instead of signed by us. */
export type ProdukLuar = {
  nomor: string
  tanggal: Tanggal
  arsipId: string
  sidik: string
  pejabat: string
  pada: Saat
}

export type Keadaan = {
  tahap: string
  /** Number of events folded so far; also the optimistic version. */
  versi: number
  sejak: Saat
  nomor?: string
  edisi?: { layanan: Tanggal; sop: string }
  diajukanPada?: Saat
  pemeriksa?: { akunId: string; pegawaiId: string; nama: string }
  putaran: number
  isian: Record<string, unknown>
  berkas: Record<string, BerkasUsulan>
  paraf: Paraf[]
  cetakan: Cetakan[]
  tanda: TandaTangan[]
  serah: Serah[]
  /** Fingerprint of the current draft text (sha-256 of its data); set when verification accepts. */
  sidikNaskah?: string
  naskahNomor?: string
  batas?: Batas
  /** What was left of the BKPSDM's clock when it stopped (KEKURANGAN); resumed when the same term runs again. */
  jamBerhenti?: { istilah: string; sisa: JangkaWaktu }
  penolakan?: Penolakan
  surveiPada?: Saat
  pertimbangan?: Pertimbangan
  /** Hand-offs to outside agencies and sittings, in the order they were opened. */
  pihak?: UrusanPihak[]
  produkLuar?: ProdukLuar
  /** Working days of the BKPSDM used so far are derived from events, never stored. */
  catatan?: string
}

/** One office held by the actor on the day of the act (riwayat_jabatan). */
export type JabatanPelaku = {
  kode: string
  nama: string
  kedudukan: 'definitif' | 'plt' | 'plh'
  unitKode: string
}

export type Pelaku = {
  jenis: 'orang' | 'sistem'
  akunId: string
  pegawaiId: string
  nama: string
  peran: string[]
  /** Services this verifier is assigned to (Kediri Pasal 1 angka 13); 'semua' for all. */
  lingkupLayanan: string[] | 'semua'
  perangkatDaerah: string
  jabatan: JabatanPelaku[]
}

/** What the engine knows of a case besides its folded state. */
export type Perkara = {
  id: string
  layanan: string
  pegawaiId: string
  pengajuAkunId: string
  perangkatDaerah: string
  golongan?: string
  keadaan: Keadaan
}

/** Definitions pinned for the case: the service edition and what the SOP in force at filing fills in. */
export type Terpaku = { layanan: Layanan; edisi: EdisiLayanan; sop: IsiSop; edisiSop: string }

/** The act asked for, with what the actor gives. */
export type Tindakan = {
  kode: string
  alasan?: string
  berkas?: {
    kode: string
    arsipId?: string
    sidik?: string
    sumber?: 'arsip' | 'mandiri'
    status?: StatusBerkas
    catatan?: string
  }[]
  isian?: Record<string, unknown>
  moda?: Moda
  cara?: CaraSerah
  kertas?: string
  seri?: string
  arsipId?: string
  sidik?: string
  sidikNaskah?: string
  nomor?: string
  penerima?: string
  bukti?: string
  /** What an outside agency or a sitting said, or the superior. */
  hasil?: HasilPihak
  /** Office that signed the incoming document. */
  pejabat?: string
  /** Sitting or covering letter through which the act came. */
  rombonganId?: string
  /** Electronic signature verified by our side (Kediri Pasal 11; guard of T17). */
  tandaSah?: boolean
  /** Day stated for a wet act (print, initial, signature), when it differs from the day of entry. */
  tanggal?: Tanggal
}

/** Who speaks for a deceased employee, as a BKPSDM officer recorded it with proof (reading A-12). */
export type Perwakilan = {
  id: string
  nama: string
  hubungan: string
  /** The heir is the very person now acting at the desk: he may not speak for himself there. */
  diriPelaku: boolean
}

export type Konteks = {
  kini: Saat
  hari: Tanggal
  kalender: Kalender
  pelaku: Pelaku
  terpaku: Terpaku
  /** Required documents of this case after conditions were judged (berkas.ts). */
  syaratWajib: { kode: string; nama: string; dasar: Kutipan[] }[]
  /** Codes of the form fields whose condition holds (isian.ts); absent = those without a condition. */
  isianBerlaku?: readonly string[]
  /** Verdicts of the rules attached to the moment of this act. */
  putusan: PutusanAturan[]
  /** For `isi-survei`: the answers given are complete; for any other act: they are on record. */
  surveiTerisi: boolean
  /** Who is the direct superior of the employee on the day of the act (by office held). */
  atasan?: string[]
  /** False when the employee's status on the day no longer lets him use services; absent = not asked. */
  asnAktif?: boolean
  /** Present when the employee is recorded as deceased on the day; with the representation in force, if any. */
  almarhum?: { perwakilan?: Perwakilan }
  /** Set only by mesin/kahar.ts: the act was done on paper during a kahar and is entered afterwards (T25). */
  manual?: CatatanManual
}

/** What an entry after a kahar keeps besides the act (Kediri Pasal 18 ayat (3)). */
export type CatatanManual = {
  tanggalKejadian: Tanggal
  tanggalEntri: Tanggal
  /** Number in the paper register. */
  register: string
  penetapan: string
  pencatat: { akunId: string; pegawaiId: string; nama: string }
}

export type Peristiwa = {
  jenis: string
  nomor: string
  dari: string
  ke: string
  pelaku: { akunId: string; pegawaiId: string; nama: string; jabatan?: string; peran: Pelaksana }
  pada: Saat
  hari: Tanggal
  dasar: Kutipan[]
  data: Record<string, unknown>
}

/** A decision: the event to append, the state after it, and the work it opens (names carried out by the server). */
export type PutusanAlur = { peristiwa: Peristiwa; keadaan: Keadaan; pekerjaan: Pekerjaan[] }
