// JPEG dibersihkan: the picture stays bit by bit; location, camera, thumbnails and whatever hangs behind it go.
import { TerlaluBanyak } from './pdf-ukur.ts'

export type GambarBersih = { isi: Buffer; lebar: number; tinggi: number; dibersihkan: string[] }

/** Bounds of a picture: 40 megapixels (keamanan B3), at least as large as a stamp. */
export const BATAS_GAMBAR = { piksel: 40_000_000, sisi: 20_000, sisiKecil: 100, pindaian: 100 } as const

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xfe]
const TANPA_UKURAN = (m: number): boolean => m === 0x01 || (m >= 0xd0 && m <= 0xd7)
const BINGKAI = (m: number): boolean => m >= 0xc0 && m <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(m)

/** Throws TerlaluBanyak: too large, too small, cut off, broken. */
export function periksaUkuran(lebar: number, tinggi: number): void {
  if (lebar < 1 || tinggi < 1) throw new TerlaluBanyak('gambar-rusak')
  if (lebar * tinggi > BATAS_GAMBAR.piksel || Math.max(lebar, tinggi) > BATAS_GAMBAR.sisi)
    throw new TerlaluBanyak('gambar-terlalu-besar')
  if (Math.max(lebar, tinggi) < BATAS_GAMBAR.sisiKecil) throw new TerlaluBanyak('gambar-terlalu-kecil')
}

/** Walks the segments once. Out: the same picture without what does not belong to it, its size, and what went. */
export function bersihkanJpeg(isi: Buffer): GambarBersih {
  const simpan: Buffer[] = [Buffer.from([0xff, SOI])]
  const dibersihkan = new Set<string>()
  let [lebar, tinggi, pindaian, di] = [0, 0, 0, 2]
  for (;;) {
    if (di + 2 > isi.length) throw new TerlaluBanyak('gambar-terpotong')
    if (isi[di] !== 0xff) throw new TerlaluBanyak('gambar-rusak')
    const tanda = isi[di + 1] ?? 0
    if (tanda === 0xff) {
      di += 1
      continue
    }
    if (tanda === EOI) break
    if (TANPA_UKURAN(tanda)) {
      di += 2
      continue
    }
    const panjang = di + 4 <= isi.length ? isi.readUInt16BE(di + 2) : 0
    if (panjang < 2) throw new TerlaluBanyak('gambar-rusak')
    const segmen = isi.subarray(di, di + 2 + panjang)
    if (segmen.length < 2 + panjang) throw new TerlaluBanyak('gambar-terpotong')
    di += 2 + panjang
    if (BINGKAI(tanda)) {
      if (lebar > 0 || panjang < 8) throw new TerlaluBanyak('gambar-rusak')
      ;[tinggi, lebar] = [segmen.readUInt16BE(5), segmen.readUInt16BE(7)]
      periksaUkuran(lebar, tinggi)
    }
    simpan.push(...pertahankan(tanda, segmen, dibersihkan))
    if (tanda === SOS) {
      if (++pindaian > BATAS_GAMBAR.pindaian || lebar === 0) throw new TerlaluBanyak('gambar-rusak')
      const akhir = akhirData(isi, di)
      simpan.push(isi.subarray(di, akhir))
      di = akhir
    }
  }
  if (pindaian === 0) throw new TerlaluBanyak('gambar-rusak')
  if (isi.length > di + 2) dibersihkan.add('data di belakang gambar')
  simpan.push(Buffer.from([0xff, EOI]))
  return { isi: Buffer.concat(simpan), lebar, tinggi, dibersihkan: [...dibersihkan] }
}

/** Coded data runs to the next marker that is neither a stuffed byte nor a restart. */
function akhirData(isi: Buffer, dari: number): number {
  for (let i = isi.indexOf(0xff, dari); i >= 0 && i + 1 < isi.length; i = isi.indexOf(0xff, i + 1)) {
    const m = isi[i + 1] ?? 0
    if (m !== 0 && m !== 0xff && !(m >= 0xd0 && m <= 0xd7)) return i
  }
  throw new TerlaluBanyak('gambar-terpotong')
}

function pertahankan(tanda: number, segmen: Buffer, dibersihkan: Set<string>): Buffer[] {
  const nama = segmen.subarray(4, 16).toString('latin1')
  if (tanda === APP0 && nama.startsWith('JFIF')) return [segmen.subarray(0, 18)].map(tanpaGambarKecil)
  if (tanda === APP2 && nama.startsWith('ICC_PROFILE')) return [segmen]
  if (tanda === APP14 && nama.startsWith('Adobe')) return [segmen]
  if (tanda === APP1 && nama.startsWith('Exif')) {
    const arah = arahExif(segmen.subarray(10))
    const perlu = arah > 1 ? exifArah(arah) : undefined
    if (!perlu?.equals(segmen)) dibersihkan.add('keterangan foto (lokasi, kamera, waktu)')
    return perlu ? [perlu] : []
  }
  if ((tanda >= APP0 && tanda <= 0xef) || tanda === COM) {
    dibersihkan.add('keterangan foto (lokasi, kamera, waktu)')
    return []
  }
  return [segmen]
}

/** JFIF header of 16 bytes without its thumbnail. */
function tanpaGambarKecil(segmen: Buffer): Buffer {
  const baru = Buffer.from(segmen)
  if (baru.length < 18) throw new TerlaluBanyak('gambar-rusak')
  baru.writeUInt16BE(16, 2)
  baru.writeUInt16BE(0, 16)
  return baru
}

/** Orientation 1..8 of the TIFF block inside Exif; 1 when absent or unreadable. */
function arahExif(tiff: Buffer): number {
  if (tiff.length < 14) return 1
  const kecil = tiff.subarray(0, 2).toString('latin1') === 'II'
  const b2 = (i: number): number =>
    i + 2 > tiff.length ? 0 : kecil ? tiff.readUInt16LE(i) : tiff.readUInt16BE(i)
  const ifd = kecil ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const banyak = Math.min(b2(ifd), 200)
  for (let k = 0; k < banyak; k++) {
    const di = ifd + 2 + k * 12
    if (b2(di) === 0x0112) {
      const arah = b2(di + 8)
      return arah >= 1 && arah <= 8 ? arah : 1
    }
  }
  return 1
}

/** The smallest Exif block that says which way is up. */
function exifArah(arah: number): Buffer {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000000000000000000', 'hex').subarray(0, 26)
  tiff.writeUInt16BE(arah, 18)
  const badan = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const kepala = Buffer.from([0xff, APP1, 0, 0])
  kepala.writeUInt16BE(badan.length + 2, 2)
  return Buffer.concat([kepala, badan])
}
