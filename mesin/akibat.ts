// Akibat: the dated writes into histories that a signed product brings. A pure list; the server carries it out once.
import { hitungDari } from './aturan.ts'
import type { Akibat, Hasil, Kutipan, NilaiDari, NilaiHitung, PutusanAturan, Tanggal } from './bentuk.ts'
import type { EdisiLayanan } from './bentuk-layanan.ts'
import { bandingkan, sahTanggal } from './tanggal.ts'
import { tolak } from './tolak.ts'

/** The signed product: number, day of signature, whom it is about, and the form it was asked with. */
export type ProdukSah = {
  usulanId: string
  pegawaiId: string
  nomor: string
  tanggal: Tanggal
  isian?: Record<string, unknown>
}

export type AkibatBertanggal = {
  /** Same for the same effect of the same case: a repeated job finds its own trace and stops. */
  kunci: string
  kode: string
  jenis: Akibat['jenis']
  pegawaiId: string
  tmt: Tanggal
  /** Against the day of signature: already in force (arrears), from that day, or waiting for its day. */
  arah: 'lampau' | 'hari-itu' | 'mendatang'
  nomor: string
  tanggal: Tanggal
  dasar: Kutipan[]
  /** Values computed by the rule that dates the effect, for the server to write. */
  hitung: Record<string, NilaiHitung>
}

function tanggalDari(
  dari: NilaiDari,
  putusan: readonly PutusanAturan[],
  isian: Record<string, unknown>,
  dasar: Kutipan[],
): Hasil<Tanggal> {
  if ('aturan' in dari) return hitungDari(putusan, dari, 'tanggal')
  const nilai = 'isian' in dari ? isian[dari.isian] : dari.tetap
  if (typeof nilai === 'string' && sahTanggal(nilai)) return { jenis: 'jadi', nilai }
  return tolak(
    'tanggal-belum-diisi',
    `Tanggal ${'isian' in dari ? dari.isian : 'tetap'} belum diisi.`,
    dasar,
    'Isi tanggal itu pada formulir usulan.',
  )
}

const ARAH = { '-1': 'lampau', '0': 'hari-itu', '1': 'mendatang' } as const

function hitungAturan(tmt: NilaiDari, putusan: readonly PutusanAturan[]): Record<string, NilaiHitung> {
  if (!('aturan' in tmt)) return {}
  return putusan.find((p) => p.aturan === tmt.aturan)?.hitung ?? {}
}

/**
 * Effects of a product, in the order of the definition. `putusan` are the verdicts as of the signing; a date that a
 * rule could not compute refuses the whole list, because half of an effect would be worse than none.
 */
export function susunAkibat(
  edisi: EdisiLayanan,
  putusan: readonly PutusanAturan[],
  produk: ProdukSah,
): Hasil<AkibatBertanggal[]> {
  const daftar: AkibatBertanggal[] = []
  for (const a of edisi.akibat) {
    const tmt = tanggalDari(a.tmt, putusan, produk.isian ?? {}, a.dasar)
    if (tmt.jenis === 'tolak') return tmt
    daftar.push({
      kunci: `${produk.usulanId}:${a.kode}`,
      kode: a.kode,
      jenis: a.jenis,
      pegawaiId: produk.pegawaiId,
      tmt: tmt.nilai,
      arah: ARAH[`${bandingkan(tmt.nilai, produk.tanggal)}`],
      nomor: produk.nomor,
      tanggal: produk.tanggal,
      dasar: a.dasar,
      hitung: hitungAturan(a.tmt, putusan),
    })
  }
  return { jenis: 'jadi', nilai: daftar }
}
