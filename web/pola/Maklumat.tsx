// Maklumat: pemberitahuan di dalam halaman, dengan judul, penjelasan, pasal, dan apa yang dapat dilakukan.
import type { ReactNode } from 'react'
import { Ikon, type NamaIkon } from './Ikon.tsx'

export type SifatMaklumat = 'info' | 'perlu' | 'beres' | 'tolak'
export const IKON_MAKLUMAT: Record<SifatMaklumat, NamaIkon> = {
  info: 'info',
  perlu: 'seru',
  beres: 'centang',
  tolak: 'silang',
}

type Sifat = {
  sifat?: SifatMaklumat
  judul: ReactNode
  children?: ReactNode
  aksi?: ReactNode
  /** Articles of a refusal, as officers write them. */
  dasar?: readonly string[]
  /** Announce at once when it appears after an action of the reader. */
  segera?: boolean
}

/** A notice inside the page. A refusal (`Tolak`) is shown with sifat "tolak", its dasar and its saran. */
export function Maklumat({ sifat = 'info', judul, children, aksi, dasar, segera }: Sifat) {
  return (
    <div className={`maklumat maklumat--${sifat}`} role={segera ? 'alert' : undefined}>
      <Ikon nama={IKON_MAKLUMAT[sifat]} />
      <div>
        <p className="maklumat__judul">{judul}</p>
        {children && <div>{children}</div>}
        {dasar && dasar.length > 0 && <p className="maklumat__dasar">Dasar: {dasar.join('; ')}</p>}
        {aksi && <div className="maklumat__aksi">{aksi}</div>}
      </div>
    </div>
  )
}
