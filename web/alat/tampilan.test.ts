import { describe, expect, it } from 'vitest'
import { bacaTampilan } from './tampilan.ts'

const AWAL = { besar: 1, tema: 'perangkat', kerapatan: 'padat', pintas: true }

describe('tampilan yang tersimpan di perangkat', () => {
  it('kembali ke awal bila kosong, rusak, atau bukan objek', () => {
    expect(bacaTampilan(null)).toEqual(AWAL)
    expect(bacaTampilan('{rusak')).toEqual(AWAL)
    expect(bacaTampilan('7')).toEqual(AWAL)
    expect(bacaTampilan('null')).toEqual(AWAL)
  })
  it('menerima hanya nilai yang dikenal', () => {
    expect(bacaTampilan('{"besar":1.5,"tema":"gelap","kerapatan":"nyaman","pintas":false}')).toEqual({
      besar: 1.5,
      tema: 'gelap',
      kerapatan: 'nyaman',
      pintas: false,
    })
    expect(bacaTampilan('{"besar":9,"tema":"ungu"}')).toEqual(AWAL)
  })
})
