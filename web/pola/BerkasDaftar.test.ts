import { describe, expect, it } from 'vitest'
import { hitungBerkas } from './BerkasDaftar.tsx'

describe('hitungan berkas', () => {
  it('tidak menghitung yang tidak diperlukan', () => {
    expect(
      hitungBerkas([{ keadaan: 'di-arsip' }, { keadaan: 'sesuai' }, { keadaan: 'tidak-perlu' }]),
    ).toEqual({ siap: 2, perlu: 2 })
  })
  it('tidak menganggap siap yang kedaluwarsa, tidak sesuai, atau sedang diunggah', () => {
    expect(
      hitungBerkas([{ keadaan: 'kedaluwarsa' }, { keadaan: 'tidak-sesuai' }, { keadaan: 'sedang-diunggah' }]),
    ).toEqual({ siap: 0, perlu: 3 })
  })
})
