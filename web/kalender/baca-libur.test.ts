import { expect, it } from 'vitest'
import { bacaLibur, bacaTanggal } from './baca-libur.ts'

it.each([
  ['1-1-2027', '2027-01-01'],
  ['01/06/2027', '2027-06-01'],
  ['17 Agustus 2027', '2027-08-17'],
  ['Selasa, 17 agustus 2027', '2027-08-17'],
  ['2027-12-25', '2027-12-25'],
  ['31-02-2027', undefined],
  ['29 Februari 2028', '2028-02-29'],
  ['17 Agustos 2027', undefined],
  ['', undefined],
])('tanggal %s', (teks, hasil) => expect(bacaTanggal(teks)).toBe(hasil))

it('baris tempelan terbaca, yang salah disebut nomor barisnya, dan jenisnya dikenali', () => {
  const teks = [
    '1 Januari 2027; Tahun Baru Masehi',
    '',
    '26-12-2027\tCuti bersama Natal',
    '27-07-2027;Hari Jadi Kota',
    '32-01-2027; Keliru',
    '17-08-2027',
  ].join('\n')
  expect(bacaLibur(teks)).toEqual({
    libur: [
      { tanggal: '2027-01-01', nama: 'Tahun Baru Masehi', jenis: 'nasional' },
      { tanggal: '2027-12-26', nama: 'Cuti bersama Natal', jenis: 'cuti-bersama' },
      { tanggal: '2027-07-27', nama: 'Hari Jadi Kota', jenis: 'daerah' },
    ],
    galat: [
      'Baris 5: tanggal "32-01-2027" tidak terbaca. Tulis misalnya 1 Januari 2027.',
      'Baris 6: nama hari libur belum ada. Tulis sesudah titik koma.',
    ],
  })
})
