// Baca ekspor: one file of one's own, while it is kept.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BerkasEkspor = { sidik: string; namaBerkas: string; format: 'xlsx' | 'csv' }

export async function bacaEkspor(db: Db, id: string, akunId: string): Promise<BerkasEkspor | undefined> {
  const hasil = await sql<BerkasEkspor>`select sidik, nama_berkas as "namaBerkas", format from ekspor
    where id = ${id} and akun_id = ${akunId} and dibuang_pada is null`.execute(db)
  return hasil.rows[0]
}
