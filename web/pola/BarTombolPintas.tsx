// Petunjuk tombol pintas di bawah daftar, dan daftar lengkapnya lewat Shift ?.
import { Fragment, type ReactNode, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { usePintas } from './pintas.ts'

/** Keys shown as caps and the word for what they do. */
export type PetunjukPintas = { kunci: readonly string[]; kata: string }

type Sifat = {
  petunjuk: readonly PetunjukPintas[]
  /** More keys that work here but are only listed in the help. */
  lagi?: readonly PetunjukPintas[]
  /** Right end: row count, time of refresh. */
  akhir?: ReactNode
}

function Tuts({ kunci }: { kunci: readonly string[] }) {
  return kunci.map((k) => (
    <kbd key={k} className="kbd">
      {k}
    </kbd>
  ))
}

/** One quiet line of keys; Shift ? opens the full list of what works on this page. */
export function BarTombolPintas({ petunjuk, lagi = [], akhir }: Sifat) {
  const [bantuan, setBantuan] = useState(false)
  usePintas({ 'Shift ?': () => setBantuan(true) })
  return (
    <div className="kunci">
      {petunjuk.map((p) => (
        <span key={p.kata}>
          <Tuts kunci={p.kunci} /> {p.kata}
        </span>
      ))}
      <span>
        <Tuts kunci={['Shift ?']} /> semua tombol
      </span>
      {akhir && <span className="kunci__akhir">{akhir}</span>}
      <Dialog buka={bantuan} judul="Tombol pintas di halaman ini" onTutup={() => setBantuan(false)}>
        <dl className="daftar-kunci">
          {[...petunjuk, ...lagi].map((p) => (
            <Fragment key={p.kata}>
              <dt>
                <Tuts kunci={p.kunci} />
              </dt>
              <dd>{p.kata}</dd>
            </Fragment>
          ))}
        </dl>
        <p className="kecil redup">Tombol satu huruf dapat dimatikan di menu Aa.</p>
      </Dialog>
    </div>
  )
}
