// Sel buku: isi kolom menurut tipenya, seperti ditulis di buku register.
import type { z } from 'zod'
import type { bacaBuku, zKolomBuku } from '#kontrak/buku.ts'
import { angka, masaKerjaRingkas, nipKelompok, tanggalKolom } from '../alat/format.ts'

export type IsiBuku = z.output<typeof bacaBuku.jawab>
export type BarisBuku = IsiBuku['baris'][number]
export type KolomBuku = z.output<typeof zKolomBuku>

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/

/** One cell as text; empty when nothing was written there. */
export function isiSel(kolom: Pick<KolomBuku, 'kode' | 'tipe'>, nilai: string | number | null | undefined): string {
  if (nilai === null || nilai === undefined || nilai === '') return ''
  if (typeof nilai === 'number') return kolom.tipe === 'bulan' ? masaKerjaRingkas(nilai) : angka(nilai)
  if (kolom.tipe === 'tanggal' && TANGGAL.test(nilai)) return tanggalKolom(nilai)
  return kolom.kode === 'nip' ? nipKelompok(nilai) : nilai
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
export type LembarBuku = { baris: BarisBuku[]; pindahan: Record<string, number>; sampai: Record<string, number> }

/** Cuts the book into sheets; the totals run on from sheet to sheet and end at the whole. */
export function lembarBuku(
  baris: readonly BarisBuku[],
  kolom: readonly KolomBuku[],
  perLembar: number,
): LembarBuku[] {
  const lembar: LembarBuku[] = []
  let pindahan = jumlahkan([], kolom)
  for (let i = 0; i < Math.max(baris.length, 1); i += perLembar) {
    const isi = baris.slice(i, i + perLembar)
    const sini = jumlahkan(isi, kolom)
    const sampai = Object.fromEntries(Object.entries(sini).map(([k, n]) => [k, n + (pindahan[k] ?? 0)]))
    lembar.push({ baris: isi, pindahan, sampai })
    pindahan = sampai
  }
  return lembar
}
