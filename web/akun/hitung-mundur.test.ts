import { expect, it } from 'vitest'
import { kataTunggu } from './hitung-mundur.ts'

it('menyebut sisa tunggu dalam kata', () => {
  expect([1, 59, 60, 185].map(kataTunggu)).toEqual([
    '1 detik',
    '59 detik',
    '1 menit 00 detik',
    '3 menit 05 detik',
  ])
})
