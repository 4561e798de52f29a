// Pemakaian cuti tahunan tiap tahun: from the ledger where it has entries of that year, else from the leave history.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaCuti } from '#mesin/bentuk-fakta.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { hitungHariKerja, type KalenderCuti } from './cuti-waktu.ts'

/** Days used in a leave year (negative: given back), dated on the first day of leave in that year. */
export type Pakai = { tahun: number; hari: number; tanggal: Tanggal; dasar?: string; keterangan: string }
export type DaftarPakai = { pakai: Pakai[] } | { tahunKurang: number }

/** Approved leaves of a kind. */
export const cutiSah = (fakta: Fakta, jenis: FaktaCuti['jenis']): FaktaCuti[] =>
  (fakta.pegawai?.cuti ?? []).filter((c) => c.jenis === jenis && c.keadaan === 'disetujui')

type Ruas = { mulai: Tanggal; sampai: Tanggal; hari?: number }

/**
 * Working days of one leave, split by calendar year. `hari`, when given, is believed for a leave within one year (it may
 * leave out travel days of a remote place); across new year the first part is counted and the rest is the last part.
 */
export function pakaiPerTahun(
  k: KalenderCuti,
  c: Ruas,
): Omit<Pakai, 'keterangan'>[] | { tahunKurang: number } {
  const awal = tahunDari(c.mulai)
  const akhir = tahunDari(c.sampai)
  if (c.hari !== undefined && awal === akhir) return [{ tahun: awal, hari: c.hari, tanggal: c.mulai }]
  const hasil: Omit<Pakai, 'keterangan'>[] = []
  let sisa = c.hari
  for (let t = awal; t <= akhir; t += 1) {
    const mulai = t === awal ? c.mulai : `${t}-01-01`
    const terakhir = t === akhir
    if (terakhir && sisa !== undefined) {
      hasil.push({ tahun: t, hari: sisa, tanggal: mulai })
      break
    }
    const h = hitungHariKerja(k, mulai, terakhir ? c.sampai : `${t}-12-31`)
    if (!('hari' in h)) return { tahunKurang: 'tahunKurang' in h ? h.tahunKurang : t }
    if (sisa !== undefined) sisa -= h.hari
    hasil.push({ tahun: t, hari: h.hari, tanggal: mulai })
  }
  return hasil
}

/** All use of annual leave. A year that has 'pemakaian' or 'pembatalan' in the ledger is taken from the ledger alone. */
export function daftarPakai(fakta: Fakta, k: KalenderCuti): DaftarPakai {
  const catatan = (fakta.pegawai?.mutasiCuti ?? []).filter(
    (m) => m.jenis === 'pemakaian' || m.jenis === 'pembatalan',
  )
  const tercatat = new Set(catatan.map((m) => m.tahun))
  const pakai: Pakai[] = catatan.map((m) => ({
    tahun: m.tahun,
    hari: -m.hari,
    tanggal: m.tanggal,
    keterangan: m.keterangan ?? (m.jenis === 'pemakaian' ? 'Cuti tahunan' : 'Cuti tahunan dikembalikan'),
    ...(m.dasar === undefined ? {} : { dasar: m.dasar }),
  }))
  for (const c of cutiSah(fakta, 'tahunan')) {
    const sudah = tercatat.has(tahunDari(c.mulai)) && tercatat.has(tahunDari(c.sampai))
    if (sudah) continue
    const bagian = pakaiPerTahun(k, c)
    if (!Array.isArray(bagian)) return bagian
    for (const b of bagian)
      if (!tercatat.has(b.tahun))
        pakai.push({ ...b, keterangan: `Cuti tahunan${c.nomor === undefined ? '' : ` nomor ${c.nomor}`}` })
  }
  return { pakai }
}
