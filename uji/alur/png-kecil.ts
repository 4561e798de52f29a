// PNG kecil: writes a picture with a palette of 256 colours; a screen of paper and ink loses nothing the eye sees.
import { crc32, deflateSync } from 'node:zlib'

const WARNA = 256

function potongan(jenis: string, isi: Buffer): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, 'ascii'), isi])
  const kepala = Buffer.alloc(4)
  kepala.writeUInt32BE(isi.length)
  const ekor = Buffer.alloc(4)
  ekor.writeUInt32BE(crc32(badan))
  return Buffer.concat([kepala, badan, ekor])
}

/** The most used colours; near ones (5 bits a channel) are counted together and stand for each other. */
function palet(rgba: Uint8Array): { warna: number[]; indeks: Map<number, number> } {
  const hitung = new Map<number, { n: number; persis: Map<number, number> }>()
  for (let i = 0; i < rgba.length; i += 4) {
    const [r = 0, g = 0, b = 0] = [rgba[i], rgba[i + 1], rgba[i + 2]]
    const kotak = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)
    const k = hitung.get(kotak) ?? { n: 0, persis: new Map<number, number>() }
    const rgb = (r << 16) | (g << 8) | b
    k.n += 1
    k.persis.set(rgb, (k.persis.get(rgb) ?? 0) + 1)
    hitung.set(kotak, k)
  }
  const urut = [...hitung].sort((a, b) => b[1].n - a[1].n)
  const warna = urut.slice(0, WARNA).map(([, k]) => [...k.persis].reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  return { warna, indeks: new Map(urut.map(([kotak], i) => [kotak, i < WARNA ? i : terdekat(warna, kotak)])) }
}

/** Index of the palette colour nearest to a bucket. */
function terdekat(warna: readonly number[], kotak: number): number {
  const [r, g, b] = [((kotak >> 10) << 3) | 4, (((kotak >> 5) & 31) << 3) | 4, ((kotak & 31) << 3) | 4]
  let [baik, jarak] = [0, Number.POSITIVE_INFINITY]
  warna.forEach((w, i) => {
    const d = (r - (w >> 16)) ** 2 + (g - ((w >> 8) & 255)) ** 2 + (b - (w & 255)) ** 2
    if (d < jarak) [baik, jarak] = [i, d]
  })
  return baik
}

/** `rgba`: rows of 4 bytes a pixel, `lebar` pixels each. */
export function pngKecil(rgba: Uint8Array, lebar: number): Buffer {
  const tinggi = rgba.length / 4 / lebar
  const { warna, indeks } = palet(rgba)
  const baris = Buffer.alloc((lebar + 1) * tinggi)
  for (let i = 0; i < lebar * tinggi; i += 1) {
    const [r = 0, g = 0, b = 0] = rgba.subarray(i * 4, i * 4 + 3)
    const letak = Math.floor(i / lebar) * (lebar + 1) + 1 + (i % lebar)
    baris[letak] = indeks.get(((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)) ?? 0
  }
  const kepala = Buffer.alloc(13)
  kepala.writeUInt32BE(lebar, 0)
  kepala.writeUInt32BE(tinggi, 4)
  kepala.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    potongan('IHDR', kepala),
    potongan('PLTE', Buffer.from(warna.flatMap((w) => [w >> 16, (w >> 8) & 255, w & 255]))),
    potongan('IDAT', deflateSync(baris, { level: 9 })),
    potongan('IEND', Buffer.alloc(0)),
  ])
}
