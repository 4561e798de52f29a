// Sel buku: isi kolom menurut tipenya, seperti ditulis di buku register.
import type { z } from 'zod'
import type { bacaBuku, zKolomBuku } from '#kontrak/buku.ts'
import { angka, masaKerjaRingkas, nipKelompok, tanggalKolom } from '../alat/format.ts'

export type IsiBuku = z.output<typeof bacaBuku.jawab>
export type BarisBuku = IsiBuku['baris'][number]
export type KolomBuku = z.output<typeof zKolomBuku>

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/

/** One cell as text; empty when nothing was written there. */
export function isiSel(
  kolom: Pick<KolomBuku, 'kode' | 'tipe'>,
  nilai: string | number | null | undefined,
): string {
  if (nilai === null || nilai === undefined || nilai === '') return ''
  if (typeof nilai === 'number') return kolom.tipe === 'bulan' ? masaKerjaRingkas(nilai) : angka(nilai)
  if (kolom.tipe === 'tanggal' && TANGGAL.test(nilai)) return tanggalKolom(nilai)
  return kolom.kode === 'nip' ? nipKelompok(nilai) : nilai
}

/** Letter numbers of one book differ in the running number only; then the rest is said once, under the table. */
export type PolaNomor = { awal: string; akhir: string }
const NOMOR = /^(.+\/)(\d+)(\/.+)$/

/** The common pattern of the numbers shown, or null when they have none. */
export function polaNomor(baris: readonly BarisBuku[]): PolaNomor | null {
  const nomor = baris.flatMap((b) => {
    const isi = b.sel['nomor-surat']
    return typeof isi === 'string' && isi !== '' ? [NOMOR.exec(isi)] : []
  })
  const [, awal, , akhir] = nomor[0] ?? []
  if (awal === undefined || akhir === undefined) return null
  return nomor.every((n) => n?.[1] === awal && n[3] === akhir) ? { awal, akhir } : null
}

/** Rows with only the running number of each letter, when the book has one pattern. */
export function denganNomorRingkas(baris: readonly BarisBuku[], pola: PolaNomor | null): BarisBuku[] {
  if (!pola) return [...baris]
  return baris.map((b) => {
    const nomor = b.sel['nomor-surat']
    if (typeof nomor !== 'string' || nomor === '') return b
    const pendek = nomor.slice(pola.awal.length, nomor.length - pola.akhir.length)
    return { ...b, sel: { ...b.sel, 'nomor-surat': pendek } }
  })
}

/** Rows as a dense table writes them: offices by their official short name. */
export function denganNamaSingkat(
  baris: readonly BarisBuku[],
  singkat: ReadonlyMap<string, string>,
): BarisBuku[] {
  return baris.map((b) => {
    const unit = b.sel['unit-kerja']
    const pendek = typeof unit === 'string' ? singkat.get(unit) : undefined
    return pendek === undefined ? b : { ...b, sel: { ...b.sel, 'unit-kerja': pendek } }
  })
}

/** Figures and money stand right, everything else left. */
export const rataKanan = (k: KolomBuku): boolean => k.tipe === 'rupiah'

/** Sums of the rows that count, per column that is summed: void rows are left out. */
export function jumlahkan(baris: readonly BarisBuku[], kolom: readonly KolomBuku[]): Record<string, number> {
  const dihitung = baris.filter((b) => !b.batal)
  return Object.fromEntries(
    kolom
      .filter((k) => k.dijumlah)
      .map((k) => [
        k.kode,
        dihitung.reduce((n, b) => {
          const nilai = b.sel[k.kode]
          return n + (typeof nilai === 'number' ? nilai : 0)
        }, 0),
      ]),
  )
}

/** Rows of one printed sheet with what was carried to it and what it carries on. */
export type LembarBuku = {
  baris: BarisBuku[]
  pindahan: Record<string, number>
  sampai: Record<string, number>
}

/** Widths on paper by column, as parts of the sheet; what is not named takes the usual part. */
const LEBAR: Record<string, number> = {
  nama: 14,
  nip: 16.5,
  golongan: 4.2,
  jabatan: 12,
  'unit-kerja': 9,
  'nomor-surat': 6,
  keterangan: 8,
}
const LEBAR_TIPE: Record<string, number> = { rupiah: 8.6, bulan: 7.4, tanggal: 8.6, angka: 3 }
const LEBAR_BIASA = 8

/** Share of the sheet's width for each column, in percent. */
export function lebarKolom(kolom: readonly KolomBuku[]): number[] {
  const bagian = kolom.map((k) => LEBAR[k.kode] ?? LEBAR_TIPE[k.tipe] ?? LEBAR_BIASA)
  const jumlah = bagian.reduce((a, b) => a + b, 0)
  return bagian.map((b) => (b / jumlah) * 100)
}

/** Measures of a printed sheet (mm): what rows may take, one row, one more line, and the closing block. */
const RUANG_LEMBAR_MM = 138
const BARIS_MM = 9.4
const SATU_BARIS_MM = 3.7
const PENUTUP_MM = 46
/** Letters on one percent of the width of a sheet. */
const HURUF_PER_PERSEN = 1.6
/** Text may break over lines; a NIP, a date and a figure may not. */
const dapatPatah = (k: KolomBuku): boolean => k.tipe === 'teks' && k.kode !== 'nip'

function tinggiBaris(b: BarisBuku, kolom: readonly KolomBuku[], lebar: readonly number[]): number {
  const garis = kolom.map((k, i) => {
    if (!dapatPatah(k)) return 1
    const huruf = Math.max(4, (lebar[i] ?? 0) * HURUF_PER_PERSEN)
    return Math.ceil(isiSel(k, b.sel[k.kode]).length / huruf)
  })
  return Math.max(BARIS_MM, 1.4 + Math.max(...garis, 1) * SATU_BARIS_MM)
}

function potong(baris: readonly BarisBuku[], tinggi: (b: BarisBuku) => number): BarisBuku[][] {
  const lembar: BarisBuku[][] = [[]]
  let isi = 0
  for (const b of baris) {
    const t = tinggi(b)
    if (isi + t > RUANG_LEMBAR_MM && isi > 0) {
      lembar.push([])
      isi = 0
    }
    lembar.at(-1)?.push(b)
    isi += t
  }
  // The closing block never stands alone: when it does not fit, the last row goes with it.
  const akhir = lembar.at(-1) ?? []
  const pindah = isi + PENUTUP_MM > RUANG_LEMBAR_MM && akhir.length > 1 ? akhir.pop() : undefined
  return pindah ? [...lembar, [pindah]] : lembar
}

/** Cuts the book into sheets; the totals run on from sheet to sheet and end at the whole. */
export function lembarBuku(baris: readonly BarisBuku[], kolom: readonly KolomBuku[]): LembarBuku[] {
  const lebar = lebarKolom(kolom)
  let pindahan = jumlahkan([], kolom)
  return potong(baris, (b) => tinggiBaris(b, kolom, lebar)).map((isi) => {
    const sini = jumlahkan(isi, kolom)
    const sampai = Object.fromEntries(Object.entries(sini).map(([k, n]) => [k, n + (pindahan[k] ?? 0)]))
    const lembar = { baris: isi, pindahan, sampai }
    pindahan = sampai
    return lembar
  })
}
