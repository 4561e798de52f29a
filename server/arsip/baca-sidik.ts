// Every file the archive and the letters point at: what a restore must bring back.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/** Fingerprints of all stored files, each once; those destroyed by decision are left out. */
export async function sidikSemuaArsip(db: Db): Promise<string[]> {
  const hasil = await sql<{
    sidik: string
  }>`select distinct sidik from arsip where pemusnahan_id is null order by sidik`.execute(db)
  return hasil.rows.map((b) => b.sidik)
}
