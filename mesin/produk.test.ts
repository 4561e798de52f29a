import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keadaanAwal } from './alur.ts'
import { bahanSop } from './bahan.uji.ts'
import {
  ambilNomor,
  type KeadaanNomor,
  lepasNomor,
  nasibNomor,
  nomorUsulan,
  periksaFormatNomor,
  susunNomor,
} from './nomor.ts'
import {
  bolehUnduhProduk,
  dalamGolongan,
  langkahSurat,
  modaTerpenuhi,
  penandatanganSah,
  urutGolongan,
} from './produk.ts'

const sop = bahanSop({ validasi: ['basah'], tanda: ['basah'], serah: ['fisik'] })
const pejabat = (kode: string) => [{ kode, nama: kode, kedudukan: 'plt' as const, unitKode: 'x' }]
const tanda = (jabatan: string, tanggal: string, golongan?: string) =>
  penandatanganSah(sop.wewenang, { produk: 'surat-kgb', golongan, tanggal, jabatan: pejabat(jabatan) })

describe('wewenang tanda tangan (Kediri Pasal 11 ayat (2))', () => {
  it.each([
    ['kepala-bkpsdm', '2026-12-31', 'III/d', 'jadi'],
    ['kepala-bkpsdm', '2027-01-01', 'III/d', 'wewenang-berakhir'],
    ['kepala-bkpsdm', '2025-12-31', 'III/d', 'wewenang-belum-berlaku'],
    ['kepala-bkpsdm', '2026-06-01', 'IV/a', 'tidak-berwenang-tanda'],
    ['kepala-bkpsdm', '2026-06-01', 'IX', 'tidak-berwenang-tanda'],
    ['kepala-bkpsdm', '2026-06-01', undefined, 'tidak-berwenang-tanda'],
    ['wali-kota', '2026-06-01', 'IV/e', 'jadi'],
    ['camat', '2026-06-01', 'II/a', 'tidak-berwenang-tanda'],
  ])('%s pada %s untuk %s: %s', (jabatan, tanggal, golongan, harap) => {
    const hasil = tanda(jabatan, tanggal, golongan)
    expect(hasil.jenis === 'jadi' ? 'jadi' : hasil.kode).toBe(harap)
    if (hasil.jenis === 'tolak') expect(hasil.dasar).toContain('Perwali Kediri 80/2021 Pasal 11 ayat (2)')
  })

  it('urutan golongan, dan dua jenjang yang tidak dapat dibandingkan', () => {
    const pns = ['I/a', 'I/d', 'II/a', 'III/d', 'IV/a', 'IV/e'].map((g) => urutGolongan(g)?.urut ?? -1)
    expect(pns).toEqual([...pns].sort((a, b) => a - b))
    expect(urutGolongan('III/e')).toBeUndefined()
    expect(urutGolongan('V/a')).toBeUndefined()
    expect(dalamGolongan('V', { dari: 'I/a', sampai: 'IV/e' })).toBe(false)
    expect(dalamGolongan('X', { dari: 'IX', sampai: 'XVII' })).toBe(true)
  })
})

describe('himpunan moda', () => {
  it('semua moda wajib, yang gugur tidak dihitung, entri kahar memenuhi semuanya (A-07, A-15)', () => {
    const el = { moda: 'elektronik' as const, gugur: false }
    const ba = { moda: 'basah' as const, gugur: false }
    expect(modaTerpenuhi(['elektronik', 'basah'], [el])).toBe(false)
    expect(modaTerpenuhi(['elektronik', 'basah'], [el, { ...ba, gugur: true }])).toBe(false)
    expect(modaTerpenuhi(['elektronik', 'basah'], [el, ba])).toBe(true)
    expect(modaTerpenuhi(['elektronik'], [{ ...ba, manual: true }])).toBe(true)
    expect(modaTerpenuhi([], [el])).toBe(false)
  })
})

describe('surat dan unduhan', () => {
  it('surat penolakan melangkah satu demi satu', () => {
    expect(langkahSurat('konsep', 'bernomor')).toBe(true)
    expect(langkahSurat('konsep', 'terkirim')).toMatchObject({ kode: 'langkah-surat' })
    expect(langkahSurat('terkirim', 'terkirim')).toMatchObject({ kode: 'langkah-surat' })
  })

  it('produk terbuka hanya sesudah survei dan penyerahan elektronik (Pasal 13 ayat (3), 12 huruf d)', () => {
    const k = keadaanAwal('2026-01-01T00:00:00.000Z')
    const serah = (cara: 'elektronik' | 'fisik') => [{ cara, pada: '', penerima: 'x' }]
    expect(bolehUnduhProduk({ ...k, serah: serah('elektronik') })).toMatchObject({
      kode: 'survei-belum-diisi',
    })
    expect(bolehUnduhProduk({ ...k, surveiPada: 'x', serah: serah('fisik') })).toMatchObject({
      kode: 'belum-diserahkan-elektronik',
    })
    expect(bolehUnduhProduk({ ...k, surveiPada: 'x', serah: serah('elektronik') })).toBe(true)
  })
})

describe('nomor', () => {
  it('ditulis menurut format daerah', () => {
    const f = (format: string) => susunNomor(format, { urut: 7, hari: '2026-08-05' })
    expect(f('800.1.11.13/{urut}/BKPSDM/{tahun}')).toBe('800.1.11.13/7/BKPSDM/2026')
    expect(f('{urut:4}/{bulan-romawi}/{bulan}/{tahun}')).toBe('0007/VIII/08/2026')
    expect(() => f('{urut}/{hari}')).toThrow(/hari/)
    expect(() => susunNomor('{urut}', { urut: 0, hari: '2026-01-01' })).toThrow(RangeError)
    expect(nomorUsulan('KGB', 2026, 123)).toBe('KGB-2026-000123')
    expect(periksaFormatNomor('800/{urut}/{tahun}')).toEqual([])
    expect(periksaFormatNomor('800/{no}')).toHaveLength(3)
  })

  it('pesan dan lepas acak: tidak pernah ganda, dan tanpa sela sesudah yang lepas dipakai ulang', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { maxLength: 80 }), (langkah) => {
        let k: KeadaanNomor = { terakhir: 0, bebas: [] }
        const dipegang = new Set<number>()
        for (const n of langkah) {
          const satu = [...dipegang][n % Math.max(dipegang.size, 1)]
          if (n < 40 && satu !== undefined) {
            k = lepasNomor(k, satu)
            dipegang.delete(satu)
            continue
          }
          const ambil = ambilNomor(k)
          expect(dipegang.has(ambil.urut)).toBe(false)
          dipegang.add(ambil.urut)
          k = ambil.keadaan
        }
        const semua = [...dipegang, ...k.bebas].sort((a, b) => a - b)
        expect(semua).toEqual(Array.from({ length: k.terakhir }, (_, i) => i + 1))
      }),
    )
    expect(() => lepasNomor({ terakhir: 3, bebas: [2] }, 2)).toThrow(RangeError)
    expect([nasibNomor(2026, '2026-12-31'), nasibNomor(2026, '2027-01-01')]).toEqual(['bebas', 'batal'])
  })
})
