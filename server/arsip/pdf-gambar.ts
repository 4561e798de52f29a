// Gambar halaman: the pictures painted on the pages of a scanned PDF, as grey pixels. Runs in a worker thread only.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Bounds of one scan: pages looked at, pictures per page, pixels of one picture. */
const HALAMAN_TERBANYAK = 12
const GAMBAR_TERBANYAK = 4
const PIKSEL_TERBANYAK = 40_000_000
/** Smaller than this no QR code of ours can be read. */
const PIKSEL_TERKECIL = 90 * 90

/** One picture as a PGM file: eight bits of grey a pixel. */
export type GambarAbu = { halaman: number; pgm: Uint8Array }
type Mentah = { width: number; height: number; kind?: number; data?: Uint8Array | Uint8ClampedArray }
type Halaman = {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>
  objs: { get(id: string, saat: (nilai: unknown) => void): void }
  commonObjs: { get(id: string, saat: (nilai: unknown) => void): void }
  cleanup(): boolean
}

/** Reads page by page; `pakai` answers true when it has seen enough. Returns the number of pages of the file. */
export async function gambarHalaman(
  isi: Uint8Array,
  pakai: (g: GambarAbu) => Promise<boolean>,
): Promise<number> {
  const tugas = getDocument({
    data: isi,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: PIKSEL_TERBANYAK,
    verbosity: 0,
  })
  try {
    const pdf = await tugas.promise
    for (let n = 1; n <= Math.min(pdf.numPages, HALAMAN_TERBANYAK); n++) {
      const halaman = (await pdf.getPage(n)) as unknown as Halaman
      for (const mentah of await gambarSatu(halaman)) {
        const pgm = keAbu(mentah)
        if (pgm && (await pakai({ halaman: n, pgm }))) return pdf.numPages
      }
      halaman.cleanup()
    }
    return pdf.numPages
  } finally {
    await tugas.destroy()
  }
}

async function gambarSatu(halaman: Halaman): Promise<Mentah[]> {
  const { fnArray, argsArray } = await halaman.getOperatorList()
  const hasil: Mentah[] = []
  for (const [i, fn] of fnArray.entries()) {
    if (hasil.length >= GAMBAR_TERBANYAK) break
    const arg = argsArray[i]?.[0]
    if (fn === OPS.paintInlineImageXObject) hasil.push(arg as Mentah)
    if (fn !== OPS.paintImageXObject || typeof arg !== 'string') continue
    const toko = arg.startsWith('g_') ? halaman.commonObjs : halaman.objs
    const nilai = await new Promise<unknown>((jadi) => toko.get(arg, jadi))
    if (nilai !== null && typeof nilai === 'object') hasil.push(nilai as Mentah)
  }
  return hasil
}

// Kinds of pdf.js: 1 = one bit of grey a pixel, rows padded to a byte; 2 = RGB; 3 = RGBA.
function keAbu({ width, height, kind, data }: Mentah): Uint8Array | undefined {
  const banyak = width * height
  if (!data || !(banyak >= PIKSEL_TERKECIL) || banyak > PIKSEL_TERBANYAK) return undefined
  const kepala = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1')
  const hasil = new Uint8Array(kepala.length + banyak)
  hasil.set(kepala)
  const langkah = kind === 3 ? 4 : 3
  const baris = (width + 7) >> 3
  for (let i = 0; i < banyak; i++) {
    if (kind === 1) {
      const x = i % width
      const bita = data[Math.floor(i / width) * baris + (x >> 3)] ?? 0
      hasil[kepala.length + i] = (bita >> (7 - (x & 7))) & 1 ? 255 : 0
    } else {
      const j = i * langkah
      hasil[kepala.length + i] =
        ((data[j] ?? 0) * 77 + (data[j + 1] ?? 0) * 150 + (data[j + 2] ?? 0) * 29) >> 8
    }
  }
  return hasil
}
