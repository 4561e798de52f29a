// The only clock of the house: real, or movable in tests. Everyone else is handed the time as an argument.
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import { hariIni } from '#mesin/tanggal.ts'

export type Zona = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

/** `kini()` is the instant in ISO UTC; `hari(zona)` the calendar day 'YYYY-MM-DD' in that zone. */
export type Jam = {
  kini(): Saat
  hari(zona: Zona): Tanggal
  /** Milliseconds of a clock that never runs backwards, for measuring how long something took. */
  detak(): number
}

/** A clock that stands still until `pindah` is called; only for tests and rehearsals. */
export type JamGeser = Jam & { pindah(saat: Saat): void; maju(ms: number): void }

/** Calendar day of an instant in a zone: ('2027-02-28T17:30:00.000Z', 'Asia/Jakarta') → '2027-03-01'. */
export const hariDari = (saat: Saat, zona: Zona): Tanggal => hariIni(saat, zona)

/** The clock of the machine. */
export function jamDinding(): Jam {
  const kini = () => new Date().toISOString()
  return { kini, hari: (zona) => hariDari(kini(), zona), detak: () => performance.now() }
}

/** A clock that shows `awal` until moved. Throws on an instant that cannot be read. */
export function jamGeser(awal: Saat): JamGeser {
  let saat = bacaSaat(awal)
  const kini = () => new Date(saat).toISOString()
  return {
    kini,
    hari: (zona) => hariDari(kini(), zona),
    detak: () => performance.now(),
    pindah: (ke) => {
      saat = bacaSaat(ke)
    },
    maju: (ms) => {
      saat += ms
    },
  }
}

function bacaSaat(saat: Saat): number {
  const ms = Date.parse(saat)
  if (Number.isNaN(ms)) throw new Error(`Saat tidak terbaca: ${saat}`)
  return ms
}
