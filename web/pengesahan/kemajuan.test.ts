import { expect, test } from 'vitest'
import { butirKini, sisaDetik } from './Kemajuan.tsx'

const butir = (urut: number, keadaan: 'menunggu' | 'jadi' | 'gagal') => ({
  urut,
  keadaan,
  usulanId: String(urut),
  nomorUsulan: '',
  nama: '',
  nomorNaskah: null,
  sebab: null,
})

test('yang sedang ditandatangani adalah yang pertama menunggu, hanya selama tumpukan berjalan', () => {
  const isi = [butir(1, 'jadi'), butir(2, 'gagal'), butir(3, 'menunggu'), butir(4, 'menunggu')]
  expect(butirKini({ keadaan: 'berjalan', butir: isi })).toBe(3)
  expect(butirKini({ keadaan: 'terhenti', butir: isi })).toBeUndefined()
})

test('sisa waktu baru disebut sesudah ada laju', () => {
  expect(sisaDetik(0, 0, 50, 1000)).toBeNull()
  expect(sisaDetik(0, 10, 40, 5000)).toBe(20)
  expect(sisaDetik(10, 10, 0, 5000)).toBeNull()
})
