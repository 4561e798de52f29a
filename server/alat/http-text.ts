// Text nobody can store: the NUL character and halves of characters. PostgreSQL refuses them in text and jsonb alike, so they are
// refused here, by name of the field, before anything is written.
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { TolakIsian } from './messages.ts'

const PESAN = 'Ada tanda yang tidak dapat dibaca di dalamnya.'

const rusak = (teks: string): boolean => teks.includes('\0') || !teks.isWellFormed()

function cari(nilai: unknown, jalur: string): string | undefined {
  if (typeof nilai === 'string') return rusak(nilai) ? jalur || '(seluruh isian)' : undefined
  if (typeof nilai !== 'object' || nilai === null) return undefined
  for (const [kunci, isi] of Object.entries(nilai)) {
    if (rusak(kunci)) return jalur || '(seluruh isian)'
    const kena = cari(isi, jalur === '' ? kunci : `${jalur}.${kunci}`)
    if (kena !== undefined) return kena
  }
  return undefined
}

/** The refusal that names the first field holding such text; undefined when all can be stored. */
export function tolakTeksRusak(...bagian: unknown[]): TolakIsian | undefined {
  for (const satu of bagian) {
    const isian = cari(satu, '')
    if (isian === undefined) continue
    const t: Tolak = tolak(
      'permintaan-salah',
      `Isian ${isian} belum benar: ${PESAN}`,
      [],
      'Hapus isian itu lalu ketik ulang; jangan menempel dari berkas lain.',
      isian,
    )
    return { ...t, galat: [{ isian, pesan: PESAN }] }
  }
  return undefined
}
