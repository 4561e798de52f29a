import { describe, expect, it } from 'vitest'
import { type Kelabu, kelabukan, ketajaman, nilaiFoto } from './foto-nilai.ts'

/** Rows of "letters": dark bars on a bright page; `lunak` smears them. */
function halaman(lunak: number, kertas = 230, tinta = 30): Kelabu {
  const [lebar, tinggi] = [200, 260]
  const isi = new Uint8ClampedArray(lebar * tinggi)
  for (let y = 0; y < tinggi; y++)
    for (let x = 0; x < lebar; x++) {
      const dalam = ((x % 8) + 0.5) / 8
      const huruf =
        y % 12 < 6 ? 1 / (1 + Math.exp(-(0.5 - Math.abs(dalam - 0.5) * 2) / Math.max(0.01, lunak))) : 0
      isi[y * lebar + x] = kertas - (kertas - tinta) * huruf
    }
  return { isi, lebar, tinggi }
}
/** Box blur over 7 x 7 pixels: a hand that shook. */
function kabur({ isi, lebar, tinggi }: Kelabu): Kelabu {
  const baru = isi.map((_, i) => {
    let jumlah = 0
    for (let dy = -3; dy <= 3; dy++)
      for (let dx = -3; dx <= 3; dx++) jumlah += isi[i + dy * lebar + dx] ?? 200
    return jumlah / 49
  })
  return { isi: baru, lebar, tinggi }
}
const rata = (n: number): Kelabu => ({ isi: new Uint8ClampedArray(40_000).fill(n), lebar: 200, tinggi: 200 })

describe('nilai foto', () => {
  it('halaman terang dan tajam tanpa temuan', () => expect(nilaiFoto(halaman(0.01), 2000)).toEqual([]))
  it('gelap, kosong, kecil', () => {
    expect(nilaiFoto(halaman(0.01, 80, 10), 2000)).toEqual(['gelap'])
    expect(nilaiFoto(rata(240), 2000)).toEqual(['kosong'])
    expect(nilaiFoto(halaman(0.01), 500)).toEqual(['kecil'])
  })
  it('makin lunak makin tidak tajam', () => {
    const lunak = kabur(kabur(halaman(0.01)))
    expect(ketajaman(lunak)).toBeLessThan(ketajaman(halaman(0.01)) / 10)
    expect(nilaiFoto(lunak, 2000)).toEqual(['buram'])
  })
  it('kelabu dari warna', () => {
    const k = kelabukan(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255]), 2, 1)
    expect([...k.isi]).toEqual([255, 0])
  })
})
