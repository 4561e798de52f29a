import { expect, test } from 'vitest'
import { samarkanNama, samarkanNip } from '#mesin/samaran.ts'
import { contohSuratKgb } from '#uji/contoh-surat.ts'
import { samarkanSuratKgb } from './surat-kgb.ts'

test('nama menjadi inisial berbintang, gelar tetap', () => {
  expect(samarkanNama('Sri Wahyuningsih, S.E.')).toBe('S** W***********, S.E.')
  expect(samarkanNama("I Gusti Ma'ruf")).toBe('I G**** M*****')
  expect(samarkanNama('Ño')).toBe('Ñ*')
})

test('NIP disamarkan sesudah tahun, dengan atau tanpa spasi', () => {
  expect(samarkanNip('19830415 200903 2 007')).toBe('1983**** ****** * ***')
  expect(samarkanNip('198304152009032007')).toBe('1983**************')
})

test('salinan umum tidak memuat satu pun data pribadi', () => {
  const { nama, nip } = contohSuratKgb.pegawai
  const isi = JSON.stringify(
    samarkanSuratKgb({
      ...contohSuratKgb,
      yth: [`Sdr. ${nama}`],
      tembusan: [`Sri Wahyuningsih (NIP ${nip.replaceAll(' ', '')})`],
    }),
  )
  for (const rahasia of [
    'Wahyuningsih',
    '0415',
    '200903',
    '4169900',
    '4042500',
    '15 April',
    'Analis',
    '19690812',
  ]) {
    expect(isi).not.toContain(rahasia)
  }
  expect(contohSuratKgb.baru.gajiPokok).toBe(4169900)
})
