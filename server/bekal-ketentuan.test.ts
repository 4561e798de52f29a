// The boot check: the law as data is sound, and a citation that no held text answers stops the start.
import { expect, it } from 'vitest'
import * as daftar from '#ketentuan/daftar.ts'
import { galatKetentuan } from './bekal-ketentuan.ts'

const [peran] = daftar.peran
if (!peran) throw new Error('Tidak ada peran.')
const denganDasar = (dasar: string) => galatKetentuan({ ...daftar, peran: [{ ...peran, dasar: [dasar] }] })

it('ketentuan yang dimuat tidak bercacat', () => {
  expect(galatKetentuan()).toEqual([])
})

it('kutipan yang tidak ada judulnya di regulasi menghentikan awal', () => {
  expect(denganDasar('Perwali Kediri 80/2021 Pasal 99')).toEqual([
    expect.stringContaining('"Perwali Kediri 80/2021 Pasal 99" tidak ada judulnya di regulasi'),
  ])
  expect(denganDasar('Perwali Kota Lain 1/2020 Pasal 1')).toEqual([
    expect.stringContaining('tidak ada judulnya'),
  ])
  expect(denganDasar('Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c')).toEqual([])
})
