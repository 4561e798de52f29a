// Text of a PDF for searching, read in a thread of its own.
import { satuUtas } from './periksa-utas.ts'

/** Pages, letters and time of one file; what lies beyond is not searched. */
export const BATAS_TEKS = { halaman: 50, huruf: 200_000, ms: 30_000 } as const

export type TeksPdf = { keadaan: 'jadi' | 'tanpa-teks' | 'gagal'; teks: string }

const PEKERJA = new URL('./pdf-teks-pekerja.ts', import.meta.url)

/** A scan without a text layer is 'tanpa-teks'; a file that cannot be read, or takes too long, is 'gagal'. */
export async function bacaTeksPdf(isi: Uint8Array): Promise<TeksPdf> {
  const hasil = await satuUtas<{ ok: true; teks: string }>(PEKERJA, Uint8Array.from(isi), BATAS_TEKS.ms)
  if (!hasil.ok) return { keadaan: 'gagal', teks: '' }
  // PostgreSQL keeps no NUL in text.
  const teks = hasil.teks
    .replaceAll('\0', ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return teks === '' ? { keadaan: 'tanpa-teks', teks } : { keadaan: 'jadi', teks }
}
