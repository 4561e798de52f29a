import { expect, test } from 'vitest'
import { type BarisBuku, isiSel, jumlahkan, type KolomBuku, lembarBuku } from './sel.ts'

const kolom: KolomBuku[] = [
  { kode: 'nama', nama: 'Nama', tipe: 'teks', dijumlah: false },
  { kode: 'gaji', nama: 'Gaji', tipe: 'rupiah', dijumlah: true },
]
const baris = (urut: number, gaji: number, batal = false): BarisBuku => ({
  urut,
  batal,
  sel: { nama: `Orang ${urut}`, gaji },
  usulanId: null,
  naskahId: null,
})

test('sel ditulis menurut tipenya', () => {
  expect(isiSel({ kode: 'g', tipe: 'rupiah' }, 4169900)).toBe('4.169.900')
  expect(isiSel({ kode: 'm', tipe: 'bulan' }, 216)).toBe('18 th 0 bl')
  expect(isiSel({ kode: 't', tipe: 'tanggal' }, '2026-11-04')).toBe('4/11/2026')
  expect(isiSel({ kode: 'nip', tipe: 'teks' }, '198304152009032007')).toBe('19830415 200903 2 007')
  expect(isiSel({ kode: 'x', tipe: 'teks' }, null)).toBe('')
})

test('baris batal tidak dihitung', () => {
  expect(jumlahkan([baris(1, 10), baris(2, 20, true), baris(3, 5)], kolom)).toEqual({ gaji: 15 })
})

test('pindahan tiap lembar sama dengan jumlah lembar sebelumnya, dan lembar terakhir memuat seluruhnya', () => {
  const semua = Array.from({ length: 7 }, (_, i) => baris(i + 1, 100, i === 2))
  const lembar = lembarBuku(semua, kolom, 3)
  expect(lembar.map((l) => l.baris.length)).toEqual([3, 3, 1])
  expect(lembar.map((l) => l.pindahan.gaji)).toEqual([0, 200, 500])
  expect(lembar.at(-1)?.sampai).toEqual(jumlahkan(semua, kolom))
  expect(lembarBuku([], kolom, 3)).toHaveLength(1)
})
