// Alamat halaman sebagai tampilan yang dapat dibagikan: saringan di alamat diperiksa dengan skema kontraknya.
import type { z } from 'zod'

/** Query text to plain strings: a NIP of 18 digits must never become a number on the way. */
export function uraiCari(teks: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(teks))
}

/** Filters back to query text; empty ones are left out. */
export function susunCari(cari: Record<string, unknown>): string {
  const hasil = new URLSearchParams()
  for (const [k, v] of Object.entries(cari)) {
    if (v !== undefined && v !== null && v !== '') hasil.set(k, String(v))
  }
  const jadi = hasil.toString()
  return jadi ? `?${jadi}` : ''
}

/**
 * validateSearch from a contract's query: keys that fit are kept (numbers already numbers), unknown or damaged ones
 * are dropped, defaults are left to the server so that addresses stay short.
 */
export function saringan<B extends z.ZodRawShape>(
  skema: z.ZodObject<B>,
): (cari: Record<string, unknown>) => Partial<z.output<z.ZodObject<B>>> {
  return (cari) => {
    const hasil: Record<string, unknown> = {}
    for (const [kode, isi] of Object.entries(skema.shape)) {
      if (cari[kode] === undefined || cari[kode] === '') continue
      const urai = (isi as z.ZodType).safeParse(cari[kode])
      if (urai.success) hasil[kode] = urai.data
    }
    return hasil as Partial<z.output<z.ZodObject<B>>>
  }
}
