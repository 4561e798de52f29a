// Ungkapan: a column definition as SQL over the checked row `b` and the row it would correct, `l`. Names come from
// ketentuan/impor only; what the file says stays a value inside impor_baris.nilai.
import { type RawBuilder, sql } from 'kysely'
import type { JenisImpor, TujuanImpor } from '#mesin/bentuk-impor.ts'
import type { Peta } from '#mesin/impor-peta.ts'
import { hurufKolom } from '#mesin/impor-sel.ts'

export type Ungkapan = RawBuilder<unknown>
const aman = (nama: string): string => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(nama)) throw new Error(`Nama kolom tidak wajar: ${nama}`)
  return nama
}
export const isi = (kode: string): string => `b.nilai->>'${aman(kode)}'`

/** What the file says for this column; null when it says nothing. */
export function nilaiFile(t: TujuanImpor): string {
  if ('dari' in t) return `(${isi(t.dari)})::${t.tipe}`
  if ('tahun' in t) return `((${isi(t.tahun)})::int * 12 + coalesce((${isi(t.bulan)})::int, 0))`
  return `daterange((${isi(t.mulai)})::date, (${isi(t.akhir)})::date + 1)`
}

/** For a new row: what the file says, else the default of the definition. */
export function nilaiBaru(t: TujuanImpor): string {
  const n = nilaiFile(t)
  return 'dari' in t && t.bawaan !== undefined ? `coalesce(${n}, '${t.bawaan}'::${t.tipe})` : n
}

/** For a changed row: an empty cell takes nothing away. */
export function nilaiUbah(t: TujuanImpor): string {
  if ('mulai' in t)
    return `case when ${isi(t.akhir)} is null then l.${aman(t.kolom)} else ${nilaiFile(t)} end`
  return `coalesce(${nilaiFile(t)}, l.${aman(t.kolom)})`
}

/** The row `l` is the one this row speaks of. */
export function samaKunci(j: JenisImpor): string {
  return j.kunci
    .map((k) => {
      const t = j.tujuan.find((x) => x.kolom === k)
      if (!t) throw new Error(`Kunci ${k} tidak ada pada tujuan ${j.kode}`)
      return 'mulai' in t ? `lower(l.${aman(k)}) = (${isi(t.mulai)})::date` : `l.${aman(k)} = ${nilaiBaru(t)}`
    })
    .join(' and ')
}

/** Nothing the file says differs from the row `l`. */
export const samaIsi = (j: JenisImpor): string =>
  j.tujuan.map((t) => `l.${aman(t.kolom)} is not distinct from ${nilaiUbah(t)}`).join(' and ')

/** Parts that tell two rows of the file apart. */
export function kunciFile(j: JenisImpor): string {
  const bagian = j.kunci.map((k) => {
    const t = j.tujuan.find((x) => x.kolom === k)
    if (!t) return isi(k)
    return 'mulai' in t
      ? isi(t.mulai)
      : 'dari' in t && t.bawaan !== undefined
        ? `coalesce(${isi(t.dari)}, '${t.bawaan}')`
        : isi('dari' in t ? t.dari : t.tahun)
  })
  return bagian.join(', ')
}

/** Column letter of one of ours on the sheet; the first when it was not mapped. */
export const huruf = (peta: Peta, kode: string): string => hurufKolom(peta[kode] ?? 0)
export const mentah = (teks: string): Ungkapan => sql.raw(teks)
