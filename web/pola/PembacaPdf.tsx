// Pintu pembaca PDF: pustaka yang besar baru diambil ketika sebuah dokumen benar-benar dibuka.
import { lazy, type ReactNode, Suspense } from 'react'
import { Tunggu } from './Tunggu.tsx'

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

const Isi = lazy(() => import('./PembacaPdfIsi.tsx'))

/** Shows a PDF page by page on canvas; scripts inside papers never run. */
export function PembacaPdf(sifat: SifatPembaca) {
  return (
    <Suspense fallback={<Tunggu baris={6} kata="Membuka dokumen…" />}>
      <Isi {...sifat} />
    </Suspense>
  )
}
