// Coba: one of many acts in a transaction, taken back alone when it is refused.
import type { Db } from '#server/alat/database.ts'
import { dalamSavepoint } from './tulis-savepoint.ts'

/** Runs `kerja`; when it answers a refusal (anything but undefined) or throws, its writes are undone. */
export async function coba<T>(db: Db, kerja: () => Promise<T | undefined>): Promise<T | undefined> {
  return dalamSavepoint(db, kerja)
}
