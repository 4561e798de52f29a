// Data contract of formulir-cuti.typ: the form "permintaan dan pemberian cuti" with its eight blocks (Peraturan BKN 24/2017 Lampiran).
import type { Kop } from '../surat-kgb.ts'

export type PilihanFormulir = 'disetujui' | 'perubahan' | 'ditangguhkan' | 'tidak-disetujui'

export type PutusanFormulir = {
  readonly pilihan: PilihanFormulir | null
  readonly alasan: string | null
  readonly jabatan: string
  /** Null while nobody has spoken: the line is left for the pen. */
  readonly nama: string | null
  readonly nip: string | null
  /** Words: "24 November 2026"; null while nobody has spoken. */
  readonly tanggal: string | null
}

export type DataFormulirCuti = {
  readonly kop: Kop
  readonly tempat: string
  readonly tanggal: string
  readonly kepada: string
  readonly nomor: string
  readonly pegawai: {
    readonly nama: string
    readonly nip: string
    readonly jabatan: string
    readonly masaKerja: string
    readonly unit: string
  }
  /** Code of the kind, as the variants of the service have it. */
  readonly jenis: string
  readonly alasan: string
  readonly lama: string
  readonly mulai: string
  readonly sampai: string
  /** Block V: working days left of each year, '-' where unknown; days taken of the other kinds. */
  readonly saldo: { readonly n2: string; readonly n1: string; readonly n: string }
  readonly alamat: string
  readonly telepon: string
  readonly atasan: PutusanFormulir
  readonly pejabat: PutusanFormulir
}
