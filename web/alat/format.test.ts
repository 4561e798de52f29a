import { describe, expect, it } from 'vitest'
import {
  angka,
  inisial,
  masaKerja,
  masaKerjaRingkas,
  nipKelompok,
  rupiah,
  selisihHari,
  setempat,
  sudahBerapaLama,
  tanggalHari,
  tanggalKolom,
  tanggalPanjang,
  tanggalRingkas,
  tanggalTepi,
  tenggat,
  ukuranBerkas,
  waktuPanjang,
} from './format.ts'

describe('tanggal', () => {
  it('ditulis penuh dalam teks dan ringkas dalam kolom', () => {
    expect(tanggalPanjang('2026-11-24')).toBe('24 November 2026')
    expect(tanggalHari('2026-11-24')).toBe('Selasa, 24 November 2026')
    expect(tanggalRingkas('2026-08-09')).toBe('9 Agu')
    expect(tanggalRingkas('2026-08-09', true)).toBe('9 Agu 2026')
    expect(tanggalKolom('2025-03-01')).toBe('1/3/2025')
    expect(tanggalTepi('2027-03-01')).toEqual({ hari: '1', bulan: 'Mar 2027' })
  })
  it('mengenal hari sebelum 1970 dan hari kabisat', () => {
    expect(tanggalHari('1945-08-17')).toBe('Jumat, 17 Agustus 1945')
    expect(tanggalHari('2028-02-29')).toBe('Selasa, 29 Februari 2028')
  })
  it('menolak tanggal yang bukan YYYY-MM-DD', () => {
    expect(() => tanggalPanjang('24/11/2026')).toThrow('bukan tanggal')
    expect(() => tanggalPanjang('2026-13-01')).toThrow('bukan tanggal')
  })
})

describe('waktu setempat', () => {
  it('berganti hari menurut zona daerah, bukan UTC', () => {
    expect(setempat('2026-11-18T17:05:00Z', 'Asia/Jakarta')).toEqual({
      tanggal: '2026-11-19',
      jam: '00.05',
      zona: 'WIB',
    })
    expect(waktuPanjang('2026-11-19T03:05:00Z', 'Asia/Jakarta')).toBe(
      'Kamis, 19 November 2026 pukul 10.05 WIB',
    )
    expect(waktuPanjang('2026-11-19T03:05:00Z', 'Asia/Jayapura')).toContain('pukul 12.05 WIT')
  })
})

describe('angka, uang, NIP, masa kerja', () => {
  it('memakai titik ribuan dan tidak memisah Rp dari angkanya', () => {
    expect(angka(0)).toBe('0')
    expect(angka(999)).toBe('999')
    expect(angka(1_234_567)).toBe('1.234.567')
    expect(angka(-45_000)).toBe('-45.000')
    expect(rupiah(4_169_900)).toBe('Rp\u00a04.169.900')
  })
  it('mengelompokkan NIP 8 6 1 3, juga yang belum selesai diketik', () => {
    expect(nipKelompok('198304152009032007')).toBe('19830415 200903 2 007')
    expect(nipKelompok('1983 0415.2009')).toBe('19830415 2009')
    expect(nipKelompok('19830415200903200799')).toBe('19830415 200903 2 007')
    expect(nipKelompok('')).toBe('')
  })
  it('menulis masa kerja', () => {
    expect(masaKerja(192)).toBe('16 tahun 0 bulan')
    expect(masaKerja(29)).toBe('2 tahun 5 bulan')
    expect(masaKerjaRingkas(216)).toBe('18 th 0 bl')
  })
})

describe('tenggat dalam kata', () => {
  it('menyebut lewat, hari ini, dan lagi', () => {
    expect(tenggat('2026-11-18', '2026-11-19')).toEqual({ kata: 'lewat 1 hari', sifat: 'lewat' })
    expect(tenggat('2026-11-19', '2026-11-19')).toEqual({ kata: 'hari ini', sifat: 'hari-ini' })
    expect(tenggat('2026-11-21', '2026-11-19')).toEqual({ kata: '2 hari lagi', sifat: 'nanti' })
  })
  it('berhenti saat menunggu pemohon, walaupun tanggalnya sudah lewat', () => {
    expect(tenggat('2026-11-01', '2026-11-19', 'pemohon')).toEqual({
      kata: 'menunggu pemohon',
      sifat: 'jeda',
    })
  })
  it('menghitung selisih melewati akhir tahun', () => {
    expect(selisihHari('2026-12-30', '2027-01-02')).toBe(3)
    expect(sudahBerapaLama('2026-11-18', '2026-11-19')).toBe('kemarin')
    expect(sudahBerapaLama('2026-11-16', '2026-11-19')).toBe('3 hari yang lalu')
  })
})

describe('berkas dan paraf', () => {
  it('menulis ukuran berkas', () => {
    expect(ukuranBerkas(640_000)).toBe('640 kB')
    expect(ukuranBerkas(1_250_000)).toBe('1,3 MB')
    expect(ukuranBerkas(20_000_000)).toBe('20 MB')
    expect(ukuranBerkas(12)).toBe('1 kB')
  })
  it('membuat paraf tanpa gelar', () => {
    expect(inisial('Sri Wahyuningsih, S.E.')).toBe('SW')
    expect(inisial('Dra. Hj. Siti Maimunah binti Abdul Karim')).toBe('SK')
    expect(inisial('Sumarni')).toBe('S')
  })
})
