// Data contract of tanda-terima.typ: the receipt signed when the letter is handed over by hand (Perwali Kediri 80/2021 Pasal 12
// huruf c).
import type { Kop } from '../surat-kgb.ts'

export type DataTandaTerima = {
  readonly kop: Kop
  readonly tempat: string
  readonly usulan: { readonly nomor: string; readonly layanan: string }
  readonly surat: {
    readonly hal: string
    readonly nomor: string
    /** Words: "24 November 2026". */
    readonly tanggal: string
    /** Serials of the sheets the letter is printed on; empty when no stock is kept. */
    readonly seri: readonly string[]
  }
  readonly pegawai: { readonly nama: string; readonly nip: string; readonly perangkatDaerah: string }
  /** Who usually receives it: the employee, or the heir named for a deceased one. */
  readonly penerima: { readonly nama: string; readonly sebagai: string }
  /** Who hands it over. */
  readonly petugas: { readonly nama: string; readonly jabatan: string }
  readonly kodeCek: string
  readonly urlCek: string
}
