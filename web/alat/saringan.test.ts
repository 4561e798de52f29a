import { expect, it } from 'vitest'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { saringan, susunCari, uraiCari } from './saringan.ts'

it('menyimpan NIP 18 angka sebagai teks di alamat', () => {
  const cari = saringan(daftarUsulan.query)(uraiCari('?cari=198304152009032007&halaman=2'))
  expect(cari).toEqual({ cari: '198304152009032007', halaman: 2 })
})

it('membuang saringan yang rusak atau tidak dikenal, tanpa menambah bawaan', () => {
  expect(saringan(daftarUsulan.query)({ cap: 'SALAH', urut: 'nama', asing: 'x' })).toEqual({ urut: 'nama' })
})

it('menulis alamat pendek', () => {
  expect(susunCari({ a: 1, b: undefined, c: '' })).toBe('?a=1')
  expect(susunCari({})).toBe('')
})
