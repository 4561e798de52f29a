// Pohon: posts of a perangkat daerah as boxes under one another, and where each box stands on the drawing.
import { hierarchy, tree } from 'd3-hierarchy'
import type { z } from 'zod'
import type { zJabatanPeta, zUnitPeta } from '#kontrak/peta.ts'

export type Unit = z.output<typeof zUnitPeta>
export type Jabatan = z.output<typeof zJabatanPeta>
/** One box: a structural post, or all functional and pelaksana posts of a unit together. */
export type Kotak = {
  id: string
  judul: string
  /** Who holds it, or how many are there. */
  isi: string[]
  lowong: boolean
  jenis: 'jabatan' | 'staf' | 'unit'
  anak: Kotak[]
}

const STRUKTURAL = ['jpt', 'administrator', 'pengawas']
const KEDUDUKAN = { definitif: '', plt: ' (Plt)', plh: ' (Plh)' } as const

/** Holder and eselon; an empty post says so. */
function kotakJabatan(j: Jabatan): Kotak {
  const orang = j.pemangku.map((p) => `${p.nama}${KEDUDUKAN[p.kedudukan]}`)
  return {
    id: j.id,
    judul: j.nama,
    isi: [
      ...(orang.length > 0 ? orang.slice(0, 2) : ['Lowong']),
      ...(j.eselon ? [`Eselon ${j.eselon}`] : []),
    ],
    lowong: j.bezetting === 0,
    jenis: 'jabatan',
    anak: [],
  }
}

const jumlah = (j: readonly Jabatan[], apa: 'formasi' | 'bezetting'): number =>
  j.reduce((n, x) => n + x[apa], 0)

function kotakStaf(unit: Unit): Kotak | null {
  const staf = unit.jabatan.filter((j) => !STRUKTURAL.includes(j.jenis))
  if (staf.length === 0) return null
  const baris = (nama: string, jenis: string): string[] => {
    const isi = staf.filter((j) => j.jenis === jenis)
    return isi.length === 0
      ? []
      : [`${nama}: ${jumlah(isi, 'bezetting')} orang, formasi ${jumlah(isi, 'formasi')}`]
  }
  return {
    id: `staf-${unit.id}`,
    judul: 'Jabatan fungsional dan pelaksana',
    isi: [...baris('Fungsional', 'fungsional'), ...baris('Pelaksana', 'pelaksana')],
    lowong: false,
    jenis: 'staf',
    anak: [],
  }
}

/** The boxes of one unit; the first is the head under whom the rest and the units below stand. */
function kotakUnit(unit: Unit): Kotak {
  const [kepala, ...lain] = unit.jabatan.filter((j) => STRUKTURAL.includes(j.jenis))
  const puncak = kepala
    ? kotakJabatan(kepala)
    : { id: unit.id, judul: unit.nama, isi: [], lowong: false, jenis: 'unit' as const, anak: [] }
  const wakil = lain.filter((j) => j.jenis !== 'pengawas').map(kotakJabatan)
  puncak.anak.push(...wakil)
  const tempat = wakil[0] ?? puncak
  tempat.anak.push(...lain.filter((j) => j.jenis === 'pengawas').map(kotakJabatan))
  const staf = kotakStaf(unit)
  if (staf) tempat.anak.push(staf)
  return puncak
}

/** All units as trees, in the order of the list; a unit whose parent is not there stands at the top. */
export function susunPohon(unit: readonly Unit[]): Kotak[] {
  const kotak = new Map(unit.map((u) => [u.id, kotakUnit(u)]))
  const akar: Kotak[] = []
  for (const u of unit) {
    const ini = kotak.get(u.id)
    if (!ini) continue
    const induk = u.indukId === null ? undefined : kotak.get(u.indukId)
    if (induk) induk.anak.push(ini)
    else akar.push(ini)
  }
  return akar
}

export const LEBAR_KOTAK = 208
export const TINGGI_KOTAK = 96
const JARAK_X = 24
const JARAK_Y = 56

export type Letak = { kotak: Kotak; x: number; y: number; induk: string | null }

/** Places every box; the corner of the drawing is 0,0. */
export function tataBagan(akar: readonly Kotak[]): { letak: Letak[]; lebar: number; tinggi: number } {
  const semu: Kotak = { id: '', judul: '', isi: [], lowong: false, jenis: 'unit', anak: [...akar] }
  const tata = tree<Kotak>()
    .nodeSize([LEBAR_KOTAK + JARAK_X, TINGGI_KOTAK + JARAK_Y])
    .separation(() => 1)(hierarchy(semu, (k) => k.anak))
  const titik = tata.descendants().filter((n) => n.data.id !== '')
  const kiri = Math.min(...titik.map((n) => n.x), 0)
  const atas = TINGGI_KOTAK + JARAK_Y
  const letak = titik.map((n) => ({
    kotak: n.data,
    x: n.x - kiri,
    y: n.y - atas,
    induk: n.parent && n.parent.data.id !== '' ? n.parent.data.id : null,
  }))
  return {
    letak,
    lebar: Math.max(0, ...letak.map((l) => l.x)) + LEBAR_KOTAK,
    tinggi: Math.max(0, ...letak.map((l) => l.y)) + TINGGI_KOTAK,
  }
}
