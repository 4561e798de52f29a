// Calon: the person a promotion is judged for: the rank held, the office, and the day from which the promotion would count.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaJabatan, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { selisihBulan } from '#mesin/tanggal.ts'
import { bulanCltn, type MasaCltn, masaCltn } from '../status.ts'
import { periodeMulai } from './periode.ts'
import { golonganBerikut, urutGolongan } from './urutan.ts'

export type PangkatDuduk = { golongan: string; sejak: Tanggal }

export type Calon = {
  fakta: Fakta
  pegawai: FaktaPegawai
  /** The day from which the promotion would count. */
  tmt: Tanggal
  pangkat: PangkatDuduk | undefined
  /** Golongan after the promotion; undefined when there is no rank above. */
  tujuan: string | undefined
  /** Definitive office held on the day; the latest when several. */
  jabatan: FaktaJabatan | undefined
  cltn: readonly MasaCltn[]
}

/** TMT asked for, else the first period on or after the day of judgement. */
export const tmtPeriode = (fakta: Fakta): Tanggal => fakta.usulan?.tmt ?? periodeMulai(fakta.perTanggal)

/** Promotions outside the periods: the TMT asked for, else the day of judgement. */
export const tmtBebas = (fakta: Fakta): Tanggal => fakta.usulan?.tmt ?? fakta.perTanggal

/** Golongan held before a day and since when: decrees of the same golongan one after another count as one. */
export function pangkatSebelum(pegawai: FaktaPegawai, tmt: Tanggal): PangkatDuduk | undefined {
  const daftar = pegawai.pangkat ?? []
  let akhir: { golongan: string; tmt: Tanggal } | undefined
  for (const p of daftar) if (p.tmt < tmt && (!akhir || p.tmt >= akhir.tmt)) akhir = p
  if (!akhir) return undefined
  let lain = ''
  for (const p of daftar) if (p.tmt < tmt && p.golongan !== akhir.golongan && p.tmt > lain) lain = p.tmt
  let sejak = akhir.tmt
  for (const p of daftar) if (p.golongan === akhir.golongan && p.tmt > lain && p.tmt < sejak) sejak = p.tmt
  return { golongan: akhir.golongan, sejak }
}

/** Definitive office on a day; of several the one that began last. */
export function jabatanPada(pegawai: FaktaPegawai, tanggal: Tanggal): FaktaJabatan | undefined {
  let pilih: FaktaJabatan | undefined
  for (const j of pegawai.jabatan ?? []) {
    if (j.kedudukan !== 'definitif' || j.mulai > tanggal) continue
    if (j.sampai !== undefined && j.sampai < tanggal) continue
    if (!pilih || j.mulai >= pilih.mulai) pilih = j
  }
  return pilih
}

/** The last person put together. Facts are values and never change once handed in; a dozen kinds ask for the same person on the same day. */
let akhir: Calon | undefined

/** Puts the person together for a TMT. */
export function susunCalon(fakta: Fakta, tmt: Tanggal): Calon {
  if (akhir?.fakta !== fakta || akhir.tmt !== tmt) akhir = susunBaru(fakta, tmt)
  return akhir
}

function susunBaru(fakta: Fakta, tmt: Tanggal): Calon {
  const pegawai = fakta.pegawai ?? {}
  const pangkat = pangkatSebelum(pegawai, tmt)
  return {
    fakta,
    pegawai,
    tmt,
    pangkat: pangkat && urutGolongan(pangkat.golongan) > 0 ? pangkat : undefined,
    tujuan: pangkat === undefined ? undefined : golonganBerikut(pangkat.golongan),
    jabatan: jabatanPada(pegawai, tmt),
    cltn: masaCltn(pegawai),
  }
}

/** Whole months from a day to the TMT, months of leave without pay left out: they are no masa kerja. */
export function bulanSampaiTmt(c: Calon, sejak: Tanggal): number {
  if (sejak > c.tmt) return 0
  const bulan = selisihBulan(sejak, c.tmt)
  return c.cltn.length === 0 ? bulan : bulan - bulanCltn(c.cltn, sejak, c.tmt)
}

/** A form field as text; empty counts as absent. */
export function isianTeks(c: Calon, kode: string): string | undefined {
  const nilai = c.fakta.usulan?.isian?.[kode]
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak'
  return typeof nilai === 'string' && nilai.trim() !== '' ? nilai.trim() : undefined
}
