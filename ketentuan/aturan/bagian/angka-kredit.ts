// Angka kredit: conversion of a predikat and the totals a rank asks. Counted in whole hundredths, so that no sum drifts.
import type { FaktaAngkaKredit } from '#mesin/bentuk-fakta.ts'
import { bakuJenjang, JENJANG_FUNGSIONAL, urutGolongan } from './pangkat/urutan.ts'

/** Coefficient a year in hundredths, by level (PermenPANRB 1/2023 Lampiran). */
export const KOEFISIEN: Readonly<Record<string, number>> = {
  pemula: 375,
  terampil: 500,
  mahir: 1250,
  penyelia: 2500,
  'ahli pertama': 1250,
  'ahli muda': 2500,
  'ahli madya': 3750,
  'ahli utama': 5000,
}

/** Percentage of the coefficient by predikat (Peraturan BKN 3/2023). */
export const PERSEN: Readonly<Record<string, number>> = {
  'sangat baik': 150,
  baik: 100,
  'butuh perbaikan': 75,
  cukup: 75,
  kurang: 50,
  'kurang/misconduct': 50,
  'sangat kurang': 25,
}

/** Minimum in hundredths: for one rank within the level, and to leave the level. */
export const MINIMAL: Readonly<Record<string, { pangkat: number; jenjang?: number }>> = {
  pemula: { pangkat: 1500, jenjang: 1500 },
  terampil: { pangkat: 2000, jenjang: 6000 },
  mahir: { pangkat: 5000, jenjang: 10000 },
  penyelia: { pangkat: 10000 },
  'ahli pertama': { pangkat: 5000, jenjang: 10000 },
  'ahli muda': { pangkat: 10000, jenjang: 20000 },
  'ahli madya': { pangkat: 15000, jenjang: 45000 },
  'ahli utama': { pangkat: 20000 },
}

/** Total before conversion, in points, by the golongan it leads to (before PermenPANRB 1/2023; II from common practice). */
export const KONVENSIONAL: Readonly<Record<string, number>> = {
  'II/a': 25,
  'II/b': 40,
  'II/c': 60,
  'II/d': 80,
  'III/a': 100,
  'III/b': 150,
  'III/c': 200,
  'III/d': 300,
  'IV/a': 400,
  'IV/b': 550,
  'IV/c': 700,
  'IV/d': 850,
  'IV/e': 1050,
}

/** Half up to whole numbers, of two integers; no fractions are ever formed. */
export const bagiSetengahKeAtas = (atas: number, bawah: number): number =>
  Math.floor((2 * atas + bawah) / (2 * bawah))

/** 938 → '9,38'. */
export function angkaKreditKata(ratus: number): string {
  return `${Math.floor(ratus / 100)},${String(ratus % 100).padStart(2, '0')}`
}

/** Points as written (two decimals) in hundredths. */
export const keRatus = (nilai: number): number => Math.round(nilai * 100)

/** Angka kredit in hundredths for `bulan` months with one predikat; undefined for an unknown level or predikat. */
export function konversi(jenjang: string, predikat: string, bulan: number): number | undefined {
  const koefisien = KOEFISIEN[bakuJenjang(jenjang)]
  const persen = PERSEN[predikat.trim().toLowerCase()]
  if (koefisien === undefined || persen === undefined) return undefined
  return bagiSetengahKeAtas(koefisien * persen * bulan, 100 * 12)
}

export type Keperluan = { perlu: number; rumus: string; naikJenjang: boolean }

/** What a level asks for the next rank: the ranks passed within the level times its minimum, counted in hundredths. */
export function keperluan(jenjang: string, golongan: string): Keperluan | undefined {
  const j = bakuJenjang(jenjang)
  const tangga = JENJANG_FUNGSIONAL[j]
  const minimal = MINIMAL[j]
  if (!tangga || !minimal) return undefined
  const ke = urutGolongan(golongan) - urutGolongan(tangga.dari) + 1
  if (ke < 1 || golongan === 'IV/e') return undefined
  const naikJenjang = golongan === tangga.sampai
  if (urutGolongan(golongan) > urutGolongan(tangga.sampai)) return undefined
  return {
    perlu: minimal.pangkat * ke,
    rumus: `${ke} x ${angkaKreditKata(minimal.pangkat)}`,
    naikJenjang,
  }
}

/** Total in hundredths of the rows of one level up to a day; rows without a level count for the level asked. */
export function jumlahJenjang(daftar: readonly FaktaAngkaKredit[], jenjang: string, tanggal: string): number {
  const j = bakuJenjang(jenjang)
  return daftar
    .filter((a) => a.jenis !== 'konvensional' && a.sampai <= tanggal)
    .filter((a) => a.jenjang === undefined || bakuJenjang(a.jenjang) === j)
    .reduce((n, a) => n + keRatus(a.nilai), 0)
}

/** Total in hundredths before conversion. */
export function jumlahKonvensional(daftar: readonly FaktaAngkaKredit[], tanggal: string): number {
  return daftar
    .filter((a) => a.jenis === 'konvensional' && a.sampai <= tanggal)
    .reduce((n, a) => n + keRatus(a.nilai), 0)
}
