// Hak pensiun: which cause gives a pension at which age and masa kerja, and how much (UU 11/1969, PP 11/2017; values PV).
import type { Kutipan } from '#mesin/bentuk.ts'

/** Why service ends. */
export type SebabPensiun =
  | 'bup'
  | 'permintaan-sendiri'
  | 'perampingan'
  | 'cacat-dinas'
  | 'cacat-bukan-dinas'
  | 'meninggal'
  | 'tewas'

export type SyaratHak = { usia: number; masaKerjaTahun: number; dasar: Kutipan[] }

/** Two readings of the age for a request of one's own: PP 11/2017 says 45, UU 11/1969 says 50. The city chooses one. */
export type BacaanAps = 'pp-11-2017' | 'uu-11-1969'

/** Percent figures of the pension: per year of masa kerja, floor and ceiling, and the share of the widow. */
export type Besaran = {
  persenPerTahun: number
  palingSedikit: number
  palingBanyak: number
  persenJanda: number
  persenJandaTewas: number
}

export const BESARAN: Besaran = {
  persenPerTahun: 2.5,
  palingSedikit: 40,
  palingBanyak: 75,
  persenJanda: 36,
  persenJandaTewas: 72,
}

/** Percent of the base for whole years of masa kerja, within floor and ceiling: 24 years → 60. */
export function persenPensiun(masaKerjaBulan: number, b: Besaran): number {
  const persen = Math.floor(masaKerjaBulan / 12) * b.persenPerTahun
  return Math.min(b.palingBanyak, Math.max(b.palingSedikit, persen))
}

/** Rupiah of a percent of the base, rounded to the rupiah. */
export const bagianGaji = (gajiPokok: number, persen: number): number =>
  Math.round((gajiPokok * persen) / 100)
