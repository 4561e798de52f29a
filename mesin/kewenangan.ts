// Kewenangan: instruments of delegation laid over the authorities of the SOP (Perwali Kediri 80/2021 Pasal 11 ayat (2)).
import type { Kutipan, Tanggal, Wewenang } from './bentuk.ts'
import { DASAR } from './dasar.ts'

/**
 * Plt/Plh: `pegawaiId` acts for the office `jabatan`, for `produk` only when any are named. Pelimpahan: the office `jabatan`
 * may sign `produk`. `sampai` is the last day it counts, earlier than written when it was ended early.
 */
export type Instrumen = {
  jenis: 'plt' | 'plh' | 'pelimpahan'
  jabatan: string
  pegawaiId: string | null
  produk: string[]
  golongan?: { dari: string; sampai: string }
  atasNama?: string
  nomor: string
  berlaku: Tanggal
  sampai: Tanggal
}

const dasarInstrumen: Kutipan[] = [DASAR.penandatangan]
const SEBUTAN = { plt: 'Plt', plh: 'Plh', pelimpahan: 'Pelimpahan' } as const

/** How the instrument is named beside a signature: 'Plt Nomor 800/12/2026'. */
export const sebutanInstrumen = (i: Pick<Instrumen, 'jenis' | 'nomor'>): string =>
  `${SEBUTAN[i.jenis]} Nomor ${i.nomor}`

function dariPelimpahan(i: Instrumen): Wewenang[] {
  return i.produk.map((produk) => ({
    produk,
    jabatan: i.jabatan,
    ...(i.golongan ? { golongan: i.golongan } : {}),
    ...(i.atasNama === undefined ? {} : { atasNama: i.atasNama }),
    instrumen: sebutanInstrumen(i),
    berlaku: i.berlaku,
    sampai: i.sampai,
    dasar: dasarInstrumen,
  }))
}

/** One authority of the SOP as this person holds it: bounded by the span and the products of his Plt or Plh instrument. */
function sebagaiPelaksana(w: Wewenang, milik: readonly Instrumen[]): Wewenang[] {
  const punya = milik.filter((i) => i.jabatan === w.jabatan)
  if (punya.length === 0) return [w]
  return punya
    .filter((i) => i.produk.length === 0 || i.produk.includes(w.produk))
    .map((i) => ({
      ...w,
      instrumen: `${w.instrumen}; ${sebutanInstrumen(i)}`,
      berlaku: [i.berlaku, w.berlaku].sort()[1] ?? i.berlaku,
      sampai: w.sampai !== undefined && w.sampai < i.sampai ? w.sampai : i.sampai,
    }))
}

/**
 * The authorities as they stand for one person: those of the SOP (bounded by his Plt/Plh instruments where he acts for an
 * office) and those delegated to offices. Lapsed ones stay in the list, so that a refusal can say that they lapsed.
 */
export function wewenangBagi(
  sop: readonly Wewenang[],
  instrumen: readonly Instrumen[],
  pegawaiId: string | undefined,
): Wewenang[] {
  const milik = instrumen.filter((i) => i.jenis !== 'pelimpahan' && i.pegawaiId === pegawaiId)
  const pelimpahan = instrumen.filter((i) => i.jenis === 'pelimpahan').flatMap(dariPelimpahan)
  return [...sop.flatMap((w) => sebagaiPelaksana(w, milik)), ...pelimpahan]
}
