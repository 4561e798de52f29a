import { describe, expect, it } from 'vitest'
import { tabTujuan } from './Tab.tsx'

describe('panah pada tab', () => {
  it('berputar di kedua ujung', () => {
    expect(tabTujuan('ArrowRight', 2, 3)).toBe(0)
    expect(tabTujuan('ArrowLeft', 0, 3)).toBe(2)
    expect(tabTujuan('End', 0, 3)).toBe(2)
  })
  it('memakai panah tegak untuk tab tegak dan membiarkan tombol lain', () => {
    expect(tabTujuan('ArrowDown', 0, 3, true)).toBe(1)
    expect(tabTujuan('ArrowRight', 0, 3, true)).toBeNull()
    expect(tabTujuan('a', 0, 3)).toBeNull()
  })
})
