// What the reader did with his own notices.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/** Marks the reader's own notices as read. */
export async function tandaiDibaca(
  db: Db,
  pegawaiId: string,
  id: readonly string[],
  pada: string,
): Promise<void> {
  if (id.length === 0) return
  await sql`update pemberitahuan set dibaca_pada = ${pada}::timestamptz
    where pegawai_id = ${pegawaiId} and id = any(${[...id]}::uuid[]) and dibaca_pada is null`.execute(db)
}
