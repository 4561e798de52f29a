// PNG dibersihkan: chunks of the still picture stay, the rest goes; the pixels are counted without being kept.
import { crc32, createInflate } from 'node:zlib'
import { type GambarBersih, periksaUkuran } from './jpeg-bersih.ts'
import { TerlaluBanyak } from './pdf-ukur.ts'

const KEPALA = Buffer.from('89504e470d0a1a0a', 'hex')
const SIMPAN = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'pHYs', 'IDAT', 'IEND'])
const POTONG_PALING = 200_000
const SALURAN: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Kepala = { lebar: number; tinggi: number; bita: number }

function bacaKepala(d: Buffer): Kepala {
  if (d.length !== 13) throw new TerlaluBanyak('gambar-rusak')
  const [lebar, tinggi, bit, warna, jalin] = [
    d.readUInt32BE(0),
    d.readUInt32BE(4),
    d[8] ?? 0,
    d[9] ?? 0,
    d[12] ?? 0,
  ]
  periksaUkuran(lebar, tinggi)
  const saluran = SALURAN[warna]
  if (saluran === undefined || ![1, 2, 4, 8, 16].includes(bit) || jalin > 1)
    throw new TerlaluBanyak('gambar-rusak')
  const baris = (w: number): number => Math.ceil((w * saluran * bit) / 8) + 1
  if (jalin === 0) return { lebar, tinggi, bita: baris(lebar) * tinggi }
  // Adam7: seven smaller pictures, each with its own row starts.
  const susun = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ]
  const bita = susun.reduce((jumlah, [x = 0, y = 0, dx = 1, dy = 1]) => {
    const [w, h] = [Math.ceil((lebar - x) / dx), Math.ceil((tinggi - y) / dy)]
    return jumlah + (w > 0 && h > 0 ? baris(w) * h : 0)
  }, 0)
  return { lebar, tinggi, bita }
}

/** Throws TerlaluBanyak: too large, cut off, broken, or more pixels inside than the header says. */
export async function bersihkanPng(isi: Buffer): Promise<GambarBersih> {
  const simpan: Buffer[] = [KEPALA]
  const data: Buffer[] = []
  const dibersihkan = new Set<string>()
  let kepala: Kepala | undefined
  let [di, banyak, selesai] = [8, 0, false]
  while (!selesai) {
    if (di + 12 > isi.length) throw new TerlaluBanyak('gambar-terpotong')
    const panjang = isi.readUInt32BE(di)
    const nama = isi.subarray(di + 4, di + 8).toString('latin1')
    const akhir = di + 12 + panjang
    if (akhir > isi.length) throw new TerlaluBanyak('gambar-terpotong')
    if (++banyak > POTONG_PALING || (kepala === undefined) !== (nama === 'IHDR'))
      throw new TerlaluBanyak('gambar-rusak')
    const badan = isi.subarray(di + 8, di + 8 + panjang)
    if (crc32(isi.subarray(di + 4, di + 8 + panjang)) !== isi.readUInt32BE(di + 8 + panjang))
      throw new TerlaluBanyak('gambar-rusak')
    if (nama === 'IHDR') kepala = bacaKepala(badan)
    if (nama === 'IDAT') data.push(badan)
    if (SIMPAN.has(nama)) simpan.push(isi.subarray(di, akhir))
    else dibersihkan.add(nama === 'acTL' || nama === 'fdAT' ? 'gambar bergerak' : 'keterangan gambar')
    selesai = nama === 'IEND'
    di = akhir
  }
  if (!kepala || data.length === 0) throw new TerlaluBanyak('gambar-rusak')
  await hitungPiksel(data, kepala.bita)
  if (isi.length > di) dibersihkan.add('data di belakang gambar')
  return {
    isi: Buffer.concat(simpan),
    lebar: kepala.lebar,
    tinggi: kepala.tinggi,
    dibersihkan: [...dibersihkan],
  }
}

/** Unpacks piece by piece, keeping nothing: exactly the promised bytes must come. */
function hitungPiksel(data: readonly Buffer[], harap: number): Promise<void> {
  return new Promise((jadi, gagal) => {
    const buka = createInflate()
    let bita = 0
    buka.on('data', (potong: Buffer) => {
      bita += potong.length
      if (bita > harap) buka.destroy(new TerlaluBanyak('gambar-rusak'))
    })
    buka.on('end', () => (bita === harap ? jadi() : gagal(new TerlaluBanyak('gambar-terpotong'))))
    buka.on('error', (galat) =>
      gagal(
        galat instanceof TerlaluBanyak
          ? galat
          : new TerlaluBanyak(
              (galat as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'gambar-terpotong' : 'gambar-rusak',
            ),
      ),
    )
    for (const d of data) buka.write(d)
    buka.end()
  })
}
