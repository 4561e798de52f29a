// Simpan otomatis: dua detik setelah ketikan terakhir; ketikan tetap di perangkat sampai server menjawab.
import { useCallback, useEffect, useRef, useState } from 'react'

export type Isian = Record<string, string | number | boolean | null>
/** Like KeadaanSimpan of the pattern: what the quiet line beside the form says. */
export type Simpan =
  | { tahap: 'tersimpan'; jam: string }
  | { tahap: 'menyimpan' }
  | { tahap: 'di-perangkat' }
  | { tahap: 'gagal' }

const JEDA_MS = 1200
const ULANG_MS = 5000

const baca = (kunci: string): Isian => {
  try {
    return JSON.parse(sessionStorage.getItem(kunci) ?? '{}') as Isian
  } catch {
    return {}
  }
}
function titip(kunci: string, isi: Isian): void {
  try {
    if (Object.keys(isi).length === 0) sessionStorage.removeItem(kunci)
    else sessionStorage.setItem(kunci, JSON.stringify(isi))
  } catch {
    // Without a store the text still stands in the form.
  }
}

/** What was typed but not yet answered by the server, kept over a reload of this tab. */
export const isianTertunda = (id: string): Isian => baca(`padu.isian.${id}`)

/**
 * Saves changes of `id` by itself. `kirim` stores a set of fields and throws when it fails; `putus` tells a lost
 * connection (tried again) from a refusal (shown). Gives what to call on a change, the state, and a way to save at once.
 */
export function useSimpanOtomatis(o: {
  id: string
  kirim: (isi: Isian) => Promise<string>
  putus: (galat: unknown) => boolean
}) {
  const kunci = `padu.isian.${o.id}`
  const tunda = useRef<Isian>(baca(kunci))
  const berjalan = useRef<Promise<void> | null>(null)
  const jadwal = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [keadaan, setKeadaan] = useState<Simpan | null>(null)
  const [galat, setGalat] = useState<unknown>(null)
  const { kirim, putus } = o
  const simpan = useCallback(async (): Promise<void> => {
    clearTimeout(jadwal.current)
    await berjalan.current
    const isi = tunda.current
    if (Object.keys(isi).length === 0) return
    setKeadaan({ tahap: 'menyimpan' })
    const kerja = kirim(isi).then(
      (jam) => {
        // Fields typed while the answer was on its way stay pending.
        tunda.current = Object.fromEntries(Object.entries(tunda.current).filter(([k, v]) => isi[k] !== v))
        titip(kunci, tunda.current)
        setGalat(null)
        setKeadaan({ tahap: 'tersimpan', jam })
      },
      (salah: unknown) => {
        setGalat(salah)
        setKeadaan({ tahap: putus(salah) ? 'di-perangkat' : 'gagal' })
        if (putus(salah)) jadwal.current = setTimeout(() => void simpan(), ULANG_MS)
      },
    )
    berjalan.current = kerja
    await kerja
    berjalan.current = null
  }, [kirim, putus, kunci])
  const ubah = (kode: string, nilai: Isian[string]) => {
    tunda.current = { ...tunda.current, [kode]: nilai }
    titip(kunci, tunda.current)
    clearTimeout(jadwal.current)
    jadwal.current = setTimeout(() => void simpan(), JEDA_MS)
  }
  useEffect(() => {
    if (Object.keys(tunda.current).length > 0) void simpan()
    return () => clearTimeout(jadwal.current)
  }, [simpan])
  /** True when everything typed is on the server. */
  const tuntas = async () => {
    await simpan()
    return Object.keys(tunda.current).length === 0
  }
  return { ubah, keadaan, galat, tuntas }
}
