// Bilah pilihan massal: lekat di bawah tabel selama ada baris terpilih, menyebut berapa dan akan diapakan.
import type { ReactNode } from 'react'
import { Tombol } from './Tombol.tsx'

/** One action on the chosen rows. `nama` may use the count: "Setujui 3". */
export type TindakanMassal = {
  nama: string | ((jumlah: number) => string)
  pintas?: string
  utama?: boolean
  lakukan: (kunci: string[]) => void
}

type Sifat = {
  jumlah: number
  ringkas?: ReactNode
  tindakan: readonly TindakanMassal[]
  onTindakan: (t: TindakanMassal) => void
  onBatal: () => void
}

/** The dark bar over the foot of a table; announces the count as it changes. */
export function BilahMassal({ jumlah, ringkas, tindakan, onTindakan, onBatal }: Sifat) {
  return (
    <div className="massal">
      <span role="status">
        <b>{jumlah}</b> dipilih{ringkas && <>, {ringkas}</>}
      </span>
      <span className="deret">
        <Tombol ragam="tautan" onClick={onBatal}>
          Batal pilih
        </Tombol>
        {tindakan.map((t) => {
          const nama = typeof t.nama === 'function' ? t.nama(jumlah) : t.nama
          return (
            <Tombol
              key={nama}
              ragam={t.utama ? 'utama' : 'biasa'}
              pintas={t.pintas}
              onClick={() => onTindakan(t)}
            >
              {nama}
            </Tombol>
          )
        })}
      </span>
    </div>
  )
}
