// Tampilan per perangkat: ukuran teks, terang atau gelap, kerapatan tabel, tombol pintas.
// Kept on the device, before and without login; nothing here is personal data.
import { useSyncExternalStore } from 'react'

/** Text sizes offered, as a factor of the browser's own size. */
export const BESAR_TEKS = [1, 1.15, 1.3, 1.5] as const
export type BesarTeks = (typeof BESAR_TEKS)[number]
export type Tema = 'terang' | 'gelap' | 'perangkat'
export type Kerapatan = 'nyaman' | 'padat'
export type Tampilan = { besar: BesarTeks; tema: Tema; kerapatan: Kerapatan; pintas: boolean }

const KUNCI = 'padu.tampilan'
const AWAL: Tampilan = { besar: 1, tema: 'perangkat', kerapatan: 'padat', pintas: true }

/** Whatever the device stored, made safe: unknown or damaged values fall back to the default. */
export function bacaTampilan(teks: string | null): Tampilan {
  let isi: Record<string, unknown> = {}
  try {
    const urai: unknown = JSON.parse(teks ?? '{}')
    if (typeof urai === 'object' && urai !== null) isi = { ...urai }
  } catch {
    isi = {}
  }
  return {
    besar: BESAR_TEKS.find((b) => b === isi.besar) ?? AWAL.besar,
    tema: isi.tema === 'terang' || isi.tema === 'gelap' ? isi.tema : AWAL.tema,
    kerapatan: isi.kerapatan === 'nyaman' ? 'nyaman' : AWAL.kerapatan,
    pintas: isi.pintas !== false,
  }
}

function simpanan(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null // blocked by the browser: the choice then lasts as long as the page
  }
}

let kini: Tampilan = AWAL
const pendengar = new Set<() => void>()
const gelapPerangkat = () => window.matchMedia('(prefers-color-scheme: dark)')

function terapkan(): void {
  const akar = document.documentElement
  const gelap = kini.tema === 'gelap' || (kini.tema === 'perangkat' && gelapPerangkat().matches)
  akar.dataset.tema = gelap ? 'gelap' : 'terang'
  akar.style.setProperty('--besar', String(kini.besar))
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', gelap ? '#12171f' : '#fbfaf7')
}

/** Reads the device's choice and applies it; call once, before the first render. */
export function mulaiTampilan(): void {
  kini = bacaTampilan(simpanan()?.getItem(KUNCI) ?? null)
  terapkan()
  gelapPerangkat().addEventListener('change', terapkan)
}

/** Changes part of the display, applies it at once and keeps it on this device. */
export function ubahTampilan(ubahan: Partial<Tampilan>): void {
  kini = { ...kini, ...ubahan }
  try {
    simpanan()?.setItem(KUNCI, JSON.stringify(kini))
  } catch {
    // A full or blocked store must not stop someone from enlarging the text.
  }
  terapkan()
  for (const beri of pendengar) beri()
}

/** The current display; the component redraws when it changes. */
export function useTampilan(): Tampilan {
  return useSyncExternalStore(
    (beri) => {
      pendengar.add(beri)
      return () => pendengar.delete(beri)
    },
    () => kini,
  )
}
