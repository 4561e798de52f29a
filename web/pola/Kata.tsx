// Kata keadaan berbentuk: centang, seru, silang, atau polos; juga tenggat dalam kata.
import type { ReactNode } from 'react'
import type { Tempo as IsiTempo } from '../alat/format.ts'
import { Ikon, type NamaIkon } from './Ikon.tsx'

export type SifatKata = 'selesai' | 'sebagian' | 'belum' | 'perlu' | 'gagal'
const IKON: Partial<Record<SifatKata, NamaIkon>> = { selesai: 'centang', perlu: 'seru', gagal: 'silang' }

/** A state in a word with a shape beside it, never a colour alone. `polos` leaves the shape out. */
export function Kata({ sifat, polos, children }: { sifat: SifatKata; polos?: boolean; children: ReactNode }) {
  const ikon = polos ? undefined : IKON[sifat]
  return (
    <span className={`kata kata--${sifat}`}>
      {ikon && <Ikon nama={ikon} />}
      {children}
    </span>
  )
}

/** A time limit in words ("lewat 1 hari"); feed it from `tenggat()`. */
export function Tempo({ tempo }: { tempo: IsiTempo }) {
  return <span className={`tempo tempo--${tempo.sifat}`}>{tempo.kata}</span>
}
