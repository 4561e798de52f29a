import { expect, it } from 'vitest'
import { kalimat, kataNilai, kePasal, pasalDari } from './putusan.ts'

it('menaruh kutipan di alamat dan membacanya kembali', () => {
  const kutipan = 'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c'
  expect(pasalDari(kePasal(kutipan))).toBe(kutipan)
  expect(pasalDari('#isi')).toBeNull()
  expect(pasalDari('#pasal=%E0%A4%A')).toBe('%E0%A4%A')
})

it('menulis nilai hitungan dalam kata', () => {
  expect(kataNilai({ jenis: 'bulan', nilai: 216 })).toBe('18 tahun 0 bulan')
  expect(kataNilai({ jenis: 'tanggal', nilai: '2027-03-01' })).toBe('1 Maret 2027')
  expect(kataNilai({ jenis: 'angka', nilai: 2.5 })).toBe('2,5')
})

it('menutup tiap kalimat dengan satu titik', () => {
  expect(kalimat('Data belum ada', undefined, 'Lengkapi data itu.')).toBe(
    'Data belum ada. Lengkapi data itu.',
  )
})
