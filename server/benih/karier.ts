// Karier: simulates a career month by month into dated histories, so that every derived list has something true to find.

import type { TabelGaji } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tambahBulan } from '#mesin/tanggal.ts'
import type { Acak } from './acak.ts'
import type { Pendidikan } from './nama.ts'

const URUT = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
]
const AWAL: Record<Pendidikan, string> = { SLTA: 'II/a', D3: 'II/c', S1: 'III/a', S2: 'III/b' }
const PUNCAK: Record<Pendidikan, string> = { SLTA: 'III/b', D3: 'III/c', S1: 'III/d', S2: 'IV/a' }
/** Years of service that salary tables II/b–II/d grant on appointment (hukum.md §1). */
const MKG_AWAL: Record<string, number> = { 'II/c': 36 }

export type PangkatBuatan = { golongan: string; mkgBulan: number; tmt: string }
export type GajiBuatan = {
  gajiPokok: number
  golongan: string
  mkgBulan: number
  tmt: string
  jenis: 'pertama' | 'kgb' | 'pangkat' | 'penyesuaian'
}
export type Karier = { pangkat: PangkatBuatan[]; gaji: GajiBuatan[] }

/** Months deducted when a rank change crosses from group I to II or II to III (hukum.md §1). */
function potongan(dari: string, ke: string): number {
  if (dari.startsWith('I/') && ke.startsWith('II/')) return 72
  if (dari.startsWith('II/') && ke.startsWith('III/')) return 60
  return 0
}

function baris(tabel: TabelGaji, golongan: string): number[] {
  return Object.keys(tabel.tabel[golongan] ?? {})
    .map(Number)
    .sort((a, b) => a - b)
}

/** Salary at a number of whole years: the largest filled column not above it. */
export function gajiPada(tabel: TabelGaji, golongan: string, mkgBulan: number): number {
  const tahun = Math.floor(mkgBulan / 12)
  const kolom =
    baris(tabel, golongan)
      .filter((k) => k <= tahun)
      .at(-1) ?? baris(tabel, golongan)[0]
  const nilai = tabel.tabel[golongan]?.[String(kolom)]
  if (nilai === undefined) throw new Error(`Tabel gaji ${tabel.kode} tidak memuat ${golongan} ${tahun} tahun`)
  return nilai
}

function tabelPada(tabel: TabelGaji[], tanggal: string): TabelGaji | undefined {
  return tabel.find((t) => t.berlaku <= tanggal && (t.sampai === undefined || tanggal <= t.sampai))
}

/** Regular promotions every four years up to the ceiling of the education. */
function pangkatReguler(
  acak: Acak,
  o: { pendidikan: Pendidikan; tmtCpns: string; hari: string; lancar: boolean; puncak?: string | undefined },
): PangkatBuatan[] {
  const { pendidikan, tmtCpns, hari, lancar } = o
  const awal = AWAL[pendidikan]
  const hasil: PangkatBuatan[] = [{ golongan: awal, mkgBulan: MKG_AWAL[awal] ?? 0, tmt: tmtCpns }]
  let tmt = tmtCpns
  for (let i = URUT.indexOf(awal); i < URUT.indexOf(o.puncak ?? PUNCAK[pendidikan]); i += 1) {
    const lalu = hasil.at(-1)
    const golongan = URUT[i + 1]
    if (!lalu || !golongan) break
    const selang = 48 + (!lancar && acak.peluang(0.25) ? acak.pilih([6, 12, 24]) : 0)
    tmt = keAprilOktober(tambahBulan(tmt, selang))
    if (tmt > hari) break
    const mkg = lalu.mkgBulan + selisihBulan(lalu.tmt, tmt) - potongan(lalu.golongan, golongan)
    hasil.push({ golongan, mkgBulan: Math.max(0, mkg), tmt })
  }
  return hasil
}

function keAprilOktober(tanggal: string): string {
  const tahun = Number(tanggal.slice(0, 4))
  const bulan = Number(tanggal.slice(5, 7))
  if (bulan <= 4) return `${tahun}-04-01`
  if (bulan <= 10) return `${tahun}-10-01`
  return `${tahun + 1}-04-01`
}

/** Raises between two ranks: each next filled column of the table in force. */
function kenaikanBerkala(tabel: TabelGaji[], p: PangkatBuatan, sampai: string): GajiBuatan[] {
  const acuan = tabel.at(0)
  if (!acuan) return []
  const hasil: GajiBuatan[] = []
  for (const kolom of baris(acuan, p.golongan)) {
    if (kolom * 12 <= p.mkgBulan) continue
    const tmt = tambahBulan(p.tmt, kolom * 12 - p.mkgBulan)
    if (tmt >= sampai) break
    const berlaku = tabelPada(tabel, tmt)
    if (!berlaku) continue
    hasil.push({
      gajiPokok: gajiPada(berlaku, p.golongan, kolom * 12),
      golongan: p.golongan,
      mkgBulan: kolom * 12,
      tmt,
      jenis: 'kgb',
    })
  }
  return hasil
}

/**
 * A whole career up to `hari`: ranks, and salary rows since the oldest table held (2019).
 * `terbitSampai`: raises with TMT after this day are still to be proposed.
 */
export function simulasiKarier(
  acak: Acak,
  o: {
    pendidikan: Pendidikan
    tmtCpns: string
    hari: string
    terbitSampai: string
    tabel: TabelGaji[]
    lancar: boolean
    puncak?: string | undefined
  },
): Karier {
  const pangkat = pangkatReguler(acak, o)
  const semua: GajiBuatan[] = []
  pangkat.forEach((p, i) => {
    const berikut = pangkat[i + 1]?.tmt ?? tambahBulan(o.terbitSampai, 1)
    const berlaku = tabelPada(o.tabel, p.tmt)
    if (berlaku) {
      semua.push({
        gajiPokok: gajiPada(berlaku, p.golongan, p.mkgBulan),
        golongan: p.golongan,
        mkgBulan: p.mkgBulan,
        tmt: p.tmt,
        jenis: i === 0 ? 'pertama' : 'pangkat',
      })
    }
    semua.push(...kenaikanBerkala(o.tabel, p, berikut).filter((g) => g.tmt <= o.terbitSampai))
  })
  return { pangkat, gaji: sisipkanPenyesuaian(semua, pangkat, o.tabel, o.hari) }
}

/** When a new salary table comes into force everyone gets an adjustment row; the raise calendar goes on. */
function sisipkanPenyesuaian(
  gaji: GajiBuatan[],
  pangkat: PangkatBuatan[],
  tabel: TabelGaji[],
  hari: string,
): GajiBuatan[] {
  const hasil = [...gaji]
  for (const t of tabel) {
    const p = pangkat.filter((x) => x.tmt <= t.berlaku).at(-1)
    if (!p || t.berlaku > hari || hasil.some((g) => g.tmt === t.berlaku)) continue
    const mkg = p.mkgBulan + selisihBulan(p.tmt, t.berlaku)
    hasil.push({
      gajiPokok: gajiPada(t, p.golongan, mkg),
      golongan: p.golongan,
      mkgBulan: mkg,
      tmt: t.berlaku,
      jenis: 'penyesuaian',
    })
  }
  return hasil.sort((a, b) => (a.tmt < b.tmt ? -1 : 1))
}
