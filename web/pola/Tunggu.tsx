// Kerangka tunggu: garis-garis yang belum ditulisi, baru tampak setelah 400 milidetik.
import { useEffect, useState } from 'react'

/** A quick answer should not flicker: nothing is drawn before this (ms). */
const JEDA_TUNGGU_MS = 400

/** True once the wait has lasted long enough to be worth showing. */
export function useTungguLama(menunggu: boolean): boolean {
  const [lama, setLama] = useState(false)
  useEffect(() => {
    if (!menunggu) {
      setLama(false)
      return
    }
    const t = setTimeout(() => setLama(true), JEDA_TUNGGU_MS)
    return () => clearTimeout(t)
  }, [menunggu])
  return lama
}

/** Placeholder lines for a list of about `baris` rows; `kata` is read out. */
export function Tunggu({ baris = 4, kata = 'Memuat…' }: { baris?: number; kata?: string }) {
  const lama = useTungguLama(true)
  return (
    <div role="status">
      <span className="sr">{kata}</span>
      {lama && (
        <div className="tunggu" aria-hidden="true">
          {Array.from({ length: baris }, (_, i) => `g${i}`).map((k) => (
            <i key={k} />
          ))}
        </div>
      )}
    </div>
  )
}
