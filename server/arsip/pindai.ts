// Pindai: which QR codes a scan shows, read in a thread of its own with a limit of memory and time.
import { satuUtas } from './periksa-utas.ts'

export type HasilPindai = {
  /** Texts of the QR codes found, each once. */
  teks: string[]
  halaman: number
  /** Pictures looked at; 0 for a PDF that is no scan at all. */
  gambar: number
}
export type JawabanPindai = ({ ok: true } & HasilPindai) | { ok: false; kode: string }

/** A page of 600 dpi takes a few seconds on a slow machine. */
const BATAS_MS = 30_000
const PEKERJA = new URL('./pindai-pekerja.ts', import.meta.url)

/** Reads a PDF, JPEG or PNG that passed periksaBerkas; undefined when it could not be read in time. */
export async function bacaPindaian(isi: Uint8Array, batasMs = BATAS_MS): Promise<HasilPindai | undefined> {
  const jawab = await satuUtas<JawabanPindai>(PEKERJA, Uint8Array.from(isi), batasMs)
  return jawab.ok && 'teks' in jawab ? jawab : undefined
}
