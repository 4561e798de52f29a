import { expect, test } from 'vitest'
import { BOBOT_DIMENSI, BUTIR_DATA, INDIKATOR, indeksMutu } from './mutu-data.ts'

test('27 indikator: 7 kelengkapan, 6 ketepatan waktu, 10 akurasi, 4 konsistensi; bobot dimensi berjumlah satu', () => {
  const banyak = (d: string) => INDIKATOR.filter((i) => i.dimensi === d).length
  expect(['kelengkapan', 'ketepatan-waktu', 'akurasi', 'konsistensi'].map(banyak)).toEqual([7, 6, 10, 4])
  expect(Object.values(BOBOT_DIMENSI).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10)
  expect(new Set(INDIKATOR.map((i) => i.kode)).size).toBe(27)
})

test('indeks: tanpa cacat seratus; satu indikator kelengkapan yang kena semua menurunkan 0,28 dibagi tujuh', () => {
  expect(indeksMutu([]).indeks).toBeCloseTo(100, 10)
  const satu = indeksMutu([{ kode: 'COM_1', kena: 50, dinilai: 50 }])
  expect(satu.dimensi.kelengkapan).toBeCloseTo((6 / 7) * 100, 10)
  expect(satu.indeks).toBeCloseTo(100 - 28 / 7, 10)
})

test('setiap kelompok mempunyai butir', () => {
  expect(new Set(BUTIR_DATA.map((b) => b.kelompok))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
})
