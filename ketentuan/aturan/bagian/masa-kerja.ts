// Masa kerja golongan (MKG): from which decree it is counted, and how many months it is on a day.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { selisihBulan } from '#mesin/tanggal.ts'
import { tanggalKata } from './kata.ts'
import { bulanCltn, type MasaCltn } from './status.ts'

/** The decree from which golongan and MKG are counted on. `mkg` in months on `tmt`. */
export type Acuan = {
  sumber: 'pangkat' | 'gaji' | 'peninjauan'
  golongan: string
  mkg: number
  tmt: Tanggal
  sebutan: string
}

/**
 * A decree counts from its TMT, and before it from the day it was signed: on the day a KGB letter is
 * signed two months ahead, the next raise is already counted from that letter.
 */
export function sudahDiketahui(baris: { tmt: Tanggal; tanggal?: Tanggal }, perTanggal: Tanggal): boolean {
  return baris.tmt <= perTanggal || (baris.tanggal !== undefined && baris.tanggal <= perTanggal)
}

const nomorKata = (nomor: string | undefined): string => (nomor === undefined ? '' : ` nomor ${nomor}`)

const sebutanGaji = (jenis: 'pertama' | 'kgb' | 'pangkat' | 'penyesuaian'): string =>
  ({
    pertama: 'SK gaji pertama',
    kgb: 'Surat KGB',
    pangkat: 'SK gaji karena pangkat',
    penyesuaian: 'SK penyesuaian gaji',
  })[jenis]

/**
 * The decree in force: of SK pangkat and SK gaji the one with the latest TMT; on one and the same TMT
 * the SK pangkat, because it fixes golongan, MKG and salary anew.
 */
export function pilihAcuan(pegawai: FaktaPegawai | undefined, perTanggal: Tanggal): Acuan | undefined {
  let pilih: Acuan | undefined
  for (const g of pegawai?.gaji ?? []) {
    if (!sudahDiketahui(g, perTanggal) || (pilih && g.tmt < pilih.tmt)) continue
    const sebutan = `${sebutanGaji(g.jenis)}${nomorKata(g.nomor)} TMT ${tanggalKata(g.tmt)}`
    pilih = { sumber: 'gaji', golongan: g.golongan, mkg: g.mkgBulan, tmt: g.tmt, sebutan }
  }
  for (const p of pegawai?.pangkat ?? []) {
    if (!sudahDiketahui(p, perTanggal) || (pilih && p.tmt < pilih.tmt)) continue
    const sebutan = `SK pangkat${nomorKata(p.nomor)} TMT ${tanggalKata(p.tmt)}`
    pilih = { sumber: 'pangkat', golongan: p.golongan, mkg: p.mkgBulan, tmt: p.tmt, sebutan }
  }
  return pilih
}

/** Golongan by the rank history on a day; undefined when no rank row reaches back that far. */
export function golonganPangkatPada(
  pegawai: FaktaPegawai | undefined,
  tanggal: Tanggal,
  perTanggal: Tanggal,
): string | undefined {
  let pilih: { tmt: Tanggal; golongan: string } | undefined
  for (const p of pegawai?.pangkat ?? []) {
    if (p.tmt > tanggal || !sudahDiketahui(p, perTanggal)) continue
    if (!pilih || p.tmt >= pilih.tmt) pilih = p
  }
  return pilih?.golongan
}

/** MKG in months on a day on or after the decree: time passed since, months of CLTN left out. */
export function mkgPada(acuan: Acuan, tanggal: Tanggal, cltn: readonly MasaCltn[]): number {
  return acuan.mkg + selisihBulan(acuan.tmt, tanggal) - bulanCltn(cltn, acuan.tmt, tanggal)
}

/** Months taken off on moving to a higher golongan (I→II, II→III); 0 within a golongan or III→IV. */
export function potonganPindah(dari: string, ke: string, potongan: Readonly<Record<string, number>>): number {
  const asal = dari.split('/')[0] ?? ''
  const tuju = ke.split('/')[0] ?? ''
  return asal === tuju ? 0 : (potongan[`${asal}->${tuju}`] ?? 0)
}
