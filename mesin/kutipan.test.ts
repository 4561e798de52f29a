// Kutipan harus kembali menjadi dirinya sendiri, dan kutipan yang salah tidak boleh lolos.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bagian, KutipanTerurai } from './kutipan.ts'
import { bacaJudul, bacaKutipan, kunciKutipan, teksKutipan, tulisKutipan } from './kutipan.ts'

const CONTOH = `---
sebutan: Perwali Contoh 1/2026
judul: Contoh
berlaku: 2026-01-02
teks: lengkap
---

# Peraturan Wali Kota Contoh

## BAB I KETENTUAN UMUM

### Pasal 1

Dalam peraturan ini:

#### angka 1

Kota adalah Kota Contoh.

### Pasal 16

#### ayat (2)

Tim memantau:

##### huruf a

jaringan; dan

##### huruf b

data.

##### (lanjutan)

setiap bulan.

#### ayat (2) [kedua]

Bidang memutakhirkan data.

> Catatan penyunting: dua ayat bernomor sama.

## Lampiran I Bab II huruf B angka 1: Kenaikan Gaji Berkala

Dilaksanakan sebagai berikut.

### huruf c

Proses.

#### angka 1

Usulan diterima.

#### angka 1 huruf a

Rinci.
`

describe('membaca kutipan', () => {
  test('kutipan pasal sampai huruf', () => {
    expect(bacaKutipan('Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c')).toEqual({
      sebutan: 'Perwali Kediri 80/2021',
      bagian: [
        { jenis: 'pasal', nomor: '9' },
        { jenis: 'ayat', nomor: '1' },
        { jenis: 'huruf', nomor: 'c' },
      ],
    })
  })

  test.each([
    ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 1', 6],
    ['PP 5/2024 Lampiran', 1],
    ['PP 7/1977', 0],
    ['Kepwal Contoh 188/1/2026 diktum KEDUA', 1],
    ['Kepwal Contoh 188/1/2026 Lampiran angka 3', 2],
    ['SE BAKN 04/SE/1980', 0],
    ['Perwali Kediri 80/2021 Pasal 16 ayat (2) [kedua]', 2],
    ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 3 huruf a angka 11 angka 11.2 huruf a', 8],
    ['Perwali Jambi 13/2025 Mengingat angka 3', 2],
  ])('%s utuh ketika ditulis kembali', (teks, panjang) => {
    const kutipan = bacaKutipan(teks)
    expect(kutipan?.bagian).toHaveLength(panjang)
    expect(kutipan && tulisKutipan(kutipan)).toBe(teks)
  })

  test.each([
    ['perwali blitar 24/2006 pasal 1', undefined],
    ['Perwali Blitar 24/2006 lampiran i BAB ii  Huruf B', 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B'],
    ['Perwali Jambi 13/2025 Pasal 2 ayat 5', 'Perwali Jambi 13/2025 Pasal 2 ayat (5)'],
    ['Kepwal Contoh 188/1/2026 Diktum kedua', 'Kepwal Contoh 188/1/2026 diktum KEDUA'],
  ])('%s dirapikan', (teks, kunci) => {
    expect(kunciKutipan(teks)).toBe(kunci)
  })

  test.each([
    'Perwali Kediri 80/2021 Pasl 9',
    'Perwali Kediri 80/2021 Pasal',
    'Perwali Kediri 80/2021 ayat (1)',
    'Perwali Kediri 80/2021 huruf a Pasal 9',
    'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c dan huruf d',
    'Perwali Kediri 80/2021 Pasal 9 [kesebelas]',
    'Perwali Kediri 80 Pasal 9',
    'Pasal 9 ayat (1)',
    '',
    `PP 7/1977 ${'Pasal 4 '.repeat(60)}`,
  ])('"%s" bukan kutipan', (teks) => {
    expect(bacaKutipan(teks)).toBeUndefined()
  })

  test('huruf besar dan huruf kecil adalah bagian yang berbeda', () => {
    expect(kunciKutipan('Perwali A 1/2026 Lampiran huruf B')).not.toBe(
      kunciKutipan('Perwali A 1/2026 Lampiran huruf b'),
    )
  })
})

const nomor = fc.integer({ min: 1, max: 99 }).map(String)
const huruf = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const romawi = fc.constantFrom('I', 'II', 'III', 'IV', 'IX', 'XIV')
const ulangan = fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined, freq: 5 })

function bagianAcak(jenis: Bagian['jenis'], nomorAcak: fc.Arbitrary<string>): fc.Arbitrary<Bagian> {
  return fc
    .record({ nomor: nomorAcak, ulangan })
    .map((b) => (b.ulangan === undefined ? { jenis, nomor: b.nomor } : { jenis, ...b, ulangan: b.ulangan }))
}

const rincian = fc.array(fc.oneof(bagianAcak('huruf', huruf), bagianAcak('angka', nomor)), { maxLength: 5 })
const batangTubuh = fc
  .tuple(bagianAcak('pasal', nomor), fc.option(bagianAcak('ayat', nomor), { nil: undefined }), rincian)
  .map(([pasal, ayat, sisa]) => (ayat ? [pasal, ayat, ...sisa] : [pasal, ...sisa]))
const lampiran = fc
  .tuple(
    bagianAcak('lampiran', fc.oneof(fc.constant(''), romawi)),
    fc.option(bagianAcak('bab', romawi), { nil: undefined }),
    rincian,
  )
  .map(([atas, bab, sisa]) => (bab ? [atas, bab, ...sisa] : [atas, ...sisa]))
const kutipanAcak: fc.Arbitrary<KutipanTerurai> = fc.record({
  sebutan: fc.constantFrom('Perwali Kediri 80/2021', 'PP 7/1977', 'Kepwal Contoh 188/1/2026', 'UU 5/2014'),
  bagian: fc.oneof(batangTubuh, lampiran),
})

describe('sifat', () => {
  test('membaca yang ditulis menghasilkan kutipan semula', () => {
    fc.assert(
      fc.property(kutipanAcak, (k) => {
        expect(bacaKutipan(tulisKutipan(k))).toEqual(k)
      }),
    )
  })

  test('kunci tidak berubah oleh huruf besar kata atau spasi ganda', () => {
    fc.assert(
      fc.property(kutipanAcak, (k) => {
        const teks = tulisKutipan(k)
        const kacau = teks.replaceAll(' ', '  ').replace(/Pasal|Bab|Lampiran/g, (s) => s.toUpperCase())
        expect(kunciKutipan(kacau)).toBe(teks)
      }),
    )
  })

  test('teks sembarang tidak pernah melempar galat', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (s) => void bacaKutipan(s)))
  })
})

describe('judul dan teks', () => {
  test('setiap judul menjadi satu kunci, Bab pengelompok tidak ikut ke jalur pasal', () => {
    const daftar = bacaJudul(CONTOH)
    expect(daftar).toMatchObject({
      sebutan: 'Perwali Contoh 1/2026',
      berlaku: '2026-01-02',
      teksLengkap: true,
    })
    expect([...daftar.kunci].map((k) => k.replace('Perwali Contoh 1/2026', '').trim())).toEqual([
      '',
      'Pasal 1',
      'Pasal 1 angka 1',
      'Pasal 16',
      'Pasal 16 ayat (2)',
      'Pasal 16 ayat (2) huruf a',
      'Pasal 16 ayat (2) huruf b',
      'Pasal 16 ayat (2) [kedua]',
      'Lampiran I Bab II huruf B angka 1',
      'Lampiran I Bab II huruf B angka 1 huruf c',
      'Lampiran I Bab II huruf B angka 1 huruf c angka 1',
      'Lampiran I Bab II huruf B angka 1 huruf c angka 1 huruf a',
    ])
  })

  test('teks memuat rincian dan kalimat penutup, tetapi tidak tetangganya', () => {
    expect(teksKutipan(CONTOH, 'Perwali Contoh 1/2026 Pasal 16 ayat (2)')).toBe(
      'Tim memantau:\n\na. jaringan; dan\n\nb. data.\n\nsetiap bulan.',
    )
    expect(teksKutipan(CONTOH, 'Perwali Contoh 1/2026 Pasal 16 ayat (2) huruf b')).toBe('data.')
    expect(teksKutipan(CONTOH, 'Perwali Contoh 1/2026 Pasal 16 ayat (2) [kedua]')).toBe(
      'Bidang memutakhirkan data.',
    )
    expect(teksKutipan(CONTOH, 'Perwali Contoh 1/2026 Lampiran I Bab II huruf B angka 1')).toBe(
      'Kenaikan Gaji Berkala\n\nDilaksanakan sebagai berikut.\n\nc. Proses.\n\n1. Usulan diterima.\n\na. Rinci.',
    )
  })

  test('yang tidak ada judulnya, salah tulis, atau dari peraturan lain tidak berteks', () => {
    expect(teksKutipan(CONTOH, 'Perwali Contoh 1/2026 Pasal 3')).toBeUndefined()
    expect(teksKutipan(CONTOH, 'Perwali Contoh 1/2026 Pasl 1')).toBeUndefined()
    expect(teksKutipan(CONTOH, 'Perwali Kediri 80/2021 Pasal 1')).toBeUndefined()
  })

  test('judul ganda dan berkas tanpa sebutan dilempar sebagai galat berkas', () => {
    expect(() => bacaJudul(`${CONTOH}\n### Pasal 1\n`)).toThrow('Judul ganda')
    expect(() => bacaJudul('# tanpa kepala')).toThrow('sebutan')
  })
})
