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
const rata = (n: number): Kelabu => ({ isi: new Uint8ClampedArray(40_000).fill(n), lebar: 200, tinggi: 200 })

describe('nilai foto', () => {
  it('halaman terang dan tajam tanpa temuan', () => expect(nilaiFoto(halaman(0.01), 2000)).toEqual([]))
  it('gelap, kosong, kecil', () => {
    expect(nilaiFoto(halaman(0.01, 80, 10), 2000)).toEqual(['gelap'])
    expect(nilaiFoto(rata(240), 2000)).toEqual(['kosong'])
    expect(nilaiFoto(halaman(0.01), 500)).toEqual(['kecil'])
  })
  it('makin lunak makin tidak tajam', () => {
    const lunak = {
      ...halaman(0.01),
      isi: halaman(0.01).isi.map((_, i, s) => {
        let j = 0
        for (let k = -600; k <= 600; k += 200) for (let l = -3; l <= 3; l++) j += s[i + k + l] ?? 200
        return j / 49
      }),
    }
    expect(ketajaman(lunak)).toBeLessThan(ketajaman(halaman(0.01)) / 10)
    expect(nilaiFoto(lunak, 2000)).toEqual(['buram'])
  })
  it('kelabu dari warna', () => {
    const k = kelabukan(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255]), 2, 1)
    expect([...k.isi]).toEqual([255, 0])
  })
})
