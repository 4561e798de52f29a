// Satu halaman PDF di kanvas: baru digambar ketika hampir terlihat, dan dibersihkan saat jauh.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import type { Sorot } from './PembacaPdf.tsx'

/** Sharpness is capped: a phone of 3x would need 9 times the memory of a page. */
const KETAJAMAN_TERBANYAK = 2

type Sifat = {
  dokumen: PDFDocumentProxy
  nomor: number
  nama: string
  skala: number
  sorot: Sorot | undefined
  onTampak: (nomor: number) => void
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

/** One sheet; `skala` 1 fits the width of the reader. */
export function HalamanPdf({ dokumen, nomor, nama, skala, sorot, onTampak }: Sifat) {
  const wadah = useRef<HTMLDivElement>(null)
  const kanvas = useRef<HTMLCanvasElement>(null)
  const [halaman, setHalaman] = useState<PDFPageProxy | null>(null)
  const [lebar, setLebar] = useState(0)
  const dekat = useTampak(wadah, () => onTampak(nomor))

  useEffect(() => {
    let batal = false
    void dokumen.getPage(nomor).then((h) => {
      if (!batal) setHalaman(h)
    })
    return () => {
      batal = true
    }
  }, [dokumen, nomor])

  useEffect(() => {
    const induk = wadah.current?.parentElement
    if (!induk) return
    const ukur = new ResizeObserver(() => setLebar(induk.clientWidth - 32))
    ukur.observe(induk)
    return () => ukur.disconnect()
  }, [])

  const dasar = halaman?.getViewport({ scale: 1 })
  const lebarPx = Math.max(120, Math.min(lebar, 1100) * skala)
  const rasio = dasar ? dasar.height / dasar.width : 842 / 595

  useEffect(() => {
    const k = kanvas.current
    if (!halaman || !k || !dekat || lebar === 0) return
    const tajam = Math.min(window.devicePixelRatio || 1, KETAJAMAN_TERBANYAK)
    const pandang = halaman.getViewport({
      scale: (lebarPx / halaman.getViewport({ scale: 1 }).width) * tajam,
    })
    k.width = Math.floor(pandang.width)
    k.height = Math.floor(pandang.height)
    const gambar = halaman.render({ canvas: k, viewport: pandang })
    gambar.promise.catch(() => {}) // cancelled by the next zoom: nothing to tell
    return () => gambar.cancel()
  }, [halaman, dekat, lebar, lebarPx])

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
