// Pola: two signatures of one key over a PDF differ only in the fingerprint and the signature bytes. The first is built by the
// library; the next copies it and puts its own two values in, at the places where the first's stood. Building the same structure
// again for every letter of a batch costs three times as much as the signature itself.
import { Buffer } from 'node:buffer'

/** A finished CMS and the set of signed attributes, with the values that stand in them. */
export type CmsJadi = {
  readonly der: Uint8Array
  readonly himpunan: Uint8Array
  readonly sidik: Uint8Array
  readonly tanda: Uint8Array
}

export type PolaCms = CmsJadi & {
  readonly letak: { readonly sidik: number; readonly sidikHimpunan: number; readonly tanda: number }
}

/** The only place of `bagian` in `isi`; undefined when it is not there or there twice. */
function letakTunggal(isi: Uint8Array, bagian: Uint8Array): number | undefined {
  const b = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength)
  const ada = b.indexOf(bagian)
  return ada < 0 || b.indexOf(bagian, ada + 1) >= 0 ? undefined : ada
}

/** A pattern of this CMS, or undefined when its two values cannot be told from the rest. */
export function buatPola(j: CmsJadi): PolaCms | undefined {
  const sidik = letakTunggal(j.der, j.sidik)
  const sidikHimpunan = letakTunggal(j.himpunan, j.sidik)
  const tanda = letakTunggal(j.der, j.tanda)
  if (sidik === undefined || sidikHimpunan === undefined || tanda === undefined) return undefined
  return { ...j, letak: { sidik, sidikHimpunan, tanda } }
}

/** The attributes to be signed for another fingerprint. */
export function himpunanDari(p: PolaCms, sidik: Uint8Array): Uint8Array {
  const baru = Uint8Array.from(p.himpunan)
  baru.set(sidik, p.letak.sidikHimpunan)
  return baru
}

/** The CMS for another fingerprint and its signature; undefined when that has another length, so that it does not fit. */
export function cmsDari(p: PolaCms, sidik: Uint8Array, tanda: Uint8Array): Uint8Array | undefined {
  if (sidik.length !== p.sidik.length || tanda.length !== p.tanda.length) return undefined
  const baru = Uint8Array.from(p.der)
  baru.set(sidik, p.letak.sidik)
  baru.set(tanda, p.letak.tanda)
  return baru
}
