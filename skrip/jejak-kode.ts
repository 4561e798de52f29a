// Mengumpulkan kutipan peraturan dari kode dan dari tabel rujukan, dan mencari judulnya.
import { parseSync, Visitor } from 'vite'
import { bacaKutipan, kunciKutipan } from '#mesin/kutipan.ts'

/** A citation found in code. `kunci` is its canonical spelling; `masalah` says why it cannot be read. */
export interface KutipanKode {
  readonly berkas: string
  readonly baris: number
  readonly teks: string
  readonly kunci?: string
  readonly masalah?: string
}

const TANPA_SEBUTAN = /^(Pasal|Lampiran|diktum|ayat|huruf) /i
const AWAL_SEBUTAN = /^[A-Z][A-Za-z]*( [A-Z][A-Za-z]*)* \d[\dA-Za-z.-]*(\/[\dA-Za-z.-]+)*\/\d{4} ?/

interface Literal {
  readonly teks: string
  readonly posisi: number
  /** Stands where only a citation may stand: directly in a property or constant named `dasar…`. */
  readonly wajib: boolean
  /** A template with holes: only its first part is known. */
  readonly terpotong: boolean
}

type Program = ReturnType<typeof parseSync>['program']

interface Rentang {
  readonly start: number
  readonly end: number
}

/** Where `dasar` is written, less the arguments of calls in it: a call decides for itself what it takes. */
function rentangDasar(program: Program): { dasar: Rentang[]; panggilan: Rentang[] } {
  const dasar: Rentang[] = []
  const panggilan: Rentang[] = []
  new Visitor({
    Property(node) {
      if (node.key.type === 'Identifier' && /^dasar/i.test(node.key.name)) dasar.push(node.value)
    },
    VariableDeclarator(node) {
      if (node.init && node.id.type === 'Identifier' && /^DASAR/.test(node.id.name)) dasar.push(node.init)
    },
    CallExpression(node) {
      panggilan.push({ start: node.start, end: node.end })
    },
  }).visit(program)
  return { dasar, panggilan }
}

function semuaLiteral(program: Program): Literal[] {
  const { dasar, panggilan } = rentangDasar(program)
  const di = (r: Rentang, posisi: number) => r.start <= posisi && posisi < r.end
  const wajib = (posisi: number) =>
    dasar.some(
      (d) => di(d, posisi) && !panggilan.some((p) => d.start <= p.start && p.end <= d.end && di(p, posisi)),
    )
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

function nilaiLiteral({
  teks,
  wajib,
  terpotong,
}: Literal): Pick<KutipanKode, 'kunci' | 'masalah'> | undefined {
  if (terpotong)
    return AWAL_SEBUTAN.test(teks)
      ? { masalah: 'kutipan dirakit dari potongan; tulis utuh supaya dapat dicari' }
      : undefined
  const kunci = kunciKutipan(teks)
  if (kunci !== undefined) return { kunci }
  if (TANPA_SEBUTAN.test(teks) && bacaKutipan(`PP 1/2000 ${teks}`))
    return { masalah: 'kutipan tanpa nama peraturan' }
  return wajib ? { masalah: 'bukan kutipan yang dapat dibaca' } : undefined
}

function kutipanTs(berkas: string, isi: string): KutipanKode[] {
  const hasil = parseSync(berkas, isi)
  return semuaLiteral(hasil.program).flatMap((literal) => {
    const nilai = nilaiLiteral(literal)
    if (!nilai) return []
    const baris = isi.slice(0, literal.posisi).split('\n').length
    return [{ berkas, baris, teks: literal.teks, ...nilai }]
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
export function kumpulkanKutipan(berkas: string, isi: string): KutipanKode[] {
  return berkas.endsWith('.csv') ? kutipanCsv(berkas, isi) : kutipanTs(berkas, isi)
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
