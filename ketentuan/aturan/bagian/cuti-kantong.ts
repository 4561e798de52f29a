// Kantong cuti tahunan: days of one leave year by origin, used oldest first and given back newest first.
import type { Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { FaktaMutasiCuti } from '#mesin/bentuk-fakta.ts'
import type { RezimTahunan } from './cuti-rezim.ts'

export type JenisMutasi = FaktaMutasiCuti['jenis']
/** One line of the sum; `asal` is the year an amount was brought over from. */
export type BarisSaldo = {
  tahun: number
  jenis: JenisMutasi
  hari: number
  tanggal: Tanggal
  dasar: Kutipan
  keterangan: string
  asal?: number
}

/** What is left, by where it came from. */
export type Kantong = { n2: number; n1: number; tambahan: number; sendiri: number }

export type SaldoTahun = {
  tahun: number
  rezim?: RezimTahunan
  hak: number
  terpakai: number
  gugur: boolean
  tangguh: boolean
  /** Deemed used up by law (teachers between the two texts of Pasal 315). */
  dianggapMemakai: boolean
  kantong: Kantong
  sisa: number
  /** Granted leave that begins after the day asked. */
  dipesan: number
  baris: BarisSaldo[]
}
function pakaiKantong(k: Kantong, hari: number): void {
  let sisa = hari
  for (const nama of ['n2', 'n1', 'tambahan'] as const) {
    const ambil = Math.min(Math.max(0, k[nama]), sisa)
    k[nama] -= ambil
    sisa -= ambil
  }
  k.sendiri -= sisa
}

/** Gives days back in the opposite order: own first, up to what each pocket held. */
function kembalikan(k: Kantong, penuh: Kantong, hari: number): void {
  let sisa = hari
  for (const nama of ['sendiri', 'tambahan', 'n1', 'n2'] as const) {
    const muat = Math.min(Math.max(0, penuh[nama] - k[nama]), sisa)
    k[nama] += muat
    sisa -= muat
  }
  k.sendiri += sisa
}

/** Applies one line to the pockets; `penuh` remembers what each held before any use. */
export function terapkanBaris(k: Kantong, penuh: Kantong, b: BarisSaldo): number {
  if (b.jenis === 'bawaan') {
    const ke = b.asal !== undefined && b.asal === b.tahun - 2 ? 'n2' : 'n1'
    k[ke] += b.hari
    penuh[ke] += b.hari
  } else if (b.jenis === 'cuti-bersama') {
    k.tambahan += b.hari
    penuh.tambahan += b.hari
  } else if (b.jenis === 'pemakaian' || b.jenis === 'pembatalan') {
    if (b.hari <= 0) pakaiKantong(k, -b.hari)
    else kembalikan(k, penuh, b.hari)
  } else if (b.jenis === 'gugur') {
    const hilang = b.hari === 0 ? Math.max(0, k.sendiri) : -b.hari
    k.sendiri -= hilang
    penuh.sendiri = k.sendiri
    return -hilang
  } else if (b.jenis !== 'penangguhan') {
    k.sendiri += b.hari
    penuh.sendiri += b.hari
  }
  return b.hari
}
