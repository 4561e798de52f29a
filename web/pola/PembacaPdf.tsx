// Pintu pembaca PDF: pustaka yang besar baru diambil ketika sebuah dokumen benar-benar dibuka.
import { lazy, Suspense } from 'react'
import type { SifatPembaca } from './pembaca-pdf.ts'
import { Tunggu } from './Tunggu.tsx'

const Isi = lazy(() => import('./PembacaPdfIsi.tsx'))

/** Shows a PDF page by page on canvas; scripts inside papers never run. */
export function PembacaPdf(sifat: SifatPembaca) {
  return (
    <Suspense fallback={<Tunggu baris={6} kata="Membuka dokumen…" />}>
      <Isi {...sifat} />
    </Suspense>
  )
}
