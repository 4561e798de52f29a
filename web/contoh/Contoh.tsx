// Satu contoh di lembar pola: nama pola dan polanya.
import type { ReactNode } from 'react'

/** One pattern with its name over it. */
export function Contoh({ nama, children }: { nama: string; children: ReactNode }) {
  return (
    <section className="contoh">
      <h2>{nama}</h2>
      {children}
    </section>
  )
}
