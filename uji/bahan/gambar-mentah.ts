// Gambar mentah: small JPEG and PNG files written by hand, and their hostile sisters.
import { crc32, deflateSync } from 'node:zlib'

const potong = (nama: string, badan: Buffer, rusak = false): Buffer => {
  const isi = Buffer.concat([Buffer.from(nama, 'latin1'), badan])
  const panjang = Buffer.alloc(4)
  panjang.writeUInt32BE(badan.length)
  const jumlah = Buffer.alloc(4)
  jumlah.writeUInt32BE(rusak ? 0 : crc32(isi))
  return Buffer.concat([panjang, isi, jumlah])
}

export type PilihanPng = {
  lebar?: number
  tinggi?: number
  /** Pixel bytes before packing; by default what the header promises. */
  data?: Buffer
  sisip?: [nama: string, badan: Buffer][]
  crcRusak?: boolean
}

/** A grey 8-bit PNG. */
export function png({ lebar = 200, tinggi = 200, data, sisip = [], crcRusak }: PilihanPng = {}): Buffer {
  const kepala = Buffer.alloc(13)
  kepala.writeUInt32BE(lebar, 0)
  kepala.writeUInt32BE(tinggi, 4)
  kepala[8] = 8
  const isi = deflateSync(data ?? Buffer.alloc((lebar + 1) * tinggi, 0))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    potong('IHDR', kepala, crcRusak),
    ...sisip.map(([n, b]) => potong(n, b)),
    potong('IDAT', isi),
    potong('IEND', Buffer.alloc(0)),
  ])
}

const segmen = (tanda: number, badan: Buffer): Buffer => {
  const kepala = Buffer.from([0xff, tanda, 0, 0])
  kepala.writeUInt16BE(badan.length + 2, 2)
  return Buffer.concat([kepala, badan])
}

/** Exif with orientation 6 and a place (GPS) and the words of a secret. */
export function exif(): Buffer {
  const tiff = Buffer.alloc(60)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(6, 18)
  tiff.writeUInt16BE(0x8825, 22)
  tiff.write('LOKASI-RUMAH', 40, 'latin1')
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
}

export type PilihanJpeg = {
  lebar?: number
  tinggi?: number
  sisip?: [tanda: number, badan: Buffer][]
  /** Progressive, with so many scans. */
  pindaian?: number
  tanpaAkhir?: boolean
  ekor?: Buffer
}

/** A grey baseline JPEG frame (structure, not a beautiful picture). */
export function jpeg(p: PilihanJpeg = {}): Buffer {
  const { lebar = 200, tinggi = 200, sisip = [], pindaian = 1, tanpaAkhir, ekor } = p
  const sof = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  sof.writeUInt16BE(tinggi, 1)
  sof.writeUInt16BE(lebar, 3)
  const sos = segmen(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
  const data = Buffer.alloc(400, 0x5a)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segmen(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...sisip.map(([t, b]) => segmen(t, b)),
    segmen(0xdb, Buffer.alloc(65, 1)),
    segmen(pindaian > 1 ? 0xc2 : 0xc0, sof),
    ...Array.from({ length: pindaian }, () => Buffer.concat([sos, data])),
    tanpaAkhir ? Buffer.alloc(0) : Buffer.from([0xff, 0xd9]),
    ekor ?? Buffer.alloc(0),
  ])
}
