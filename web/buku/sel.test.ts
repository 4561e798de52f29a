import { expect, test } from 'vitest'
import {
  type BarisBuku,
  denganNamaSingkat,
  denganNomorRingkas,
  isiSel,
  jumlahkan,
  type KolomBuku,
  lembarBuku,
  polaNomor,
} from './sel.ts'

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
  pegawaiId: null,
  manualId: null,
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
  const semua = Array.from({ length: 40 }, (_, i) => baris(i + 1, 100, i === 2))
  const lembar = lembarBuku(semua, kolom)
  expect(lembar.length).toBeGreaterThan(2)
  expect(lembar.flatMap((l) => l.baris)).toEqual(semua)
  lembar.slice(1).forEach((l, i) => {
    expect(l.pindahan).toEqual(lembar[i]?.sampai)
  })
  expect(lembar.at(-1)?.sampai).toEqual(jumlahkan(semua, kolom))
  expect(lembarBuku([], kolom)).toHaveLength(1)
})

test('lembar berisi nama panjang memuat lebih sedikit baris', () => {
  const panjang = (b: BarisBuku) => ({ ...b, sel: { ...b.sel, nama: 'Nama yang sangat panjang '.repeat(9) } })
  const semua = Array.from({ length: 80 }, (_, i) => baris(i + 1, 1))
  expect(lembarBuku(semua.map(panjang), kolom).length).toBeGreaterThan(lembarBuku(semua, kolom).length)
})

test('nomor surat diringkas hanya bila seluruhnya sepola', () => {
  const surat = (nomor: string | null) => ({ ...baris(1, 1), sel: { 'nomor-surat': nomor } })
  const pola = polaNomor([surat('800.1/7/BKPSDM/2026'), surat(null), surat('800.1/12/BKPSDM/2026')])
  expect(pola).toEqual({ awal: '800.1/', akhir: '/BKPSDM/2026' })
  expect(
    denganNomorRingkas([surat('800.1/12/BKPSDM/2026'), surat(null)], pola).map((b) => b.sel['nomor-surat']),
  ).toEqual(['12', null])
  expect(polaNomor([surat('800.1/7/BKPSDM/2026'), surat('800.1/7/BKPSDM/2025')])).toBeNull()
})

test('unit kerja memakai nama singkat resmi bila dikenal', () => {
  const isi = denganNamaSingkat(
    [{ ...baris(1, 1), sel: { 'unit-kerja': 'Dinas Kesehatan' } }],
    new Map([['Dinas Kesehatan', 'Dinkes']]),
  )
  expect(isi[0]?.sel['unit-kerja']).toBe('Dinkes')
})
