import { expect, it } from 'vitest'
import { syaratSandi } from './sandi-baru.ts'

const NIP = '198304152009032007'
const hasil = (sandi: string) => syaratSandi(sandi, NIP).map((s) => s.terpenuhi)

it('menunjukkan syarat yang belum terpenuhi sambil mengetik', () => {
  expect(hasil('')).toEqual([false, false, false])
  expect(hasil('kapur barus lemari')).toEqual([true, true, true])
  expect(hasil('bukit 19830415 senja')[1]).toBe(false)
  expect(hasil('kapur kapur kapur')[2]).toBe(false)
  expect(hasil('aaaa bbbb')).toEqual([false, true, false])
})
