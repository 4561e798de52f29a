// Reads just enough of a PDF with classic cross-reference tables to append a revision to it. It is no general
// reader: a file it cannot follow gives null, and the caller refuses with a reason.

export type StrukturPdf = {
  /** The file as latin1: one character a byte, so positions are byte positions. */
  readonly teks: string
  readonly startxref: number
  /** Text of the newest trailer dictionary. */
  readonly trailer: string
  /** Object number -> position of "n g obj", newest revision wins. */
  readonly letak: ReadonlyMap<number, number>
  readonly akar: number
  readonly jumlahObjek: number
}

const REVISI_TERBANYAK = 64

/** Structure of the newest revision, or null when the file does not use classic tables or is malformed. */
export function bacaStruktur(pdf: Uint8Array): StrukturPdf | null {
  const teks = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const ekor = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(teks.slice(-1024))
  if (!ekor) return null
  const letak = new Map<number, number>()
  let trailer: string | null = null
  let berikut: number | null = Number(ekor[1])
  for (let ke = 0; berikut !== null; ke++) {
    if (ke >= REVISI_TERBANYAK) return null
    const bagian = bacaTabel(teks, berikut, letak)
    if (bagian === null) return null
    trailer ??= bagian
    const sebelum = ambilNilai(bagian, 'Prev')
    berikut = sebelum === null ? null : Number(sebelum)
  }
  if (trailer === null) return null
  const akar = nomorRujukan(ambilNilai(trailer, 'Root'))
  const ukuran = Number(ambilNilai(trailer, 'Size'))
  if (akar === null || !Number.isInteger(ukuran)) return null
  return { teks, startxref: Number(ekor[1]), trailer, letak, akar, jumlahObjek: ukuran }
}

function bacaTabel(teks: string, posisi: number, letak: Map<number, number>): string | null {
  const kepala = /^xref\s+/.exec(teks.slice(posisi, posisi + 16))
  if (!kepala) return null
  let i = posisi + kepala[0].length
  for (;;) {
    const bagian = /^(\d{1,10}) (\d{1,10})\s+/.exec(teks.slice(i, i + 40))
    if (!bagian) break
    i += bagian[0].length
    const awal = Number(bagian[1])
    const banyak = Number(bagian[2])
    if (banyak * 20 > teks.length - i) return null
    for (let k = 0; k < banyak; k++, i += 20) {
      const nomor = awal + k
      if (teks[i + 17] === 'n' && !letak.has(nomor)) letak.set(nomor, Number(teks.slice(i, i + 10)))
    }
  }
  const akhir = /^trailer\s*(?=<<)/.exec(teks.slice(i, i + 32))
  if (!akhir) return null
  const mulai = i + akhir[0].length
  const selesai = lewatiNilai(teks, mulai)
  return selesai === null ? null : teks.slice(mulai, selesai)
}

/** Text of a non-stream object ("<< … >>" or "[ … ]"), or null. */
export function isiObjek(s: StrukturPdf, nomor: number): string | null {
  const posisi = s.letak.get(nomor)
  if (posisi === undefined) return null
  const kepala = new RegExp(`^${nomor} 0 obj\\s*`).exec(s.teks.slice(posisi, posisi + 40))
  if (!kepala) return null
  const mulai = posisi + kepala[0].length
  const selesai = lewatiNilai(s.teks, mulai)
  return selesai === null ? null : s.teks.slice(mulai, selesai)
}

/** "12 0 R" -> 12 */
export function nomorRujukan(nilai: string | null): number | null {
  const cocok = nilai === null ? null : /^(\d{1,10}) 0 R$/.exec(nilai)
  return cocok ? Number(cocok[1]) : null
}

/** All "n 0 R" in an array text, in order. */
export function daftarRujukan(larik: string): number[] {
  return Array.from(larik.matchAll(/(\d{1,10}) 0 R/g), (c) => Number(c[1]))
}

export type LetakNilai = { readonly kunci: number; readonly awal: number; readonly akhir: number }

/** Where the value of `/nama` lies in the dictionary text, only at its outermost level; null when absent. */
export function letakNilai(kamus: string, nama: string): LetakNilai | null {
  let i = lewatiSpasi(kamus, 2)
  while (kamus[i] === '/') {
    const kunci = i
    const ini = /^\/[^\s/<>[\]()]*/.exec(kamus.slice(i, i + 130))?.[0] ?? '/'
    const awal = lewatiSpasi(kamus, i + ini.length)
    const akhir = lewatiNilai(kamus, awal)
    if (akhir === null) return null
    if (ini === `/${nama}`) return { kunci, awal, akhir }
    i = lewatiSpasi(kamus, akhir)
  }
  return null
}

/** Text of the value of `/nama` at the outermost level, or null. */
export function ambilNilai(kamus: string, nama: string): string | null {
  const letak = letakNilai(kamus, nama)
  return letak === null ? null : kamus.slice(letak.awal, letak.akhir)
}

/** The dictionary with `/nama nilai` set (replaced or added at the end). */
export function setelNilai(kamus: string, nama: string, nilai: string): string {
  const letak = letakNilai(kamus, nama)
  if (letak !== null) return `${kamus.slice(0, letak.awal)}${nilai}${kamus.slice(letak.akhir)}`
  return `${kamus.slice(0, -2).trimEnd()}\n  /${nama} ${nilai}\n>>`
}

function lewatiSpasi(teks: string, i: number): number {
  let k = i
  while (k < teks.length && /\s/.test(teks.charAt(k))) k++
  return k
}

/** Position after the value that starts at `i`; null when it never ends. */
function lewatiNilai(teks: string, i: number): number | null {
  if (teks.startsWith('<<', i)) return lewatiWadah(teks, i + 2, '>>')
  if (teks[i] === '[') return lewatiWadah(teks, i + 1, ']')
  if (teks[i] === '(') return lewatiString(teks, i)
  if (teks[i] === '<') {
    const tutup = teks.indexOf('>', i)
    return tutup < 0 ? null : tutup + 1
  }
  const rujukan = /^\d{1,10} \d{1,5} R(?![\w])/.exec(teks.slice(i, i + 24))
  if (rujukan) return i + rujukan[0].length
  const kata = /^\/?[^\s/<>[\]()]+/.exec(teks.slice(i, i + 200))
  return kata ? i + kata[0].length : null
}

function lewatiWadah(teks: string, awal: number, penutup: string): number | null {
  let i = lewatiSpasi(teks, awal)
  while (i < teks.length) {
    if (teks.startsWith(penutup, i)) return i + penutup.length
    const sesudah = lewatiNilai(teks, i)
    if (sesudah === null) return null
    i = lewatiSpasi(teks, sesudah)
  }
  return null
}

function lewatiString(teks: string, awal: number): number | null {
  let dalam = 0
  for (let i = awal; i < teks.length; i++) {
    const c = teks[i]
    if (c === '\\') i++
    else if (c === '(') dalam++
    else if (c === ')' && --dalam === 0) return i + 1
  }
  return null
}
