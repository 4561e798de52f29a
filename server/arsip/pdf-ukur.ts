// PDF diukur: the raw bytes are weighed before any PDF library reads them, so that a small file cannot grow without bound.
import { constants, inflateSync } from 'node:zlib'

const MB = 1024 * 1024
/** Bounds of one file. A4 at 600 dpi in colour is 105 MB unpacked: larger is no scan. */
export const BATAS_PDF = {
  objek: 200_000,
  aliran: 20_000,
  penyaring: 3,
  aliranBita: 32 * MB,
  gambarBita: 128 * MB,
  jumlahBita: 640 * MB,
  gambarPiksel: 100_000_000,
  lzwBita: 100_000,
  kamus: 16_384,
  ekor: 1024,
} as const

export type UkuranPdf = {
  terkunci: boolean
  /** Bytes behind the last %%EOF beyond a kilobyte: another file may ride there. */
  ekor: boolean
  /** The table of contents of the file is not where the end of the file says. */
  tabelRusak: boolean
}

/** The file is too much of something; `kode` names what (periksa-pesan.ts). */
export class TerlaluBanyak extends Error {
  readonly kode: string
  constructor(kode: string) {
    super(kode)
    this.kode = kode
  }
}

const LZW = new Set(['LZWDecode', 'LZW'])
const FLATE = new Set(['FlateDecode', 'Fl'])
const bukaNama = (s: string): string =>
  s.replace(/#([0-9A-Fa-f]{2})/g, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)))

/** Throws TerlaluBanyak; otherwise what is to be known before the file is opened. */
export function ukurPdf(isi: Buffer): UkuranPdf {
  hitungObjek(isi)
  const kamus = timbangAliran(isi)
  const akhir = isi.lastIndexOf('%%EOF')
  if (akhir < 0) throw new TerlaluBanyak('pdf-terpotong')
  return {
    terkunci: kamus.terkunci || ekorTerkunci(isi),
    ekor: isi.length - akhir - 5 > BATAS_PDF.ekor || kepalaAsing(isi),
    tabelRusak: tabelRusak(isi),
  }
}

/** Markup of another kind before the first object: the mark of a file that is two things at once. */
function kepalaAsing(isi: Buffer): boolean {
  return /<(html|script|svg|!doctype|\?php)/i.test(isi.subarray(0, 2048).toString('latin1'))
}

function hitungObjek(isi: Buffer): void {
  let n = 0
  for (let i = isi.indexOf(' obj'); i >= 0; i = isi.indexOf(' obj', i + 4))
    if (++n > BATAS_PDF.objek) throw new TerlaluBanyak('pdf-terlalu-rumit')
}

function ekorTerkunci(isi: Buffer): boolean {
  for (let i = isi.indexOf('trailer'); i >= 0; i = isi.indexOf('trailer', i + 7)) {
    const akhir = isi.indexOf('startxref', i)
    const sampai = Math.min(akhir < 0 ? isi.length : akhir, i + BATAS_PDF.kamus)
    if (/\/Encrypt\b/.test(bukaNama(isi.subarray(i, sampai).toString('latin1')))) return true
  }
  return false
}

function tabelRusak(isi: Buffer): boolean {
  const ekor = isi.subarray(-4096).toString('latin1')
  const letak = [...ekor.matchAll(/startxref\s+(\d{1,10})/g)].at(-1)?.[1]
  if (letak === undefined || Number(letak) >= isi.length) return true
  const di = isi.subarray(Number(letak), Number(letak) + 30).toString('latin1')
  return !/^\s*(xref|\d+\s+\d+\s+obj)/.test(di)
}

function timbangAliran(isi: Buffer): { terkunci: boolean } {
  let jumlah = 0
  let banyak = 0
  let terkunci = false
  for (let i = isi.indexOf('stream'); i >= 0; i = isi.indexOf('stream', i + 6)) {
    if (isi.subarray(i - 3, i).toString('latin1') === 'end') continue
    if (++banyak > BATAS_PDF.aliran) throw new TerlaluBanyak('pdf-terlalu-rumit')
    const kamus = kamusSebelum(isi, i)
    const awal = i + 6 + (isi[i + 6] === 13 ? 2 : 1)
    const akhir = isi.indexOf('endstream', awal)
    if (/\/Type\s*\/XRef\b/.test(kamus) && /\/Encrypt\b/.test(kamus)) terkunci = true
    jumlah += timbangSatu(kamus, isi.subarray(awal, akhir < 0 ? isi.length : akhir))
    if (jumlah > BATAS_PDF.jumlahBita) throw new TerlaluBanyak('pdf-bom')
    if (akhir > i) i = akhir
  }
  return { terkunci }
}

function kamusSebelum(isi: Buffer, sampai: number): string {
  const teks = isi.subarray(Math.max(0, sampai - BATAS_PDF.kamus), sampai).toString('latin1')
  const awal = teks.lastIndexOf(' obj')
  return bukaNama(awal < 0 ? teks : teks.slice(awal))
}

const angka = (kamus: string, nama: string): number =>
  Number(new RegExp(`/${nama}\\s+(\\d{1,10})`).exec(kamus)?.[1] ?? 0)

function penyaringDari(kamus: string): string[] {
  const satu = /\/Filter\s*(\[[^\]]*\]|\/[A-Za-z0-9]+)/.exec(kamus)?.[1] ?? ''
  return [...satu.matchAll(/\/([A-Za-z0-9]+)/g)].map((m) => m[1] ?? '')
}

/** Bytes this stream grows to, as far as we unpack it. */
function timbangSatu(kamus: string, mentah: Buffer): number {
  const saring = penyaringDari(kamus)
  const gambar = /\/Subtype\s*\/Image\b/.test(kamus)
  const susunan = /\/Type\s*\/(XRef|ObjStm)\b/.test(kamus)
  if (saring.length > BATAS_PDF.penyaring) throw new TerlaluBanyak('pdf-bom')
  if (susunan && saring.some((s) => !FLATE.has(s))) throw new TerlaluBanyak('pdf-rusak')
  if (saring.some((s) => LZW.has(s)) && mentah.length > BATAS_PDF.lzwBita)
    throw new TerlaluBanyak('pdf-terlalu-rumit')
  if (gambar && angka(kamus, 'Width') * angka(kamus, 'Height') > BATAS_PDF.gambarPiksel)
    throw new TerlaluBanyak('gambar-terlalu-besar')
  if (angka(kamus, 'N') > BATAS_PDF.objek && /\/ObjStm\b/.test(kamus))
    throw new TerlaluBanyak('pdf-terlalu-rumit')
  let isi = mentah
  let jumlah = 0
  for (const s of saring) {
    const hasil = FLATE.has(s) ? kembangkan(isi, gambar) : s.startsWith('ASCII') ? bukaAscii(isi, s) : null
    if (hasil === null) break
    isi = hasil
    jumlah += isi.length
  }
  return jumlah
}

function kembangkan(isi: Buffer, gambar: boolean): Buffer | null {
  try {
    return inflateSync(isi, {
      maxOutputLength: gambar ? BATAS_PDF.gambarBita : BATAS_PDF.aliranBita,
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TerlaluBanyak('pdf-bom')
    return null
  }
}

function bukaAscii(isi: Buffer, cara: string): Buffer | null {
  const teks = isi.toString('latin1').replace(/\s/g, '')
  if (cara === 'ASCIIHexDecode') return Buffer.from(teks.split('>')[0] ?? '', 'hex')
  if (cara !== 'ASCII85Decode') return null
  const bita: number[] = []
  for (const m of (teks.split('~>')[0] ?? '').matchAll(/z|[!-u]{1,5}/g)) {
    const kelompok = m[0] === 'z' ? '!!!!!' : m[0]
    let n = 0
    for (let i = 0; i < 5; i++) n = n * 85 + (kelompok.padEnd(5, 'u').charCodeAt(i) - 33)
    for (let i = 0; i < kelompok.length - 1; i++) bita.push(Math.floor(n / 256 ** (3 - i)) & 255)
  }
  return Buffer.from(bita)
}
