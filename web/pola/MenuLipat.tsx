// Menu kecil yang terbuka di bawah tombolnya: Escape menutup dan mengembalikan fokus.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

type Sifat = {
  /** Spoken name of the button; shown words go in `isiTombol`. */
  nama: string
  isiTombol: ReactNode
  kelasTombol?: string
  children: ReactNode | ((tutup: () => void) => ReactNode)
}

/** A button and the small panel it opens; closes on Escape, on a press outside, or when focus leaves. */
export function MenuLipat({ nama, isiTombol, kelasTombol = 'alat-btn', children }: Sifat) {
  const [buka, setBuka] = useState(false)
  const akar = useRef<HTMLDivElement>(null)
  const tombol = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!buka) return
    const tekan = (e: PointerEvent) => {
      if (e.target instanceof Node && !akar.current?.contains(e.target)) setBuka(false)
    }
    const keluar = (e: FocusEvent) => {
      if (e.relatedTarget instanceof Node && !akar.current?.contains(e.relatedTarget)) setBuka(false)
    }
    const kunci = (e: KeyboardEvent) => {
      if (e.key !== 'Escape') return
      setBuka(false)
      tombol.current?.focus()
    }
    document.addEventListener('pointerdown', tekan)
    document.addEventListener('keydown', kunci)
    const wadah = akar.current
    wadah?.addEventListener('focusout', keluar)
    return () => {
      document.removeEventListener('pointerdown', tekan)
      document.removeEventListener('keydown', kunci)
      wadah?.removeEventListener('focusout', keluar)
    }
  }, [buka])

  return (
    <div className="lipat" ref={akar}>
      <button
        type="button"
        ref={tombol}
        className={kelasTombol}
        aria-label={nama}
        aria-expanded={buka}
        aria-controls={id}
        onClick={() => setBuka(!buka)}
      >
        {isiTombol}
      </button>
      <div id={id} className="lipat__isi" hidden={!buka}>
        {typeof children === 'function' ? children(() => setBuka(false)) : children}
      </div>
    </div>
  )
}
