// PDF dibersihkan: a scan keeps its pages and loses everything that acts. A signed file is never rewritten.
import {
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { TerlaluBanyak } from './pdf-ukur.ts'

/** Pages and paper of one document: 100 pages, no side longer than A0 (3.370 points) and a bit. */
export const BATAS_HALAMAN = { banyak: 100, sisi: 3500, dalam: 64 } as const

export type PdfBersih = {
  /** The bytes to keep: the very same ones when there was nothing to take away. */
  isi: Uint8Array
  halaman: number
  /** Numbers (from 1) of pages without any content. */
  kosong: number[]
  /** What was taken away, in words for the person. */
  dibersihkan: string[]
  bertanda: boolean
}

const n = (nama: string): PDFName => PDFName.of(nama)
/** Keys that make a reader do something by itself, whatever dictionary they stand in. */
const KUNCI_AKTIF: readonly [string, string][] = [
  ['OpenAction', 'perintah saat dibuka'],
  ['AA', 'perintah otomatis'],
  ['JavaScript', 'skrip'],
  ['JS', 'skrip'],
  ['EmbeddedFiles', 'berkas sisipan'],
  ['EF', 'berkas sisipan'],
  ['AF', 'berkas sisipan'],
  ['XFA', 'formulir XFA'],
  ['Collection', 'berkas sisipan'],
  ['RichMediaContent', 'media sisipan'],
  ['Launch', 'perintah menjalankan program'],
]
/** Actions by their /S; a jump inside the document (GoTo) and named page moves stay. */
const TINDAKAN_AKTIF = new Map([
  ['JavaScript', 'skrip'],
  ['Launch', 'perintah menjalankan program'],
  ['SubmitForm', 'pengiriman formulir'],
  ['ImportData', 'pengiriman formulir'],
  ['ResetForm', 'pengiriman formulir'],
  ['GoToR', 'tautan ke berkas lain'],
  ['GoToE', 'tautan ke berkas lain'],
  ['URI', 'tautan ke luar'],
  ['Rendition', 'media sisipan'],
  ['RichMediaExecute', 'media sisipan'],
  ['Sound', 'media sisipan'],
  ['Movie', 'media sisipan'],
  ['Hide', 'perintah otomatis'],
  ['SetOCGState', 'perintah otomatis'],
  ['Trans', 'perintah otomatis'],
  ['GoTo3DView', 'media sisipan'],
])
const CATATAN_AKTIF = new Set([
  'FileAttachment',
  'RichMedia',
  'Screen',
  '3D',
  'Movie',
  'Sound',
  'PrinterMark',
])

/** Opens, counts and cleans. Throws TerlaluBanyak with the code of the refusal. */
export async function bersihkanPdf(isi: Uint8Array, perluTulisUlang: boolean): Promise<PdfBersih> {
  const dok = await buka(isi)
  const { context } = dok
  const daun = daunHalaman(context)
  const bertanda = adaTanda(context)
  const ditemukan = new Set(context.enumerateIndirectObjects().flatMap(([, o]) => buangAktif(context, o)))
  if (bertanda && ditemukan.size > 0) throw new TerlaluBanyak('pdf-bertanda-aktif')
  const pokok = {
    halaman: daun.length,
    kosong: daun.flatMap((h, i) => (halamanKosong(context, h) ? [i + 1] : [])),
    bertanda,
  }
  if (bertanda || (ditemukan.size === 0 && !perluTulisUlang)) return { ...pokok, isi, dibersihkan: [] }
  sapu(context)
  const baru = await dok.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    addDefaultPage: false,
  })
  const dibersihkan = [...ditemukan, ...(perluTulisUlang ? ['bagian di luar halaman'] : [])]
  return { ...pokok, isi: baru, dibersihkan }
}

async function buka(isi: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(isi, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  } catch (galat) {
    const pesan = galat instanceof Error ? `${galat.name} ${galat.message}` : ''
    throw new TerlaluBanyak(/encrypt/i.test(pesan) ? 'pdf-terkunci' : 'pdf-rusak')
  }
}

/** Page leaves in order, each node once: a tree that bites its tail is a broken file. */
function daunHalaman(c: PDFContext): PDFDict[] {
  const akar = c.lookup(c.trailerInfo.Root)
  const pohon = akar instanceof PDFDict ? akar.get(n('Pages')) : undefined
  const dikunjungi = new Set<unknown>()
  const daun: PDFDict[] = []
  const jalan = (rujuk: PDFObject | undefined, dalam: number): void => {
    const simpul = rujuk === undefined ? undefined : c.lookup(rujuk)
    if (!(simpul instanceof PDFDict)) throw new TerlaluBanyak('pdf-rusak')
    if (dikunjungi.has(simpul) || dalam > BATAS_HALAMAN.dalam) throw new TerlaluBanyak('pdf-rusak')
    dikunjungi.add(simpul)
    const anak = c.lookup(simpul.get(n('Kids')))
    if (anak instanceof PDFArray) {
      for (const a of anak.asArray()) jalan(a, dalam + 1)
      return
    }
    if (daun.push(simpul) > BATAS_HALAMAN.banyak) throw new TerlaluBanyak('pdf-terlalu-banyak-halaman')
    periksaKertas(c, simpul)
  }
  jalan(pohon, 0)
  if (daun.length === 0) throw new TerlaluBanyak('pdf-tanpa-halaman')
  return daun
}

function periksaKertas(c: PDFContext, halaman: PDFDict): void {
  const kotak = kotakHalaman(c, halaman)
  if (!(kotak instanceof PDFArray)) return
  const angka = kotak.asArray().map((a) => {
    const nilai = c.lookup(a)
    return nilai instanceof PDFNumber ? nilai.asNumber() : 0
  })
  const [kiri = 0, bawah = 0, kanan = 0, atas = 0] = angka
  const skala = c.lookup(halaman.get(n('UserUnit')))
  const kali = skala instanceof PDFNumber ? Math.abs(skala.asNumber()) : 1
  const sisi = Math.max(Math.abs(kanan - kiri), Math.abs(atas - bawah)) * kali
  if (!(sisi <= BATAS_HALAMAN.sisi)) throw new TerlaluBanyak('pdf-kertas-terlalu-besar')
}

function kotakHalaman(c: PDFContext, halaman: PDFDict): PDFObject | undefined {
  let simpul: PDFObject | undefined = halaman
  for (let i = 0; i < BATAS_HALAMAN.dalam && simpul instanceof PDFDict; i++) {
    const kotak = c.lookup(simpul.get(n('MediaBox')))
    if (kotak !== undefined) return kotak
    simpul = c.lookup(simpul.get(n('Parent')))
  }
  return undefined
}

function halamanKosong(c: PDFContext, halaman: PDFDict): boolean {
  const isi = c.lookup(halaman.get(n('Contents')))
  if (isi === undefined) return halaman.get(n('Annots')) === undefined
  if (isi instanceof PDFArray) return isi.size() === 0
  return isi instanceof PDFRawStream && isi.contents.length === 0
}

const adaTanda = (c: PDFContext): boolean =>
  c.enumerateIndirectObjects().some(([, o]) => o instanceof PDFDict && o.get(n('ByteRange')) !== undefined)

/** Takes what acts out of an object and everything directly inside it; names what it found. */
function buangAktif(c: PDFContext, objek: PDFObject): string[] {
  if (objek instanceof PDFArray) return objek.asArray().flatMap((a) => buangAktif(c, a))
  const kamus = objek instanceof PDFStream ? objek.dict : objek
  if (!(kamus instanceof PDFDict)) return []
  const temuan: string[] = []
  for (const [kunci, kata] of KUNCI_AKTIF) if (kamus.delete(n(kunci))) temuan.push(kata)
  const jenis = namaDari(c, kamus.get(n('S')))
  const kata = kamus.get(n('Type')) === n('StructElem') ? undefined : TINDAKAN_AKTIF.get(jenis)
  if (kata !== undefined && tindakan(c, kamus)) {
    temuan.push(kata)
    for (const k of kamus.keys()) kamus.delete(k)
  }
  if (CATATAN_AKTIF.has(namaDari(c, kamus.get(n('Subtype')))) && kamus.get(n('Rect')) !== undefined) {
    temuan.push('lampiran sisipan')
    for (const k of kamus.keys()) if (k !== n('Rect')) kamus.delete(k)
    kamus.set(n('Subtype'), n('Square'))
    kamus.set(n('F'), PDFNumber.of(2))
  }
  return [...temuan, ...kamus.values().flatMap((v) => buangAktif(c, v))]
}

const namaDari = (c: PDFContext, o: PDFObject | undefined): string => {
  const nilai = o === undefined ? undefined : c.lookup(o)
  return nilai instanceof PDFName ? nilai.decodeText() : ''
}

/** /S also names a transition or a group: an action has one of these beside it, or says so. */
function tindakan(c: PDFContext, kamus: PDFDict): boolean {
  const tipe = namaDari(c, kamus.get(n('Type')))
  return tipe === '' || tipe === 'Action'
}

/** Forgets every object the document no longer reaches, so that what was taken away is not written back as an orphan. */
function sapu(c: PDFContext): void {
  const tercapai = new Set<string>()
  const tumpukan: PDFObject[] = [c.trailerInfo.Root, c.trailerInfo.Info].filter((o) => o !== undefined)
  while (tumpukan.length > 0) {
    const o = tumpukan.pop()
    if (o instanceof PDFRef) {
      if (tercapai.has(o.tag)) continue
      tercapai.add(o.tag)
      const isi = c.lookup(o)
      if (isi) tumpukan.push(isi)
    } else if (o instanceof PDFArray) tumpukan.push(...o.asArray())
    else if (o instanceof PDFDict) tumpukan.push(...o.values())
    else if (o instanceof PDFStream) tumpukan.push(...o.dict.values())
  }
  for (const [rujuk] of c.enumerateIndirectObjects()) if (!tercapai.has(rujuk.tag)) c.delete(rujuk)
}
