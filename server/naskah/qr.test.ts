import qrcode from 'qrcode'
import { describe, expect, test } from 'vitest'
import { qrSvg } from './qr.ts'

/** Paints the path back into modules. */
function bacaModul(svg: string): boolean[][] {
  const sisi = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const papan = Array.from({ length: sisi }, () => Array.from({ length: sisi }, () => false))
  const jalur = /fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? ''
  for (const [, x, y, panjang] of jalur.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(panjang); i++) {
      const baris = papan[Number(y)]
      if (baris) baris[Number(x) + i] = true
    }
  }
  return papan
}

describe('qrSvg', () => {
  const alamat = 'https://padu.contoh.example/cek/KGB26-3F8K-22TW'

  test('menggambar tepat modul kodenya, dengan tepi putih dua modul', () => {
    const papan = bacaModul(qrSvg(alamat))
    const { modules } = qrcode.create(alamat, { errorCorrectionLevel: 'M' })
    expect(papan.length).toBe(modules.size + 4)
    for (let y = 0; y < papan.length; y++) {
      for (let x = 0; x < papan.length; x++) {
        const dalam = x >= 2 && y >= 2 && x < modules.size + 2 && y < modules.size + 2
        expect(papan[y]?.[x]).toBe(dalam ? modules.get(y - 2, x - 2) === 1 : false)
      }
    }
  })

  test('teks sama, gambar sama; kosong dan terlalu panjang ditolak', () => {
    expect(qrSvg(alamat)).toBe(qrSvg(alamat))
    expect(() => qrSvg('')).toThrow(/1 sampai 120/)
    expect(() => qrSvg('x'.repeat(121))).toThrow(RangeError)
  })
})
