// Membaca berkas sumber bagi penjaga rumah: impor, fungsi, dan pintu terlarang, dengan pengurai sungguhan.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** A source file by its path from the root of the repository, '/' separated. */
export interface Berkas {
  readonly jalur: string
  readonly isi: string
}

export interface Impor {
  /** Path of another file of ours ('mesin/x.ts'), or the package ('zod', '@fastify/static', 'node:fs'). */
  readonly tujuan: string
  readonly milikKita: boolean
  /** True when nothing of it is left after types are stripped. */
  readonly tipeSaja: boolean
  readonly baris: number
}

export interface Fungsi {
  readonly nama: string
  readonly baris: number
  readonly panjang: number
}

/** What the rules need to know of one file. */
export interface Terbaca extends Berkas {
  readonly impor: readonly Impor[]
  readonly fungsi: readonly Fungsi[]
  /** 'process.env', 'Date.now', 'new Date()', 'Temporal.Now' with their lines. */
  readonly pintu: readonly { readonly nama: string; readonly baris: number }[]
  /** True when the file holds nothing but re-exports. */
  readonly hanyaMenyalurkan: boolean
}

export const RUANG = ['regulasi', 'ketentuan', 'mesin', 'kontrak', 'server', 'web', 'uji', 'skrip', 'docs']
const LEWATI = new Set(['node_modules', 'dist', 'data', 'coverage', '.cache'])

/** Every file of the rooms below `akar`, in a fixed order; the text only of .ts and .tsx files. */
export function bacaRumah(akar: string): Berkas[] {
  const hasil: Berkas[] = []
  const jelajah = (jalur: string) => {
    for (const isi of readdirSync(join(akar, jalur), { withFileTypes: true })) {
      const anak = `${jalur}/${isi.name}`
      if (isi.isDirectory() && !LEWATI.has(isi.name)) jelajah(anak)
      if (isi.isFile())
        hasil.push({ jalur: anak, isi: /\.tsx?$/.test(anak) ? readFileSync(join(akar, anak), 'utf8') : '' })
    }
  }
  const ada = new Set(readdirSync(akar))
  for (const ruang of RUANG) if (ada.has(ruang)) jelajah(ruang)
  return hasil.sort((a, b) => (a.jalur < b.jalur ? -1 : 1))
}

/** Where an import leads: a path of ours from the root ('#mesin/x.ts' is 'mesin/x.ts'), or a package name. */
export function tujuanImpor(dari: string, sebutan: string): { tujuan: string; milikKita: boolean } {
  const bersih = sebutan.split('?')[0] ?? sebutan
  if (bersih.startsWith('#')) return { tujuan: bersih.slice(1), milikKita: true }
  if (!bersih.startsWith('.')) {
    const bagian = bersih.split('/')
    const paket = bersih.startsWith('@') ? bagian.slice(0, 2).join('/') : (bagian[0] ?? bersih)
    return { tujuan: paket, milikKita: false }
  }
  const ruas = dari.split('/').slice(0, -1)
  for (const satu of bersih.split('/')) {
    if (satu === '..') ruas.pop()
    else if (satu !== '.') ruas.push(satu)
  }
  return { tujuan: ruas.join('/'), milikKita: true }
}

type Hasil = ReturnType<typeof parseSync>
type Program = Hasil['program']

function semuaImpor(berkas: Berkas, hasil: Hasil, barisDari: (posisi: number) => number): Impor[] {
  const { staticImports, staticExports, dynamicImports } = hasil.module
  const buat = (sebutan: string, tipeSaja: boolean, posisi: number): Impor => ({
    ...tujuanImpor(berkas.jalur, sebutan),
    tipeSaja,
    baris: barisDari(posisi),
  })
  const tetap = staticImports.map((i) => {
    const tipeSaja = i.entries.length > 0 && i.entries.every((e) => e.isType)
    return buat(i.moduleRequest.value, tipeSaja, i.start)
  })
  const salur = staticExports.flatMap((x) =>
    x.entries.flatMap((e) => (e.moduleRequest ? [buat(e.moduleRequest.value, e.isType, e.start)] : [])),
  )
  const dinamis = dynamicImports.flatMap((d) => {
    const teks = berkas.isi.slice(d.moduleRequest.start, d.moduleRequest.end)
    const kutip = /^['"`]([^'"`$]+)['"`]$/.exec(teks)?.[1]
    return kutip === undefined ? [] : [buat(kutip, false, d.start)]
  })
  return [...tetap, ...salur, ...dinamis]
}

/** Callbacks of describe() are chapters of a test file, not functions that do something. */
function posisiBab(program: Program): Set<number> {
  const bab = new Set<number>()
  new Visitor({
    CallExpression(node) {
      const { callee } = node
      const nama = callee.type === 'MemberExpression' ? callee.object : callee
      if (nama.type !== 'Identifier' || nama.name !== 'describe') return
      for (const isi of node.arguments) bab.add(isi.start)
    },
  }).visit(program)
  return bab
}

function semuaFungsi(program: Program, barisDari: (posisi: number) => number): Fungsi[] {
  const bab = posisiBab(program)
  const hasil: Fungsi[] = []
  const namaDari = new Map<number, string>()
  const catat = (node: { start: number; end: number }, nama: string | undefined) => {
    if (bab.has(node.start)) return
    const baris = barisDari(node.start)
    const panjang = barisDari(node.end) - baris + 1
    hasil.push({ nama: nama ?? namaDari.get(node.start) ?? 'tanpa nama', baris, panjang })
  }
  const visitor = new Visitor({
    VariableDeclarator(node) {
      if (node.init && node.id.type === 'Identifier') namaDari.set(node.init.start, node.id.name)
    },
    FunctionDeclaration(node) {
      catat(node, node.id?.name)
    },
    FunctionExpression(node) {
      catat(node, node.id?.name)
    },
    ArrowFunctionExpression(node) {
      catat(node, undefined)
    },
  })
  visitor.visit(program)
  return hasil
}

function semuaPintu(program: Program, barisDari: (posisi: number) => number): Terbaca['pintu'] {
  const hasil: { nama: string; baris: number }[] = []
  const TERLARANG = new Set(['process.env', 'Date.now', 'Temporal.Now'])
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const nama = `${node.object.name}.${node.property.name}`
      if (TERLARANG.has(nama)) hasil.push({ nama, baris: barisDari(node.start) })
    },
    NewExpression(node) {
      const tanggal = node.callee.type === 'Identifier' && node.callee.name === 'Date'
      if (tanggal && node.arguments.length === 0)
        hasil.push({ nama: 'new Date()', baris: barisDari(node.start) })
    },
  }).visit(program)
  return hasil
}

/** Parses one .ts/.tsx file; throws with the path when it does not parse. */
export function uraikan(berkas: Berkas): Terbaca {
  const hasil = parseSync(berkas.jalur, berkas.isi)
  const galat = hasil.errors[0]
  if (galat) throw new Error(`${berkas.jalur}: tidak dapat diuraikan: ${galat.message}`)
  const awal = [0]
  for (let i = 0; i < berkas.isi.length; i += 1) if (berkas.isi[i] === '\n') awal.push(i + 1)
  const barisDari = (posisi: number) => {
    let bawah = 0
    let atas = awal.length - 1
    while (bawah < atas) {
      const tengah = (bawah + atas + 1) >> 1
      if ((awal[tengah] ?? 0) <= posisi) bawah = tengah
      else atas = tengah - 1
    }
    return bawah + 1
  }
  const { body } = hasil.program
  const salur = body.filter((n) => n.type === 'ExportAllDeclaration' || n.type === 'ExportNamedDeclaration')
  return {
    ...berkas,
    impor: semuaImpor(berkas, hasil, barisDari),
    fungsi: semuaFungsi(hasil.program, barisDari),
    pintu: semuaPintu(hasil.program, barisDari),
    hanyaMenyalurkan:
      body.length > 0 &&
      salur.length === body.length &&
      salur.every((n) => 'source' in n && n.source !== null),
  }
}
