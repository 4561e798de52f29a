import { expect, test } from 'vitest'
import { bulanAwal, kataBatas, namaBulan } from './bulan.ts'

test('bulan yang dijaga sekarang sejauh jendelanya, juga melewati tahun', () => {
  expect(bulanAwal('2026-11-22', 3)).toBe('2027-02')
  expect(bulanAwal('2026-09-01', 3)).toBe('2026-12')
  expect(bulanAwal('2026-11-22', 15)).toBe('2028-02')
  expect(namaBulan('2027-02', true)).toBe('Februari 2027')
})

test('batas mengusul dikatakan dalam kata', () => {
  expect(kataBatas('2026-12-01', '2026-11-22', false)).toEqual({
    kata: 's.d. 1 Desember 2026',
    sifat: 'nanti',
  })
  expect(kataBatas('2026-11-22', '2026-11-22', false).kata).toBe('hari ini')
  expect(kataBatas('2026-11-01', '2026-11-22', true)).toEqual({
    kata: 'lewat sejak 1 November 2026',
    sifat: 'lewat',
  })
})
