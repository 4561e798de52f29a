// Isian fakta: what the form of a case says, read with care: a field of another type counts as not given.
import type { HasilSyarat, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import { syarat } from './kata.ts'

const isi = (fakta: Fakta, kode: string): unknown => fakta.usulan?.isian?.[kode]

/** Text of a field, trimmed; undefined when empty or of another type. */
export function isianTeks(fakta: Fakta, kode: string): string | undefined {
  const nilai = isi(fakta, kode)
  return typeof nilai === 'string' && nilai.trim() !== '' ? nilai.trim() : undefined
}

/** A calendar day; undefined when it is none. */
export function isianTanggal(fakta: Fakta, kode: string): Tanggal | undefined {
  const nilai = isianTeks(fakta, kode)
  return nilai !== undefined && sahTanggal(nilai) ? nilai : undefined
}

/** A finite number; digits written as text count too, as forms send them. */
export function isianAngka(fakta: Fakta, kode: string): number | undefined {
  const nilai = isi(fakta, kode)
  const angka =
    typeof nilai === 'string' && /^\d{1,9}([.,]\d{1,3})?$/.test(nilai.trim())
      ? Number(nilai.trim().replace(',', '.'))
      : nilai
  return typeof angka === 'number' && Number.isFinite(angka) ? angka : undefined
}

/** A tick or a yes/no choice. */
export function isianBenar(fakta: Fakta, kode: string): boolean | undefined {
  const nilai = isi(fakta, kode)
  if (typeof nilai === 'boolean') return nilai
  if (nilai === 'ya') return true
  return nilai === 'tidak' ? false : undefined
}

/** The variant asked for: of the case, else of the form. */
export const varianDiminta = (fakta: Fakta): string | undefined =>
  fakta.usulan?.varian ?? isianTeks(fakta, 'varian')

/** The day a request reached the BKPSDM; before it is filed, the day of judgement. */
export const hariTerima = (fakta: Fakta): Tanggal => fakta.usulan?.diterima ?? fakta.perTanggal

type Pernyataan = {
  kode: string
  bunyi: string
  dasar: Kutipan[]
  /** Field asked; true satisfies the condition, or false when `terbalik`. */
  isian: string
  terbalik?: true
  ya: string
  tidak: string
  belum: string
  saran: string
  /** Verdict while nobody has answered: a missing fact, or a judgement waiting for its officer. */
  bilaBelum?: 'data-kurang' | 'perlu-pertimbangan'
}

/** A condition that a person states or an officer judges, by one field of the form. */
export function syaratPernyataan(fakta: Fakta, p: Pernyataan): HasilSyarat {
  const jawab = isianBenar(fakta, p.isian)
  if (jawab === undefined)
    return syarat(p.kode, p.bunyi, p.dasar, p.bilaBelum ?? 'data-kurang', p.belum, p.saran)
  const baik = p.terbalik ? !jawab : jawab
  return baik
    ? syarat(p.kode, p.bunyi, p.dasar, 'memenuhi', p.ya)
    : syarat(p.kode, p.bunyi, p.dasar, 'tidak-memenuhi', p.tidak, p.saran)
}
