// Hasil: what a promotion gives: golongan, masa kerja golongan, column and basic salary before and after.
import type { NilaiHitung } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung } from '../kata.ts'
import { potonganPindah } from '../masa-kerja.ts'
import { KOLOM_SKALA, kolomTerisi, sel, tabelPada } from '../skala-gaji.ts'
import { bulanSampaiTmt, type Calon } from './calon.ts'

/** Months taken off on leaving golongan I and II; nothing from III to IV (hukum gaji since PP 7/1977). */
export const POTONGAN: Readonly<Record<string, number>> = { 'I->II': 72, 'II->III': 60, 'III->IV': 0 }

type Baris = { golongan: string; mkgBulan: number; tmt: string }

/** The decree to count from: the latest before the TMT; on one and the same day the SK pangkat. */
function acuanSebelum(c: Calon): Baris | undefined {
  let pilih: Baris | undefined
  for (const g of c.pegawai.gaji ?? [])
    if (g.tmt < c.tmt && g.golongan === c.pangkat?.golongan && (!pilih || g.tmt >= pilih.tmt)) pilih = g
  for (const p of c.pegawai.pangkat ?? []) if (p.tmt < c.tmt && (!pilih || p.tmt >= pilih.tmt)) pilih = p
  return pilih
}

/** Masa kerja golongan in months on the TMT, before the move; undefined without a decree to count from. */
export function mkgSebelum(c: Calon): number | undefined {
  const acuan = acuanSebelum(c)
  if (!acuan) return undefined
  let mkg = acuan.mkgBulan + bulanSampaiTmt(c, acuan.tmt)
  for (const p of c.pegawai.peninjauanMasaKerja ?? [])
    if (p.tmt > acuan.tmt && p.tmt <= c.tmt) mkg += p.tambahBulan
  return mkg
}

/** Masa kerja golongan in months after the move; never below zero. */
export const mkgSesudah = (mkg: number, dari: string, ke: string): number =>
  Math.max(0, mkg - potonganPindah(dari, ke, POTONGAN))

export type GajiNaik = { kolom: number; gaji: number | undefined }

/** Column and cell for golongan and MKG on the TMT; below the first column the first one is read. */
export function gajiUntuk(c: Calon, golongan: string, mkg: number): GajiNaik | undefined {
  const kolom = KOLOM_SKALA[golongan]
  if (!kolom) return undefined
  const dipakai = kolomTerisi(kolom, mkg) ?? kolom.pertama ?? kolom.dari
  const tabel = tabelPada(c.fakta.rujukan, c.tmt)
  return { kolom: dipakai, gaji: tabel === undefined ? undefined : sel(tabel, golongan, dipakai) }
}

const namaPangkat = (c: Calon, golongan: string): string | undefined =>
  c.fakta.rujukan?.golongan?.find((g) => g.kode === golongan)?.pangkat

type Hitung = Record<string, NilaiHitung>

function hitungGaji(c: Calon, dari: string, ke: string): Hitung {
  const lama = mkgSebelum(c)
  if (lama === undefined) return {}
  const baru = mkgSesudah(lama, dari, ke)
  const sebelum = gajiUntuk(c, dari, lama)
  const sesudah = gajiUntuk(c, ke, baru)
  const tabel = tabelPada(c.fakta.rujukan, c.tmt)
  return {
    mkgLama: hitung.bulan(lama),
    mkgBaru: hitung.bulan(baru),
    mkgBaruTahun: hitung.angka(Math.floor(baru / 12)),
    mkgBaruBulan: hitung.angka(baru % 12),
    ...(sesudah ? { kolom: hitung.angka(sesudah.kolom) } : {}),
    ...(sebelum?.gaji === undefined ? {} : { gajiLama: hitung.rupiah(sebelum.gaji) }),
    ...(sesudah?.gaji === undefined ? {} : { gajiBaru: hitung.rupiah(sesudah.gaji) }),
    ...(tabel ? { dasarTabel: hitung.teks(tabel.dasar) } : {}),
  }
}

/** The values of one person for one TMT and goal are the same for every kind: the last ones are kept. */
let akhir: { fakta: Fakta; tmt: string; tujuan: string | undefined; hasil: Hitung } | undefined

/** All computed values of a promotion to `c.tujuan`; only what can be known. */
export function hitungHasil(c: Calon): Hitung {
  if (akhir?.fakta === c.fakta && akhir.tmt === c.tmt && akhir.tujuan === c.tujuan) return akhir.hasil
  const hasil = susunHasil(c)
  akhir = { fakta: c.fakta, tmt: c.tmt, tujuan: c.tujuan, hasil }
  return hasil
}

function susunHasil(c: Calon): Hitung {
  const { pangkat, tujuan } = c
  if (!pangkat) return { tmt: hitung.tanggal(c.tmt) }
  const lama = namaPangkat(c, pangkat.golongan)
  const baru = tujuan === undefined ? undefined : namaPangkat(c, tujuan)
  return {
    tmt: hitung.tanggal(c.tmt),
    golongan: hitung.teks(pangkat.golongan),
    tmtPangkatLama: hitung.tanggal(pangkat.sejak),
    ...(lama === undefined ? {} : { pangkatLama: hitung.teks(lama) }),
    ...(tujuan === undefined ? {} : { golonganBaru: hitung.teks(tujuan) }),
    ...(baru === undefined ? {} : { pangkatBaru: hitung.teks(baru) }),
    ...(tujuan === undefined ? {} : hitungGaji(c, pangkat.golongan, tujuan)),
  }
}
