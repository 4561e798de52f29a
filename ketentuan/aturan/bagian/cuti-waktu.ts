// Waktu cuti: hari kerja, hari kalender, dan batas bulan satu permintaan cuti, menurut hari kerja unit dan libur daerah.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, Rujukan } from '#mesin/bentuk-fakta.ts'
import {
  hariDalamMinggu,
  sahTanggal,
  selisihHari,
  tahunDari,
  tambahBulan,
  tambahHari,
} from '#mesin/tanggal.ts'

/** Longest span walked day by day: a leave outside state expense with its extension is four years. */
const HARI_PALING = 2000

export type KalenderCuti = { minggu: 5 | 6; libur: ReadonlySet<Tanggal>; tahun: ReadonlySet<number> }

/** The working week of the unit (five days unless told) with the days off of the daerah. */
export function kalenderCuti(rujukan: Partial<Rujukan> | undefined, minggu: 5 | 6 | undefined): KalenderCuti {
  return {
    minggu: minggu ?? 5,
    libur: new Set((rujukan?.hariLibur ?? []).map((h) => h.tanggal)),
    tahun: new Set(rujukan?.tahunLiburTersedia ?? []),
  }
}

/** Working day of the unit: in its week and no holiday or joint leave. */
export const hariKerjaCuti = (k: KalenderCuti, hari: Tanggal): boolean =>
  hariDalamMinggu(hari) <= k.minggu && !k.libur.has(hari)

export type HitungHari = { hari: number } | { tahunKurang: number } | { terlaluPanjang: true }

/** Working days from `mulai` to `sampai`, both counted. A year whose holidays are not entered is named, not guessed. */
export function hitungHariKerja(k: KalenderCuti, mulai: Tanggal, sampai: Tanggal): HitungHari {
  const panjang = selisihHari(mulai, sampai) + 1
  if (panjang > HARI_PALING) return { terlaluPanjang: true }
  for (let t = tahunDari(mulai); t <= tahunDari(sampai); t += 1)
    if (!k.tahun.has(t)) return { tahunKurang: t }
  let hari = 0
  for (let n = 0; n < panjang; n += 1) if (hariKerjaCuti(k, tambahHari(mulai, n))) hari += 1
  return { hari }
}

/** The day on which `hari` working days from `mulai` are used up; undefined beyond the years entered. */
export function sampaiDariHari(k: KalenderCuti, mulai: Tanggal, hari: number): Tanggal | undefined {
  let sisa = hari
  for (let n = 0; n < HARI_PALING; n += 1) {
    const t = tambahHari(mulai, n)
    if (!k.tahun.has(tahunDari(t))) return undefined
    if (hariKerjaCuti(k, t)) sisa -= 1
    if (sisa <= 0) return t
  }
  return undefined
}

/** First working day after the leave; undefined beyond the years entered. */
export function masukKembali(k: KalenderCuti, sampai: Tanggal): Tanggal | undefined {
  for (let n = 1; n < 60; n += 1) {
    const t = tambahHari(sampai, n)
    if (!k.tahun.has(tahunDari(t))) return undefined
    if (hariKerjaCuti(k, t)) return t
  }
  return undefined
}

/** Last day of `bulan` months (and `hari` more days) beginning on `mulai`: 3 months from 5 March end on 4 June. */
export const akhirBulanCuti = (mulai: Tanggal, bulan: number, hari = 0): Tanggal =>
  tambahHari(tambahBulan(mulai, bulan), hari - 1)

/** A calendar day of the form, when it is one. */
export function tanggalIsian(fakta: Fakta, kunci: string): Tanggal | undefined {
  const nilai = fakta.usulan?.isian?.[kunci]
  return typeof nilai === 'string' && sahTanggal(nilai) ? nilai : undefined
}

/** A number of the form; texts from a form are read as numbers. */
export function angkaIsian(fakta: Fakta, kunci: string): number | undefined {
  const nilai = fakta.usulan?.isian?.[kunci]
  const angka = typeof nilai === 'string' && nilai.trim() !== '' ? Number(nilai) : nilai
  return typeof angka === 'number' && Number.isFinite(angka) ? angka : undefined
}

/** A non-empty text of the form. */
export function teksIsian(fakta: Fakta, kunci: string): string | undefined {
  const nilai = fakta.usulan?.isian?.[kunci]
  return typeof nilai === 'string' && nilai.trim() !== '' ? nilai : undefined
}

/** The day the leave begins decides which edition rules (the event's date, not the day of filing). */
export const acuanMulai = (fakta: Fakta): Tanggal | undefined => tanggalIsian(fakta, 'mulai')
