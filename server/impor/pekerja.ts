// Worker thread that opens and reads one file: what a hostile file eats, it eats here. Batches go out one by one; the next is
// read when the last was stored, so that memory stays small.
import { parentPort } from 'node:worker_threads'
import type { GalatSel, JenisImpor } from '#mesin/bentuk-impor.ts'
import { periksaBaris } from '#mesin/impor-baris.ts'
import type { Peta } from '#mesin/impor-peta.ts'
import { barisIsi, bukaBerkas, cuplik } from './buka.ts'
import { BerkasDitolak, rusak, type SebabTolakBerkas } from './ditolak.ts'

export type LembarCuplik = { nama: string; baris: { nomor: number; isi: string[] }[] }
export type PerintahUtas =
  | { perintah: 'cuplik'; isi: Uint8Array }
  | {
      perintah: 'baca'
      isi: Uint8Array
      jenis: JenisImpor
      lembar: number
      barisJudul: number
      peta: Peta
    }
/** Rows of one batch: numbers, values as JSON, whether a cell was wrong; and what is wrong, in words. */
export type Kelompok = {
  baris: number[]
  nilai: string[]
  rusak: boolean[]
  galat: GalatSel[]
  peringatan: GalatSel[]
  /** Last row of the file read so far. */
  sampai: number
}
export type KabarUtas =
  | { kabar: 'cuplik'; format: 'xlsx' | 'csv'; lembar: LembarCuplik[] }
  | { kabar: 'kelompok'; isi: Kelompok }
  | { kabar: 'habis'; contoh: number }
  | { kabar: 'ditolak'; tolak: SebabTolakBerkas }

const SEKALI = 1000
const pintu = parentPort
const kirim = (k: KabarUtas) => pintu?.postMessage(k)
const lanjut = () => new Promise<void>((jadi) => pintu?.once('message', () => jadi()))

const kelompokBaru = (): Kelompok => ({
  baris: [],
  nilai: [],
  rusak: [],
  galat: [],
  peringatan: [],
  sampai: 0,
})

async function baca(p: Extract<PerintahUtas, { perintah: 'baca' }>): Promise<void> {
  const lembar = bukaBerkas(Buffer.from(p.isi)).lembar[p.lembar]
  if (!lembar) throw rusak('lembar yang dipilih tidak ada')
  let k = kelompokBaru()
  let contoh = 0
  for await (const b of barisIsi(lembar, p.barisJudul)) {
    const hasil = periksaBaris(p.jenis, p.peta, b.baris, b.sel)
    if (hasil.jenis === 'contoh') contoh += 1
    if (hasil.jenis === 'kosong' || hasil.jenis === 'contoh') continue
    k.baris.push(b.baris)
    k.nilai.push(JSON.stringify(hasil.nilai))
    k.rusak.push(hasil.jenis === 'galat')
    if (hasil.jenis === 'galat') k.galat.push(...hasil.galat)
    else k.peringatan.push(...hasil.peringatan)
    k.sampai = b.baris
    if (k.baris.length < SEKALI) continue
    kirim({ kabar: 'kelompok', isi: k })
    k = kelompokBaru()
    await lanjut()
  }
  if (k.baris.length > 0) {
    kirim({ kabar: 'kelompok', isi: k })
    await lanjut()
  }
  kirim({ kabar: 'habis', contoh })
}

async function kerjakan(p: PerintahUtas): Promise<void> {
  if (p.perintah === 'baca') return baca(p)
  const { format, lembar } = bukaBerkas(Buffer.from(p.isi))
  const isi: LembarCuplik[] = []
  for (const l of lembar) isi.push(await cuplik(l))
  kirim({ kabar: 'cuplik', format, lembar: isi })
}

pintu?.once('message', (p: PerintahUtas) => {
  kerjakan(p).catch((galat: unknown) => {
    // Whatever a reader could not swallow is a file we cannot vouch for.
    const t = galat instanceof BerkasDitolak ? galat : rusak('isinya tidak dapat diuraikan')
    kirim({ kabar: 'ditolak', tolak: t.tolak })
  })
})
