// Ringkasan galat di atas formulir: menyebut berapa, menautkan ke tiap isian, dan menerima fokus saat muncul.
import { useEffect, useId, useRef } from 'react'

/** One error: the id of the field (for the link) and the sentence shown at the field too. */
export type Galat = { isian: string; pesan: string }

/** Put above the form after a failed submit; `percobaan` (submit count) moves the focus here again. */
export function RingkasanGalat({ galat, percobaan = 0 }: { galat: readonly Galat[]; percobaan?: number }) {
  const unsur = useRef<HTMLElement>(null)
  const id = useId()
  const ada = galat.length > 0
  useEffect(() => {
    if (ada && percobaan >= 0) unsur.current?.focus() // each new attempt brings the reader back here
  }, [ada, percobaan])
  if (!ada) return null
  return (
    <section className="galat" ref={unsur} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>Ada {galat.length} hal yang perlu diperbaiki</h2>
      <ul>
        {galat.map((g) => (
          <li key={g.isian}>
            <a
              href={`#${g.isian}`}
              onClick={(e) => {
                e.preventDefault() // the router owns the address; we only move the focus
                document.getElementById(g.isian)?.focus()
              }}
            >
              {g.pesan}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
