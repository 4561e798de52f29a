// Bentuk pembaca PDF, dipakai pintunya dan isinya.
import type { ReactNode } from 'react'

/** A marked place on a page, in fractions (0 to 1) of the page's width and height. */
export type Sorot = { halaman: number; x: number; y: number; lebar: number; tinggi: number }

export type SifatPembaca = {
  /** Address of the file, same origin, fetched with the session; or its bytes. */
  sumber: string | Uint8Array
  /** Name of the paper, read out with the page number. */
  nama: string
  sorot?: Sorot | undefined
  /** Left of the toolbar, e.g. the tabs of the documents. */
  kiri?: ReactNode
  /** Height of the reader; by default it fills its parent. */
  tinggi?: string
}
