// Satu halaman PDF di kanvas: baru digambar ketika hampir terlihat, dan dibersihkan saat jauh.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import type { Sorot } from './pembaca-pdf.ts'

/** Sharpness is capped: a phone of 3x would need 9 times the memory of a page. */
const KETAJAMAN_TERBANYAK = 2
/** Space around the sheets, and the bounds of a sheet at scale 1 (px). */
const TEPI_PEMBACA_PX = 32
const LEBAR_TERKECIL_PX = 120
const LEBAR_TERBESAR_PX = 1100
const RASIO_A4 = 297 / 210

type Sifat = {
  dokumen: PDFDocumentProxy
  nomor: number
  nama: string
  skala: number
  /** Quarter turns by the reader, in degrees clockwise. */
  putar: number
  sorot: Sorot | undefined
  onTampak: (nomor: number) => void
  /** The marked place now lies where it will stay: the reader may scroll to it. */
  onSorotSiap: () => void
}

/** True while the element is near the window; calls back when it fills the middle of it. */
function useTampak(unsur: { current: HTMLElement | null }, padaTengah: () => void): boolean {
  const [dekat, setDekat] = useState(false)
  const panggil = useRef(padaTengah)
  panggil.current = padaTengah
  useEffect(() => {
    const u = unsur.current
    if (!u) return
    const jauh = new IntersectionObserver(([e]) => setDekat(e?.isIntersecting ?? false), {
      rootMargin: '800px',
    })
    const tengah = new IntersectionObserver(([e]) => e?.isIntersecting && panggil.current(), {
      rootMargin: '-50% 0px -50% 0px',
    })
    jauh.observe(u)
    tengah.observe(u)
    return () => {
      jauh.disconnect()
      tengah.disconnect()
    }
  }, [unsur])
  return dekat
}

/** The page object, once pdf.js has read it. */
function useHalaman(dokumen: PDFDocumentProxy, nomor: number): PDFPageProxy | null {
  const [halaman, setHalaman] = useState<PDFPageProxy | null>(null)
  useEffect(() => {
    let batal = false
    void dokumen.getPage(nomor).then((h) => {
      if (!batal) setHalaman(h)
    })
    return () => {
      batal = true
    }
  }, [dokumen, nomor])
  return halaman
}

/** Width in px that the reader offers its sheets; follows the window and the text size. */
function useLebarInduk(unsur: { current: HTMLElement | null }): number {
  const [lebar, setLebar] = useState(0)
  useEffect(() => {
    const induk = unsur.current?.parentElement
    if (!induk) return
    const ukur = new ResizeObserver(() => setLebar(induk.clientWidth - TEPI_PEMBACA_PX))
    ukur.observe(induk)
    return () => ukur.disconnect()
  }, [unsur])
  return lebar
}

/** One sheet; `skala` 1 fits the width of the reader. */
export function HalamanPdf({ dokumen, nomor, nama, skala, putar, sorot, onTampak, onSorotSiap }: Sifat) {
  const wadah = useRef<HTMLDivElement>(null)
  const kanvas = useRef<HTMLCanvasElement>(null)
  const halaman = useHalaman(dokumen, nomor)
  const lebar = useLebarInduk(wadah)
  const dekat = useTampak(wadah, () => onTampak(nomor))
  const arah = ((halaman?.rotate ?? 0) + putar) % 360
  const dasar = halaman?.getViewport({ scale: 1, rotation: arah })
  const lebarPx = Math.max(LEBAR_TERKECIL_PX, Math.min(lebar, LEBAR_TERBESAR_PX) * skala)
  const rasio = dasar ? dasar.height / dasar.width : RASIO_A4

  const kabari = useRef(onSorotSiap)
  kabari.current = onSorotSiap
  useEffect(() => {
    if (sorot && halaman && lebarPx > LEBAR_TERKECIL_PX) kabari.current()
  }, [sorot, halaman, lebarPx])

  useEffect(() => {
    const k = kanvas.current
    if (!halaman || !k || !dekat || lebar === 0) return
    const tajam = Math.min(window.devicePixelRatio || 1, KETAJAMAN_TERBANYAK)
    const pandang = halaman.getViewport({
      scale: (lebarPx / halaman.getViewport({ scale: 1, rotation: arah }).width) * tajam,
      rotation: arah,
    })
    k.width = Math.floor(pandang.width)
    k.height = Math.floor(pandang.height)
    const gambar = halaman.render({ canvas: k, viewport: pandang })
    gambar.promise.catch(() => {}) // cancelled by the next zoom: nothing to tell
    return () => {
      gambar.cancel()
      k.width = 0 // gives the memory back: a long scan would otherwise keep every page
    }
  }, [halaman, dekat, lebar, lebarPx, arah])

  return (
    <div
      ref={wadah}
      className="pdf__lembar"
      data-halaman={nomor}
      style={{ width: `${lebarPx}px`, height: `${Math.round(lebarPx * rasio)}px` }}
    >
      <canvas ref={kanvas} role="img" aria-label={`${nama}, halaman ${nomor}`} />
      {sorot && (
        <span
          className="pdf__sorot"
          style={{
            left: `${sorot.x * 100}%`,
            top: `${sorot.y * 100}%`,
            width: `${sorot.lebar * 100}%`,
            height: `${sorot.tinggi * 100}%`,
          }}
        />
      )}
    </div>
  )
}
