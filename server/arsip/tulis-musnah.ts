// Disposal written down: the decision, and on each document which decision it was. Rows are never deleted.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type Pemusnahan = {
  id: string
  nomor: string
  tanggal: string
  alasan: string
  diputuskanOleh: string
  pada: string
}

/** One decision and its documents. */
export async function simpanPemusnahan(db: Db, m: Pemusnahan, arsip: readonly string[]): Promise<void> {
  await sql`insert into pemusnahan_arsip (id, nomor, tanggal, alasan, diputuskan_oleh, pada)
    values (${m.id}, ${m.nomor}, ${m.tanggal}::date, ${m.alasan}, ${m.diputuskanOleh}, ${m.pada}::timestamptz)`.execute(
    db,
  )
  await sql`update arsip set pemusnahan_id = ${m.id}::uuid where id = any(${[...arsip]}::uuid[])`.execute(db)
}

/** Forgets the searchable text of bytes that are no longer kept. */
export async function hapusTeks(db: Db, sidik: string): Promise<void> {
  await sql`delete from arsip_teks where sidik = ${sidik}`.execute(db)
}
