import { expect, it } from 'vitest'
import { capDari, keKerja, langkahRingkas } from './usulan.ts'

it('mengenal sepuluh kata cap', () => {
  expect(capDari('PERLU DILENGKAPI')).toBe('perlu-dilengkapi')
  expect(capDari('MENUNGGU TTD')).toBe('menunggu-ttd')
})

it('menandai langkah yang sudah, kini, dan berhenti', () => {
  expect(langkahRingkas({ lembar: { ke: 3, dari: 4 }, cap: 'DIVALIDASI' })).toEqual([
    'sudah',
    'sudah',
    'kini',
    'nanti',
  ])
  expect(langkahRingkas({ lembar: { ke: 2, dari: 3 }, cap: 'PERLU DILENGKAPI' })[1]).toBe('henti')
  expect(langkahRingkas({ lembar: { ke: 3, dari: 3 }, cap: 'DISERAHKAN' })[2]).toBe('sudah')
})

it('membawa pemilik ke pekerjaannya, orang lain ke rincian', () => {
  const pemegang = { peran: 'Pemohon', sejak: '2026-11-22', anda: true }
  expect(keKerja({ id: 'x', tahap: 'kekurangan', pemegang })).toBe('/usulan/x/lengkapi')
  expect(keKerja({ id: 'x', tahap: 'kekurangan', pemegang: { ...pemegang, anda: false } })).toBe('/usulan/x')
})
