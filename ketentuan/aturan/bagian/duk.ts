// Daftar urut kepangkatan: the keys of the order, and which of them sets two neighbours apart.
import type { Tanggal } from '#mesin/bentuk.ts'
import { tanggalKata } from './kata.ts'
import {
  bakuEselon,
  bakuIjazah,
  bakuJenjang,
  JENJANG_ESELON,
  JENJANG_FUNGSIONAL,
  urutGolongan,
  urutIjazah,
} from './pangkat/urutan.ts'

/** One person of the list. `jabatan`: eselon ('III.b'), functional level ('ahli muda'), or another word for no ladder. */
export type OrangDuk = {
  kunci: string
  golongan: string
  tmtPangkat: Tanggal
  jabatan?: string
  tmtJabatan?: Tanggal
  masaKerjaBulan?: number
  latihan?: string
  lulusLatihan?: Tanggal
  pendidikan?: string
  lulusPendidikan?: Tanggal
  lahir: Tanggal
}

/** Negative: `a` stands above; 0: this key does not part them. */
type Kunci = { nama: string; banding: (a: OrangDuk, b: OrangDuk) => number; kata: (o: OrangDuk) => string }

const ESELON = Object.keys(JENJANG_ESELON)
const FUNGSIONAL = Object.keys(JENJANG_FUNGSIONAL)

/** Structural offices stand above functional ones, and both above posts without a ladder (reading; see `campuran`). */
export function tinggiJabatan(jabatan: string | undefined): number {
  if (jabatan === undefined) return 0
  const eselon = bakuEselon(jabatan)
  if (eselon !== undefined && ESELON.includes(eselon)) return 250 - ESELON.indexOf(eselon)
  const jenjang = JENJANG_FUNGSIONAL[bakuJenjang(jabatan)]
  return jenjang && FUNGSIONAL.includes(bakuJenjang(jabatan)) ? 100 + urutGolongan(jenjang.sampai) : 0
}

/** One holds a structural, the other a functional office: the text does not weigh them against each other. */
export const campuran = (a: OrangDuk, b: OrangDuk): boolean => {
  const x = Math.floor(tinggiJabatan(a.jabatan) / 100)
  const y = Math.floor(tinggiJabatan(b.jabatan) / 100)
  return x !== y && x > 0 && y > 0
}

const LATIHAN: readonly RegExp[] = [
  /\b(i|1)\b/,
  /spamen|\b(ii|2)\b/,
  /spama|sepadya|pka\b|\b(iii|3)\b/,
  /adum|sepala|sepada|pkp\b|\b(iv|4)\b/,
]

/** 4 for level I … 1 for level IV, 0 for none. */
export function tinggiLatihan(latihan: string | undefined): number {
  const kata = latihan?.toLowerCase() ?? ''
  const ke = LATIHAN.findIndex((pola) => pola.test(kata))
  return ke < 0 ? 0 : LATIHAN.length - ke
}

const tinggiIjazah = (jenjang: string | undefined): number => {
  const baku = jenjang === undefined ? undefined : bakuIjazah(jenjang)
  return baku === undefined ? 0 : urutIjazah(baku)
}

/** Earlier first; one without a date stands below one with it, so that the order stays an order. */
function terdahulu(a: Tanggal | undefined, b: Tanggal | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}

const hari = (t: Tanggal | undefined): string => (t === undefined ? '-' : tanggalKata(t))

export const KUNCI_DUK: readonly Kunci[] = [
  {
    nama: 'pangkat',
    banding: (a, b) => urutGolongan(b.golongan) - urutGolongan(a.golongan),
    kata: (o) => o.golongan,
  },
  {
    nama: 'TMT pangkat',
    banding: (a, b) => terdahulu(a.tmtPangkat, b.tmtPangkat),
    kata: (o) => hari(o.tmtPangkat),
  },
  {
    nama: 'jabatan',
    banding: (a, b) => tinggiJabatan(b.jabatan) - tinggiJabatan(a.jabatan),
    kata: (o) => o.jabatan ?? 'tanpa jabatan',
  },
  {
    nama: 'TMT jabatan',
    banding: (a, b) => terdahulu(a.tmtJabatan, b.tmtJabatan),
    kata: (o) => hari(o.tmtJabatan),
  },
  {
    nama: 'masa kerja',
    banding: (a, b) => (b.masaKerjaBulan ?? -1) - (a.masaKerjaBulan ?? -1),
    kata: (o) => `${o.masaKerjaBulan ?? 0} bulan`,
  },
  {
    nama: 'latihan jabatan',
    banding: (a, b) => tinggiLatihan(b.latihan) - tinggiLatihan(a.latihan),
    kata: (o) => o.latihan ?? 'belum pernah',
  },
  {
    nama: 'lulus latihan jabatan',
    banding: (a, b) => terdahulu(a.lulusLatihan, b.lulusLatihan),
    kata: (o) => hari(o.lulusLatihan),
  },
  {
    nama: 'pendidikan',
    banding: (a, b) => tinggiIjazah(b.pendidikan) - tinggiIjazah(a.pendidikan),
    kata: (o) => o.pendidikan ?? '-',
  },
  {
    nama: 'lulus pendidikan',
    banding: (a, b) => terdahulu(a.lulusPendidikan, b.lulusPendidikan),
    kata: (o) => hari(o.lulusPendidikan),
  },
  { nama: 'usia', banding: (a, b) => terdahulu(a.lahir, b.lahir), kata: (o) => `lahir ${hari(o.lahir)}` },
]

/** The key that parts two people, or undefined when none does. */
export const kunciPemisah = (a: OrangDuk, b: OrangDuk): Kunci | undefined =>
  KUNCI_DUK.find((k) => k.banding(a, b) !== 0)

/** The list in order; people no key parts keep the order in which they came. */
export const urutkanDuk = (orang: readonly OrangDuk[]): OrangDuk[] =>
  orang.toSorted((a, b) => kunciPemisah(a, b)?.banding(a, b) ?? 0)
