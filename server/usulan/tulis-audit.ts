// Audit: what was tried and refused on a case.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type Ditolak = { akunId: string; aksi: string; objekId: string; pada: string; kode: string }

/** One note of a refused act: who, what, on which case, why (code of the refusal, no personal data). */
export async function catatDitolak(db: Db, d: Ditolak): Promise<void> {
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${d.pada}::timestamptz, ${d.akunId}, ${d.aksi}, 'usulan', ${d.objekId}, 'ditolak', ${JSON.stringify({ kode: d.kode })}::jsonb)`.execute(
    db,
  )
}
