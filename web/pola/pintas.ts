// Tombol pintas satu huruf: hanya bekerja di luar isian dan dialog, dan dapat dimatikan (WCAG 2.1.4).
import { useEffect, useRef } from 'react'
import { useTampilan } from '../alat/tampilan.ts'

/** Key name ("j", "Enter", "/", "Shift ?"; letters in lower case) and what it does. */
export type PetaPintas = Record<string, () => void>

type Tekanan = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The name under which a key press is looked up, or null when it belongs to the browser. */
export function namaTekanan(e: Tekanan): string | null {
  if (e.ctrlKey || e.metaKey || e.altKey) return null
  if (e.key === '?') return 'Shift ?'
  if (e.key.length === 1) return e.shiftKey ? null : e.key.toLowerCase()
  return e.shiftKey ? null : e.key
}

/** True where typing must stay typing: fields, open dialogs, open menus. */
export function sedangMengetik(sasaran: EventTarget | null): boolean {
  if (!(sasaran instanceof HTMLElement)) return false
  if (sasaran.closest('dialog, .lipat__isi')) return true
  if (sasaran instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(sasaran.type)
  return sasaran.isContentEditable || ['TEXTAREA', 'SELECT'].includes(sasaran.tagName)
}

/** Enter and Space keep their native meaning on a focused link, button or box. */
function punyaArtiSendiri(nama: string, sasaran: EventTarget | null): boolean {
  if (nama !== 'Enter' && nama !== ' ') return false
  return sasaran instanceof HTMLElement && sasaran.closest('a, button, input, summary') !== null
}

/** Listens on the page for the given keys while the component is shown and the person allows shortcuts. */
export function usePintas(peta: PetaPintas, aktif = true): void {
  const { pintas } = useTampilan()
  const kini = useRef(peta)
  kini.current = peta
  useEffect(() => {
    if (!aktif || !pintas) return
    const dengar = (e: KeyboardEvent) => {
      const nama = namaTekanan(e)
      if (nama === null || e.defaultPrevented || sedangMengetik(e.target)) return
      if (punyaArtiSendiri(nama, e.target) || document.querySelector('dialog[open]')) return
      const lakukan = kini.current[nama]
      if (!lakukan) return
      e.preventDefault()
      lakukan()
    }
    document.addEventListener('keydown', dengar)
    return () => document.removeEventListener('keydown', dengar)
  }, [aktif, pintas])
}
