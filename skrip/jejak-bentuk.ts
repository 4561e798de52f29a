// Bentuk yang dibagi skrip jejak pasal: kutipan dalam kode, regulasi, dan keduanya bersama.
import type { DaftarJudul } from '#mesin/kutipan.ts'

/** A citation found in code. `kunci` is its canonical spelling; `masalah` says why it cannot be read. */
export interface KutipanKode {
  readonly berkas: string
  readonly baris: number
  readonly teks: string
  readonly kunci?: string
  readonly masalah?: string
}

/** A regulation file and where it lies, from the root of the repository. */
export interface Regulasi extends DaftarJudul {
  readonly jalur: string
}

export interface Jejak {
  readonly regulasi: readonly Regulasi[]
  readonly kutipan: readonly KutipanKode[]
  /** Citation of a part -> why it is not in code yet; the longest part that covers a heading counts. */
  readonly alasan: ReadonlyMap<string, string>
}
