// Urutan: the order of golongan ruang, and the lowest and highest rank by office and by education.
import type { FaktaJabatan, FaktaPendidikan } from '#mesin/bentuk-fakta.ts'
import { KOLOM_SKALA } from '../skala-gaji.ts'

const URUTAN = Object.keys(KOLOM_SKALA)
const TEMPAT = new Map(URUTAN.map((kode, i) => [kode, i + 1]))

/** 1 for I/a … 17 for IV/e; 0 for what is no golongan ruang of a PNS. */
export const urutGolongan = (golongan: string): number => TEMPAT.get(golongan) ?? 0

/** The golongan one step above; undefined above IV/e and for an unknown golongan. */
export function golonganBerikut(golongan: string): string | undefined {
  const tempat = urutGolongan(golongan)
  return tempat === 0 ? undefined : URUTAN[tempat]
}

export type Jenjang = { dari: string; sampai: string }

/** Rank ladder of the eselon (PP 13/2002). */
export const JENJANG_ESELON: Readonly<Record<string, Jenjang>> = {
  'I.a': { dari: 'IV/d', sampai: 'IV/e' },
  'I.b': { dari: 'IV/c', sampai: 'IV/e' },
  'II.a': { dari: 'IV/c', sampai: 'IV/d' },
  'II.b': { dari: 'IV/b', sampai: 'IV/c' },
  'III.a': { dari: 'IV/a', sampai: 'IV/b' },
  'III.b': { dari: 'III/d', sampai: 'IV/a' },
  'IV.a': { dari: 'III/c', sampai: 'III/d' },
  'IV.b': { dari: 'III/b', sampai: 'III/c' },
  'V.a': { dari: 'III/a', sampai: 'III/b' },
}

/** Rank ladder of the functional posts (PermenPANRB 1/2023 Lampiran; the same steps before). */
export const JENJANG_FUNGSIONAL: Readonly<Record<string, Jenjang>> = {
  pemula: { dari: 'II/a', sampai: 'II/a' },
  terampil: { dari: 'II/b', sampai: 'II/d' },
  mahir: { dari: 'III/a', sampai: 'III/b' },
  penyelia: { dari: 'III/c', sampai: 'III/d' },
  'ahli pertama': { dari: 'III/a', sampai: 'III/b' },
  'ahli muda': { dari: 'III/c', sampai: 'III/d' },
  'ahli madya': { dari: 'IV/a', sampai: 'IV/c' },
  'ahli utama': { dari: 'IV/d', sampai: 'IV/e' },
}

/** 'IIIa', 'III/a', 'eselon III.a' → 'III.a'; undefined when it cannot be read. */
export function bakuEselon(teks: string): string | undefined {
  const cocok = /\b(I|II|III|IV|V)\s*[./-]?\s*([ab])\b/i.exec(teks)
  return cocok ? `${(cocok[1] ?? '').toUpperCase()}.${(cocok[2] ?? '').toLowerCase()}` : undefined
}

/** 'Ahli-Pertama', 'pertama' → 'ahli pertama'; other words come back lowered. */
export function bakuJenjang(teks: string): string {
  const j = teks.trim().toLowerCase().replaceAll('-', ' ')
  return ['pertama', 'muda', 'madya', 'utama'].includes(j) ? `ahli ${j}` : j
}

/** Structural post: by its kind, or by the eselon a post of another kind still carries. */
export function struktural(jabatan: FaktaJabatan): boolean {
  if (jabatan.jenis === 'fungsional') return false
  return jabatan.jenis !== 'pelaksana' || jabatan.eselon !== undefined
}

/** Lowest and highest rank of a post: as written on the post, else by eselon or by functional level. */
export function jenjangJabatan(jabatan: FaktaJabatan): Jenjang | undefined {
  const { golonganDari, golonganSampai } = jabatan
  if (golonganDari !== undefined && golonganSampai !== undefined)
    return { dari: golonganDari, sampai: golonganSampai }
  if (jabatan.jenis === 'fungsional')
    return jabatan.jenjang === undefined ? undefined : JENJANG_FUNGSIONAL[bakuJenjang(jabatan.jenjang)]
  const eselon = jabatan.eselon === undefined ? undefined : bakuEselon(jabatan.eselon)
  return eselon === undefined ? undefined : JENJANG_ESELON[eselon]
}

/** Kinds of education the regulations set apart, from low to high. */
export type Ijazah = 'SD' | 'SLTP' | 'SLTP kejuruan' | 'SLTA' | 'D2' | 'SGPLB' | 'D3' | 'S1' | 'S2' | 'S3'

export const URUTAN_IJAZAH: readonly Ijazah[] = [
  'SD',
  'SLTP',
  'SLTP kejuruan',
  'SLTA',
  'D2',
  'SGPLB',
  'D3',
  'S1',
  'S2',
  'S3',
]

/** Words of the record by kind; D-I stands with SLTA, dokter and apoteker with S2 (golongan awal and puncak are the same). */
const SEBUTAN: Readonly<Record<string, Ijazah>> = {
  sd: 'SD',
  mi: 'SD',
  'paket a': 'SD',
  sltp: 'SLTP',
  smp: 'SLTP',
  mts: 'SLTP',
  'paket b': 'SLTP',
  'sltp kejuruan': 'SLTP kejuruan',
  slta: 'SLTA',
  sma: 'SLTA',
  smu: 'SLTA',
  smk: 'SLTA',
  stm: 'SLTA',
  ma: 'SLTA',
  'slta kejuruan': 'SLTA',
  'paket c': 'SLTA',
  d1: 'SLTA',
  d2: 'D2',
  sgplb: 'SGPLB',
  d3: 'D3',
  sarmud: 'D3',
  'sarjana muda': 'D3',
  akademi: 'D3',
  bakaloreat: 'D3',
  s1: 'S1',
  d4: 'S1',
  sarjana: 'S1',
  s2: 'S2',
  magister: 'S2',
  profesi: 'S2',
  dokter: 'S2',
  apoteker: 'S2',
  sp1: 'S2',
  s3: 'S3',
  doktor: 'S3',
}

const ROMAWI: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** Words already read: a register has few of them. */
const TERBACA = new Map<string, Ijazah | undefined>()
const TERBACA_PALING = 1_000

/** 'D-IV', 'Strata 1 (S-1)', 'SMA' → the kind; undefined for a word we do not know. */
export function bakuIjazah(jenjang: string): Ijazah | undefined {
  if (TERBACA.has(jenjang)) return TERBACA.get(jenjang)
  const ijazah = bacaIjazah(jenjang)
  if (TERBACA.size < TERBACA_PALING) TERBACA.set(jenjang, ijazah)
  return ijazah
}

function bacaIjazah(jenjang: string): Ijazah | undefined {
  const j = jenjang
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replace(/diploma\s*|strata\s*/, (awal) => awal[0] ?? '')
    .replace(/^([ds])[\s.-]*(iv|iii|ii|i|[1-4])$/, (_, h: string, n: string) => `${h}${ROMAWI[n] ?? n}`)
    .replaceAll(/[-/]/g, ' ')
    .trim()
  return SEBUTAN[j]
}

export const urutIjazah = (ijazah: Ijazah): number => URUTAN_IJAZAH.indexOf(ijazah) + 1

/** Highest rank by education for the regular raise, and the rank of appointment (PP 99/2000 Pasal 7). */
export const PUNCAK_IJAZAH: Readonly<Record<Ijazah, { awal: string; puncak: string }>> = {
  SD: { awal: 'I/a', puncak: 'II/a' },
  SLTP: { awal: 'I/c', puncak: 'II/c' },
  'SLTP kejuruan': { awal: 'I/c', puncak: 'II/d' },
  SLTA: { awal: 'II/a', puncak: 'III/b' },
  D2: { awal: 'II/b', puncak: 'III/b' },
  SGPLB: { awal: 'II/b', puncak: 'III/c' },
  D3: { awal: 'II/c', puncak: 'III/c' },
  S1: { awal: 'III/a', puncak: 'III/d' },
  S2: { awal: 'III/b', puncak: 'IV/a' },
  S3: { awal: 'III/c', puncak: 'IV/b' },
}

export type IjazahTercatat = { ijazah: Ijazah; jenjang: string; lulus: string }

/** Highest diploma that counts on a day: from before appointment or entered in the record by then; not one without leave. */
export function ijazahTertinggi(
  daftar: readonly FaktaPendidikan[],
  tanggal: string,
): IjazahTercatat | undefined {
  let pilih: IjazahTercatat | undefined
  for (const p of daftar) {
    const ijazah = bakuIjazah(p.jenjang)
    const sejak = p.diakui ?? (p.jalur === undefined || p.jalur === 'sebelum-cpns' ? p.lulus : undefined)
    if (!ijazah || sejak === undefined || sejak > tanggal || p.jalur === 'tanpa-izin') continue
    if (!pilih || urutIjazah(ijazah) > urutIjazah(pilih.ijazah))
      pilih = { ijazah, jenjang: p.jenjang, lulus: p.lulus }
  }
  return pilih
}
