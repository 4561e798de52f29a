// Workbook: tables written as XLSX (the only door to exceljs), row by row, so that 20,000 rows do not stand in memory twice.
import { PassThrough } from 'node:stream'
import type Exceljs from 'exceljs'

export type SelLembar = string | number | null
export type KolomLembar = {
  judul: string
  /** Width in characters. */
  lebar: number
  /** Numbers only: the format they are shown in, e.g. '#,##0'. */
  format?: string
}
export type Lembar = {
  nama: string
  kolom: readonly KolomLembar[]
  baris: AsyncIterable<readonly SelLembar[]> | Iterable<readonly SelLembar[]>
  /** Lines above the headings: title first. */
  kepala?: readonly string[]
  /** Second heading row with column numbers, as in a ruled book. */
  bernomor?: boolean
  /** Ruled lines around every cell. */
  bergaris?: boolean
  /** Rows after the last, set in bold. */
  kaki?: readonly (readonly SelLembar[])[]
}

const FONT = { name: 'Calibri', size: 11 }
const GARIS = { style: 'thin', color: { argb: 'FF7A8090' } } as const
const TEPI = { top: GARIS, left: GARIS, bottom: GARIS, right: GARIS }
const LATAR = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EDF4' } } as const

/** A text that a sheet would take for a formula gets a sign before it, so that it stays text wherever it is opened. */
export function netralkan(teks: string): string {
  return /^[=+\-@\t\r]/.test(teks) && !/^[+-]?\d+([.,]\d+)?$/.test(teks) ? `'${teks}` : teks
}

/** Control characters no XML may hold. */
const bersih = (teks: string): string => teks.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, '')
const nilai = (s: SelLembar): SelLembar => (typeof s === 'string' ? bersih(netralkan(s)) : s)

type Lajur = ReturnType<Exceljs.stream.xlsx.WorkbookWriter['addWorksheet']>

function tulisKepala(ws: Lajur, l: Lembar): number {
  for (const [i, teks] of (l.kepala ?? []).entries()) {
    const baris = ws.addRow([nilai(teks)])
    baris.font = { ...FONT, bold: i === 0, size: i === 0 ? 13 : 11 }
    baris.commit()
  }
  const judul = ws.addRow(l.kolom.map((k) => k.judul))
  judul.font = { ...FONT, bold: true }
  judul.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
  judul.eachCell((sel) => {
    sel.fill = LATAR
    sel.border = TEPI
  })
  judul.commit()
  if (l.bernomor) {
    const nomor = ws.addRow(l.kolom.map((_, i) => i + 1))
    nomor.font = { ...FONT, italic: true, size: 9 }
    nomor.alignment = { horizontal: 'center' }
    nomor.eachCell((sel) => {
      sel.border = TEPI
    })
    nomor.commit()
  }
  return (l.kepala?.length ?? 0) + 1 + (l.bernomor ? 1 : 0)
}

function tulisBaris(ws: Lajur, l: Lembar, isi: readonly SelLembar[], tebal: boolean): void {
  const baris = ws.addRow(isi.map(nilai))
  if (tebal) baris.font = { ...FONT, bold: true }
  for (let i = 1; i <= l.kolom.length; i += 1) {
    const sel = baris.getCell(i)
    if (l.bergaris || tebal) sel.border = TEPI
    const format = l.kolom[i - 1]?.format
    if (typeof sel.value === 'string') {
      sel.numFmt = '@'
      sel.alignment = { wrapText: true, vertical: 'top' }
    } else if (format && typeof sel.value === 'number') sel.numFmt = format
  }
  baris.commit()
}

/** The whole workbook as bytes. */
export async function tulisXlsx(lembar: readonly Lembar[]): Promise<Uint8Array> {
  const arus = new PassThrough()
  const potong: Buffer[] = []
  arus.on('data', (b: Buffer) => potong.push(b))
  const selesai = new Promise<void>((jadi, gagal) => arus.once('end', jadi).once('error', gagal))
  // Loaded with the first sheet: 40 MB that a server which writes none does not hold.
  const { default: exceljs } = await import('exceljs')
  const wb = new exceljs.stream.xlsx.WorkbookWriter({
    stream: arus,
    useStyles: true,
    useSharedStrings: false,
  })
  wb.creator = 'Padu'
  for (const l of lembar) {
    const beku = (l.kepala?.length ?? 0) + 1 + (l.bernomor ? 1 : 0)
    const ws = wb.addWorksheet(l.nama.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
      views: [{ state: 'frozen', ySplit: beku }],
      pageSetup: {
        orientation: 'landscape',
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${(l.kepala?.length ?? 0) + 1}:${beku}`,
      },
    })
    ws.columns = l.kolom.map((k) => ({ width: k.lebar }))
    tulisKepala(ws, l)
    for await (const b of l.baris) tulisBaris(ws, l, b, false)
    for (const b of l.kaki ?? []) tulisBaris(ws, l, b, true)
    ws.commit()
  }
  await wb.commit()
  await selesai
  return Buffer.concat(potong)
}
