// Penjagaan: the standing watch. A rule is asked over a population, as far ahead as the window; whoever falls due
// comes out with the reason. Generators, so that 20,000 people are never all in memory with their verdicts.
import { nilaiAturan } from './aturan.ts'
import type { JangkaWaktu, PutusanAturan, Tanggal } from './bentuk.ts'
import type { Aturan } from './bentuk-aturan.ts'
import type { Fakta } from './bentuk-fakta.ts'
import type { Penjagaan } from './bentuk-penjagaan.ts'
import { tambahBulan, tambahHari } from './tanggal.ts'

/** Blitar Lampiran I Bab II huruf B angka 1 huruf c angka 1: proposals reach the BKD at least three months ahead. */
export const BULAN_USUL = 3

/** Last day on which a proposal for `tmt` is in time: the same date `bulan` months before. */
export function batasUsul(tmt: Tanggal, bulan: number = BULAN_USUL): Tanggal {
  return tambahBulan(tmt, -bulan)
}

/** Last day of a window that begins on `hari` (working days are read as calendar days: a watch may look wider). */
export function akhirJendela(hari: Tanggal, jendela: JangkaWaktu): Tanggal {
  if (jendela.satuan === 'bulan') return tambahBulan(hari, jendela.jumlah)
  if (jendela.satuan === 'tahun') return tambahBulan(hari, jendela.jumlah * 12)
  return tambahHari(hari, jendela.jumlah)
}

/** Whole months a window reaches ahead; a window in days is read as the month it ends in. */
export function bulanDepan(jendela: JangkaWaktu): number {
  if (jendela.satuan === 'bulan') return jendela.jumlah
  return jendela.satuan === 'tahun' ? jendela.jumlah * 12 : Math.ceil(jendela.jumlah / 31)
}

/** Last day to propose: by the rule where the watch names its day, else the months of the periodic raise. */
function batasPenjagaan(penjagaan: Penjagaan, putusan: PutusanAturan, tmt: Tanggal): Tanggal {
  if (penjagaan.hitungBatas === undefined) return batasUsul(tmt)
  const batas = putusan.hitung[penjagaan.hitungBatas]
  return batas?.jenis === 'tanggal' ? batas.nilai : tmt
}

export type OrangJaga<K> = { kunci: K; fakta: Fakta }

export type BarisJaga<K> = {
  kunci: K
  /** Day it falls due; absent when it could not be computed. */
  tmt?: Tanggal
  batasUsul?: Tanggal
  /** 'terlewat': already past; 'mendesak': past the last day to propose; 'data-kurang': a fact is missing. */
  keadaan: 'terlewat' | 'mendesak' | 'akan-datang' | 'data-kurang'
  sebab: string
  putusan: PutusanAturan
}

const sebabDari = (p: PutusanAturan): string => {
  const satu = p.syarat.find((s) => s.putusan !== 'memenuhi') ?? p.syarat.find((s) => s.kode === 'masa-kerja')
  return (satu ?? p.syarat[0])?.fakta ?? p.nama
}

/**
 * Judges one person. Undefined = not due within the window (or the rule says never: scale ended, leave running).
 * `sampai` overrides the window, e.g. the end of one month.
 */
export function jagaSatu<K, P>(
  orang: OrangJaga<K>,
  penjagaan: Penjagaan,
  aturan: Aturan<P>,
  hari: Tanggal,
  sampai: Tanggal = akhirJendela(hari, penjagaan.jendela),
): BarisJaga<K> | undefined {
  const putusan = nilaiAturan(aturan, orang.fakta)
  const hitung = putusan.hitung[penjagaan.hitung]
  if (hitung?.jenis !== 'tanggal') {
    if (putusan.putusan !== 'data-kurang') return undefined
    return { kunci: orang.kunci, keadaan: 'data-kurang', sebab: sebabDari(putusan), putusan }
  }
  const tmt = hitung.nilai
  if (tmt > sampai) return undefined
  const usul = batasPenjagaan(penjagaan, putusan, tmt)
  const keadaan = tmt < hari ? 'terlewat' : usul < hari ? 'mendesak' : 'akan-datang'
  return { kunci: orang.kunci, tmt, batasUsul: usul, keadaan, sebab: sebabDari(putusan), putusan }
}

/** The watch over a population, in the order in which the people come. */
export function* jagaSemua<K, P>(
  orang: Iterable<OrangJaga<K>>,
  penjagaan: Penjagaan,
  aturan: Aturan<P>,
  hari: Tanggal,
  sampai?: Tanggal,
): Generator<BarisJaga<K>> {
  for (const o of orang) {
    const baris = jagaSatu(o, penjagaan, aturan, hari, sampai)
    if (baris) yield baris
  }
}

/** Rows by due day, then by key; those that lack a fact come last, where somebody will look for them. */
export function urutkanJaga<K extends string | number>(baris: Iterable<BarisJaga<K>>): BarisJaga<K>[] {
  const akhir = '9999-99-99'
  return [...baris].sort((a, b) => {
    const x = a.tmt ?? akhir
    const y = b.tmt ?? akhir
    if (x !== y) return x < y ? -1 : 1
    return a.kunci < b.kunci ? -1 : a.kunci > b.kunci ? 1 : 0
  })
}
