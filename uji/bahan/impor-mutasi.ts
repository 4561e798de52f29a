// Impor mutasi: import files bent in every way a bad disk, a hasty hand or an attacker bends them, from a seed.
import { deflateRawSync } from 'node:zlib'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { acakBerbenih } from '#server/benih/acak.ts'
import { bukaZip } from '#server/impor/zip.ts'

type Acak = ReturnType<typeof acakBerbenih>
export type BerkasImpor = { jenis: JenisImpor; format: 'xlsx' | 'csv'; isi: Buffer }

/** A zip of these parts, packed; sizes true, checksums zero (nobody of ours reads them). */
export function susunZip(bagian: ReadonlyMap<string, Buffer>): Buffer {
  const lokal: Buffer[] = []
  const pusat: Buffer[] = []
  let letak = 0
  for (const [nama, isi] of bagian) {
    const padat = deflateRawSync(isi)
    const n = Buffer.from(nama)
    const kepala = Buffer.alloc(26)
    kepala.writeUInt16LE(20, 0)
    kepala.writeUInt16LE(8, 4)
    kepala.writeUInt32LE(padat.length, 14)
    kepala.writeUInt32LE(isi.length, 18)
    kepala.writeUInt16LE(n.length, 22)
    const awal = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), kepala, n, padat])
    const ekor = Buffer.alloc(14)
    ekor.writeUInt32LE(letak, 10)
    pusat.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), kepala, ekor, n]))
    lokal.push(awal)
    letak += awal.length
  }
  const daftar = Buffer.concat(pusat)
  const akhir = Buffer.alloc(22)
  akhir.writeUInt32LE(0x06054b50, 0)
  akhir.writeUInt16LE(bagian.size, 8)
  akhir.writeUInt16LE(bagian.size, 10)
  akhir.writeUInt32LE(daftar.length, 12)
  akhir.writeUInt32LE(letak, 16)
  return Buffer.concat([...lokal, daftar, akhir])
}

/** The parts of a workbook. */
export function bongkarZip(isi: Buffer): Map<string, Buffer> {
  const zip = bukaZip(isi)
  return new Map(zip.nama.map((n) => [n, Buffer.from(zip.teks(n))]))
}

const ANEH = [
  '=1+1',
  '=HYPERLINK("http://x")',
  '@SUM(A1)',
  '31-02-2025',
  '00-00-0000',
  '2025-13-45',
  '1,98001E+17',
  '1.9800101200501101E+17',
  '-1',
  '1e309',
  'NaN',
  '',
  ' ',
  '\u0000',
  '\uFFFE',
  '\u202e',
  "'; drop table pegawai; --",
  '<script>alert(1)</script>',
  '&#0;',
  '&#xD800;',
  '&lt;',
  'Ω≈ç√',
  '9'.repeat(400),
  'x'.repeat(5000),
  '"',
  '""',
  ';;;;',
  '\n',
  'III/z',
  'V/a',
  '99999999999',
]

function rusakBita(a: Acak, isi: Buffer): Buffer {
  const hasil = Buffer.from(isi)
  const cara = a.bulat(0, 3)
  if (cara === 0)
    for (let i = a.bulat(1, 12); i > 0; i -= 1) hasil[a.bulat(0, hasil.length - 1)] = a.bulat(0, 255)
  if (cara === 1) return hasil.subarray(0, a.bulat(0, hasil.length - 1))
  if (cara === 2) {
    const dari = a.bulat(0, hasil.length - 1)
    return Buffer.concat([
      hasil.subarray(0, dari),
      hasil.subarray(Math.min(hasil.length, dari + a.bulat(1, 400))),
    ])
  }
  if (cara === 3) {
    const dari = a.bulat(0, hasil.length - 1)
    return Buffer.concat([hasil.subarray(0, dari), Buffer.from(a.pilih(ANEH)), hasil.subarray(dari)])
  }
  return hasil
}

/** Text changed between its own marks: a value, a tag, a line. */
function rusakTeks(a: Acak, teks: string, tanda: RegExp): string {
  const letak = [...teks.matchAll(tanda)]
  if (letak.length === 0) return teks
  let hasil = teks
  for (let i = a.bulat(1, 4); i > 0; i -= 1) {
    const m = a.pilih(letak)
    const isi = m[0]
    const ganti = a.pilih([a.pilih(ANEH), '', isi + isi, isi.slice(1), isi.toUpperCase(), a.pilih(letak)[0]])
    hasil = hasil.slice(0, m.index) + ganti + hasil.slice(m.index + isi.length)
  }
  return hasil
}

/** One bent file out of a good one. */
export function mutasi(a: Acak, b: BerkasImpor): Buffer {
  if (a.peluang(0.35)) return rusakBita(a, b.isi)
  if (b.format === 'csv') {
    const teks = b.isi.toString('utf8')
    const tanda = a.peluang(0.7) ? /[^;\n]+/g : /[;\n"]/g
    return Buffer.from(
      rusakTeks(a, teks, tanda),
      a.peluang(0.1) ? 'utf16le' : a.peluang(0.1) ? 'latin1' : 'utf8',
    )
  }
  const bagian = bongkarZip(b.isi)
  const sasaran = a.peluang(0.7) ? 'xl/worksheets/sheet1.xml' : a.pilih([...bagian.keys()])
  const xml = bagian.get(sasaran)?.toString('utf8') ?? ''
  const tanda = a.peluang(0.6)
    ? /(?<=<(?:v|t)[^>]*>)[^<]+/g
    : a.peluang(0.5)
      ? /<[^>]+>/g
      : /(?<=\s\w+=")[^"]*/g
  bagian.set(sasaran, Buffer.from(rusakTeks(a, xml, tanda)))
  if (a.peluang(0.05)) bagian.set('xl/vbaProject.bin', Buffer.from('x'))
  if (a.peluang(0.05)) bagian.delete(a.pilih([...bagian.keys()]))
  return susunZip(bagian)
}
