// Gerak di antrean: baris kini, pilihan, dan tindakan menurut tombol pintas.
import { type RefObject, useState } from 'react'
import type { TindakanMassal } from './BilahMassal.tsx'
import { usePintas } from './pintas.ts'

/** The selection with one row added, or taken out when it was in. */
export function pilihanBaru(lama: readonly string[], id: string): string[] {
  return lama.includes(id) ? lama.filter((k) => k !== id) : [...lama, id]
}

/** Keys an action works on: the chosen rows, else the current row, else nothing. */
export function sasaranTindakan(terpilih: readonly string[], kini: string | null): string[] {
  if (terpilih.length > 0) return [...terpilih]
  return kini === null ? [] : [kini]
}

/** Index `langkah` away from `letak`, held inside the list; null for an empty list. */
export function letakBaru(letak: number, langkah: number, jumlah: number): number | null {
  return jumlah === 0 ? null : Math.min(Math.max(letak + langkah, 0), jumlah - 1)
}

type Sifat = {
  akar: RefObject<HTMLElement | null>
  /** Row keys in the order shown. */
  urutan: readonly string[]
  terpilih: readonly string[]
  onPilih: ((terpilih: string[]) => void) | undefined
  tindakan: readonly TindakanMassal[]
}

/** J/K move the focus to the row's link, X chooses, "/" goes to the first filter, actions have their own key. */
export function useGerakAntrean({ akar, urutan, terpilih, onPilih, tindakan }: Sifat) {
  const [kini, setKini] = useState<string | null>(null)
  const pergi = (langkah: number) => {
    const letak = letakBaru(kini === null ? -1 : urutan.indexOf(kini), langkah, urutan.length)
    const tujuan = letak === null ? undefined : urutan[letak]
    if (tujuan === undefined) return
    setKini(tujuan)
    const tr = akar.current?.querySelector<HTMLElement>(`[data-baris="${CSS.escape(tujuan)}"]`)
    const sasaran = tr?.querySelector<HTMLElement>('td.utama a') ?? tr?.querySelector<HTMLElement>('a, input')
    sasaran?.focus()
    tr?.scrollIntoView({ block: 'nearest' })
  }
  const kerjakan = (t: TindakanMassal) => {
    const kunci = sasaranTindakan(terpilih, kini)
    if (kunci.length > 0) t.lakukan(kunci)
  }
  usePintas({
    j: () => pergi(1),
    k: () => pergi(-1),
    x: () => kini !== null && onPilih?.(pilihanBaru(terpilih, kini)),
    '/': () => akar.current?.querySelector<HTMLElement>('.saring-isi')?.focus(),
    ...Object.fromEntries(tindakan.map((t) => [t.pintas?.toLowerCase() ?? '', () => kerjakan(t)])),
  })
  return { kini, setKini, kerjakan }
}
