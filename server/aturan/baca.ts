// Membaca aturan: the rules as the API shows them. Pure: the list is handed in.
import type { z } from 'zod'
import type { zRingkasAturan } from '#kontrak/aturan.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tolak } from '#mesin/tolak.ts'

export type RingkasAturan = z.input<typeof zRingkasAturan>

/** One rule with its editions, articles, parameters and needed facts; the formulas stay behind. */
export function ringkasAturan(aturan: Aturan): RingkasAturan {
  return {
    kode: aturan.kode,
    nama: aturan.nama,
    tanya: aturan.tanya,
    butuh: aturan.butuh,
    edisi: aturan.edisi.map((e) => ({
      berlaku: e.berlaku,
      sampai: e.sampai ?? null,
      dasar: e.dasar,
      perluVerifikasi: e.perluVerifikasi ?? null,
      parameter: e.parameter,
    })),
  }
}

/** A rule by code; a refusal that names the rules there are. */
export function cariAturan(daftar: readonly Aturan[], kode: string): Aturan | Tolak {
  const aturan = daftar.find((a) => a.kode === kode)
  if (aturan) return aturan
  return tolak(
    'tidak-ditemukan',
    `Aturan "${kode}" tidak ada.`,
    [],
    `Pilih salah satu: ${daftar.map((a) => a.kode).join(', ')}.`,
    'kode',
  )
}
