import { expect, test } from 'vitest'
import { jadwalLaporan, terlambat } from './laporan-buku.ts'

const rekap = { bentuk: 'rekap' } as const

test('31 Desember meliput tahun itu; 31 Januari meliput tahun sebelumnya', () => {
  expect(jadwalLaporan({ ...rekap, berkala: 'tahunan', tanggal: ['12-31'] }, 2026)).toEqual([
    { periode: '2026-01-01', sampai: '2026-12-31', tenggat: '2026-12-31' },
  ])
  expect(jadwalLaporan({ ...rekap, berkala: 'tahunan', tanggal: ['01-31'] }, 2026)).toEqual([
    { periode: '2025-01-01', sampai: '2025-12-31', tenggat: '2026-01-31' },
  ])
})

test('Januari dan Juli meliput setengah tahun sebelumnya', () => {
  expect(jadwalLaporan({ ...rekap, berkala: 'semesteran', tanggal: ['01-31', '07-31'] }, 2026)).toEqual([
    { periode: '2025-07-01', sampai: '2025-12-31', tenggat: '2026-01-31' },
    { periode: '2026-01-01', sampai: '2026-06-30', tenggat: '2026-07-31' },
  ])
})

test('bulanan: dua belas laporan, masing-masing tentang bulan lalu', () => {
  const jadwal = jadwalLaporan({ ...rekap, berkala: 'bulanan', tanggal: [] }, 2024)
  expect(jadwal).toHaveLength(12)
  expect(jadwal[0]).toEqual({ periode: '2023-12-01', sampai: '2023-12-31', tenggat: '2024-01-10' })
  expect(jadwal[2]).toEqual({ periode: '2024-02-01', sampai: '2024-02-29', tenggat: '2024-03-10' })
})

test('menurut instruksi: hanya yang diinstruksikan untuk tahun itu', () => {
  const l = { ...rekap, berkala: 'instruksi', tanggal: [] } as const
  expect(jadwalLaporan({ ...l, tanggal: [] }, 2026)).toEqual([])
  const instruksi = [
    { tanggal: '2026-03-01', tenggat: '2026-03-20' },
    { tanggal: '2025-11-01', tenggat: '2025-11-30' },
  ]
  expect(jadwalLaporan({ ...l, tanggal: [] }, 2026, instruksi)).toEqual([
    { periode: '2026-01-01', sampai: '2026-03-01', tenggat: '2026-03-20' },
  ])
})

test('terlambat: sehari sesudah tenggat, dan tetap tertanda bila disampaikan terlambat', () => {
  expect(terlambat('belum', '2026-12-31', '2026-12-31')).toBe(false)
  expect(terlambat('diserahkan-ke-kepala', '2026-12-31', '2027-01-01')).toBe(true)
  expect(terlambat('diterima', '2026-12-31', '2027-02-01', '2026-12-30')).toBe(false)
  expect(terlambat('diterima', '2026-12-31', '2027-02-01', '2027-01-02')).toBe(true)
})
