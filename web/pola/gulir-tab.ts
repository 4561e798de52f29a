// Gulir tab: tab yang aktif dibawa ke dalam pandangan pada deret tab yang lebih lebar dari layar.
import { useEffect } from 'react'

/** Scrolls the row of tabs only, never the page, whenever `kunci` changes. */
export function useGulirTab(kunci: string): void {
  useEffect(() => {
    if (kunci === '') return
    for (const deret of document.querySelectorAll<HTMLElement>('.tabs')) {
      const aktif = deret.querySelector<HTMLElement>('[aria-current]')
      if (!aktif) continue
      const jarak = aktif.getBoundingClientRect().left - deret.getBoundingClientRect().left
      deret.scrollLeft += jarak - (deret.clientWidth - aktif.clientWidth) / 2
    }
  }, [kunci])
}
