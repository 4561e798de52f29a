// Bentuk aturan: a rule as data: dated editions over facts, and its cases.
import type { HasilAturan, Kutipan, Putusan, Tanggal } from './bentuk.ts'
import type { Fakta } from './bentuk-fakta.ts'

/**
 * How far an edition is asked. 'lengkap': every condition and computed value. 'putusan': the edition may stop at the first
 * condition that refuses and leave `hitung` empty; the verdict is the same.
 */
export type CaraNilai = 'lengkap' | 'putusan'

export type EdisiAturan<P> = {
  berlaku: Tanggal
  /** Last day of force, inclusive; absent while in force. */
  sampai?: Tanggal
  dasar: Kutipan[]
  /** Present when the value has not yet been checked against the official text (mark PV): says what to check. */
  perluVerifikasi?: string
  parameter: P
  nilai: (fakta: Fakta, parameter: P, cara?: CaraNilai) => HasilAturan
}

/** A rule: dated editions (newest first), parameters apart from the formula, the facts it needs by path. */
export type Aturan<P = unknown> = {
  kode: string
  nama: string
  tanya: string
  /** Paths into Fakta that the rule reads, e.g. 'pegawai.pangkat'. Shown by GET /api/aturan. */
  butuh: string[]
  /** The event's date that picks the edition; without it `fakta.perTanggal` does. */
  acuan?: (fakta: Fakta) => Tanggal | undefined
  edisi: EdisiAturan<P>[]
}

/** A case of a rule as data beside it (*.kasus.ts): written from the article, never from the code. */
export type Kasus = {
  nama: string
  dasar: Kutipan
  fakta: Fakta
  harap: { putusan: Putusan; syarat?: Record<string, Putusan>; hitung?: Record<string, string | number> }
}
