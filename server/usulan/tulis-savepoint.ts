// Savepoint: a part of a transaction that is taken back when it refuses.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/** Runs `kerja`; when it answers a refusal (anything but undefined) or throws, its writes are undone. */
export async function dalamSavepoint<T>(db: Db, kerja: () => Promise<T | undefined>): Promise<T | undefined> {
  await sql`savepoint satu`.execute(db)
  try {
    const hasil = await kerja()
    await (hasil === undefined ? sql`release savepoint satu` : sql`rollback to savepoint satu`).execute(db)
    return hasil
  } catch (galat) {
    await sql`rollback to savepoint satu`.execute(db)
    throw galat
  }
}
