import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  akhirBulan,
  akhirHari,
  awalBulan,
  awalHari,
  bandingkanSaat,
  hariDalamMinggu,
  hariIni,
  saatBerikut,
  sahTanggal,
  selisihBulan,
  selisihHari,
  tambahBulan,
  tambahHari,
} from './tanggal.ts'

const tanggal = fc
  .integer({ min: -140_000, max: 200_000 })
  .map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString())
const P = Temporal.PlainDate

describe('aritmetika hari sama dengan Temporal', () => {
  it('tambah, selisih, hari dalam minggu', () => {
    fc.assert(
      fc.property(tanggal, tanggal, fc.integer({ min: -2000, max: 2000 }), (a, b, n) => {
        const x = P.from(a)
        expect(tambahHari(a, n)).toBe(x.add({ days: n }).toString())
        expect(tambahBulan(a, n)).toBe(x.add({ months: n }).toString())
        expect(selisihHari(a, b)).toBe(x.until(b, { largestUnit: 'days' }).days)
        expect(selisihBulan(a, b) + 0).toBe(x.until(b, { largestUnit: 'months' }).months + 0)
        expect(hariDalamMinggu(a)).toBe(x.dayOfWeek)
        expect(awalBulan(a)).toBe(x.with({ day: 1 }).toString())
        expect(akhirBulan(a)).toBe(x.with({ day: x.daysInMonth }).toString())
      }),
      { numRuns: 3000 },
    )
  })

  it('tanggal sah persis yang diterima Temporal', () => {
    const bagian = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    )
    fc.assert(
      fc.property(bagian, ([t, b, h]) => {
        const teks = `${String(t).padStart(4, '0')}-${String(b).padStart(2, '0')}-${String(h).padStart(2, '0')}`
        let sah = true
        try {
          P.from(teks, { overflow: 'reject' })
        } catch {
          sah = false
        }
        expect(sahTanggal(teks)).toBe(sah)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('batas-batas', () => {
  it('29 Februari dijepit, 31 dijepit ke akhir bulan', () => {
    expect(tambahBulan('2024-02-29', 12)).toBe('2025-02-28')
    expect(tambahBulan('2026-01-31', 1)).toBe('2026-02-28')
    expect(tambahBulan('2026-03-31', -1)).toBe('2026-02-28')
    expect(selisihBulan('2024-02-29', '2025-02-28')).toBe(11)
  })

  it('tanggal rusak dilempar sebagai galat, bukan dibaca sembarang', () => {
    for (const t of [
      '2026-02-30',
      '2026-13-01',
      '26-01-01',
      '2026-1-1',
      '',
      '2026-01-01T00:00',
      '0000-01-01',
    ]) {
      expect(sahTanggal(t), t).toBe(false)
      expect(() => tambahHari(t, 1), t).toThrow(RangeError)
    }
  })
})

describe('zona', () => {
  it.each([
    ['Asia/Jakarta', '2026-03-26T16:59:59.999Z', '2026-03-25T17:00:00.000Z'],
    ['Asia/Makassar', '2026-03-26T15:59:59.999Z', '2026-03-25T16:00:00.000Z'],
    ['Asia/Jayapura', '2026-03-26T14:59:59.999Z', '2026-03-25T15:00:00.000Z'],
  ])('%s', (zona, akhir, awal) => {
    expect(akhirHari('2026-03-26', zona)).toBe(akhir)
    expect(awalHari('2026-03-26', zona)).toBe(awal)
    expect(hariIni(akhir, zona)).toBe('2026-03-26')
    expect(hariIni(saatBerikut(akhir), zona)).toBe('2026-03-27')
    expect(saatBerikut(akhir)).toBe(awalHari('2026-03-27', zona))
  })

  it('saat dibandingkan menurut waktunya, bukan menurut tulisannya', () => {
    expect(bandingkanSaat('2026-03-26T17:00:00Z', '2026-03-26T17:00:00.000Z')).toBe(0)
    expect(bandingkanSaat('2026-03-26T17:00:00.5Z', '2026-03-26T17:00:00Z')).toBe(1)
  })
})
