// Riwayat: catatan yang terus bertambah, terbaru di atas, di belakang garis tepi merah ganda.
import type { ReactNode } from 'react'
import { setempat, tanggalRingkas, type Zona } from '../alat/format.ts'

/** One entry: an ISO instant, what happened, by whom, and what was said. */
export type ButirRiwayat = {
  id: string
  pada: string
  peristiwa: ReactNode
  oleh?: ReactNode
  catatan?: string | undefined
}

/** The growing log of a case. The year is shown where it differs from `tahunIni`. */
export function Riwayat({
  butir,
  zona,
  tahunIni,
}: {
  butir: readonly ButirRiwayat[]
  zona: Zona
  tahunIni: number
}) {
  return (
    <ol className="riwayat">
      {butir.map((b) => {
        const w = setempat(b.pada, zona)
        const lain = !w.tanggal.startsWith(String(tahunIni))
        return (
          <li key={b.id}>
            <time className="riwayat__waktu" dateTime={b.pada}>
              <b>{tanggalRingkas(w.tanggal)}</b>
              {lain && `${w.tanggal.slice(0, 4)} `}
              {w.jam}
            </time>
            <div className="riwayat__isi">
              {b.peristiwa}
              {b.oleh && <small>{b.oleh}</small>}
              {b.catatan && <p className="kutip">{b.catatan}</p>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
