// Impor, peta: which column of the file is which column of ours, guessed from its headings and always correctable by hand.
import type { JenisImpor } from './bentuk-impor.ts'

/** Index of the file's column by code of ours; what is not named is not read. */
export type Peta = Readonly<Record<string, number>>

/** Headings compare by letters and digits alone: 'TMT Golongan', 'tmtGolongan' and 'TMT_GOLONGAN *' are one. */
export const samakanJudul = (judul: string): string =>
  judul
    .toLowerCase()
    .normalize('NFD')
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9]/g, '')

/** The guess: exact after sameness, own heading before synonyms, each column of the file at most once. */
export function tebakPeta(jenis: JenisImpor, judul: readonly string[]): Peta {
  const ada = judul.map(samakanJudul)
  const dipakai = new Set<number>()
  const peta: Record<string, number> = {}
  for (const tingkat of [0, 1])
    for (const k of jenis.kolom) {
      if (peta[k.kode] !== undefined) continue
      const nama = (tingkat === 0 ? [k.judul, k.kode] : k.sinonim).map(samakanJudul)
      const letak = ada.findIndex((j, i) => j !== '' && !dipakai.has(i) && nama.includes(j))
      if (letak < 0) continue
      peta[k.kode] = letak
      dipakai.add(letak)
    }
  return peta
}

/** The row (index) among the first rows that looks most like headings; 0 when none does. */
export function tebakBarisJudul(jenis: JenisImpor, baris: readonly (readonly string[])[]): number {
  let terbaik = 0
  let paling = 0
  for (const [i, isi] of baris.entries()) {
    const cocok = Object.keys(tebakPeta(jenis, isi)).length
    if (cocok > paling) {
      paling = cocok
      terbaik = i
    }
  }
  return terbaik
}

/** Required columns the map leaves out, by their headings. */
export const belumDipetakan = (jenis: JenisImpor, peta: Peta): string[] =>
  jenis.kolom.filter((k) => k.wajib && peta[k.kode] === undefined).map((k) => k.judul)
