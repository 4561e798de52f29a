// Meja petugas: tahap mana dikerjakan di halaman mana, oleh peran apa; satu tindakan atas usulan dari halaman mana pun.
import { useQueryClient } from '@tanstack/react-query'
import { bacaUsulan, tindakUsulan } from '#kontrak/usulan.ts'
import { type Tempo, tenggat } from './format.ts'
import { kunciBaca, useTindak } from './pakai.ts'
import { susunCari } from './saringan.ts'
import type { BarisUsulan, Usulan } from './usulan.ts'

/** The desk a step waits at: its name as a role chip, and the address where its work is done. */
export type MejaTahap = { peran: string; ke: (id: string) => string }

const VALIDASI: MejaTahap = { peran: 'Validator', ke: (id) => `/validasi?buka=${id}` }
const TANDA: MejaTahap = { peran: 'Penandatangan', ke: (id) => `/tanda-tangan?buka=${id}` }
const PERIKSA: MejaTahap = { peran: 'Verifikator', ke: (id) => `/periksa/${id}` }
const TERBIT: MejaTahap = { peran: 'Penerbitan', ke: (id) => `/periksa/${id}` }
const TAHAP_TERBIT: readonly string[] = ['cetak-pra-ttd', 'penerbitan', 'siap-serah', 'ditolak']

/** Desk of a step; unknown steps are opened where every case can be read. */
export function mejaTahap(tahap: string): MejaTahap {
  if (tahap.startsWith('validasi-')) return VALIDASI
  if (tahap === 'penandatanganan') return TANDA
  return TAHAP_TERBIT.includes(tahap) ? TERBIT : PERIKSA
}

/** Address of the examining page that remembers the queue it was opened from, so that "Berikutnya" follows it. */
export function kePeriksa(id: string, saring: Record<string, unknown> = {}): string {
  return `/periksa/${id}${susunCari(saring)}`
}

/** The limit of a case in words; the clock stands still while the applicant completes (Perwali Kediri 80/2021 Pasal 9). */
export function tempoUsulan(u: Pick<BarisUsulan, 'batas' | 'cap'>, hari: string): Tempo | null {
  if (u.cap === 'PERLU DILENGKAPI') return { kata: 'menunggu pemohon', sifat: 'jeda' }
  return u.batas === null ? null : tenggat(u.batas, hari)
}

/** Nouns that change when a case moves. */
const IKUT_BERUBAH = ['naskah', 'pemberitahuan', 'buku', 'penjagaan', 'arsip'] as const

/** One act on a case; the answer replaces the case in memory at once, so that the next act carries the new version. */
export function useTindakUsulan(onJadi?: (u: Usulan, kode: string) => void) {
  const klien = useQueryClient()
  return useTindak(tindakUsulan, {
    segarkan: IKUT_BERUBAH,
    onJadi: (u, kirim) => {
      klien.setQueryData(kunciBaca(bacaUsulan, { params: { id: u.id } }), u)
      onJadi?.(u, String(kirim.params.tindakan))
    },
  })
}
