// Bentuk ekspor: how the rows of a list stand in a file.
import type { Kontrak } from '#kontrak/bentuk.ts'
import type { SelLembar } from '#server/alat/workbook.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of six lists, each checked by its own contract before it comes here
export type Baris = any

export type KolomEkspor = {
  judul: string
  lebar: number
  format?: string
  isi: (baris: Baris, urut: number) => SelLembar
}

/** What the list answered on its first page: a title, columns that depend on it, totals under the last row. */
export type KepalaEkspor = {
  judul: string
  kolom: readonly KolomEkspor[]
  kaki?: readonly (readonly SelLembar[])[]
  /** Ruled as a book: column numbers and lines. */
  buku?: boolean
}

export type DaftarEkspor = {
  kode: string
  kontrak: Kontrak
  /** Largest page the list's own function takes. */
  ukuran: number
  kepala: (jawab: Baris) => KepalaEkspor
}
