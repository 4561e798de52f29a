// The running case of a person for a service, for the personal part of its sheet.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/** Newest case that is not over, or null. */
export async function usulanBerjalanSaya(
  db: Db,
  pegawaiId: string,
  layanan: string,
): Promise<{ id: string; nomor: string | null; cap: string } | null> {
  const hasil = await sql<{ id: string; nomor: string | null; cap: string }>`
    select id, nomor, cap from usulan where pegawai_id = ${pegawaiId} and layanan = ${layanan}
      and tahap not in ('diserahkan', 'ditolak', 'ditolak-tuntas', 'dibatalkan')
    order by dibuat_pada desc limit 1`.execute(db)
  return hasil.rows[0] ?? null
}
