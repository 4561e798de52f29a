// Skala gaji: which columns of the salary table exist for a golongan, and the cell in force on a day.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Rujukan, TabelGaji } from '#mesin/bentuk-fakta.ts'

/** Columns (masa kerja golongan in whole years) run from `dari` to `sampai` two by two; `pertama` comes before. */
export type KolomGolongan = { dari: number; sampai: number; pertama?: number }
export type KolomSkala = Readonly<Record<string, KolomGolongan>>

/** Columns of every golongan ruang since PP 7/1977 Pasal 4 and Lampiran II, the same in PP 15/2019 and PP 5/2024. */
export const KOLOM_SKALA: KolomSkala = {
  'I/a': { dari: 0, sampai: 26 },
  'I/b': { dari: 3, sampai: 27 },
  'I/c': { dari: 3, sampai: 27 },
  'I/d': { dari: 3, sampai: 27 },
  'II/a': { dari: 1, sampai: 33, pertama: 0 },
  'II/b': { dari: 3, sampai: 33 },
  'II/c': { dari: 3, sampai: 33 },
  'II/d': { dari: 3, sampai: 33 },
  'III/a': { dari: 0, sampai: 32 },
  'III/b': { dari: 0, sampai: 32 },
  'III/c': { dari: 0, sampai: 32 },
  'III/d': { dari: 0, sampai: 32 },
  'IV/a': { dari: 0, sampai: 32 },
  'IV/b': { dari: 0, sampai: 32 },
  'IV/c': { dari: 0, sampai: 32 },
  'IV/d': { dari: 0, sampai: 32 },
  'IV/e': { dari: 0, sampai: 32 },
}

const ANTARA = 2

/** All columns of a golongan in order, in years. */
export function kolomGolongan(k: KolomGolongan): number[] {
  const hasil = k.pertama === undefined ? [] : [k.pertama]
  for (let kolom = k.dari; kolom <= k.sampai; kolom += ANTARA) hasil.push(kolom)
  return hasil
}

/** The first column (years) above an MKG in months; undefined at the end of the scale. */
export function kolomBerikut(k: KolomGolongan, mkg: number): number | undefined {
  return kolomGolongan(k).find((kolom) => kolom * 12 > mkg)
}

/** The column (years) in which an MKG in months is read: the last one not above it; undefined below the first. */
export function kolomTerisi(k: KolomGolongan, mkg: number): number | undefined {
  return kolomGolongan(k).findLast((kolom) => kolom * 12 <= mkg)
}

/** The salary table in force on a day; undefined when it was not handed in. */
export function tabelPada(rujukan: Partial<Rujukan> | undefined, tanggal: Tanggal): TabelGaji | undefined {
  return rujukan?.gajiPokok?.find(
    (t) => t.berlaku <= tanggal && (t.sampai === undefined || tanggal <= t.sampai),
  )
}

/** One cell: rupiah a month for golongan and column; undefined when the table has no such cell. */
export function sel(tabel: TabelGaji, golongan: string, kolom: number): number | undefined {
  return tabel.tabel[golongan]?.[String(kolom)]
}

/** What still has to be checked for one cell: the mark of the cell, else that of the table. */
export function tandaSel(tabel: TabelGaji, golongan: string, kolom: number): string | undefined {
  return tabel.perluVerifikasiSel?.[`${golongan} ${kolom}`] ?? tabel.perluVerifikasi
}

/** Names of the tables we do not hold, by the day they began (from memory, PV): only to say what is missing. */
export const TABEL_TIDAK_DIMUAT: readonly { berlaku: Tanggal; nama: string }[] = [
  { berlaku: '1977-01-01', nama: 'PP 7/1977 dan perubahannya sebelum 2003' },
  { berlaku: '2003-01-01', nama: 'PP 11/2003' },
  { berlaku: '2006-01-01', nama: 'PP 66/2005' },
  { berlaku: '2007-01-01', nama: 'PP 9/2007' },
  { berlaku: '2008-01-01', nama: 'PP 10/2008' },
  { berlaku: '2009-01-01', nama: 'PP 8/2009' },
  { berlaku: '2010-01-01', nama: 'PP 25/2010' },
  { berlaku: '2011-01-01', nama: 'PP 11/2011' },
  { berlaku: '2012-01-01', nama: 'PP 15/2012' },
  { berlaku: '2013-01-01', nama: 'PP 22/2013' },
  { berlaku: '2014-01-01', nama: 'PP 34/2014' },
  { berlaku: '2015-01-01', nama: 'PP 30/2015' },
  { berlaku: '2019-01-01', nama: 'PP 15/2019' },
  { berlaku: '2024-01-01', nama: 'PP 5/2024' },
]

/** The name of the regulation whose table would be needed on a day but was not handed in. */
export function namaTabelKurang(tanggal: Tanggal): string {
  return TABEL_TIDAK_DIMUAT.findLast((t) => t.berlaku <= tanggal)?.nama ?? 'tabel sebelum PP 7/1977'
}
