import { expect, test } from 'vitest'
import { bandingkan, rangkaiIsi, uraiIsi } from './isi-naskah.ts'

const ISI = {
  bentuk: 'surat',
  perihal: 'Hal',
  isi: ['satu', { teks: 'dua', bila: 'isian.a' }],
  rincian: [{ label: 'Nama', isi: '{pegawai.nama}' }],
  tabel: { dari: 'x', kolom: [] },
}

test('diurai menjadi baris dan dirangkai kembali tanpa berubah; tabel dan bentuk tidak ikut', () => {
  const { bentuk: _b, tabel: _t, ...kata } = ISI
  expect(rangkaiIsi(uraiIsi(ISI))).toEqual(kata)
})

test('perbandingan menyebut baris yang hilang dan yang baru saja', () => {
  const lama = uraiIsi(ISI)
  const baru = uraiIsi({ ...ISI, isi: ['satu', 'tiga'] })
  expect(bandingkan(lama, baru)).toEqual([{ kunci: 'isi', hilang: ['dua [bila isian.a]'], tambah: ['tiga'] }])
  expect(bandingkan(lama, uraiIsi(ISI))).toEqual([])
})
