// KGB: the date and column of the next periodic raise, counted from the decree in force. No verdicts here.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaPegawai, FaktaPenundaan } from '#mesin/bentuk-fakta.ts'
import { bandingkan, tambahBulan } from '#mesin/tanggal.ts'
import { tanggalKata } from './kata.ts'
import { type Acuan, mkgPada, pilihAcuan } from './masa-kerja.ts'
import { type KolomGolongan, type KolomSkala, kolomBerikut, kolomTerisi } from './skala-gaji.ts'
import { bulanDibulatkanNaik, type MasaCltn, masaCltn } from './status.ts'

/** Figures of the periodic raise (PP 7/1977 Pasal 5, 11, 12, 13), apart from the formula. */
export type ParameterKgb = {
  persenCpns: number
  tundaPalingBulan: number
  kolom: KolomSkala
}

export type Jatuh = { tmt: Tanggal; kolom: number; cltnBulan: number }

export type HitungKgb = {
  acuan: Acuan
  /** Column of the salary before the raise; undefined when the MKG lies below the first column. */
  kolomLama: number | undefined
  kolom: number
  jatuhTempo: Tanggal
  cltnBulan: number
  tundaBulan: number
  /** Decrees of postponement that fit no due date, and those longer than one decree may be. */
  tundaTakCocok: FaktaPenundaan[]
  tundaLewat: FaktaPenundaan[]
  tmt: Tanggal
  mkgBaru: number
  berikutnya: Tanggal | undefined
}

export type GagalKgb =
  | { sebab: 'tanpa-acuan' }
  | { sebab: 'golongan'; acuan: Acuan }
  | { sebab: 'akhir-skala'; acuan: Acuan; kolomLama: number | undefined }
  | { sebab: 'cltn-berjalan'; acuan: Acuan; sejak: Tanggal }

/** The day the MKG reaches the next column; CLTN that begins before it moves it on by its own length. */
export function jatuhTempo(acuan: Acuan, kolom: KolomGolongan, cltn: readonly MasaCltn[]): Jatuh | GagalKgb {
  const tuju = kolomBerikut(kolom, acuan.mkg)
  if (tuju === undefined) return { sebab: 'akhir-skala', acuan, kolomLama: kolomTerisi(kolom, acuan.mkg) }
  const kurang = tuju * 12 - acuan.mkg
  let cltnBulan = 0
  for (const masa of cltn) {
    const mulai = bandingkan(masa.mulai, acuan.tmt) < 0 ? acuan.tmt : masa.mulai
    if (mulai >= tambahBulan(acuan.tmt, kurang + cltnBulan)) break
    if (masa.akhir === undefined) return { sebab: 'cltn-berjalan', acuan, sejak: masa.mulai }
    cltnBulan += bulanDibulatkanNaik(mulai, masa.akhir)
  }
  return { tmt: tambahBulan(acuan.tmt, kurang + cltnBulan), kolom: tuju, cltnBulan }
}

/**
 * Adds the decrees of Peninjauan Masa Kerja that took effect after the decree in force and not after the
 * raise would already be due: each is itself a new start, with the MKG reached plus the months it adds.
 */
function majukanPeninjauan(
  awal: Acuan,
  pegawai: FaktaPegawai,
  perTanggal: Tanggal,
  kolom: KolomGolongan,
  cltn: readonly MasaCltn[],
): Acuan {
  let kini = awal
  const daftar = (pegawai.peninjauanMasaKerja ?? []).toSorted((a, b) => (a.tmt < b.tmt ? -1 : 1))
  for (const p of daftar) {
    if (p.tmt <= awal.tmt || p.tmt > perTanggal) continue
    const jatuh = jatuhTempo(kini, kolom, cltn)
    if ('tmt' in jatuh && jatuh.tmt < p.tmt) break
    const mkg = mkgPada(kini, p.tmt, cltn) + p.tambahBulan
    const nomor = p.nomor === undefined ? '' : ` nomor ${p.nomor}`
    const sebutan = `SK Peninjauan Masa Kerja${nomor} TMT ${tanggalKata(p.tmt)}`
    kini = { sumber: 'peninjauan', golongan: kini.golongan, mkg, tmt: p.tmt, sebutan }
  }
  return kini
}

type Tunda = Pick<HitungKgb, 'tundaBulan' | 'tundaTakCocok' | 'tundaLewat'>

/** Months of postponement of the raise due on `jatuh`: a further decree may name the due day or the day it was moved to. */
function hitungTunda(
  pegawai: FaktaPegawai,
  jatuh: Tanggal,
  acuan: Acuan,
  perTanggal: Tanggal,
  paling: number,
): Tunda {
  let tundaBulan = 0
  const tundaTakCocok: FaktaPenundaan[] = []
  const tundaLewat: FaktaPenundaan[] = []
  const daftar = (pegawai.penundaanKgb ?? []).toSorted((a, b) => (a.tmt < b.tmt ? -1 : 1))
  for (const p of daftar) {
    if (p.tmt <= acuan.tmt || (p.tanggal !== undefined && p.tanggal > perTanggal)) continue
    if (p.tmt !== jatuh && p.tmt !== tambahBulan(jatuh, tundaBulan)) {
      tundaTakCocok.push(p)
      continue
    }
    if (p.bulan > paling) tundaLewat.push(p)
    tundaBulan += Math.min(p.bulan, paling)
  }
  return { tundaBulan, tundaTakCocok, tundaLewat }
}

/**
 * The next periodic raise on the facts known on `fakta.perTanggal`: due day, day it is given after any
 * postponement, column, MKG on that day and the raise after it. The postponed months count in full for the
 * next raise (PP 7/1977 Pasal 13 ayat (5)), so MKG simply runs on. Says why when there is none.
 */
export function hitungKgb(fakta: Fakta, parameter: ParameterKgb): HitungKgb | GagalKgb {
  const sama =
    akhir?.fakta === fakta &&
    akhir.parameter.kolom === parameter.kolom &&
    akhir.parameter.tundaPalingBulan === parameter.tundaPalingBulan
  if (!sama || !akhir) akhir = { fakta, parameter, hasil: hitungBaru(fakta, parameter) }
  return akhir.hasil
}

/** The last one computed: the due date and its conditions are asked one after the other of the same facts. */
let akhir: { fakta: Fakta; parameter: ParameterKgb; hasil: HitungKgb | GagalKgb } | undefined

function hitungBaru(fakta: Fakta, parameter: ParameterKgb): HitungKgb | GagalKgb {
  const pegawai = fakta.pegawai ?? {}
  const awal = pilihAcuan(pegawai, fakta.perTanggal)
  if (!awal) return { sebab: 'tanpa-acuan' }
  const kolom = parameter.kolom[awal.golongan]
  if (!kolom) return { sebab: 'golongan', acuan: awal }
  const cltn = masaCltn(pegawai)
  const acuan = majukanPeninjauan(awal, pegawai, fakta.perTanggal, kolom, cltn)
  const jatuh = jatuhTempo(acuan, kolom, cltn)
  if ('sebab' in jatuh) return jatuh
  const tunda = hitungTunda(pegawai, jatuh.tmt, acuan, fakta.perTanggal, parameter.tundaPalingBulan)
  const tmt = tambahBulan(jatuh.tmt, tunda.tundaBulan)
  const mkgBaru = jatuh.kolom * 12 + tunda.tundaBulan
  const kolomBaru = kolomTerisi(kolom, mkgBaru) ?? jatuh.kolom
  const lanjut = jatuhTempo({ ...acuan, mkg: mkgBaru, tmt }, kolom, cltn)
  return {
    acuan,
    kolomLama: kolomTerisi(kolom, acuan.mkg),
    kolom: kolomBaru,
    jatuhTempo: jatuh.tmt,
    cltnBulan: jatuh.cltnBulan,
    ...tunda,
    tmt,
    mkgBaru,
    berikutnya: 'tmt' in lanjut ? lanjut.tmt : undefined,
  }
}

/** The day a KGB proposal is about: the TMT asked for, else the one computed; undefined when there is none. */
export function tmtKgb(fakta: Fakta, parameter: ParameterKgb): Tanggal | undefined {
  if (fakta.usulan?.tmt !== undefined) return fakta.usulan.tmt
  const kgb = hitungKgb(fakta, parameter)
  return 'sebab' in kgb ? undefined : kgb.tmt
}
