// Akibat: the dated writes into histories that a signed product brings. A pure list; the server carries it out once.
import { hitungDari } from './aturan.ts'
import type { Akibat, EdisiLayanan, Hasil, Kutipan, NilaiHitung, PutusanAturan, Tanggal } from './bentuk.ts'
import { bandingkan } from './tanggal.ts'

/** The signed product: number, day of signature, whom it is about. */
export type ProdukSah = { usulanId: string; pegawaiId: string; nomor: string; tanggal: Tanggal }

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

const ARAH = { '-1': 'lampau', '0': 'hari-itu', '1': 'mendatang' } as const

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
    const tmt = hitungDari(putusan, a.tmt, 'tanggal')
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
      hitung: putusan.find((p) => p.aturan === a.tmt.aturan)?.hitung ?? {},
    })
  }
  return { jenis: 'jadi', nilai: daftar }
}
