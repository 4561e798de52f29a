// Rantai: every event of a case carries the fingerprint of the one before it; a changed, removed or moved row shows.
import { createHash } from 'node:crypto'
import type { Peristiwa } from '#mesin/bentuk-usulan.ts'

/** What the first event of a case follows. */
export const PANGKAL = '0'.repeat(64)

export type PeristiwaTercatat = Peristiwa & { versi: number; sidikSebelum: string; sidik: string }

/**
 * JSON with sorted keys and no undefined, so that the same facts give the same text whatever database stored them
 * (jsonb keeps neither the order of keys nor their spacing). Throws TypeError on a number JSON cannot write.
 */
export function kanonik(nilai: unknown): string {
  if (nilai === null || typeof nilai === 'boolean' || typeof nilai === 'string') return JSON.stringify(nilai)
  if (typeof nilai === 'number') {
    if (!Number.isFinite(nilai)) throw new TypeError('Angka tak hingga tidak dapat dicatat.')
    return JSON.stringify(nilai)
  }
  if (Array.isArray(nilai)) return `[${nilai.map((n) => kanonik(n ?? null)).join(',')}]`
  if (typeof nilai === 'object') {
    const isi = Object.entries(nilai).filter(([, n]) => n !== undefined)
    isi.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${isi.map(([k, n]) => `${JSON.stringify(k)}:${kanonik(n)}`).join(',')}}`
  }
  throw new TypeError(`Nilai ini tidak dapat dicatat: ${typeof nilai}`)
}

/** sha-256 of any value in canonical form, as 64 hexadecimal digits. */
export function sidikData(nilai: unknown): string {
  return createHash('sha256').update(kanonik(nilai)).digest('hex')
}

/** Fingerprint of one event after the one before it; the case and the place in the chain are part of it. */
export function sidikPeristiwa(usulanId: string, versi: number, p: Peristiwa, sidikSebelum: string): string {
  const { jenis, nomor, dari, ke, pelaku, pada, hari, dasar, data } = p
  const isi = kanonik({ usulanId, versi, jenis, nomor, dari, ke, pelaku, pada, hari, dasar, data })
  return createHash('sha256').update(`${sidikSebelum}${isi}`).digest('hex')
}

export type HasilRantai = { utuh: boolean; jumlah: number; rusakPada: number | null; ujung: string }

/**
 * Recomputes the chain of one case, events in order of versi. `rusakPada` is the first versi that does not fit.
 * A tail cut off is seen by `versiUsulan`, the version the case row itself remembers.
 */
export function periksaRantai(
  usulanId: string,
  peristiwa: readonly PeristiwaTercatat[],
  versiUsulan: number,
): HasilRantai {
  let sebelum = PANGKAL
  let urut = 0
  for (const p of peristiwa) {
    urut += 1
    const cocok =
      p.versi === urut &&
      p.sidikSebelum === sebelum &&
      p.sidik === sidikPeristiwa(usulanId, p.versi, p, sebelum)
    if (!cocok) return { utuh: false, jumlah: peristiwa.length, rusakPada: urut, ujung: sebelum }
    sebelum = p.sidik
  }
  const utuh = urut === versiUsulan
  return { utuh, jumlah: urut, rusakPada: utuh ? null : urut + 1, ujung: sebelum }
}
