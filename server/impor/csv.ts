// CSV: delimiter and encoding found from the content; every cell is text, so nothing has lost a digit on our side.
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { SelMentah } from '#mesin/bentuk-impor.ts'
import { berbahaya, rusak } from './ditolak.ts'
import { type BarisLembar, KOLOM_PALING } from './lembar-xml.ts'

const BARIS_PALING_HURUF = 100_000
const PEMISAH = [';', ',', '\t', '|'] as const
const CONTOH_HURUF = 64 * 1024

/** UTF-8 when it is valid, else windows-1252 as older Excel writes; UTF-16 by its mark. */
export function uraiHuruf(isi: Buffer): string {
  if (isi[0] === 0xff && isi[1] === 0xfe) return new TextDecoder('utf-16le').decode(isi)
  if (isi[0] === 0xfe && isi[1] === 0xff) return new TextDecoder('utf-16be').decode(isi)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi)
  } catch {
    return new TextDecoder('windows-1252').decode(isi)
  }
}

/** The delimiter that stands most often outside quotes in the first lines; 'sep=;' of Excel decides at once. */
export function tebakPemisah(teks: string): string {
  const sep = /^sep=(.)\r?\n/i.exec(teks)?.[1]
  if (sep) return sep
  const contoh = teks.slice(0, CONTOH_HURUF).replace(/"[^"]*"/g, '')
  const baris = contoh
    .split(/\r?\n/)
    .filter((b) => b.trim() !== '')
    .slice(0, 20)
  const nilai = PEMISAH.map((p) => ({ p, n: baris.reduce((n, b) => n + b.split(p).length - 1, 0) }))
  return nilai.reduce((a, b) => (b.n > a.n ? b : a)).p
}

/** Rows of a CSV; numbers are those a sheet would show. Throws BerkasDitolak for what is no text or cannot be split. */
export async function* barisCsv(isi: Buffer): AsyncGenerator<BarisLembar> {
  const teks = uraiHuruf(isi)
  if (teks.slice(0, CONTOH_HURUF).includes('\u0000')) throw berbahaya('tipe-berkas', 'isinya bukan teks')
  const pemisah = tebakPemisah(teks)
  const lewati = /^sep=.\r?\n/i.test(teks) ? 1 : 0
  const urai = parse({
    delimiter: pemisah,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: BARIS_PALING_HURUF,
  })
  // A stream of one chunk would be split in one go and hold the thread: pieces keep the memory small.
  const potong = function* () {
    for (let i = 0; i < teks.length; i += CONTOH_HURUF) yield teks.slice(i, i + CONTOH_HURUF)
  }
  const arus = Readable.from(potong()).pipe(urai)
  let baris = 0
  try {
    for await (const satu of arus as AsyncIterable<string[]>) {
      baris += 1
      if (baris <= lewati) continue
      const sel: (SelMentah | undefined)[] = satu
        .slice(0, KOLOM_PALING)
        .map((t) => (t.trim() === '' ? undefined : { teks: t }))
      if (sel.some((s) => s !== undefined)) yield { baris, sel }
    }
  } catch (galat) {
    const kode = (galat as { code?: string }).code
    if (kode === 'CSV_QUOTE_NOT_CLOSED') throw rusak(`tanda kutip pada baris ${baris + 1} tidak ditutup`)
    if (kode === 'CSV_MAX_RECORD_SIZE')
      throw rusak(`baris ${baris + 1} terlalu panjang, mungkin tanda kutipnya tidak ditutup`)
    if (kode?.startsWith('CSV_')) throw rusak(`baris ${baris + 1} tidak dapat dipisah menjadi kolom`)
    throw galat
  }
}
