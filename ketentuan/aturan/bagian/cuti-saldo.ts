// Saldo cuti tahunan: each leave year opened by the law of its day, then lived through entry by entry.
// Nothing of this is stored: what the ledger keeps are facts (use, return, deferral, joint leave, correction).
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { type Bahan, barisBawaan, barisCatatan, barisGugur, barisHak, barisPakai } from './cuti-baris.ts'
import {
  type BarisSaldo,
  type JenisMutasi,
  type Kantong,
  type SaldoTahun,
  terapkanBaris,
} from './cuti-kantong.ts'
import { jenisAsnPada, ruasKerja } from './cuti-kerja.ts'
import { daftarPakai, type Pakai } from './cuti-pakai.ts'
import { type ParameterTahunan, type RezimTahunan, rezimPada } from './cuti-rezim.ts'
import type { KalenderCuti } from './cuti-waktu.ts'

export type HasilSaldo =
  | { tahun: SaldoTahun[]; kini: SaldoTahun }
  | { kurang: 'mulai-kerja' | 'kalender'; tahunKurang?: number }

export type PilihanSaldo = { tambah?: readonly Pakai[]; tafsir?: Partial<RezimTahunan> }

const URUTAN: Record<JenisMutasi, number> = {
  hak: 0,
  bawaan: 1,
  'cuti-bersama': 2,
  penangguhan: 3,
  koreksi: 4,
  pemakaian: 5,
  pembatalan: 6,
  gugur: 7,
}

const tangguhPada = (fakta: Fakta, tahun: number, acuan: Tanggal): boolean =>
  (fakta.pegawai?.mutasiCuti ?? []).some(
    (m) => m.tahun === tahun && m.jenis === 'penangguhan' && m.tanggal <= acuan,
  ) ||
  (fakta.pegawai?.cuti ?? []).some(
    (c) =>
      c.jenis === 'tahunan' &&
      c.keadaan === 'ditangguhkan' &&
      tahunDari(c.mulai) === tahun &&
      (c.tanggal ?? c.mulai) <= acuan,
  )

function satuTahun(b: Bahan, lalu: ReadonlyMap<number, SaldoTahun>, tahun: number): SaldoTahun {
  const akhir = `${tahun}-12-31`
  const acuan = akhir < b.hari ? akhir : b.hari
  const dasar = rezimPada(b.p, jenisAsnPada(b.fakta.pegawai, acuan), acuan)
  const rezim = dasar && { ...dasar, ...b.tafsir }
  const hak = rezim ? barisHak(b, tahun, acuan, rezim) : []
  const catatan = barisCatatan(b, tahun, acuan, rezim)
  const adaBawaan = catatan.some((c) => c.jenis === 'bawaan')
  const semua = [
    ...hak,
    ...(rezim && !adaBawaan ? barisBawaan(b, lalu, hak[0], acuan, rezim) : []),
    ...catatan,
    ...barisPakai(b, tahun, rezim),
    ...(rezim ? barisGugur(b, tahun, acuan, rezim) : []),
  ].sort((x, y) =>
    x.tanggal === y.tanggal ? URUTAN[x.jenis] - URUTAN[y.jenis] : x.tanggal < y.tanggal ? -1 : 1,
  )
  const kantong: Kantong = { n2: 0, n1: 0, tambahan: 0, sendiri: 0 }
  const penuh: Kantong = { ...kantong }
  const baris: BarisSaldo[] = []
  let dipesan = 0
  for (const s of semua) {
    if (s.tanggal > acuan) dipesan -= s.hari
    else baris.push({ ...s, hari: terapkanBaris(kantong, penuh, s) })
  }
  return {
    tahun,
    ...(rezim ? { rezim } : {}),
    hak: hak.reduce((n, x) => n + (x.jenis === 'hak' ? x.hari : 0), 0),
    terpakai: -baris.reduce((n, x) => n + (['pemakaian', 'pembatalan'].includes(x.jenis) ? x.hari : 0), 0),
    gugur: baris.some((x) => x.jenis === 'gugur'),
    tangguh: tangguhPada(b.fakta, tahun, acuan),
    dianggapMemakai: hak.length > 1,
    kantong,
    sisa: kantong.n2 + kantong.n1 + kantong.tambahan + kantong.sendiri,
    dipesan,
    baris,
  }
}

/** First year worth opening: a balance on record ends the need to look further back. */
function tahunAwal(fakta: Fakta, hari: Tanggal): number | undefined {
  const catatan = (fakta.pegawai?.mutasiCuti ?? [])
    .filter((m) => m.jenis === 'bawaan' && m.tahun <= tahunDari(hari))
    .map((m) => m.tahun)
  if (catatan.length > 0) return Math.max(...catatan)
  const ruas = ruasKerja(fakta.pegawai, hari)[0]
  return ruas && tahunDari(ruas.mulai)
}

/**
 * The ledger of a person on a day, all years from the first entitlement: entries with their article, and what is left by
 * origin. `tambah` adds use not yet granted (a request on trial); `tafsir` changes a reading for comparison.
 */
export function saldoCuti(
  fakta: Fakta,
  hari: Tanggal,
  p: ParameterTahunan,
  kalender: KalenderCuti,
  pilihan: PilihanSaldo = {},
): HasilSaldo {
  const awal = tahunAwal(fakta, hari)
  if (awal === undefined) return { kurang: 'mulai-kerja' }
  const daftar = daftarPakai(fakta, kalender)
  if ('tahunKurang' in daftar) return { kurang: 'kalender', tahunKurang: daftar.tahunKurang }
  const pakai = [...daftar.pakai, ...(pilihan.tambah ?? [])]
  const b: Bahan = { fakta, hari, p, pakai, tafsir: pilihan.tafsir ?? {} }
  const lalu = new Map<number, SaldoTahun>()
  for (let t = Math.min(awal, tahunDari(hari)); t <= tahunDari(hari); t += 1)
    lalu.set(t, satuTahun(b, lalu, t))
  const kini = lalu.get(tahunDari(hari))
  return kini ? { tahun: [...lalu.values()], kini } : { kurang: 'mulai-kerja' }
}
