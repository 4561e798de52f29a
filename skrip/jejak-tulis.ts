// Menulis docs/jejak-pasal.md: pasal ke kode, dan pasal yang belum dikodekan dengan alasannya.
import { bacaKutipan, tulisKutipan } from '#mesin/kutipan.ts'
import type { Jejak, KutipanKode, Regulasi } from './jejak-bentuk.ts'

/** A unit of the page: a Pasal, a diktum, or a point of a Lampiran down to the named service. */
interface Satuan {
  readonly kunci: string
  readonly berkas: ReadonlySet<string>
  /** Parts cited, without the unit's own words; '' when the unit is cited as a whole. */
  readonly bagian: readonly string[]
}

const KEPALA = `<!-- Ditulis oleh skrip/jejak.ts; jangan disunting. PERBARUI=1 npx vitest run uji/jejak.test.ts -->

# Jejak pasal

Halaman ini menjawab dua pertanyaan: di berkas mana sebuah pasal dipakai, dan pasal mana yang belum dipakai serta
mengapa. Setiap kutipan dalam kode terbukti punya judul di \`regulasi/\`; kutipan yang salah menggagalkan uji.
`

/** Depth of a unit: Pasal and diktum one step; a Lampiran as deep as 'Lampiran I Bab II huruf B angka 1'. */
function kunciSatuan(kunci: string): string {
  const kutipan = bacaKutipan(kunci)
  if (!kutipan) return kunci
  const { sebutan, bagian } = kutipan
  const dalam = bagian[0]?.jenis === 'lampiran' ? (bagian[1]?.jenis === 'bab' ? 4 : 2) : 1
  return tulisKutipan({ sebutan, bagian: bagian.slice(0, dalam) })
}

function satuanRegulasi(regulasi: Regulasi, kutipan: readonly KutipanKode[]): Satuan[] {
  const kelompok = new Map<string, { berkas: Set<string>; bagian: Set<string> }>()
  for (const kunci of regulasi.kunci) {
    if (kunci === regulasi.sebutan || / Bab [IVX]+/.test(kunci.replace(/Lampiran.*/, ''))) continue
    const satuan = kunciSatuan(kunci)
    if (!kelompok.has(satuan)) kelompok.set(satuan, { berkas: new Set(), bagian: new Set() })
  }
  for (const { kunci, berkas } of kutipan) {
    if (kunci === undefined) continue
    const satuan = kunciSatuan(kunci)
    const isi = kelompok.get(satuan)
    isi?.berkas.add(berkas)
    isi?.bagian.add(kunci.slice(satuan.length).trim())
  }
  return [...kelompok].map(([kunci, isi]) => ({ kunci, berkas: isi.berkas, bagian: [...isi.bagian].sort() }))
}

/** Why a heading is not coded: the reason given to it, or to the nearest part that contains it. */
export function alasanBelum(kunci: string, alasan: ReadonlyMap<string, string>): string | undefined {
  const kutipan = bacaKutipan(kunci)
  if (!kutipan) return undefined
  for (let n = kutipan.bagian.length; n >= 0; n -= 1) {
    const induk = tulisKutipan({ sebutan: kutipan.sebutan, bagian: kutipan.bagian.slice(0, n) })
    const ada = alasan.get(induk)
    if (ada !== undefined) return ada
  }
  return undefined
}

const tautan = (berkas: string): string => `[${berkas}](../${berkas})`
/** Files as links; the cases beside a rule are named only where no other file cites the part. */
function daftarBerkas(berkas: ReadonlySet<string>): string {
  const utama = [...berkas].filter((b) => !b.endsWith('.kasus.ts'))
  return (utama.length > 0 ? utama : [...berkas]).sort().map(tautan).join(', ')
}
const tanpaSebutan = (kunci: string, sebutan: string): string => kunci.slice(sebutan.length).trim()

function tulisDikutip(satuan: readonly Satuan[], sebutan: string): string[] {
  if (satuan.length === 0) return ['Belum ada bagian yang dikutip.', '']
  return [
    '| bagian | yang dikutip | berkas |',
    '|---|---|---|',
    ...satuan.map(({ kunci, bagian, berkas }) => {
      const dikutip = bagian.map((b) => (b === '' ? 'seluruhnya' : b)).join('; ')
      return `| ${tanpaSebutan(kunci, sebutan)} | ${dikutip} | ${daftarBerkas(berkas)} |`
    }),
    '',
  ]
}

/** Units not cited, those with one reason on one line; a part whose whole is listed there is not repeated. */
function tulisBelum(satuan: readonly Satuan[], sebutan: string, alasan: Jejak['alasan']): string[] {
  if (satuan.length === 0) return []
  const menurutAlasan = new Map<string, string[]>()
  for (const { kunci } of satuan) {
    const sebab = alasanBelum(kunci, alasan) ?? 'ALASAN BELUM DITULIS'
    const bagian = tanpaSebutan(kunci, sebutan)
    const sudah = menurutAlasan.get(sebab) ?? []
    if (!sudah.some((atas) => bagian.startsWith(`${atas} `))) menurutAlasan.set(sebab, [...sudah, bagian])
  }
  return [
    'Belum dikodekan:',
    '',
    '| alasan | bagian |',
    '|---|---|',
    ...[...menurutAlasan].map(([sebab, bagian]) => `| ${sebab} | ${bagian.join('; ')} |`),
    '',
  ]
}

function tulisRegulasi(
  regulasi: Regulasi,
  kutipan: readonly KutipanKode[],
  alasan: Jejak['alasan'],
): string[] {
  const satuan = satuanRegulasi(regulasi, kutipan)
  const dikutip = satuan.filter((s) => s.berkas.size > 0)
  const tersentuh = (kunci: string) =>
    dikutip.some((s) => s.kunci === kunci || s.kunci.startsWith(`${kunci} `))
  return [
    `## ${regulasi.sebutan}`,
    '',
    `${regulasi.judul}. Teks: [${regulasi.jalur}](../${regulasi.jalur}).`,
    '',
    ...tulisDikutip(dikutip, regulasi.sebutan),
    ...tulisBelum(
      satuan.filter((s) => !tersentuh(s.kunci)),
      regulasi.sebutan,
      alasan,
    ),
  ]
}

function tulisTakDimuat(semua: readonly Regulasi[], menurut: (sebutan: string) => KutipanKode[]): string[] {
  const baris = semua.flatMap(({ sebutan }) => {
    const bagian = new Map<string, Set<string>>()
    for (const { kunci, berkas } of menurut(sebutan)) {
      if (kunci === undefined) continue
      bagian.set(kunci, (bagian.get(kunci) ?? new Set()).add(berkas))
    }
    return [...bagian].sort().map(([kunci, berkas]) => `| ${kunci} | ${daftarBerkas(berkas)} |`)
  })
  return [
    '## Dikutip, teksnya tidak dimuat',
    '',
    `Peraturan pusat yang hanya punya lembar pengganti: ${baris.length} bagian dikutip dan belum diperiksa pada naskah resminya.`,
    '',
    '| bagian | berkas |',
    '|---|---|',
    ...baris,
    '',
  ]
}

/** The whole page, from regulations, citations and reasons; the same input gives the same bytes. */
export function tulisJejak({ regulasi, kutipan, alasan }: Jejak): string {
  const menurut = (sebutan: string) =>
    kutipan.filter(({ kunci }) => kunci !== undefined && bacaKutipan(kunci)?.sebutan === sebutan)
  const dimuat = regulasi.filter((r) => r.teksLengkap)
  const ringkas = dimuat.map((r) => {
    const satuan = satuanRegulasi(r, menurut(r.sebutan))
    const ada = satuan.filter((s) => s.berkas.size > 0).length
    return `| ${r.sebutan} | ${satuan.length} | ${ada} | ${satuan.length - ada} |`
  })
  return [
    KEPALA,
    '| regulasi | bagian | dikutip kode | belum |',
    '|---|---|---|---|',
    ...ringkas,
    '',
    ...dimuat.flatMap((r) => tulisRegulasi(r, menurut(r.sebutan), alasan)),
    ...tulisTakDimuat(
      regulasi.filter((r) => !r.teksLengkap),
      menurut,
    ),
  ].join('\n')
}
