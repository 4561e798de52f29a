// Satu pintu untuk tautan: pola tidak mengenal router; halaman memberi pengganti lewat PenyediaTautan.
import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react'

export type SifatTautan = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { ke: string }

function TautanBiasa({ ke, children, ...sisa }: SifatTautan) {
  return (
    <a href={ke} {...sisa}>
      {children}
    </a>
  )
}

const Konteks = createContext<ComponentType<SifatTautan>>(TautanBiasa)

/** Give the router's own link component here once; without it links are plain anchors. */
export const PenyediaTautan = Konteks.Provider

/** A link to an address inside Padu. */
export function Tautan(sifat: SifatTautan) {
  const Isi = useContext(Konteks)
  return <Isi {...sifat} />
}
