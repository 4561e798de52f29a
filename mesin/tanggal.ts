// Tanggal: calendar days as 'YYYY-MM-DD'. The only door to temporal-polyfill.
// Zones and instants go through Temporal. Plain days are integer arithmetic on the proleptic Gregorian
// calendar, because one Temporal addition costs about 6 µs and a watch list of 20,000 people needs many;
// tanggal.test.ts holds the two against each other (docs/keputusan/0003-mesin-proses.md).
import { Temporal } from 'temporal-polyfill'
import type { Saat, Tanggal } from './bentuk.ts'

const HARI_BULAN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

type Bagian = { tahun: number; bulan: number; hari: number }

const kabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0

/** Days in a month (bulan 1..12). */
export function panjangBulan(tahun: number, bulan: number): number {
  return bulan === 2 && kabisat(tahun) ? 29 : (HARI_BULAN[bulan - 1] ?? 0)
}

/** Digits of `teks` from `mulai` up to `akhir` as a number; NaN when one is no digit. */
function angkaDari(teks: string, mulai: number, akhir: number): number {
  let n = 0
  for (let i = mulai; i < akhir; i += 1) {
    const d = teks.charCodeAt(i) - 48
    if (!(d >= 0 && d <= 9)) return Number.NaN
    n = n * 10 + d
  }
  return n
}

/** The parts of an existing day written 'YYYY-MM-DD', or undefined. By character codes: a bulk evaluation does it millions of times. */
function baca(teks: string): Bagian | undefined {
  if (teks.length !== 10 || teks[4] !== '-' || teks[7] !== '-') return undefined
  const tahun = angkaDari(teks, 0, 4)
  const bulan = angkaDari(teks, 5, 7)
  const hari = angkaDari(teks, 8, 10)
  const ada = tahun >= 1 && bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= panjangBulan(tahun, bulan)
  return ada ? { tahun, bulan, hari } : undefined
}

function urai(tanggal: Tanggal): Bagian {
  const bagian = baca(tanggal)
  if (!bagian) throw new RangeError(`Bukan tanggal YYYY-MM-DD yang sah: ${tanggal}`)
  return bagian
}

const dua = (n: number): string => (n < 10 ? `0${n}` : String(n))

function rangkai({ tahun, bulan, hari }: Bagian): Tanggal {
  if (tahun < 1 || tahun > 9999) throw new RangeError(`Tahun di luar 1..9999: ${tahun}`)
  return `${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`
}

/** Day number counted from 1970-01-01 (civil calendar shifted to start in March, so leap days fall last). */
function nomorHari({ tahun, bulan, hari }: Bagian): number {
  const t = bulan <= 2 ? tahun - 1 : tahun
  const abad4 = Math.floor(t / 400)
  const tahunAbad = t - abad4 * 400
  const hariTahun = Math.floor((153 * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5) + hari - 1
  const hariAbad = tahunAbad * 365 + Math.floor(tahunAbad / 4) - Math.floor(tahunAbad / 100) + hariTahun
  return abad4 * 146097 + hariAbad - 719468
}

function dariNomorHari(nomor: number): Tanggal {
  const n = nomor + 719468
  const abad4 = Math.floor(n / 146097)
  const hariAbad = n - abad4 * 146097
  const tahunAbad = Math.floor(
    (hariAbad - Math.floor(hariAbad / 1460) + Math.floor(hariAbad / 36524) - Math.floor(hariAbad / 146096)) /
      365,
  )
  const hariTahun = hariAbad - (365 * tahunAbad + Math.floor(tahunAbad / 4) - Math.floor(tahunAbad / 100))
  const mp = Math.floor((5 * hariTahun + 2) / 153)
  const bulan = mp < 10 ? mp + 3 : mp - 9
  const hari = hariTahun - Math.floor((153 * mp + 2) / 5) + 1
  return rangkai({ tahun: tahunAbad + abad4 * 400 + (bulan <= 2 ? 1 : 0), bulan, hari })
}

/** True for an existing calendar day written 'YYYY-MM-DD' (years 0001..9999). */
export const sahTanggal = (teks: string): boolean => baca(teks) !== undefined

/** `tanggal` moved by whole days (negative = back). Throws RangeError on an invalid day. */
export function tambahHari(tanggal: Tanggal, hari: number): Tanggal {
  return dariNomorHari(nomorHari(urai(tanggal)) + hari)
}

/** `tanggal` moved by whole months; a day the month lacks becomes its last day (31 Jan + 1 = 28/29 Feb). */
export function tambahBulan(tanggal: Tanggal, bulan: number): Tanggal {
  const b = urai(tanggal)
  const urut = b.tahun * 12 + (b.bulan - 1) + bulan
  const tahun = Math.floor(urut / 12)
  const bulanBaru = urut - tahun * 12 + 1
  return rangkai({ tahun, bulan: bulanBaru, hari: Math.min(b.hari, panjangBulan(tahun, bulanBaru)) })
}

/** `tanggal` moved by whole years (29 Feb → 28 Feb in a common year). */
export function tambahTahun(tanggal: Tanggal, tahun: number): Tanggal {
  return tambahBulan(tanggal, tahun * 12)
}

/** Days from `dari` to `ke`; negative when `ke` is earlier. */
export function selisihHari(dari: Tanggal, ke: Tanggal): number {
  return nomorHari(urai(ke)) - nomorHari(urai(dari))
}

/**
 * Whole months completed from `dari` to `ke`; negative when `ke` is earlier. Counted as Temporal does:
 * 31 Jan → 28 Feb is 0 months, 28 Feb → 31 Mar is 1.
 */
export function selisihBulan(dari: Tanggal, ke: Tanggal): number {
  const a = urai(dari)
  const b = urai(ke)
  const n = (b.tahun - a.tahun) * 12 + b.bulan - a.bulan
  if (n > 0 && b.hari < a.hari) return n - 1
  if (n < 0 && b.hari > a.hari) return n + 1
  return n
}

/** 1 = Senin … 7 = Minggu. */
export function hariDalamMinggu(tanggal: Tanggal): number {
  const sisa = (nomorHari(urai(tanggal)) + 3) % 7
  return (sisa < 0 ? sisa + 7 : sisa) + 1
}

/** First day of the month of `tanggal`. */
export function awalBulan(tanggal: Tanggal): Tanggal {
  return rangkai({ ...urai(tanggal), hari: 1 })
}

/** Last day of the month of `tanggal`. */
export function akhirBulan(tanggal: Tanggal): Tanggal {
  const b = urai(tanggal)
  return rangkai({ ...b, hari: panjangBulan(b.tahun, b.bulan) })
}

/** Year of a day. */
export function tahunDari(tanggal: Tanggal): number {
  return urai(tanggal).tahun
}

/** -1, 0, 1; days as ISO text sort as text, this only names it. */
export function bandingkan(a: Tanggal, b: Tanggal): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Hours east of UTC of the three Indonesian zones; none of them has moved since 1970. */
const JAM_ZONA: Record<string, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
const SAAT_UTC = /^(\d{4}-\d\d-\d\d)T(\d\d):\d\d:\d\d(?:\.\d+)?Z$/

/** The calendar day of an instant in a zone. Lists ask this of every row: the usual case is one addition of hours. */
export function hariIni(saat: Saat, zona: string): Tanggal {
  const jam = JAM_ZONA[zona]
  const bagian = jam === undefined ? null : SAAT_UTC.exec(saat)
  if (jam !== undefined && bagian?.[1] !== undefined && bagian[1] >= '1970-01-01')
    return Number(bagian[2]) + jam >= 24 ? tambahHari(bagian[1], 1) : bagian[1]
  return Temporal.Instant.from(saat).toZonedDateTimeISO(zona).toPlainDate().toString()
}

/** Last millisecond of a day in a zone, as an instant: '…T16:59:59.999Z' for Asia/Jakarta. */
export function akhirHari(tanggal: Tanggal, zona: string): Saat {
  return Temporal.PlainDate.from(tanggal)
    .toZonedDateTime({ timeZone: zona, plainTime: '23:59:59.999' })
    .toInstant()
    .toString()
}

/** First instant of a day in a zone, written with milliseconds so that instants sort as text. */
export function awalHari(tanggal: Tanggal, zona: string): Saat {
  return Temporal.PlainDate.from(tanggal)
    .toZonedDateTime(zona)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })
}

/** Compares two instants whatever their precision: -1, 0, 1. */
export function bandingkanSaat(a: Saat, b: Saat): -1 | 0 | 1 {
  return Temporal.Instant.compare(a, b) as -1 | 0 | 1
}

/** The next millisecond after an instant, written with milliseconds. */
export function saatBerikut(saat: Saat): Saat {
  return Temporal.Instant.from(saat).add({ milliseconds: 1 }).toString({ fractionalSecondDigits: 3 })
}
