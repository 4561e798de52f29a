import { describe, expect, it } from 'vitest'
import type { Wewenang } from './bentuk.ts'
import { type Instrumen, wewenangBagi } from './kewenangan.ts'
import { penandatanganSah } from './produk.ts'

const SOP: Wewenang[] = ['sk-a', 'sk-b'].map((produk) => ({
  produk,
  jabatan: 'kepala',
  golongan: { dari: 'I/a', sampai: 'III/d' },
  instrumen: 'SOP 1',
  berlaku: '2026-01-01',
  dasar: ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
}))
const PLH: Instrumen = {
  jenis: 'plh',
  jabatan: 'kepala',
  pegawaiId: 'p-2',
  produk: ['sk-a'],
  nomor: '800/5/2026',
  berlaku: '2026-03-02',
  sampai: '2026-03-06',
}
const LIMPAH: Instrumen = {
  jenis: 'pelimpahan',
  jabatan: 'sekretaris',
  pegawaiId: null,
  produk: ['sk-b'],
  golongan: { dari: 'I/a', sampai: 'II/d' },
  nomor: '188/7/2026',
  berlaku: '2026-03-01',
  sampai: '2026-06-30',
}
const jabatan = (kode: string, kedudukan: 'definitif' | 'plh') => [
  { kode, nama: kode, kedudukan, unitKode: 'u' },
]
const tanda = (
  pegawaiId: string,
  produk: string,
  tanggal: string,
  j: ReturnType<typeof jabatan>,
  golongan = 'II/a',
) => {
  const h = penandatanganSah(wewenangBagi(SOP, [PLH, LIMPAH], pegawaiId), {
    produk,
    golongan,
    tanggal,
    jabatan: j,
  })
  return h.jenis === 'tolak' ? h.kode : h.nilai.wewenang.instrumen
}

describe('wewenangBagi', () => {
  it('Plh hanya untuk produk dan masa instrumennya; instrumennya disebut', () => {
    const plh = jabatan('kepala', 'plh')
    expect(tanda('p-2', 'sk-a', '2026-03-03', plh)).toBe('SOP 1; Plh Nomor 800/5/2026')
    expect(tanda('p-2', 'sk-b', '2026-03-03', plh)).toBe('tidak-berwenang-tanda')
    expect(tanda('p-2', 'sk-a', '2026-03-07', plh)).toBe('wewenang-berakhir')
    expect(tanda('p-2', 'sk-a', '2026-03-01', plh)).toBe('wewenang-belum-berlaku')
  })

  it('pejabat definitif tidak terpengaruh', () =>
    expect(tanda('p-1', 'sk-b', '2026-12-01', jabatan('kepala', 'definitif'))).toBe('SOP 1'))

  it('pelimpahan menurut produk, golongan, dan tanggal', () => {
    const s = jabatan('sekretaris', 'definitif')
    expect(tanda('p-3', 'sk-b', '2026-06-30', s)).toBe('Pelimpahan Nomor 188/7/2026')
    expect(tanda('p-3', 'sk-b', '2026-06-30', s, 'III/a')).toBe('tidak-berwenang-tanda')
    expect(tanda('p-3', 'sk-a', '2026-06-30', s)).toBe('tidak-berwenang-tanda')
    expect(tanda('p-3', 'sk-b', '2026-07-01', s)).toBe('wewenang-berakhir')
  })
})
