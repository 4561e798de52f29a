// Varian: an edition and the chosen variant put together, so that everything after it sees one edition.
import type { Isian, Tanggal } from './bentuk.ts'
import type { SyaratDaerah } from './bentuk-daerah.ts'
import type { JenisAsn } from './bentuk-fakta.ts'
import type { EdisiLayanan, Varian } from './bentuk-layanan.ts'

/** Code of the form field that holds the chosen variant; it stands first on the form. */
export const ISIAN_VARIAN = 'varian'

const berlakuPada = (v: Varian, hari: Tanggal): boolean =>
  (v.berlaku === undefined || v.berlaku <= hari) && (v.sampai === undefined || hari <= v.sampai)

const untukJenis = (v: Varian, jenis: JenisAsn | undefined): boolean =>
  v.untuk === undefined || jenis === undefined || v.untuk.some((u) => u === jenis)

/** Variants offered on a day, to this kind of employee; without `jenis` to anybody. */
export function varianDitawarkan(edisi: EdisiLayanan, hari: Tanggal, jenis?: JenisAsn): Varian[] {
  return (edisi.varian ?? []).filter((v) => berlakuPada(v, hari) && untukJenis(v, jenis))
}

/** The code chosen on a form, if any. */
export function kodeVarian(isian: Readonly<Record<string, unknown>>): string | undefined {
  const kode = Object.hasOwn(isian, ISIAN_VARIAN) ? isian[ISIAN_VARIAN] : undefined
  return typeof kode === 'string' && kode !== '' ? kode : undefined
}

/**
 * The variant chosen on the form. One in force on the day wins; a case filed before its end keeps it, so a lapsed one
 * is still found (the guard of the form refuses to choose it anew).
 */
export function varianTerpilih(
  edisi: EdisiLayanan,
  isian: Readonly<Record<string, unknown>>,
  hari: Tanggal,
): Varian | undefined {
  const kode = kodeVarian(isian)
  const sama = (edisi.varian ?? []).filter((v) => v.kode === kode)
  return sama.find((v) => berlakuPada(v, hari)) ?? sama.at(-1)
}

const kapital = (teks: string): string => teks.slice(0, 1).toUpperCase() + teks.slice(1)

/** The first field of a service with variants. */
function isianPilihan(edisi: EdisiLayanan, hari: Tanggal, jenis: JenisAsn | undefined): Isian {
  const ditawarkan = varianDitawarkan(edisi, hari, jenis)
  return {
    kode: ISIAN_VARIAN,
    label: 'Jenis yang diajukan',
    tipe: 'pilihan',
    wajib: true,
    dasar: [...new Set(ditawarkan.flatMap((v) => v.dasar))],
    pilihan: ditawarkan.map((v) => ({
      nilai: v.kode,
      label: v.nama,
      ...(v.petunjuk === undefined ? {} : { petunjuk: kapital(v.petunjuk) }),
    })),
  }
}

/** Lists joined by code; where both name one, the variant's word stands. */
function gabung<T extends { kode: string }>(pokok: readonly T[], tambahan: readonly T[]): T[] {
  const ganti = new Map(tambahan.map((t) => [t.kode, t]))
  const dasar = pokok.map((t) => ganti.get(t.kode) ?? t)
  return [...dasar, ...tambahan.filter((t) => !pokok.some((x) => x.kode === t.kode))]
}

/**
 * The edition as the case with this form has it: the choice of variant first, then the fields of edition and variant
 * together; the variant's product and flow in place of the edition's. Without variants the edition itself. `hari` is the
 * day of filing (today before it); `jenis` the kind of employee. Joining twice changes nothing.
 */
export function edisiVarian(
  edisi: EdisiLayanan,
  isian: Readonly<Record<string, unknown>>,
  hari: Tanggal,
  jenis?: JenisAsn,
): EdisiLayanan {
  if (edisi.varian === undefined || edisi.varian.length === 0) return edisi
  const v = varianTerpilih(edisi, isian, hari)
  const pilihan = isianPilihan(edisi, hari, jenis)
  const pokok = edisi.isian.filter((i) => i.kode !== ISIAN_VARIAN)
  if (!v) return { ...edisi, isian: [pilihan, ...pokok] }
  return {
    ...edisi,
    dasar: [...new Set([...edisi.dasar, ...v.dasar])],
    syarat: gabung(edisi.syarat, v.syarat),
    isian: [pilihan, ...gabung(pokok, v.isian)],
    aturan: [
      ...edisi.aturan.filter((a) => !v.aturan.some((b) => b.aturan === a.aturan && b.saat === a.saat)),
      ...v.aturan,
    ],
    alur: v.alur ?? edisi.alur,
    produk: v.produk ?? edisi.produk,
    pengaju: v.pengaju ?? edisi.pengaju,
    akibat: gabung(edisi.akibat, v.akibat ?? []),
  }
}

/** Neither changes, and every act on a case asks again: put together once for each pair. */
const gabungan = new WeakMap<readonly SyaratDaerah[], WeakMap<EdisiLayanan, EdisiLayanan>>()

/**
 * The edition of the law with the documents the pemda's decree adds (IsiSop.syarat). A document of the same code stands in
 * the place of the law's: the catalogue lets it be asked of more people, never of fewer.
 */
export function denganSyaratDaerah(
  edisi: EdisiLayanan,
  tambahan: readonly SyaratDaerah[] = [],
): EdisiLayanan {
  if (tambahan.length === 0) return edisi
  const milikEdisi = gabungan.get(tambahan) ?? new WeakMap<EdisiLayanan, EdisiLayanan>()
  gabungan.set(tambahan, milikEdisi)
  const hasil = milikEdisi.get(edisi) ?? gabungDaerah(edisi, tambahan)
  milikEdisi.set(edisi, hasil)
  return hasil
}

function gabungDaerah(edisi: EdisiLayanan, tambahan: readonly SyaratDaerah[]): EdisiLayanan {
  const milik = (kode: string | null) =>
    tambahan.filter((s) => s.varian === kode).map(({ varian: _varian, ...s }) => s)
  return {
    ...edisi,
    syarat: gabung(edisi.syarat, milik(null)),
    ...(edisi.varian
      ? { varian: edisi.varian.map((v) => ({ ...v, syarat: gabung(v.syarat, milik(v.kode)) })) }
      : {}),
  }
}

type Rupa = { varian: Varian | null; edisi: EdisiLayanan }

/** Editions never change, and every list of a desk asks for their variants: put together once for each. */
const rupaEdisi = new WeakMap<EdisiLayanan, Rupa[]>()

/** The edition itself and every one it can become by a choice of variant: what a boot check or a catalogue looks at. */
export function semuaRupa(edisi: EdisiLayanan): readonly Rupa[] {
  const ada = rupaEdisi.get(edisi)
  if (ada) return ada
  const pilihan = (edisi.varian ?? []).map((v) => ({
    varian: v,
    edisi: edisiVarian(edisi, { [ISIAN_VARIAN]: v.kode }, v.berlaku ?? edisi.berlaku),
  }))
  const rupa = pilihan.length > 0 ? pilihan : [{ varian: null, edisi }]
  rupaEdisi.set(edisi, rupa)
  return rupa
}
