// Mengumpulkan kutipan peraturan dari kode dan dari tabel rujukan, dan mencari judulnya.
import { parseSync, Visitor } from 'vite'
import { bacaKutipan, kunciKutipan } from '#mesin/kutipan.ts'
import { tujuanImpor } from '../uji/rumah/baca.ts'
import type { KutipanKode } from './jejak-bentuk.ts'

const TANPA_SEBUTAN = /^(Pasal|Lampiran|diktum|ayat|huruf) /i
/** Kinds of regulation: what tells 'PP 7/1977' from the number of a letter. */
const AWAL_JENIS =
  /^(UU|PP|Perpres|Keppres|Permen[A-Za-z]*|Permendagri|Peraturan|Perka|Kepka|SE|Perda|Perwali|Perbup|Kepwal|Kepbup) /
const AWAL_SEBUTAN = /^[A-Z][A-Za-z]*( [A-Z][A-Za-z]*)* \d[\dA-Za-z.-]*(\/[\dA-Za-z.-]+)*\/\d{4} /

/** 'Perwali Kediri 80/2021 ' and nothing more. */
const SEBUTAN_SAJA = new RegExp(`${AWAL_SEBUTAN.source}$`)

type Nilai = Pick<KutipanKode, 'kunci' | 'masalah'>

interface Literal {
  readonly teks: string
  readonly posisi: number
  /** Stands where only a citation may stand: in an array of a property or constant named `dasar…`. */
  readonly wajib: boolean
  /** A template with holes: only its first part is known. */
  readonly terpotong: boolean
}

type Hasil = ReturnType<typeof parseSync>
type Program = Hasil['program']

/** Text of another file of ours, or undefined; how a citation helper in a neighbouring file is found. */
type Sumber = (jalur: string) => string | undefined

interface Rentang {
  readonly start: number
  readonly end: number
}

/**
 * Where `dasar` is written, the arrays, and the calls: citations of law stand in an array; a bare string
 * called dasar is a letter's own text, and a call decides for itself what it takes.
 */
function rentangDasar(program: Program): Record<'dasar' | 'larik' | 'panggilan', Rentang[]> {
  const dasar: Rentang[] = []
  const larik: Rentang[] = []
  const panggilan: Rentang[] = []
  new Visitor({
    Property(node) {
      if (node.key.type === 'Identifier' && /^dasar/i.test(node.key.name)) dasar.push(node.value)
    },
    VariableDeclarator(node) {
      if (node.init && node.id.type === 'Identifier' && /^DASAR/.test(node.id.name)) dasar.push(node.init)
    },
    ArrayExpression(node) {
      larik.push({ start: node.start, end: node.end })
    },
    CallExpression(node) {
      panggilan.push({ start: node.start, end: node.end })
    },
  }).visit(program)
  return { dasar, larik, panggilan }
}

function semuaLiteral(program: Program): Literal[] {
  const { dasar, larik, panggilan } = rentangDasar(program)
  const memuat = (r: Rentang, posisi: number, dalam: Rentang) =>
    dalam.start <= r.start && r.end <= dalam.end && r.start <= posisi && posisi < r.end
  const wajib = (posisi: number) =>
    dasar.some((d) => larik.some((l) => memuat(l, posisi, d)) && !panggilan.some((p) => memuat(p, posisi, d)))
  const hasil: Literal[] = []
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string')
        hasil.push({ teks: node.value, posisi: node.start, wajib: wajib(node.start), terpotong: false })
    },
    TemplateLiteral(node) {
      const teks = node.quasis[0]?.value.cooked ?? ''
      const terpotong = node.expressions.length > 0
      hasil.push({ teks, posisi: node.start, wajib: wajib(node.start) && !terpotong, terpotong })
    },
  }).visit(program)
  return hasil
}

/**
 * The regulation a file names once for all its citations, as in `Perwali Kediri 80/2021 ${bagian}`:
 * its bare 'Pasal 9 ayat (1)' are then read as that regulation's. Undefined when there is none or more than one.
 */
function sebutanBersama(literal: readonly Literal[]): string | undefined {
  const sebutan = new Set(literal.filter((l) => l.terpotong && SEBUTAN_SAJA.test(l.teks)).map((l) => l.teks))
  return sebutan.size === 1 ? [...sebutan][0] : undefined
}

function sebutanDariImpor(berkas: string, hasil: Hasil, sumber: Sumber): string | undefined {
  const sebutan = hasil.module.staticImports.flatMap((i) => {
    const { tujuan, milikKita } = tujuanImpor(berkas, i.moduleRequest.value)
    const isi = milikKita ? sumber(tujuan) : undefined
    const satu = isi === undefined ? undefined : sebutanBersama(semuaLiteral(parseSync(tujuan, isi).program))
    return satu === undefined ? [] : [satu]
  })
  return new Set(sebutan).size === 1 ? sebutan[0] : undefined
}

function nilaiLiteral(literal: Literal, bersama: string | undefined): Nilai | undefined {
  const { teks, wajib, terpotong } = literal
  if (terpotong)
    return AWAL_SEBUTAN.test(teks) && !SEBUTAN_SAJA.test(teks)
      ? { masalah: 'kutipan dirakit dari potongan; tulis utuh supaya dapat dicari' }
      : undefined
  const kunci = kunciKutipan(teks)
  if (kunci !== undefined && (wajib || AWAL_JENIS.test(kunci))) return { kunci }
  if (TANPA_SEBUTAN.test(teks)) {
    const utuh = kunciKutipan(`${bersama ?? 'PP 1/2000 '}${teks}`)
    if (utuh !== undefined)
      return bersama === undefined ? { masalah: 'kutipan tanpa nama peraturan' } : { kunci: utuh }
  }
  return wajib ? { masalah: 'bukan kutipan yang dapat dibaca' } : undefined
}

function kutipanTs(berkas: string, isi: string, sumber: Sumber): KutipanKode[] {
  const hasil = parseSync(berkas, isi)
  const literal = semuaLiteral(hasil.program)
  const bersama = sebutanBersama(literal) ?? sebutanDariImpor(berkas, hasil, sumber)
  return literal.flatMap((satu) => {
    const nilai = nilaiLiteral(satu, bersama)
    if (!nilai) return []
    const baris = isi.slice(0, satu.posisi).split('\n').length
    return [{ berkas, baris, teks: satu.teks, ...nilai }]
  })
}

/** In a table only a cell that reads as a citation of a part counts; its other words are data. */
function kutipanCsv(berkas: string, isi: string): KutipanKode[] {
  return isi.split('\n').flatMap((baris, i) =>
    baris
      .replace(/^# dasar: /, '')
      .split(/[,;]/)
      .flatMap((sel) => {
        const kutipan = bacaKutipan(sel)
        const kunci = kutipan && kutipan.bagian.length > 0 ? kunciKutipan(sel) : undefined
        return kunci === undefined ? [] : [{ berkas, baris: i + 1, teks: sel.trim(), kunci }]
      }),
  )
}

/**
 * Citations in one file. In TypeScript: every string that reads as a citation, wherever it stands, and
 * every string standing in a `dasar` property or DASAR constant, which must read as one.
 */
export function kumpulkanKutipan(
  berkas: string,
  isi: string,
  sumber: Sumber = () => undefined,
): KutipanKode[] {
  return berkas.endsWith('.csv') ? kutipanCsv(berkas, isi) : kutipanTs(berkas, isi, sumber)
}

function jarak(a: string, b: string): number {
  let lama = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const baru = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (lama[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      baru.push(Math.min(ganti, (lama[j] ?? 0) + 1, (baru[j - 1] ?? 0) + 1))
    }
    lama = baru
  }
  return lama[b.length] ?? 0
}

/** The three headings most like a citation that resolves to none. */
export function judulTerdekat(kunci: string, semua: Iterable<string>): string[] {
  return [...semua]
    .map((judul) => ({ judul, beda: jarak(kunci, judul) }))
    .sort((x, y) => x.beda - y.beda)
    .slice(0, 3)
    .map(({ judul }) => judul)
}

/** Citations that cannot be read or have no heading, each as 'file:line text: what is wrong'. */
export function kutipanBuruk(kutipan: readonly KutipanKode[], judul: ReadonlySet<string>): string[] {
  return kutipan.flatMap(({ berkas, baris, teks, kunci, masalah }) => {
    const awal = `${berkas}:${baris} "${teks}"`
    if (masalah !== undefined) return [`${awal}: ${masalah}`]
    if (kunci !== undefined && judul.has(kunci)) return []
    return [
      `${awal}: tidak ada judulnya di regulasi/. Terdekat: ${judulTerdekat(kunci ?? teks, judul).join(' | ')}`,
    ]
  })
}
