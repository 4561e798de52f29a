// Mutasi: from the schema of a contract one valid request, and every way a careless or hostile sender could spoil it.
import type { z } from 'zod'
import { skemaJson } from '#server/alat/openapi.ts'

export type Skema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  anyOf?: Skema[]
  oneOf?: Skema[]
  properties?: Record<string, Skema>
  required?: string[]
  items?: Skema
  minItems?: number
  minimum?: number
  minLength?: number
  additionalProperties?: Skema | boolean
}

/** Values known by name: ids of the town, codes of the law. */
export type Bekal = Readonly<Record<string, unknown>>
export type Acak = () => number

/** A seeded generator (mulberry32), so that a failure can be repeated. */
export function acakDari(benih: number): Acak {
  let a = benih >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pilih = <T>(acak: Acak, daftar: readonly T[]): T => {
  const satu = daftar[Math.floor(acak() * daftar.length)]
  if (satu === undefined) throw new Error('Pilihan kosong.')
  return satu
}

export const skemaMasuk = (s: z.ZodType): Skema => skemaJson(s, 'input') as Skema

function teksContoh(s: Skema, nama: string, bekal: Bekal): unknown {
  if (bekal[nama] !== undefined) return bekal[nama]
  if (s.format === 'uuid') return bekal.id
  if (s.pattern?.startsWith('^\\d{4}-\\d{2}-')) return '2027-03-01'
  if (s.pattern?.startsWith('^\\d{4}-')) return '2027-03'
  return 'Contoh isian yang wajar'.padEnd(s.minLength ?? 0, '.')
}

/** A value the schema accepts; `penuh` fills optional fields too. */
export function contoh(s: Skema, nama: string, bekal: Bekal, penuh = true): unknown {
  if (s.const !== undefined) return s.const
  if (s.enum) return s.enum[0]
  const cabang = s.anyOf?.[0] ?? s.oneOf?.[0]
  if (cabang) return contoh(cabang, nama, bekal, penuh)
  switch (s.type) {
    case 'string':
      return teksContoh(s, nama, bekal)
    case 'integer':
    case 'number':
      return bekal[nama] ?? Math.max(s.minimum ?? 1, 1)
    case 'boolean':
      return true
    case 'array':
      return bekal[nama] ?? [contoh(s.items ?? {}, nama, bekal, penuh)]
    case 'object': {
      const isi = Object.entries(s.properties ?? {}).filter(([k]) => penuh || s.required?.includes(k))
      return Object.fromEntries(isi.map(([k, x]) => [k, contoh(x, k, bekal, penuh)]))
    }
    default:
      return bekal[nama] ?? 'apa saja'
  }
}

/** Texts that have broken systems before: NUL, direction tricks, halves of characters, SQL, HTML, templates, paths. */
export const TEKS_JAHAT = [
  '\u0000',
  'Wisnu\u0000Laksita',
  '\u202Egnp.exe',
  '\uD800',
  'a\uDFFFb',
  '\u200B\u200B',
  "' OR 1=1 --",
  "'; DROP TABLE usulan; --",
  '%_%',
  '\\',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}#{7*7}<%=7*7%>',
  '../../../etc/passwd',
  '..%2f..%2frahasia',
  "=CMD|'/C calc'!A0",
  'baris\r\nSet-Cookie: a=b',
  '\u001b[31mmerah',
  '👩‍👩‍👧‍👦'.repeat(40),
  '',
  '   ',
  'x'.repeat(5_000),
  '9'.repeat(400),
  'null',
  '__proto__',
  'constructor',
  '2027-02-30',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2027-13',
  '0000-01',
  '-2027-01-01',
  '2027-03-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  '018f0000-0000-7000-8000-000000000000',
  '198304152009032001',
] as const

const BUKAN_TEKS = [
  null,
  true,
  -1,
  0,
  1.5,
  1e21,
  9_007_199_254_740_991,
  2_147_483_648,
  [],
  {},
  [[]],
  { $ne: null },
  ['a', 'b'],
] as const

export const nilaiJahat = (acak: Acak): unknown =>
  acak() < 0.65 ? pilih(acak, TEKS_JAHAT) : pilih(acak, BUKAN_TEKS)

type Wadah = Record<string, unknown> | unknown[]

/** Every place in a value that can be replaced, as a path. */
export function tempat(nilai: unknown, jalur: (string | number)[] = []): (string | number)[][] {
  if (typeof nilai !== 'object' || nilai === null) return []
  const butir: [string | number, unknown][] = Array.isArray(nilai)
    ? [...nilai.entries()]
    : Object.entries(nilai)
  return butir.flatMap(([k, v]) => [[...jalur, k], ...tempat(v, [...jalur, k])])
}

/** A copy with the value at the path replaced, or taken away when `ganti` is undefined. */
export function ubahDi(nilai: unknown, jalur: readonly (string | number)[], ganti: unknown): unknown {
  const salinan = structuredClone(nilai) as Wadah
  let wadah: Wadah = salinan
  for (const k of jalur.slice(0, -1)) wadah = (wadah as Record<string | number, Wadah>)[k] ?? {}
  const akhir = jalur.at(-1)
  if (akhir === undefined) return ganti
  if (ganti === undefined && !Array.isArray(wadah)) delete wadah[akhir]
  else (wadah as Record<string | number, unknown>)[akhir] = ganti
  return salinan
}
