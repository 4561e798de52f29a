// Isi naskah di layar: bagian-bagian sebuah naskah sebagai baris yang dapat disunting, dan perbandingannya dengan edisi yang berlaku.

/** One line: words, with a label when it is an identity line, and the condition under which it is printed. */
export type BarisNaskah = { id: number; label?: string; teks: string; bila: string }
export type BagianNaskah = { kunci: string; tunggal: boolean; rincian: boolean; baris: BarisNaskah[] }

const NAMA: Record<string, string> = {
  pejabat: 'Pejabat yang menetapkan',
  yth: 'Kepada (Yth.)',
  salinan: 'Salinan disampaikan kepada',
  pihak: 'Para pihak yang menandatangani',
}

/** A part as the officer calls it: 'menimbang' → 'Menimbang'. */
export const namaBagian = (kunci: string): string =>
  NAMA[kunci] ?? `${kunci.charAt(0).toUpperCase()}${kunci.slice(1).replaceAll('-', ' ')}`

let id = 0
type Mentah = string | { teks?: string; label?: string; isi?: string; bila?: string }

const baris = (b: Mentah): BarisNaskah => {
  id += 1
  if (typeof b === 'string') return { id, teks: b, bila: '' }
  const { label } = b
  return { id, ...(label === undefined ? {} : { label }), teks: b.teks ?? b.isi ?? '', bila: b.bila ?? '' }
}

/** A new empty line for a part. */
export const barisKosong = (rincian: boolean): BarisNaskah => {
  id += 1
  return { id, ...(rincian ? { label: '' } : {}), teks: '', bila: '' }
}

/** The parts that hold words; tables and switches are not edited here. */
export function uraiIsi(isi: Record<string, unknown>): BagianNaskah[] {
  return Object.entries(isi).flatMap(([kunci, nilai]): BagianNaskah[] => {
    if (kunci === 'bentuk') return []
    if (typeof nilai === 'string') return [{ kunci, tunggal: true, rincian: false, baris: [baris(nilai)] }]
    if (!Array.isArray(nilai)) return []
    const rincian = kunci === 'rincian' || kunci === 'pihak'
    return [{ kunci, tunggal: false, rincian, baris: (nilai as Mentah[]).map(baris) }]
  })
}

type Kirim = string | { label: string; isi: string; bila?: string } | { teks: string; bila: string }

function satu(b: BarisNaskah): Kirim {
  const bila = b.bila.trim()
  if (b.label !== undefined) return { label: b.label, isi: b.teks, ...(bila === '' ? {} : { bila }) }
  return bila === '' ? b.teks : { teks: b.teks, bila }
}

/** Back into the shape that is stored. */
export function rangkaiIsi(bagian: readonly BagianNaskah[]): Record<string, string | Kirim[]> {
  return Object.fromEntries(
    bagian.map((g) => [g.kunci, g.tunggal ? (g.baris[0]?.teks ?? '') : g.baris.map(satu)]),
  )
}

const kata = (b: BarisNaskah) =>
  `${b.label === undefined ? '' : `${b.label}: `}${b.teks}${b.bila ? ` [bila ${b.bila}]` : ''}`

/** Lines taken out and put in, part by part; what stayed is not told. */
export function bandingkan(
  lama: readonly BagianNaskah[],
  baru: readonly BagianNaskah[],
): { kunci: string; hilang: string[]; tambah: string[] }[] {
  return baru.flatMap((b) => {
    const dulu = (lama.find((l) => l.kunci === b.kunci)?.baris ?? []).map(kata)
    const kini = b.baris.map(kata)
    const hilang = dulu.filter((t) => !kini.includes(t))
    const tambah = kini.filter((t) => !dulu.includes(t))
    return hilang.length + tambah.length > 0 ? [{ kunci: b.kunci, hilang, tambah }] : []
  })
}
