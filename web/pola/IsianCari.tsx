// Isian cari: mencari setelah ketikan berhenti sebentar, tanpa mengganggu yang sedang mengetik.
import { useEffect, useRef, useState } from 'react'

/** Rest after the last key before the list is asked for (ms). */
const JEDA_KETIK_MS = 300

type Sifat = {
  label: string
  petunjuk: string
  nilai: string | undefined
  /** The text to look for; undefined when the field was emptied. */
  onCari: (cari: string | undefined) => void
  /** Class of the field: "saring-isi" inside a table, "masukan" elsewhere. */
  kelas?: 'saring-isi' | 'masukan'
}

/** A search field that follows the address: back and shared links fill it. */
export function IsianCari({ label, petunjuk, nilai, onCari, kelas = 'masukan' }: Sifat) {
  const [ketik, setKetik] = useState(nilai ?? '')
  const terkirim = useRef(nilai ?? '')
  const sampaikan = useRef((_isi: string): void => {})
  sampaikan.current = (isi) => {
    if (isi === terkirim.current) return
    terkirim.current = isi
    onCari(isi || undefined)
  }
  useEffect(() => {
    if ((nilai ?? '') === terkirim.current) return
    terkirim.current = nilai ?? ''
    setKetik(nilai ?? '')
  }, [nilai])
  useEffect(() => {
    const t = setTimeout(() => sampaikan.current(ketik.trim()), JEDA_KETIK_MS)
    return () => clearTimeout(t)
  }, [ketik])
  return (
    <input
      type="search"
      className={kelas}
      aria-label={label}
      placeholder={petunjuk}
      maxLength={100}
      value={ketik}
      onChange={(e) => setKetik(e.target.value)}
      // Leaving the field sends at once: a search sent later would call back whoever has just opened a row.
      onBlur={() => sampaikan.current(ketik.trim())}
    />
  )
}
