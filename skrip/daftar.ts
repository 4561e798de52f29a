// Daftar: writes ketentuan/daftar.ts, the catalogue of everything in ketentuan, from the files that are there.
// `node skrip/daftar.ts` rewrites it; uji/daftar.test.ts fails when it is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const AKAR = join(import.meta.dirname, '..', 'ketentuan')

/** Which file of mesin holds a shape; those not named stand in bentuk.ts. */
const AKHIRAN: Record<string, string> = {
  Aturan: '-aturan',
  Buku: '-daerah',
  Daerah: '-daerah',
  JenisImpor: '-impor',
  Kuesioner: '-daerah',
  Layanan: '-layanan',
  Naskah: '-naskah',
  Peran: '-daerah',
}

function imporBentuk(akhiran: string): string {
  const nama = [...new Set(KUMPULAN.map((k) => k.bentuk))]
    .filter((b) => (AKHIRAN[b] ?? '') === akhiran)
    .sort()
  return nama.length === 0 ? '' : `import type { ${nama.join(', ')} } from '#mesin/bentuk${akhiran}.ts'`
}

/** Line width of biome.json. */
const LEBAR = 110

/** One catalogued file: path from ketentuan/ and the name of what it exports. */
type Isi = { jalur: string; nama: string }

function berkas(folder: string, dalam: boolean): string[] {
  return readdirSync(join(AKAR, folder), { withFileTypes: true })
    .flatMap((e) => {
      const jalur = `${folder}/${e.name}`
      // 'bagian' holds what several share; it is no entry of the catalogue.
      if (e.isDirectory()) return dalam && e.name !== 'bagian' ? berkas(jalur, true) : []
      return /^[a-z0-9-]+\.ts$/.test(e.name) ? [jalur] : []
    })
    .sort()
}

/** The exported constant of a kind: 'export const kgbSyarat: Aturan<...> ='. Throws when there is none. */
function cari(jalur: string, bentuk: string): Isi {
  const isi = readFileSync(join(AKAR, jalur), 'utf8')
  const nama = new RegExp(`^export const ([A-Za-z0-9]+): ${bentuk}(?:<[^=]*>)? =`, 'm').exec(isi)?.[1]
  if (nama === undefined) throw new Error(`ketentuan/${jalur}: tidak mengekspor ${bentuk}`)
  return { jalur, nama }
}

const KUMPULAN: readonly { nama: string; bentuk: string; berkas: () => string[]; bungkus?: string }[] = [
  { nama: 'aturan', bentuk: 'Aturan', berkas: () => berkas('aturan', true), bungkus: 'aturanUmum' },
  { nama: 'buku', bentuk: 'Buku', berkas: () => berkas('buku', false) },
  {
    nama: 'daerah',
    bentuk: 'Daerah',
    berkas: () => berkas('daerah', true).filter((j) => j.endsWith('/daerah.ts')),
  },
  { nama: 'impor', bentuk: 'JenisImpor', berkas: () => berkas('impor', false) },
  {
    nama: 'layanan',
    bentuk: 'Layanan',
    berkas: () => berkas('layanan', true).filter((j) => j.split('/').length > 2),
  },
  {
    nama: 'naskah',
    bentuk: 'Naskah',
    // Beside a .typ file of the same name lies a data contract, not a template.
    berkas: () => berkas('naskah', true).filter((j) => !existsSync(join(AKAR, j.replace(/ts$/, 'typ')))),
  },
  { nama: 'peran', bentuk: 'Peran', berkas: () => berkas('peran', false) },
  { nama: 'survei', bentuk: 'Kuesioner', berkas: () => berkas('survei', false) },
]

/** Letters with a template of their own: a .typ file with its data contract of the same name. */
const naskahKhusus = (): { kode: string; alias: string; jalur: string }[] =>
  readdirSync(join(AKAR, 'naskah'))
    .filter((n) => n.endsWith('.typ') && existsSync(join(AKAR, 'naskah', n.replace(/typ$/, 'ts'))))
    .sort()
    .map((n) => {
      const kode = n.replace('.typ', '')
      const alias = kode.replace(/-([a-z])/g, (_, h: string) => h.toUpperCase())
      return { kode, alias, jalur: `naskah/${kode}.ts` }
    })

/** As biome writes it: on one line when it fits. */
function tulisKumpulan(k: (typeof KUMPULAN)[number], isi: Isi[]): string {
  const anggota = isi.map((i) => (k.bungkus === undefined ? i.nama : `${k.bungkus}(${i.nama})`))
  const awal = `export const ${k.nama}: readonly ${k.bentuk}[] =`
  const sebaris = `${awal} [${anggota.join(', ')}]`
  return sebaris.length <= LEBAR
    ? `${sebaris}\n`
    : `${awal} [\n${anggota.map((a) => `  ${a},`).join('\n')}\n]\n`
}

/** The text of ketentuan/daftar.ts for the files that are there now. */
export function susunDaftar(): string {
  const kumpulan = KUMPULAN.map((k) => ({ k, isi: k.berkas().map((j) => cari(j, k.bentuk)) }))
  const surat = naskahKhusus()
  const impor = [
    ...kumpulan.flatMap(({ isi }) => isi.map((i) => ({ jalur: i.jalur, apa: `{ ${i.nama} }` }))),
    ...surat.map((s) => ({ jalur: s.jalur, apa: `* as ${s.alias}` })),
    { jalur: 'aturan/bagian/umum.ts', apa: '{ aturanUmum }' },
  ].sort((a, b) => (a.jalur < b.jalur ? -1 : 1))
  const asal = ['', '-aturan', '-daerah', '-impor', '-layanan', '-naskah']
    .map((akhiran) => imporBentuk(akhiran))
    .filter((baris) => baris !== '')
  const baris = [
    '// Daftar ketentuan. Written by skrip/daftar.ts from the files in this folder; do not edit by hand.',
    ...asal,
    ...impor.map((i) => `import ${i.apa} from './${i.jalur}'`),
    '',
    "export { jenisDokumen } from './layanan/jenis-dokumen.ts'",
    "export { polaKedudukan } from './layanan/pola-kedudukan.ts'",
    "export { retensiJenis } from './layanan/retensi-arsip.ts'",
    '',
    ...kumpulan.map(({ k, isi }) => tulisKumpulan(k, isi)),
    '/** Data contracts of the letters that have a template file of their own, by code. */',
    `export const naskahKhusus = {\n${surat.map((s) => `  '${s.kode}': ${s.alias},`).join('\n')}\n} as const`,
    '',
  ]
  return baris.join('\n')
}

/** Path of the generated file. */
export const JALUR_DAFTAR = join(AKAR, 'daftar.ts')

if (process.argv[1] === import.meta.filename) {
  writeFileSync(JALUR_DAFTAR, susunDaftar())
  console.log(`${relative(process.cwd(), JALUR_DAFTAR)} ditulis.`)
}
