// XLSX: a workbook examined and opened: what it must not carry, its sheets by name, its strings and date styles.
import { berbahaya, rusak, terlaluBesar } from './ditolak.ts'
import {
  atribut,
  type BarisLembar,
  type BukuGaya,
  barisLembar,
  teksDari,
  tolakDeklarasi,
  uraiEntitas,
} from './lembar-xml.ts'
import { bukaZip, type Zip } from './zip.ts'

const TEKS_BERSAMA_PALING = 1_500_000
export type LembarKerja = { nama: string; baris(): AsyncGenerator<BarisLembar> }

/** What an import never needs and an attacker likes. */
const TERLARANG: readonly [pola: RegExp, kode: string, apa: string][] = [
  [/vbaProject|\.bin$.*macro|macrosheets\//i, 'memuat-makro', 'memuat makro'],
  [/^xl\/externalLinks\//i, 'tautan-luar', 'bertaut ke berkas lain di luar'],
  [/^xl\/(connections\.xml|queryTables\/)/i, 'sambungan-luar', 'memuat sambungan ke sumber data luar'],
  [/^xl\/(embeddings|activeX)\//i, 'objek-tersemat', 'memuat objek tersemat'],
]

function periksaIsi(zip: Zip): void {
  for (const nama of zip.nama) {
    const temuan = TERLARANG.find(([pola]) => pola.test(nama))
    if (temuan) throw berbahaya(temuan[1], temuan[2])
  }
  if (!zip.ada('[Content_Types].xml')) throw rusak('ini berkas zip biasa, bukan buku kerja')
  if (/macroEnabled|vnd\.ms-office\.vbaProject/i.test(zip.teks('[Content_Types].xml')))
    throw berbahaya('memuat-makro', 'memuat makro')
}

const tanda = (xml: string, nama: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${nama}(\\s[^<>]*)>`, 'g'))].map((m) => m[1] ?? '')

function bacaLembar(zip: Zip): { nama: string; jalur: string }[] {
  const buku = zip.teks('xl/workbook.xml')
  tolakDeklarasi(buku)
  const hubungan = new Map(
    tanda(zip.teks('xl/_rels/workbook.xml.rels'), 'Relationship').map((t) => [
      atribut(t, 'Id') ?? '',
      (atribut(t, 'Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  const lembar = tanda(buku, 'sheet').flatMap((t) => {
    const id = /\s\w+:id="([^"]*)"/.exec(t)?.[1] ?? ''
    const jalur = hubungan.get(id)
    const tampak = (atribut(t, 'state') ?? 'visible') === 'visible'
    return jalur && tampak && zip.ada(jalur) ? [{ nama: uraiEntitas(atribut(t, 'name') ?? ''), jalur }] : []
  })
  if (lembar.length === 0) throw rusak('tidak ada lembar yang dapat dibaca')
  return lembar.slice(0, 50)
}

function bacaTeksBersama(zip: Zip): string[] {
  if (!zip.ada('xl/sharedStrings.xml')) return []
  const xml = zip.teks('xl/sharedStrings.xml')
  tolakDeklarasi(xml.slice(0, 8192))
  const awalan = /<(\w+:)?sst[\s>]/.exec(xml)?.[1] ?? ''
  const [buka, tutup] = [`<${awalan}si`, `</${awalan}si>`]
  const hasil: string[] = []
  let letak = xml.indexOf(buka)
  while (letak >= 0) {
    const akhirTanda = xml.indexOf('>', letak)
    if (akhirTanda < 0) break
    if (xml[akhirTanda - 1] === '/') {
      hasil.push('')
      letak = xml.indexOf(buka, akhirTanda)
      continue
    }
    const akhir = xml.indexOf(tutup, akhirTanda)
    if (akhir < 0) throw rusak('daftar teksnya terpotong')
    hasil.push(teksDari(xml.slice(akhirTanda + 1, akhir), awalan))
    if (hasil.length > TEKS_BERSAMA_PALING) throw terlaluBesar('memuat terlalu banyak teks')
    letak = xml.indexOf(buka, akhir)
  }
  return hasil
}

/** Number formats that show a day, built in and written out. */
function formatHari(id: number, khusus: ReadonlyMap<number, string>): boolean {
  const kode = khusus.get(id)
  if (kode !== undefined)
    return /[dy]/i.test(kode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(kode)
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

function bacaGayaHari(zip: Zip): boolean[] {
  if (!zip.ada('xl/styles.xml')) return []
  const xml = zip.teks('xl/styles.xml')
  tolakDeklarasi(xml.slice(0, 8192))
  const khusus = new Map(
    tanda(xml, 'numFmt').map((t) => [
      Number(atribut(t, 'numFmtId')),
      uraiEntitas(atribut(t, 'formatCode') ?? ''),
    ]),
  )
  const bagian = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return tanda(bagian, 'xf').map((t) => formatHari(Number(atribut(t, 'numFmtId') ?? 0), khusus))
}

/** The visible sheets of a workbook. Throws BerkasDitolak. */
export function bukaXlsx(isi: Buffer): LembarKerja[] {
  const zip = bukaZip(isi)
  periksaIsi(zip)
  const lembar = bacaLembar(zip)
  const gaya: BukuGaya = {
    teks: bacaTeksBersama(zip),
    hari: bacaGayaHari(zip),
    sejak1904: /date1904="(1|true)"/.test(zip.teks('xl/workbook.xml')),
  }
  return lembar.map(({ nama, jalur }) => ({ nama, baris: () => barisLembar(zip.alir(jalur), gaya) }))
}
