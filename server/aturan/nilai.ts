// Menilai aturan: one rule on the facts of a request. Reads no case, stores nothing.
import { nilai } from '#mesin/aturan.ts'
import type { PutusanAturan, Tanggal, Tolak } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, Rujukan } from '#mesin/bentuk-fakta.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { cariAturan } from './baca.ts'

/**
 * Evaluates rule `kode` on `fakta` as of `perTanggal`. Each part of `rujukan` the request leaves out is taken from
 * the server's tables. A rule unknown, or not in force on the date that matters, is a refusal.
 */
export function nilaiPermintaan(
  daftar: readonly Aturan[],
  milikServer: Rujukan,
  permintaan: { kode: string; perTanggal: Tanggal; fakta: Omit<Fakta, 'perTanggal'> },
): PutusanAturan | Tolak {
  const aturan = cariAturan(daftar, permintaan.kode)
  if (adalahTolak(aturan)) return aturan
  const { fakta, perTanggal } = permintaan
  return nilai(aturan, { ...fakta, perTanggal, rujukan: { ...milikServer, ...fakta.rujukan } })
}
