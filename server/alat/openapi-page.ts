// The API for people: one server-made page, endpoints by noun with their fields, nothing fetched from elsewhere.
import type { RuteTerpasang } from './http.ts'
import { hakTerbaca, skemaJson } from './openapi.ts'

type Skema = {
  type?: string | string[]
  properties?: Record<string, Skema>
  required?: string[]
  items?: Skema
  enum?: unknown[]
  const?: unknown
  anyOf?: Skema[]
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  default?: unknown
}

const DALAM_PALING = 4
const BARIS_PALING = 120

function aman(teks: string): string {
  return teks.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** Complete HTML document; styles come from /api/halaman.css because the content policy allows no inline style. */
export function halamanApi(rute: RuteTerpasang[]): string {
  const kelompok = Map.groupBy(
    [...rute].sort((a, b) => a.kontrak.jalur.localeCompare(b.kontrak.jalur, 'id')),
    (r) => r.kontrak.noun,
  )
  const noun = [...kelompok.keys()].sort()
  const daftar = noun.map((n) => `<li><a href="#${aman(n)}">${aman(n)}</a></li>`).join('')
  const isi = noun
    .map(
      (n) =>
        `<section id="${aman(n)}"><h2>${aman(n)}</h2>${(kelompok.get(n) ?? []).map(artikel).join('')}</section>`,
    )
    .join('')
  return `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API Padu</title><link rel="stylesheet" href="/api/halaman.css"></head>
<body><header><h1>API Padu</h1>
<p>${rute.length} alamat layanan. Bentuk yang dibaca mesin: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>Permintaan yang mengubah data membawa kepala <code>x-padu: 1</code> dan <code>Idempotency-Key</code> (satu UUID per tindakan).
Penolakan menyebut <code>sebab</code>, <code>dasar</code> (pasal), dan <code>saran</code>.</p></header>
<nav aria-label="Kelompok"><ul>${daftar}</ul></nav><main>${isi}</main></body></html>`
}

function artikel({ kontrak, sifat }: RuteTerpasang): string {
  const syarat = [
    hakTerbaca(kontrak.hak),
    ...(sifat === 'tulis' ? ['dengan Idempotency-Key'] : []),
    ...(kontrak.batasPerMenit ? [`paling banyak ${kontrak.batasPerMenit} per menit`] : []),
  ]
  return `<article><h3><span class="metode">${kontrak.metode}</span> <code>${aman(kontrak.jalur)}</code></h3>
<p>${aman(kontrak.judul)}. <span class="hak">${aman(syarat.join(' · '))}</span></p>
${tabel('Alamat', skemaJson(kontrak.params, 'input'))}${tabel('Penyaring', skemaJson(kontrak.query, 'input'))}
${kontrak.metode === 'GET' ? '' : tabel('Isi', skemaJson(kontrak.isi, 'input'))}
${kontrak.wujud === 'berkas' ? '<p>Jawaban: berkas.</p>' : tabel('Jawaban', skemaJson(kontrak.jawab, 'output'))}</article>`
}

function tabel(judul: string, skema: Skema): string {
  const baris = uraikan(skema, '', 0).slice(0, BARIS_PALING)
  if (baris.length === 0) return ''
  const isi = baris
    .map(
      (b) =>
        `<tr><td><code>${aman(b.nama)}</code></td><td>${aman(b.tipe)}</td><td>${b.wajib ? 'ya' : ''}</td></tr>`,
    )
    .join('')
  return `<details><summary>${judul}</summary><table><thead><tr><th>Isian</th><th>Bentuk</th><th>Wajib</th></tr></thead><tbody>${isi}</tbody></table></details>`
}

type Baris = { nama: string; tipe: string; wajib: boolean }

function uraikan(skema: Skema, awalan: string, dalam: number): Baris[] {
  if (dalam >= DALAM_PALING) return []
  return Object.entries(skema.properties ?? {}).flatMap(([nama, anak]) => {
    const penuh = `${awalan}${nama}`
    const dasar = { nama: penuh, tipe: bentuk(anak), wajib: (skema.required ?? []).includes(nama) }
    const objek = pilihObjek(anak)
    return [dasar, ...(objek ? uraikan(objek.skema, `${penuh}${objek.larik ? '[]' : ''}.`, dalam + 1) : [])]
  })
}

function pilihObjek(s: Skema): { skema: Skema; larik: boolean } | undefined {
  if (s.properties) return { skema: s, larik: false }
  if (s.items) {
    const dalam = pilihObjek(s.items)
    return dalam ? { skema: dalam.skema, larik: true } : undefined
  }
  return s.anyOf?.map(pilihObjek).find((o) => o !== undefined)
}

const NAMA: Record<string, string> = {
  string: 'teks',
  integer: 'angka bulat',
  number: 'angka',
  boolean: 'ya/tidak',
  object: 'kumpulan',
  null: 'kosong',
}

function bentuk(s: Skema): string {
  if (s.const !== undefined) return `selalu ${JSON.stringify(s.const)}`
  if (s.enum) return s.enum.map(String).join(' | ')
  if (s.anyOf) return [...new Set(s.anyOf.map(bentuk))].join(' atau ')
  if (s.items) return `daftar ${bentuk(s.items)}`
  const dasar = [s.type ?? 'apa saja']
    .flat()
    .map((t) => NAMA[t] ?? t)
    .join(' atau ')
  const batas = [
    s.format === 'uuid' ? 'UUID' : '',
    s.maxLength === undefined ? '' : `paling banyak ${s.maxLength} karakter`,
    s.maximum === undefined || s.maximum > 1e12 ? '' : `paling besar ${s.maximum}`,
    s.default === undefined ? '' : `bawaan ${JSON.stringify(s.default)}`,
  ].filter((b) => b !== '')
  return batas.length > 0 ? `${dasar} (${batas.join(', ')})` : dasar
}

/** Style of the page: paper, ink and ruled lines of the house. */
export const GAYA_HALAMAN_API = `
:root { color-scheme: light dark; --kertas: #fbfaf7; --tinta: #1b2430; --redup: #55606e; --garis: #d9d3c7; --nila: #1d3f72; }
@media (prefers-color-scheme: dark) { :root { --kertas: #12171f; --tinta: #e9e6df; --redup: #a9b2bf; --garis: #323b48; --nila: #8fb4ea; } }
body { margin: 0 auto; max-width: 66rem; padding: 24px 16px 64px; background: var(--kertas); color: var(--tinta); font: 15px/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
h1, h2 { font-family: 'Source Serif 4', Georgia, serif; font-weight: 600; line-height: 1.2; }
h1 { font-size: 30px; margin: 0 0 8px; }
h2 { font-size: 24px; border-bottom: 2px solid var(--tinta); padding-bottom: 4px; margin: 48px 0 0; }
h3 { font-size: 15px; margin: 0; overflow-wrap: anywhere; }
header p, article p { max-width: 66ch; margin: 4px 0 8px; }
a { color: var(--nila); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 4px 0; }
article { border-bottom: 1px solid var(--garis); padding: 16px 0; }
.metode { display: inline-block; min-width: 4em; font-weight: 700; letter-spacing: .02em; color: var(--nila); }
.hak { color: var(--redup); }
summary { cursor: pointer; padding: 4px 0; color: var(--redup); }
table { border-collapse: collapse; width: 100%; margin: 4px 0 12px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-top: 1px solid var(--garis); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--redup); }
`
