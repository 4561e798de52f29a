// Lembar XML: rows and cells out of the XML of a sheet, in one pass over the text and without building a tree. The digits of a
// number stay text: a NIP that was kept as a number can so be told from one that was kept as text.
import type { SelMentah } from '#mesin/bentuk-impor.ts'
import { indeksKolom } from '#mesin/impor-sel.ts'
import { berbahaya, rusak } from './ditolak.ts'

/** Columns read of a row, and letters of one row's XML. */
export const KOLOM_PALING = 256
const BARIS_XML_PALING = 4 * 1024 * 1024
const TEKS_PALING = 4000

export type BarisLembar = { baris: number; sel: (SelMentah | undefined)[] }
export type BukuGaya = {
  /** Shared strings by index. */
  teks: readonly string[]
  /** True where a number with this style is shown as a date. */
  hari: readonly boolean[]
  /** The workbook counts from 1904. */
  sejak1904: boolean
}

const ENTITAS: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Text of XML with its references resolved; unknown ones stay as they are. */
export function uraiEntitas(teks: string): string {
  if (!teks.includes('&')) return teks
  return teks.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (utuh, isi: string) => {
    if (isi[0] !== '#') return ENTITAS[isi] ?? utuh
    const n = isi[1] === 'x' ? Number.parseInt(isi.slice(2), 16) : Number(isi.slice(1))
    return n > 0 && n <= 0x10ffff && !(n >= 0xd800 && n <= 0xdfff) ? String.fromCodePoint(n) : utuh
  })
}

/** All text inside `<t>` of a string item; phonetic readings left out. */
export function teksDari(xml: string, awalan: string): string {
  const bersih = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let hasil = ''
  let letak = 0
  const buka = `<${awalan}t`
  const tutup = `</${awalan}t>`
  for (;;) {
    const mulai = bersih.indexOf(buka, letak)
    if (mulai < 0) break
    const akhirTanda = bersih.indexOf('>', mulai)
    if (akhirTanda < 0) break
    const sesudah = bersih[mulai + buka.length]
    if (bersih[akhirTanda - 1] === '/' || (sesudah !== '>' && sesudah !== ' ')) {
      letak = akhirTanda + 1
      continue
    }
    const akhir = bersih.indexOf(tutup, akhirTanda)
    if (akhir < 0) break
    hasil += bersih.slice(akhirTanda + 1, akhir)
    if (hasil.length > TEKS_PALING) break
    letak = akhir + tutup.length
  }
  return uraiEntitas(hasil.slice(0, TEKS_PALING)).replace(/_x([0-9A-Fa-f]{4})_/g, (utuh, h: string) =>
    h === '000D' || h === '000A' ? ' ' : utuh,
  )
}

/** Value of an attribute in the text of a tag. */
export function atribut(tanda: string, nama: string): string | undefined {
  let letak = tanda.indexOf(`${nama}="`)
  while (letak > 0 && tanda[letak - 1] !== ' ') letak = tanda.indexOf(`${nama}="`, letak + 1)
  if (letak < 0) return undefined
  const mulai = letak + nama.length + 2
  const akhir = tanda.indexOf('"', mulai)
  return akhir < 0 ? undefined : tanda.slice(mulai, akhir)
}

const BEDA_1904 = 1462

function nilaiSel(tanda: string, isi: string, awalan: string, gaya: BukuGaya): SelMentah | undefined {
  const jenis = atribut(tanda, 't') ?? 'n'
  if (jenis === 'inlineStr') return { teks: teksDari(isi, awalan) }
  const mulai = isi.indexOf(`<${awalan}v>`)
  if (mulai < 0) return undefined
  const awal = mulai + awalan.length + 3
  const akhir = isi.indexOf(`</${awalan}v>`, awal)
  if (akhir < 0) throw rusak('sebuah sel tidak ditutup')
  const mentah = uraiEntitas(isi.slice(awal, Math.min(akhir, awal + TEKS_PALING)))
  if (jenis === 's') {
    const teks = gaya.teks[Number(mentah)]
    if (teks === undefined) throw rusak('sebuah sel menunjuk teks yang tidak ada')
    return { teks }
  }
  if (jenis === 'str' || jenis === 'd') return { teks: mentah }
  if (jenis === 'e') return { teks: mentah, salah: true }
  if (jenis === 'b') return { teks: mentah === '1' ? 'Ya' : 'Tidak' }
  if (mentah === '' || !Number.isFinite(Number(mentah))) return { teks: mentah }
  const hari = gaya.hari[Number(atribut(tanda, 's') ?? -1)] === true
  const geser = hari && gaya.sejak1904 ? String(Number(mentah) + BEDA_1904) : mentah
  return { teks: mentah, angka: geser, ...(hari ? { hari: true as const } : {}) }
}

function isiBaris(xml: string, awalan: string, gaya: BukuGaya): (SelMentah | undefined)[] {
  const sel: (SelMentah | undefined)[] = []
  const buka = `<${awalan}c`
  const tutup = `</${awalan}c>`
  let letak = 0
  let kolom = -1
  for (;;) {
    const mulai = xml.indexOf(buka, letak)
    if (mulai < 0) return sel
    const akhirTanda = xml.indexOf('>', mulai)
    if (akhirTanda < 0) throw rusak('sebuah sel tidak ditutup')
    const sesudah = xml[mulai + buka.length]
    letak = akhirTanda + 1
    if (sesudah !== ' ' && sesudah !== '>' && sesudah !== '/') continue
    const tanda = xml.slice(mulai, akhirTanda)
    const alamat = atribut(tanda, 'r')
    kolom = alamat === undefined ? kolom + 1 : indeksKolom(alamat.replace(/\d+$/, ''))
    if (kolom < 0) throw rusak('sebuah sel beralamat tidak sah')
    if (tanda.endsWith('/')) continue
    const akhir = xml.indexOf(tutup, akhirTanda)
    if (akhir < 0) throw rusak('sebuah sel tidak ditutup')
    letak = akhir + tutup.length
    if (kolom < KOLOM_PALING) {
      const nilai = nilaiSel(tanda, xml.slice(akhirTanda + 1, akhir), awalan, gaya)
      if (nilai) sel[kolom] = nilai
    }
  }
}

/** Prefix of the sheet's own elements: '' or 'x:'. */
const awalanLembar = (kepala: string): string => /<(\w+:)?worksheet[\s>]/.exec(kepala)?.[1] ?? ''

/** Declarations of entities belong into no workbook; they are how small files grow large. */
export function tolakDeklarasi(xml: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml))
    throw berbahaya('deklarasi-xml', 'memuat deklarasi yang tidak wajar di dalamnya')
}

/** Rows of a sheet as they come; rows without cells are left out, row numbers are those the sheet shows. */
export async function* barisLembar(arus: AsyncIterable<string>, gaya: BukuGaya): AsyncGenerator<BarisLembar> {
  let sisa = ''
  let awalan: string | undefined
  let nomor = 0
  for await (const potong of arus) {
    sisa += potong
    if (awalan === undefined) {
      if (sisa.length < 2048 && !sisa.includes('sheetData')) continue
      tolakDeklarasi(sisa.slice(0, 8192))
      awalan = awalanLembar(sisa)
    }
    let letak = 0
    for (;;) {
      const mulai = sisa.indexOf(`<${awalan}row`, letak)
      if (mulai < 0) break
      const akhirTanda = sisa.indexOf('>', mulai)
      if (akhirTanda < 0) break
      const tanda = sisa.slice(mulai, akhirTanda)
      const sebut = Number(atribut(tanda, 'r') ?? nomor + 1)
      if (!Number.isInteger(sebut) || sebut <= nomor || sebut > 1_048_576)
        throw rusak('nomor barisnya tidak berurutan')
      if (tanda.endsWith('/')) {
        nomor = sebut
        letak = akhirTanda + 1
        continue
      }
      const akhir = sisa.indexOf(`</${awalan}row>`, akhirTanda)
      if (akhir < 0) break
      nomor = sebut
      const sel = isiBaris(sisa.slice(akhirTanda + 1, akhir), awalan, gaya)
      letak = akhir + awalan.length + 6
      if (sel.length > 0) yield { baris: nomor, sel }
    }
    sisa = letak === 0 ? sisa : sisa.slice(letak)
    if (sisa.length > BARIS_XML_PALING) throw berbahaya('baris-tidak-wajar', 'satu barisnya terlalu panjang')
  }
  if (awalan === undefined || new RegExp(`<${awalan}row[ >]`).test(sisa)) throw rusak('lembarnya terpotong')
}
