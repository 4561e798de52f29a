// Catat riwayat: the dated write that a signed product makes into the histories of a person.
import type { Db } from '#server/alat/database.ts'
import type { RiwayatGajiBaru } from './tulis.ts'
import { tambahRiwayatGaji } from './tulis.ts'

/**
 * Writes the new salary (rupiah a month, masa kerja in months, TMT a calendar day) with the letter that grants it.
 * False when this case wrote it before: running an effect twice changes nothing.
 */
export async function catatRiwayatGaji(db: Db, r: RiwayatGajiBaru): Promise<boolean> {
  return tambahRiwayatGaji(db, r)
}
