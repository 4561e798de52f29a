// Penjaga: the closed vocabulary of guards that Alur data may name. Unknown names are found at boot (periksaAlur).
// A leading '!' in `bila` turns a condition round ('!moda-validasi-terpenuhi' = still incomplete).
import type { Tolak } from './bentuk.ts'
import { PENJAGA_BATAS } from './penjaga-batas.ts'
import type { Keperluan, Penjaga } from './penjaga-bentuk.ts'
import { PENJAGA_BERKAS } from './penjaga-berkas.ts'
import { PENJAGA_NASKAH } from './penjaga-naskah.ts'
import { PENJAGA_ORANG } from './penjaga-orang.ts'
import { PENJAGA_PIHAK } from './penjaga-pihak.ts'
import { PENJAGA_SERAH } from './penjaga-serah.ts'

const SEMUA: ReadonlyMap<string, Penjaga> = new Map<string, Penjaga>([
  ...Object.entries(PENJAGA_ORANG),
  ...Object.entries(PENJAGA_BERKAS),
  ...Object.entries(PENJAGA_BATAS),
  ...Object.entries(PENJAGA_NASKAH),
  ...Object.entries(PENJAGA_SERAH),
  ...Object.entries(PENJAGA_PIHAK),
])

/** Is the name (with or without '!') in the vocabulary? */
export function penjagaDikenal(nama: string): boolean {
  return SEMUA.has(nama.startsWith('!') ? nama.slice(1) : nama)
}

function cari(nama: string): Penjaga {
  const penjaga = SEMUA.get(nama)
  if (!penjaga) throw new Error(`Penjaga tidak dikenal: ${nama}`)
  return penjaga
}

/**
 * Runs guards in order; the first refusal wins. With `tanpaMasukan`, guards that judge what the actor will still
 * fill in are passed over, so that a button is offered before its form is filled.
 */
export function jaga(nama: readonly string[], k: Keperluan, tanpaMasukan = false): true | Tolak {
  for (const n of nama) {
    const penjaga = cari(n)
    if (tanpaMasukan && penjaga.masukan) continue
    const hasil = penjaga.nilai(k)
    if (hasil !== true) return hasil
  }
  return true
}

/** A condition of a target. */
export function keadaanBenar(nama: string, k: Keperluan): boolean {
  if (nama.startsWith('!')) return cari(nama.slice(1)).nilai(k) !== true
  return cari(nama).nilai(k) === true
}
