import { describe, expect, it } from 'vitest'
import { letakBaru, pilihanBaru, sasaranTindakan } from './antrean.ts'

describe('gerak di antrean', () => {
  it('berhenti di kedua ujung dan mulai dari baris pertama', () => {
    expect(letakBaru(-1, 1, 3)).toBe(0)
    expect(letakBaru(2, 1, 3)).toBe(2)
    expect(letakBaru(-1, -1, 3)).toBe(0)
    expect(letakBaru(0, 1, 0)).toBeNull()
  })
  it('menambah dan mencabut pilihan', () => {
    expect(pilihanBaru(['a'], 'b')).toEqual(['a', 'b'])
    expect(pilihanBaru(['a', 'b'], 'a')).toEqual(['b'])
  })
  it('bekerja pada yang terpilih, atau baris kini, dan tidak pernah pada keduanya', () => {
    expect(sasaranTindakan(['a', 'b'], 'c')).toEqual(['a', 'b'])
    expect(sasaranTindakan([], 'c')).toEqual(['c'])
    expect(sasaranTindakan([], null)).toEqual([])
  })
})
