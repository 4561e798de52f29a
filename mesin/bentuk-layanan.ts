// Bentuk layanan: a service as data, with its dated editions and the variants within them.
import type { Akibat, Alur, Isian, Kutipan, PasangAturan, Produk, SyaratBerkas, Tanggal } from './bentuk.ts'
import type { Penjagaan } from './bentuk-penjagaan.ts'

/**
 * One kind within a service (kind of leave, of rank raise, of certificate). The applicant chooses it first; its lists are
 * added to those of the edition, its product and flow take their place. `edisiVarian` (mesin/varian.ts) puts both together.
 */
/** 'ahli-waris': for a deceased employee, at the desk of the unit or the BKPSDM, through a recorded representation. */
export type Pengaju = 'asn' | 'admin-kepegawaian' | 'ahli-waris'

export type Varian = {
  kode: string
  nama: string
  petunjuk?: string
  dasar: Kutipan[]
  /** Offered for events in this span only; absent = whenever the edition is in force. */
  berlaku?: Tanggal
  sampai?: Tanggal
  untuk?: ('pns' | 'cpns' | 'pppk')[]
  /** Who files this one; absent = whoever files the service. */
  pengaju?: Pengaju[]
  syarat: SyaratBerkas[]
  isian: Isian[]
  aturan: PasangAturan[]
  alur?: Alur
  produk?: Produk
  akibat?: Akibat[]
}

export type EdisiLayanan = {
  berlaku: Tanggal
  dasar: Kutipan[]
  pengaju: Pengaju[]
  syarat: SyaratBerkas[]
  isian: Isian[]
  aturan: PasangAturan[]
  alur: Alur
  produk: Produk
  akibat: Akibat[]
  penjagaan?: Penjagaan
  /** When present the applicant must choose one; its code is kept in the form field `varian`. */
  varian?: Varian[]
}

export type Layanan = {
  kode: string
  /** Prefix of the case number, e.g. 'KGB'. */
  awalan: string
  nama: string
  kelompok: string
  ringkas: string
  dasar: Kutipan[]
  edisi: EdisiLayanan[]
}
