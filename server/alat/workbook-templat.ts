// Workbook templat: a form to be filled in a sheet: headings with notes, an example row, lists to choose from, text columns.
import type Exceljs from 'exceljs'

export type KolomTemplat = {
  judul: string
  wajib: boolean
  catatan: string
  contoh: string
  /** Kept as text, so that leading zeros and 18 digits stay. */
  teks: boolean
  pilihan?: readonly string[]
}
export type Templat = { nama: string; kolom: readonly KolomTemplat[]; petunjuk: readonly string[] }

const BARIS_SIAP = 2000
const BIRU = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1D3F72' } } as const
const MUDA = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EDF4' } } as const

const hurufDari = (ke: number): string => {
  const sisa = ke % 26
  const awal = ke >= 26 ? String.fromCharCode(64 + Math.floor(ke / 26)) : ''
  return awal + String.fromCharCode(65 + sisa)
}

function tulisPilihan(wb: Exceljs.Workbook, t: Templat): Map<string, string> {
  const ws = wb.addWorksheet('Pilihan', { state: 'hidden' })
  const acuan = new Map<string, string>()
  const berpilihan = t.kolom.filter((k) => (k.pilihan?.length ?? 0) > 0)
  for (const [i, k] of berpilihan.entries()) {
    const huruf = hurufDari(i)
    for (const [b, p] of (k.pilihan ?? []).entries()) ws.getCell(b + 1, i + 1).value = p
    acuan.set(k.judul, `Pilihan!$${huruf}$1:$${huruf}$${k.pilihan?.length}`)
  }
  return acuan
}

function tulisData(wb: Exceljs.Workbook, t: Templat): void {
  const ws = wb.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: 1 }] })
  const acuan = tulisPilihan(wb, t)
  for (const [i, k] of t.kolom.entries()) {
    const kolom = ws.getColumn(i + 1)
    kolom.width = Math.max(14, Math.min(34, k.judul.length + 4, 40))
    if (k.teks) kolom.numFmt = '@'
    const judul = ws.getCell(1, i + 1)
    judul.value = k.wajib ? `${k.judul} *` : k.judul
    judul.font = { bold: true, color: { argb: k.wajib ? 'FFFFFFFF' : 'FF1B2430' } }
    judul.fill = k.wajib ? BIRU : MUDA
    judul.alignment = { wrapText: true, vertical: 'middle' }
    judul.note = `${k.wajib ? 'Wajib diisi. ' : ''}${k.catatan}. Contoh: ${k.contoh || '(kosong)'}`
    const contoh = ws.getCell(2, i + 1)
    contoh.value = k.contoh
    contoh.numFmt = '@'
    contoh.font = { italic: true, color: { argb: 'FF6A7280' } }
    const daftar = acuan.get(k.judul)
    if (!daftar) continue
    for (let b = 2; b <= BARIS_SIAP; b += 1)
      ws.getCell(b, i + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [daftar],
        showErrorMessage: true,
        errorTitle: k.judul,
        error: 'Pilih dari daftar.',
      }
  }
}

/** The form as bytes: sheet Data to fill, sheet Petunjuk to read. */
export async function tulisTemplat(t: Templat): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const wb = new exceljs.Workbook()
  wb.creator = 'Padu'
  tulisData(wb, t)
  const ws = wb.addWorksheet('Petunjuk')
  ws.getColumn(1).width = 30
  ws.getColumn(2).width = 8
  ws.getColumn(3).width = 60
  ws.getColumn(4).width = 30
  for (const teks of [t.nama, ...t.petunjuk]) ws.addRow([teks])
  ws.getRow(1).font = { bold: true, size: 14 }
  ws.addRow([])
  ws.addRow(['Kolom', 'Wajib', 'Cara mengisi', 'Contoh']).font = { bold: true }
  for (const k of t.kolom)
    ws.addRow([k.judul, k.wajib ? 'ya' : '', k.catatan, k.contoh]).alignment = {
      wrapText: true,
      vertical: 'top',
    }
  return new Uint8Array(await wb.xlsx.writeBuffer())
}
