// Catatan: counts what the browser stories promised and what was kept; a failure names the step, the address and the picture.
import { writeFileSync } from 'node:fs'

export type Catatan = {
  lulus: number
  gagal: { judul: string; sebab: string; alamat: string; gambar: string }[]
}

/** Thrown to end a story after its failure has been written down; the other stories go on. */
export const KISAH_BERHENTI = new Error('Kisah berhenti')

export const catatanBaru = (): Catatan => ({ lulus: 0, gagal: [] })

const detik = () => (performance.now() / 1000).toFixed(1).padStart(6)

/** One promise kept. */
export function lulus(c: Catatan, judul: string): void {
  c.lulus += 1
  console.log(`${detik()}  ok     ${judul}`)
}

/** One promise broken. `alamat` is the page, `gambar` the path of its screenshot; both may be empty. */
export function gagal(c: Catatan, judul: string, sebab: string, alamat = '', gambar = ''): void {
  c.gagal.push({ judul, sebab, alamat, gambar })
  console.log(`${detik()}  GAGAL  ${judul}\n        ${sebab.replaceAll('\n', '\n        ')}`)
  if (alamat) console.log(`        halaman: ${alamat}`)
  if (gambar) console.log(`        gambar:  ${gambar}`)
}

/** Counts for npm test, in the file the caller named with --laporan=. */
export function tulisLaporan(c: Catatan, jalur: string | undefined): void {
  if (jalur) writeFileSync(jalur, JSON.stringify({ lulus: c.lulus, gagal: c.gagal.length }))
}

/** A value an earlier story should have left behind; without it this story cannot be told. */
export function perlu<T>(nilai: T | undefined, apa: string): T {
  if (nilai === undefined) throw new Error(`${apa} belum ada: kisah sebelumnya tidak sampai di sana`)
  return nilai
}
/** Ends the step when a promise is not kept; `sebab` says what was seen instead. */
export function pastikan(benar: boolean, sebab: string): void {
  if (!benar) throw new Error(sebab)
}
