// Audit of the archive: who opened whose document, what was refused, what was disposed.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type CatatanArsip = {
  akunId: string
  aksi: 'arsip.buka' | 'arsip.virus' | 'arsip.musnah'
  objekId: string
  pada: string
  hasil: 'jadi' | 'ditolak'
  rincian: Record<string, string | number>
}

/** One note; no personal data beyond ids. */
export async function catatArsip(db: Db, c: CatatanArsip): Promise<void> {
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${c.pada}::timestamptz, ${c.akunId}, ${c.aksi}, 'arsip', ${c.objekId}, ${c.hasil}, ${JSON.stringify(c.rincian)}::jsonb)`.execute(
    db,
  )
}
