// Masa kerja untuk cuti: bekerja "secara terus menerus", sejak kapan, dan apa yang memutusnya.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { FaktaPegawai, JenisAsn } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import { masaCltn, statusPada } from './status.ts'

/** A stretch of unbroken work; `akhir` is the first day after it, absent while it runs. */
export type RuasKerja = { mulai: Tanggal; akhir?: Tanggal }

/** Kind of employee on a day; a contract and no status row means PPPK, otherwise PNS. */
export function jenisAsnPada(pegawai: FaktaPegawai | undefined, hari: Tanggal): JenisAsn {
  const status = statusPada(pegawai, hari)
  if (status) return status.jenis
  return pegawai?.perjanjian?.length && pegawai.tmtCpns === undefined ? 'pppk' : 'pns'
}

/** The contract of a PPPK that covers a day. */
export const perjanjianPada = (pegawai: FaktaPegawai | undefined, hari: Tanggal) =>
  (pegawai?.perjanjian ?? []).find((p) => p.mulai <= hari && hari <= p.sampai)

/** Contracts that follow each other without a day between are one stretch. */
function ruasPerjanjian(pegawai: FaktaPegawai | undefined): RuasKerja[] {
  const hasil: { mulai: Tanggal; akhir: Tanggal }[] = []
  for (const p of (pegawai?.perjanjian ?? []).toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1))) {
    const akhir = tambahHari(p.sampai, 1)
    const lalu = hasil.at(-1)
    if (lalu && p.mulai <= lalu.akhir) {
      if (akhir > lalu.akhir) lalu.akhir = akhir
    } else hasil.push({ mulai: p.mulai, akhir })
  }
  return hasil
}

/** Day the employment began: TMT CPNS, else the first status row of PNS or CPNS. */
export function mulaiKerja(pegawai: FaktaPegawai | undefined): Tanggal | undefined {
  if (pegawai?.tmtCpns !== undefined) return pegawai.tmtCpns
  const baris = (pegawai?.status ?? []).filter((s) => s.jenis === 'pns' || s.jenis === 'cpns')
  return baris.reduce<Tanggal | undefined>(
    (a, s) => (a === undefined || s.mulai < a ? s.mulai : a),
    undefined,
  )
}

/**
 * Stretches of unbroken work, oldest first. A leave outside state expense breaks it, except one for childbirth, which
 * does not release from office (PP 24/1976 Pasal 28; Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 3).
 */
export function ruasKerja(pegawai: FaktaPegawai | undefined, hari: Tanggal): RuasKerja[] {
  if (jenisAsnPada(pegawai, hari) === 'pppk' && pegawai?.perjanjian?.length) return ruasPerjanjian(pegawai)
  const awal = mulaiKerja(pegawai) ?? pegawai?.status?.[0]?.mulai
  if (awal === undefined) return []
  const cltn = masaCltn({ status: (pegawai?.status ?? []).filter((s) => s.sebab !== 'persalinan') })
  const hasil: RuasKerja[] = [{ mulai: awal }]
  for (const c of cltn) {
    const kini = hasil.at(-1)
    if (!kini || c.mulai < kini.mulai) continue
    kini.akhir = c.mulai
    if (c.akhir === undefined) return hasil
    hasil.push({ mulai: c.akhir })
  }
  return hasil
}

/** The stretch that covers a day, and the whole months worked in it. Undefined when nobody worked that day. */
export function terusMenerus(
  pegawai: FaktaPegawai | undefined,
  hari: Tanggal,
): { mulai: Tanggal; bulan: number } | undefined {
  const ruas = ruasKerja(pegawai, hari).find(
    (r) => r.mulai <= hari && (r.akhir === undefined || hari < r.akhir),
  )
  return ruas && { mulai: ruas.mulai, bulan: selisihBulan(ruas.mulai, hari) }
}

/** First day of a year on which `bulan` months of unbroken work are complete; undefined when there is none. */
export function hakLahir(
  pegawai: FaktaPegawai | undefined,
  tahun: number,
  bulan: number,
): Tanggal | undefined {
  const awal = `${tahun}-01-01`
  const akhir = `${tahun}-12-31`
  for (const r of ruasKerja(pegawai, akhir)) {
    const genap = tambahBulan(r.mulai, bulan)
    const hari = genap > awal ? genap : awal
    if (hari <= akhir && (r.akhir === undefined || hari < r.akhir)) return hari
  }
  return undefined
}

/** Teacher or lecturer on a day: those get the school holidays (PP 11/2017 Pasal 315). */
export const guruPada = (pegawai: FaktaPegawai | undefined, hari: Tanggal): boolean =>
  (pegawai?.jabatan ?? []).some(
    (j) =>
      (j.rumpun === 'guru' || j.rumpun === 'dosen') &&
      j.mulai <= hari &&
      (j.sampai === undefined || hari <= j.sampai),
  )
