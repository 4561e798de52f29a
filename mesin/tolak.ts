// Tolak: how a refusal is made and recognised. A refusal is a value; nothing here throws.
import type { Kutipan, Tolak } from './bentuk.ts'

/** Builds a refusal: code, reason, articles, what the person can do next, and the field concerned if any. */
export function tolak(kode: string, sebab: string, dasar: Kutipan[], saran: string, isian?: string): Tolak {
  return { jenis: 'tolak', kode, sebab, dasar, saran, ...(isian === undefined ? {} : { isian }) }
}

/** True when a result of the engine is a refusal. */
export function adalahTolak(nilai: unknown): nilai is Tolak {
  return typeof nilai === 'object' && nilai !== null && 'jenis' in nilai && nilai.jenis === 'tolak'
}
