import { expect, test } from 'vitest'
import { alamatTampilan, bulanSekitar, TAMPILAN, tampilanDari } from './tampilan-antrean.ts'

test('tampilan dikenali dari alamatnya, dan saringan lain tidak mengubahnya', () => {
  expect(tampilanDari({})).toBe('semua')
  expect(tampilanDari({ cari: 'sri', urut: 'nama' })).toBe('semua')
  expect(tampilanDari({ tampilan: 'semua', cap: 'PERLU DILENGKAPI' })).toBe('pemohon')
  expect(tampilanDari({ tampilan: 'lewat-tenggat' })).toBe('lewat')
  expect(tampilanDari({ cap: 'DITOLAK' })).toBeUndefined()
})

test('tiap tampilan kembali dari alamatnya sendiri', () => {
  for (const t of TAMPILAN) {
    const alamat = new URLSearchParams(alamatTampilan(t, { bulan: '2027-03' }).split('?')[1])
    expect(tampilanDari(Object.fromEntries(alamat))).toBe(t.nama)
    expect(alamat.get('bulan')).toBe('2027-03')
  }
})

test('bulan melewati tahun baru ke dua arah', () => {
  expect(bulanSekitar('2026-02-10', 3, 1)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'])
})
