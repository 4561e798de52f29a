// Dialog memakai unsur dialog milik peramban: fokus terkurung di dalam dan kembali ke tombol pembukanya.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Ikon } from './Ikon.tsx'

type Sifat = {
  buka: boolean
  judul: string
  onTutup: () => void
  children: ReactNode
  /** Buttons at the foot, the main one first. */
  kaki?: ReactNode
  lebar?: boolean
}

/** A modal dialog. Escape and the cross call `onTutup`; a press outside does not, so nothing typed is lost. */
export function Dialog({ buka, judul, onTutup, children, kaki, lebar }: Sifat) {
  const unsur = useRef<HTMLDialogElement>(null)
  const idJudul = useId()
  useEffect(() => {
    const d = unsur.current
    if (!d) return
    if (buka && !d.open) {
      d.showModal()
      // The first field when there is one, else the title: never the cross, where Enter would close.
      const awal = d.querySelector<HTMLElement>('.dialog__isi :is(input, select, textarea)')
      ;(awal ?? d.querySelector<HTMLElement>('h2'))?.focus()
    }
    if (!buka && d.open) d.close()
  }, [buka])
  return (
    <dialog
      ref={unsur}
      className={lebar ? 'dialog dialog--lebar' : 'dialog'}
      aria-labelledby={idJudul}
      onCancel={(e) => {
        e.preventDefault()
        onTutup()
      }}
    >
      <div className="dialog__kepala">
        <h2 id={idJudul} tabIndex={-1}>
          {judul}
        </h2>
        <button type="button" className="alat-btn" aria-label="Tutup" onClick={onTutup}>
          <Ikon nama="silang" />
        </button>
      </div>
      <div className="dialog__isi">{buka && children}</div>
      {kaki && <div className="dialog__kaki">{kaki}</div>}
    </dialog>
  )
}
