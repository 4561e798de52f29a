// Zip: the container of a workbook, read from its own directory with limits on everything: entries, declared and real size.
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { berbahaya, rusak, terlaluBesar } from './ditolak.ts'

/** Limits of one workbook. */
export const BATAS_ZIP = {
  isian: 2000,
  /** Unpacked bytes of the whole workbook, and of one part read at once. */
  bongkar: 400 * 1024 * 1024,
  bagian: 120 * 1024 * 1024,
  /** How much smaller than its content a part may be before it counts as a bomb, beyond `nisbahDari` bytes. */
  nisbah: 250,
  nisbahDari: 16 * 1024 * 1024,
} as const

type Isian = { nama: string; cara: number; padat: number; penuh: number; letak: number }
export type Zip = {
  nama: readonly string[]
  ada(nama: string): boolean
  /** One part whole, as text. */
  teks(nama: string): string
  /** One part piece by piece. */
  alir(nama: string): AsyncIterable<string>
}

const AKHIR = 0x06054b50
const PUSAT = 0x02014b50
const LOKAL = 0x04034b50

function cariAkhir(isi: Buffer): number {
  for (let i = isi.length - 22; i >= Math.max(0, isi.length - 22 - 65_535); i -= 1)
    if (isi.readUInt32LE(i) === AKHIR) return i
  throw rusak('daftar isinya tidak ditemukan, mungkin terpotong saat disalin')
}

function bacaDaftar(isi: Buffer): Isian[] {
  const akhir = cariAkhir(isi)
  const jumlah = isi.readUInt16LE(akhir + 10)
  let letak = isi.readUInt32LE(akhir + 16)
  if (jumlah > BATAS_ZIP.isian || jumlah === 0xffff)
    throw berbahaya('isi-tidak-wajar', `memuat lebih dari ${BATAS_ZIP.isian} bagian`)
  const hasil: Isian[] = []
  let penuh = 0
  for (let i = 0; i < jumlah; i += 1) {
    if (letak + 46 > isi.length || isi.readUInt32LE(letak) !== PUSAT) throw rusak('daftar isinya tidak utuh')
    const panjang = isi.readUInt16LE(letak + 28)
    const nama = isi.toString('utf8', letak + 46, letak + 46 + panjang)
    if (isi.readUInt16LE(letak + 8) & 1) throw berbahaya('berkas-terkunci', 'isinya terkunci dengan sandi')
    const isian: Isian = {
      nama,
      cara: isi.readUInt16LE(letak + 10),
      padat: isi.readUInt32LE(letak + 20),
      penuh: isi.readUInt32LE(letak + 24),
      letak: isi.readUInt32LE(letak + 42),
    }
    periksaIsian(isian)
    penuh += isian.penuh
    hasil.push(isian)
    letak += 46 + panjang + isi.readUInt16LE(letak + 30) + isi.readUInt16LE(letak + 32)
  }
  if (penuh > BATAS_ZIP.bongkar) throw terlaluBesar('menjadi terlalu besar setelah dibongkar')
  return hasil
}

function periksaIsian(i: Isian): void {
  if (/(^|\/)\.\.(\/|$)|^\/|\\/.test(i.nama))
    throw berbahaya('isi-tidak-wajar', 'menyebut tempat di luar berkasnya sendiri')
  if (i.cara !== 0 && i.cara !== 8) throw rusak('cara pemadatannya tidak dikenal')
  if (i.penuh > BATAS_ZIP.nisbahDari && i.penuh > i.padat * BATAS_ZIP.nisbah)
    throw berbahaya('bom-zip', 'isinya dipadatkan secara tidak wajar')
}

/** Bytes of one part as they lie in the file. */
function potongan(isi: Buffer, i: Isian): Buffer {
  if (i.letak + 30 > isi.length || isi.readUInt32LE(i.letak) !== LOKAL)
    throw rusak(`bagian ${i.nama.slice(0, 60)} tidak utuh`)
  const mulai = i.letak + 30 + isi.readUInt16LE(i.letak + 26) + isi.readUInt16LE(i.letak + 28)
  if (mulai + i.padat > isi.length) throw rusak(`bagian ${i.nama.slice(0, 60)} terpotong`)
  return isi.subarray(mulai, mulai + i.padat)
}

function bongkar(isi: Buffer, i: Isian): Buffer {
  const padat = potongan(isi, i)
  if (i.cara === 0) return padat
  try {
    return inflateRawSync(padat, { maxOutputLength: Math.min(BATAS_ZIP.bagian, i.penuh + 1) })
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw berbahaya('bom-zip', 'isinya lebih besar daripada yang disebutkan berkasnya')
    throw rusak(`bagian ${i.nama.slice(0, 60)} tidak dapat dibongkar`)
  }
}

async function* alirkan(isi: Buffer, i: Isian): AsyncGenerator<string> {
  const padat = potongan(isi, i)
  const urai = new TextDecoder('utf-8')
  if (i.cara === 0) {
    yield urai.decode(padat)
    return
  }
  const arus = createInflateRaw({ chunkSize: 256 * 1024 })
  arus.end(padat)
  let keluar = 0
  try {
    for await (const potong of arus as AsyncIterable<Buffer>) {
      keluar += potong.length
      if (keluar > i.penuh)
        throw berbahaya('bom-zip', 'isinya lebih besar daripada yang disebutkan berkasnya')
      yield urai.decode(potong, { stream: true })
    }
  } catch (galat) {
    if (galat instanceof Error && 'tolak' in galat) throw galat
    throw rusak(`bagian ${i.nama.slice(0, 60)} tidak dapat dibongkar`)
  }
  yield urai.decode()
}

/** Opens a zip held in memory. Throws BerkasDitolak for what is broken, locked, or a bomb. */
export function bukaZip(isi: Buffer): Zip {
  const peta = new Map(bacaDaftar(isi).map((i) => [i.nama, i]))
  const ambil = (nama: string): Isian => {
    const i = peta.get(nama)
    if (!i) throw rusak(`bagian ${nama.slice(0, 60)} tidak ada`)
    if (i.penuh > BATAS_ZIP.bongkar) throw terlaluBesar('menjadi terlalu besar setelah dibongkar')
    return i
  }
  return {
    nama: [...peta.keys()],
    ada: (nama) => peta.has(nama),
    teks: (nama) => bongkar(isi, ambil(nama)).toString('utf8'),
    alir: (nama) => alirkan(isi, ambil(nama)),
  }
}
