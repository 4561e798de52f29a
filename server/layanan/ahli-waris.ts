// Services with a kind that the heirs of a deceased employee may file (reading A-12).
import { type Ketentuan, terpakuPada } from './bekal.ts'

/** Code and name of each, in force on the day. */
export function layananAhliWaris(k: Ketentuan, hari: string): { kode: string; nama: string }[] {
  return k.layanan.flatMap(({ kode, nama }) => {
    const varian = terpakuPada(k, kode, hari)?.edisi.varian ?? []
    return varian.some((v) => v.pengaju?.includes('ahli-waris') === true) ? [{ kode, nama }] : []
  })
}
