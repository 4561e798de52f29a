// Workbook CSV: the same tables as text, semicolon and BOM as Excel here expects; formulas made harmless.
import { stringify } from 'csv-stringify/sync'
import { netralkan, type SelLembar } from './workbook.ts'

/** One piece of the file; the first carries the mark of the encoding. */
export function barisCsv(baris: readonly (readonly SelLembar[])[], pertama: boolean): string {
  // Every text stands in quotes, a NIP too: a program reads it as text. Who opens it in Excel takes the XLSX instead.
  const isi = baris.map((b) => b.map((s) => (typeof s === 'string' ? netralkan(s) : s)))
  return `${pertama ? '\uFEFF' : ''}${stringify(isi, { delimiter: ';', record_delimiter: '\r\n', quoted_string: true })}`
}
