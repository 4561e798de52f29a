// Periode kenaikan pangkat: two, then six, then twelve dates a year; the next one is found across the changes.
import type { Kutipan, Tanggal } from '#mesin/bentuk.ts'
import { sahTanggal } from '#mesin/tanggal.ts'

/** Proposals for the period of `bulan` come in from `dari` to `sampai` (month-day; `lalu` = of the year before). */
export type JendelaUsul = { bulan: number; dari: string; sampai: string; dariTahunLalu?: true }

export type EraPeriode = {
  berlaku: Tanggal
  bulan: readonly number[]
  dasar: readonly Kutipan[]
  jendela?: readonly JendelaUsul[]
}

/** Newest first. */
export const ERA_PERIODE: readonly EraPeriode[] = [
  {
    berlaku: '2025-10-01',
    bulan: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    dasar: ['Peraturan BKN 4/2025'],
  },
  {
    berlaku: '2024-01-01',
    bulan: [2, 4, 6, 8, 10, 12],
    dasar: ['Peraturan BKN 4/2023 Pasal 2'],
    jendela: [
      { bulan: 2, dari: '12-15', sampai: '01-15', dariTahunLalu: true },
      { bulan: 4, dari: '02-01', sampai: '02-28' },
      { bulan: 6, dari: '04-01', sampai: '04-30' },
      { bulan: 8, dari: '06-01', sampai: '06-29' },
      { bulan: 10, dari: '08-01', sampai: '08-31' },
      { bulan: 12, dari: '10-01', sampai: '10-31' },
    ],
  },
  {
    berlaku: '2000-11-10',
    bulan: [4, 10],
    dasar: [
      'PP 99/2000',
      'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf d angka 1',
      'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf d angka 2',
    ],
  },
]

const eraPada = (tanggal: Tanggal): EraPeriode | undefined => ERA_PERIODE.find((e) => e.berlaku <= tanggal)

const tanggalSatu = (tahun: number, bulan: number): Tanggal =>
  `${String(tahun).padStart(4, '0')}-${bulan < 10 ? '0' : ''}${bulan}-01`

/** True when promotions of that day exist: the first of a month that is a period of its own time. */
export function adalahPeriode(tanggal: Tanggal): boolean {
  if (!tanggal.endsWith('-01')) return false
  return eraPada(tanggal)?.bulan.includes(Number(tanggal.slice(5, 7))) === true
}

/** Periods already found: careers begin on few distinct days. */
const SUDAH = new Map<Tanggal, Tanggal>()
const SUDAH_PALING = 50_000

/** The first period on or after a day. Days before the first era are taken to its first period; an unreadable day comes back. */
export function periodeMulai(tanggal: Tanggal): Tanggal {
  const ada = SUDAH.get(tanggal)
  if (ada !== undefined) return ada
  const periode = cariPeriode(tanggal)
  if (SUDAH.size < SUDAH_PALING) SUDAH.set(tanggal, periode)
  return periode
}

function cariPeriode(tanggal: Tanggal): Tanggal {
  if (!sahTanggal(tanggal)) return tanggal
  let tahun = Number(tanggal.slice(0, 4))
  let bulan = Number(tanggal.slice(5, 7)) + (tanggal.endsWith('-01') ? 0 : 1)
  const awal = ERA_PERIODE.at(-1)?.berlaku ?? tanggal
  if (tanggal < awal) {
    tahun = Number(awal.slice(0, 4))
    bulan = Number(awal.slice(5, 7)) + 1
  }
  for (;;) {
    if (bulan > 12) {
      bulan = 1
      tahun += 1
    }
    const coba = tanggalSatu(tahun, bulan)
    if (adalahPeriode(coba)) return coba
    bulan += 1
  }
}

/** How many periods a year the regulation of a day knows: 2, 6, or 12. */
export const kaliSetahun = (tanggal: Tanggal): number => eraPada(tanggal)?.bulan.length ?? 0

/** All periods of a calendar year, each by the regulation of its own day. */
export function periodeTahun(tahun: number): Tanggal[] {
  const semua: Tanggal[] = []
  for (let bulan = 1; bulan <= 12; bulan += 1) semua.push(tanggalSatu(tahun, bulan))
  return semua.filter(adalahPeriode)
}

/** First and last day to propose for a period, where the text sets one. */
export function jendelaUsul(periode: Tanggal): { dari: Tanggal; sampai: Tanggal } | undefined {
  const bulan = Number(periode.slice(5, 7))
  const tahun = Number(periode.slice(0, 4))
  const j = eraPada(periode)?.jendela?.find((x) => x.bulan === bulan)
  if (!j) return undefined
  return { dari: `${j.dariTahunLalu ? tahun - 1 : tahun}-${j.dari}`, sampai: `${tahun}-${j.sampai}` }
}

/** The regulation that sets the periods of a day. */
export const dasarPeriode = (tanggal: Tanggal): Kutipan[] => [...(eraPada(tanggal)?.dasar ?? ['PP 99/2000'])]
