// What the background found out about files.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/** Keeps the text of a file; the same bytes are read once. */
export async function simpanTeks(
  db: Db,
  t: { sidik: string; keadaan: 'jadi' | 'tanpa-teks' | 'gagal'; teks: string; pada: string },
): Promise<void> {
  await sql`insert into arsip_teks (sidik, keadaan, teks, pada)
    values (${t.sidik}, ${t.keadaan}, ${t.teks}, ${t.pada}::timestamptz) on conflict (sidik) do nothing`.execute(
    db,
  )
}

/** The scanner's answer for a file that waited. */
export async function simpanPindai(db: Db, id: string, pindai: 'bersih' | 'terjangkit'): Promise<void> {
  await sql`update arsip set pindai = ${pindai} where id = ${id}::uuid and pindai = 'menunggu'`.execute(db)
}
