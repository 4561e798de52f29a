// Bekal: the law in force here and the doors to the world, put together once at start and handed to every verb.
import { edisiPada as edisiBerlaku } from '#mesin/aturan.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Buku, Daerah, EdisiSop, Kuesioner, Peran } from '#mesin/bentuk-daerah.ts'
import type { JenisAsn, Rujukan } from '#mesin/bentuk-fakta.ts'
import type { EdisiLayanan, Layanan } from '#mesin/bentuk-layanan.ts'
import type { Naskah } from '#mesin/bentuk-naskah.ts'
import type { Keadaan, Terpaku } from '#mesin/bentuk-usulan.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { denganSyaratDaerah, edisiVarian } from '#mesin/varian.ts'

/** Kinds of documents in the archive: name and group 1..6 (Perwali Jambi 31/2018 Pasal 5 ayat (1)). */
export type JenisDokumen = { kode: string; nama: string; kelompok: number }

/**
 * Definitions of one pemda, checked at boot. Only `daerah.sop` and `daerah.layananAktif` change while the process runs: the
 * catalogue puts the editions of the database in (katalog.ts), on this same object, which every room holds.
 */
export type Ketentuan = {
  daerah: Daerah
  layanan: readonly Layanan[]
  aturan: readonly Aturan[]
  buku: readonly Buku[]
  kuesioner: readonly Kuesioner[]
  peran: readonly Peran[]
  jenisDokumen: readonly JenisDokumen[]
  /** Templates of letters that are data; those with a file of their own are not among them. */
  naskah: readonly Naskah[]
  /** Code lists through time; holidays come from the database, not from here. */
  rujukan: Pick<Rujukan, 'gajiPokok' | 'gajiPppk' | 'golongan'>
}

/** Service by code, or undefined. */
export function cariLayanan(k: Ketentuan, kode: string): Layanan | undefined {
  return k.layanan.find((l) => l.kode === kode)
}

/** Edition of a service in force on a day. */
export function edisiPada(layanan: Layanan, hari: string): EdisiLayanan | undefined {
  return edisiBerlaku(layanan.edisi, hari)
}

/** Edition of the SOP in force on a day that speaks of this service. */
export function sopPada(daerah: Daerah, layanan: string, hari: string): EdisiSop | undefined {
  return edisiBerlaku(
    daerah.sop.filter((s) => s.layanan[layanan] !== undefined),
    hari,
  )
}

/** The edition of the law on a day, with what the pemda's decree of that day adds; undefined when there is none. */
export function edisiDaerahPada(k: Ketentuan, kode: string, hari: string): EdisiLayanan | undefined {
  const layanan = cariLayanan(k, kode)
  const edisi = layanan && edisiPada(layanan, hari)
  return edisi && denganSyaratDaerah(edisi, sopPada(k.daerah, kode, hari)?.layanan[kode]?.syarat)
}

/** Is the service offered here on that day (by the folder of the daerah and the decree in force)? */
export function layananDibuka(k: Ketentuan, kode: string, hari: string): boolean {
  if (!k.daerah.layananAktif.includes(kode)) return false
  return sopPada(k.daerah, kode, hari)?.layanan[kode]?.aktif !== false
}

/** What a form chose so far and what kind of employee it is about: decides which variants are offered and which is meant. */
export type PilihanVarian = { isian?: Keadaan['isian']; jenis?: JenisAsn | undefined }

/** Definitions in force on a day for a service; undefined when it is not offered here on that day. */
export function terpakuPada(
  k: Ketentuan,
  kode: string,
  hari: string,
  pilihan: PilihanVarian = {},
): Terpaku | undefined {
  return layananDibuka(k, kode, hari) ? definisiPada(k, kode, hari, pilihan) : undefined
}

/** The same for a case that exists already: a draft keeps its form when the service is closed, and is refused on filing. */
function definisiPada(k: Ketentuan, kode: string, hari: string, pilihan: PilihanVarian): Terpaku | undefined {
  const layanan = cariLayanan(k, kode)
  const edisi = edisiDaerahPada(k, kode, hari)
  const sop = sopPada(k.daerah, kode, hari)
  const isi = sop?.layanan[kode]
  if (!layanan || !edisi || !sop || !isi) return undefined
  const rupa = edisiVarian(edisi, pilihan.isian ?? {}, hari, pilihan.jenis)
  return { layanan, edisi: rupa, sop: isi, edisiSop: sop.edisi }
}

type KeadaanTerpaku = Pick<Keadaan, 'edisi' | 'isian' | 'diajukanPada'>

/**
 * Definitions a case is judged by: pinned at filing (reading A-05), before that those in force today; with the variant
 * its form chose. Throws when a pinned edition is no longer among the definitions: past editions are never taken away.
 */
export function terpakuUsulan(
  k: Ketentuan,
  kode: string,
  keadaan: KeadaanTerpaku,
  hari: string,
  jenis?: JenisAsn,
): Terpaku | undefined {
  const { edisi, isian, diajukanPada } = keadaan
  if (!edisi) return definisiPada(k, kode, hari, { isian, jenis })
  const layanan = cariLayanan(k, kode)
  const pasti = layanan?.edisi.find((e) => e.berlaku === edisi.layanan)
  const isi = k.daerah.sop.find((s) => s.edisi === edisi.sop && s.layanan[kode] !== undefined)?.layanan[kode]
  if (!layanan || !pasti || !isi)
    throw new Error(`Edisi terpaku layanan ${kode} tidak ditemukan: ${edisi.layanan}, ${edisi.sop}`)
  const saat = diajukanPada === undefined ? hari : hariIni(diajukanPada, k.daerah.zona)
  const daerah = denganSyaratDaerah(pasti, isi.syarat)
  return { layanan, edisi: edisiVarian(daerah, isian, saat, jenis), sop: isi, edisiSop: edisi.sop }
}

/** Services whose product is entered in this register. */
export const layananBuku = (k: Ketentuan, buku: string): string[] =>
  k.layanan.filter((l) => l.edisi.some((e) => e.produk.buku === buku)).map((l) => l.kode)
