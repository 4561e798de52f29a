// Pembaca gambar: a photographed paper with the same tools as the PDF reader: larger, smaller, turned.
import { useState } from 'react'
import { Ikon } from './Ikon.tsx'

const SKALA = [0.5, 0.75, 1, 1.5, 2, 3] as const
const SKALA_AWAL = 2

/** Shows one picture; at 100 % it fits the width. */
export function PembacaGambar({ sumber, nama, tinggi }: { sumber: string; nama: string; tinggi?: string }) {
  const [skala, setSkala] = useState(SKALA_AWAL)
  const [putar, setPutar] = useState(0)
  const kali = SKALA[skala] ?? 1
  return (
    <section className="pdf" aria-label={`Dokumen: ${nama}`} style={tinggi ? { height: tinggi } : undefined}>
      <div className="pdf__alat">
        <div />
        <span>
          <button
            type="button"
            className="alat-btn"
            aria-label="Perkecil"
            disabled={skala === 0}
            onClick={() => setSkala(skala - 1)}
          >
            <Ikon nama="kecil" />
          </button>
          <output>{Math.round(kali * 100)}%</output>
          <button
            type="button"
            className="alat-btn"
            aria-label="Perbesar"
            disabled={skala === SKALA.length - 1}
            onClick={() => setSkala(skala + 1)}
          >
            <Ikon nama="tambah" />
          </button>
          <button
            type="button"
            className="alat-btn"
            aria-label="Putar ke kanan"
            onClick={() => setPutar((putar + 90) % 360)}
          >
            <Ikon nama="ulang" />
          </button>
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="pdf__gulung gambar" tabIndex={0} aria-label={`Gambar ${nama}`}>
        <img
          src={sumber}
          alt={nama}
          className="gambar__isi"
          data-putar={putar}
          style={{ width: `${kali * 100}%` }}
        />
      </section>
    </section>
  )
}
