import { expect, test } from 'vitest'
import { rapikan, rapikanData } from './rapikan.ts'

test('angka tetap sebaris dengan satuannya', () => {
  const rapat = (teks: string) => rapikan(teks).replaceAll('\u00a0', '~')
  expect(rapat('terhitung mulai 31  Januari 2029')).toBe('terhitung mulai 31~Januari~2029')
  expect(rapat('selama 24 bulan 3 hari')).toBe('selama 24~bulan 3~hari')
  expect(rapat('Peraturan Pemerintah Nomor 5 Tahun 2024')).toBe('Peraturan Pemerintah Nomor~5 Tahun~2024')
  expect(rapat('Pasal 9 ayat (1) huruf d')).toBe('Pasal~9 ayat~(1) huruf~d')
  expect(rapat('80% dari gaji pokok Rp 2.785.700')).toBe('80% dari gaji pokok Rp~2.785.700')
})

test('alamat, kode, dan nomor tidak disentuh; angka dan null tetap', () => {
  const data = { urlCek: 'https://a/b 1 bulan', nomor: 'Nomor 5', a: ['1 bulan', 7, null], b: { c: true } }
  expect(rapikanData(data)).toEqual({ ...data, a: ['1\u00a0bulan', 7, null] })
})
