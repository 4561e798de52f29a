// Akibat: the dated writes into histories that a signed product brings. A pure list; the server carries it out once.
import { KOLOM_BARIS, kolomKurang } from './akibat-kolom.ts'
import { hitungDari } from './aturan.ts'
import type {
  Akibat,
  Hasil,
  Kutipan,
  NilaiDari,
  NilaiHitung,
  PutusanAturan,
  Tanggal,
  Tolak,
} from './bentuk.ts'
import type { Fakta } from './bentuk-fakta.ts'
import type { EdisiLayanan } from './bentuk-layanan.ts'
import { bilaBerlaku } from './bila.ts'
import { bandingkan, sahTanggal } from './tanggal.ts'
import { tolak } from './tolak.ts'

/** `{ tetap: HARI_PRODUK }`: the effect begins on the day the product bears. */
export const HARI_PRODUK = 'hari-produk'

/** The signed product: number, its day, whom it is about, the form it was asked with, the facts its conditions are judged on. */
export type ProdukSah = {
  usulanId: string
  pegawaiId: string
  nomor: string
  tanggal: Tanggal
  isian?: Record<string, unknown>
  fakta?: Fakta
}

export type NilaiKolom = string | number | boolean | null

export type AkibatBertanggal = {
  /** Same for the same effect of the same case: a repeated job finds its own trace and stops. */
  kunci: string
  kode: string
  jenis: Akibat['jenis']
  pegawaiId: string
  tmt: Tanggal
  /** Last day, inclusive, of a standing that ends by itself. */
  sampai?: Tanggal
  /** Against the day of signature: already in force (arrears), from that day, or waiting for its day. */
  arah: 'lampau' | 'hari-itu' | 'mendatang'
  nomor: string
  tanggal: Tanggal
  dasar: Kutipan[]
  /** Values by column (akibat-kolom.ts). */
  isi: Record<string, NilaiKolom>
}

type Sumber = { putusan: readonly PutusanAturan[]; isian: Record<string, unknown>; produk: ProdukSah }

function tanggalDari(dari: NilaiDari, s: Sumber, dasar: Kutipan[]): Hasil<Tanggal> {
  if ('aturan' in dari) return hitungDari(s.putusan, dari, 'tanggal')
  if ('tetap' in dari && dari.tetap === HARI_PRODUK) return { jenis: 'jadi', nilai: s.produk.tanggal }
  const nilai = 'isian' in dari ? s.isian[dari.isian] : dari.tetap
  if (typeof nilai === 'string' && sahTanggal(nilai)) return { jenis: 'jadi', nilai }
  return tolak(
    'tanggal-belum-diisi',
    `Tanggal ${'isian' in dari ? dari.isian : 'tetap'} belum diisi.`,
    dasar,
    'Isi tanggal itu pada formulir usulan.',
  )
}

const hitungAsal = (dari: NilaiDari, s: Sumber): NilaiHitung | undefined =>
  'aturan' in dari ? s.putusan.find((p) => p.aturan === dari.aturan)?.hitung[dari.hitung] : undefined

const sederhana = (nilai: unknown): nilai is NilaiKolom =>
  nilai === null || ['string', 'number', 'boolean'].includes(typeof nilai)

/** The value a column gets, or undefined when its source has none. Lists are no column values. */
export function nilaiDari(dari: NilaiDari, s: Sumber): NilaiKolom | undefined {
  if ('tetap' in dari) return dari.tetap === HARI_PRODUK ? s.produk.tanggal : dari.tetap
  if ('isian' in dari) {
    const isi = s.isian[dari.isian]
    return sederhana(isi) && isi !== null && isi !== '' ? isi : undefined
  }
  const nilai = hitungAsal(dari, s)
  return nilai === undefined || nilai.jenis === 'daftar' ? undefined : nilai.nilai
}

function kolomDari(a: Akibat, s: Sumber): Record<string, NilaiKolom> {
  const isi: Record<string, NilaiKolom> = {}
  for (const [kolom, dari] of Object.entries(a.isi ?? {})) {
    if (kolom === KOLOM_BARIS) continue
    const nilai = nilaiDari(dari, s)
    if (nilai !== undefined) isi[kolom] = nilai
  }
  return isi
}

/** The rows of an effect: one, or one for each line of the computed list it names. */
function barisDari(a: Akibat, s: Sumber): Record<string, NilaiKolom>[] {
  const pokok = kolomDari(a, s)
  const asal = a.isi?.[KOLOM_BARIS]
  if (asal === undefined) return [pokok]
  const daftar = hitungAsal(asal, s)
  return daftar?.jenis === 'daftar' ? daftar.nilai.map((b) => ({ ...pokok, ...b })) : []
}

const ARAH = { '-1': 'lampau', '0': 'hari-itu', '1': 'mendatang' } as const

function belumLengkap(a: Akibat, kurang: readonly string[]): Tolak {
  return tolak(
    'akibat-belum-lengkap',
    `Akibat ${a.kode} belum dapat dicatat; belum terisi: ${kurang.join(', ')}.`,
    a.dasar,
    'Lengkapi isian usulan atau riwayat pegawai yang dibutuhkan, lalu ulangi.',
  )
}

function satuAkibat(a: Akibat, s: Sumber): Hasil<AkibatBertanggal[]> {
  const tmt = tanggalDari(a.tmt, s, a.dasar)
  if (tmt.jenis === 'tolak') return tmt
  const sampai = a.sampai === undefined ? undefined : tanggalDari(a.sampai, s, a.dasar)
  if (sampai?.jenis === 'tolak') return sampai
  if (sampai && sampai.nilai < tmt.nilai)
    return tolak(
      'akibat-terbalik',
      `Tanggal akhir ${sampai.nilai} mendahului tanggal mulai ${tmt.nilai}.`,
      a.dasar,
      'Periksa kembali tanggal pada formulir usulan.',
    )
  const { produk } = s
  const baris = barisDari(a, s)
  for (const isi of baris) {
    const kurang = kolomKurang(a.jenis, isi)
    if (kurang.length > 0) return belumLengkap(a, kurang)
  }
  const bernomor = baris.length > 1
  const nilai = baris.map(
    (isi, i): AkibatBertanggal => ({
      kunci: `${produk.usulanId}:${a.kode}${bernomor ? `:${i + 1}` : ''}`,
      kode: a.kode,
      jenis: a.jenis,
      pegawaiId: produk.pegawaiId,
      tmt: tmt.nilai,
      ...(sampai === undefined ? {} : { sampai: sampai.nilai }),
      arah: ARAH[`${bandingkan(tmt.nilai, produk.tanggal)}`],
      nomor: produk.nomor,
      tanggal: produk.tanggal,
      dasar: a.dasar,
      isi,
    }),
  )
  return { jenis: 'jadi', nilai }
}

/**
 * Effects of a product, in the order of the definition. `putusan` are the verdicts as of the signing; a date or column
 * that nothing supplies refuses the whole list, because half of an effect would be worse than none.
 */
export function susunAkibat(
  edisi: EdisiLayanan,
  putusan: readonly PutusanAturan[],
  produk: ProdukSah,
  pada?: Akibat['pada'],
): Hasil<AkibatBertanggal[]> {
  const isian = produk.isian ?? {}
  const fakta: Fakta = produk.fakta ?? { perTanggal: produk.tanggal, usulan: { isian } }
  const s: Sumber = { putusan, isian, produk }
  const daftar: AkibatBertanggal[] = []
  for (const a of edisi.akibat) {
    if (a.pada !== pada || !bilaBerlaku(a.bila, fakta)) continue
    const hasil = satuAkibat(a, s)
    if (hasil.jenis === 'tolak') return hasil
    daftar.push(...hasil.nilai)
  }
  return { jenis: 'jadi', nilai: daftar }
}

const asalNilai = (a: Akibat): NilaiDari[] =>
  [a.tmt, a.sampai, ...Object.values(a.isi ?? {})].filter((n): n is NilaiDari => n !== undefined)

/** Codes of every rule an edition asks: attached ones first, then those that only supply values to effects. */
export function aturanEdisi(edisi: EdisiLayanan): string[] {
  const pemasok = edisi.akibat.flatMap(asalNilai).flatMap((n) => ('aturan' in n ? [n.aturan] : []))
  return [...new Set([...edisi.aturan.map((a) => a.aturan), ...pemasok])]
}

/** Names of the computed values that effects write: what may not change between draft and signature. */
export function hitungAkibat(edisi: EdisiLayanan): string[] {
  const nama = edisi.akibat
    .filter((a) => a.pada === undefined)
    .flatMap(asalNilai)
    .flatMap((n) => ('aturan' in n ? [n.hitung] : []))
  return [...new Set(nama)]
}
