// Data contract of kendali.typ: the control sheet that goes with a letter on paper from desk to desk (Perwali Kediri 80/2021
// Pasal 10 ayat (2): wet initials; Pasal 12 huruf b: printed before it is signed).
import type { Kop } from '../surat-kgb.ts'

/** One desk the sheet goes to, in order. */
export type MejaKendali = {
  /** "Validasi pengawas" */
  readonly untuk: string
  /** Office, or the role where no office is named: "Kepala Bidang Mutasi". */
  readonly kepada: string
  readonly nama: string | null
  /** What is asked there: "paraf basah", "tanda tangan basah". */
  readonly perlu: string
  /** What is done already, one line an act: "Paraf elektronik, 24 November 2026 10.05 WIB". Empty = a box to be filled by hand. */
  readonly sudah: readonly string[]
}

export type LembarKertas = {
  readonly seri: string
  /** "Dipakai 24 November 2026" or "Rusak: tersangkut di pencetak". */
  readonly keadaan: string
}

export type DataLembarKendali = {
  readonly kop: Kop
  readonly usulan: { readonly nomor: string; readonly layanan: string; readonly diajukan: string }
  readonly pegawai: { readonly nama: string; readonly nip: string; readonly perangkatDaerah: string }
  readonly surat: { readonly nomor: string | null; readonly kertas: string }
  readonly meja: readonly MejaKendali[]
  readonly lembar: readonly LembarKertas[]
  /** Words of the moment it was printed. */
  readonly dicetak: string
  /** The case in the application; it asks for the account, so the address alone opens nothing. */
  readonly urlCek: string
}
