// Formasi: laid down by a decree from a day on. What was in force before ends the day before; it stays as it was until then.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'

export type FormasiBaru = {
  jabatanId: string
  jumlah: number
  mulai: string
  nomor: string
  tanggal: string
  akunId: string
  kini: string
}

/** False when a later decree already lays it down: the past is not planned anew. */
export async function sisipFormasi(db: Db, f: FormasiBaru): Promise<boolean> {
  const kelak = await sql<{ ada: boolean }>`select exists (select 1 from formasi_jabatan
    where jabatan_id = ${f.jabatanId}::uuid and lower(berlaku) >= ${f.mulai}::date) as ada`.execute(db)
  if (kelak.rows[0]?.ada) return false
  await sql`update formasi_jabatan set berlaku = daterange(lower(berlaku), ${f.mulai}::date)
    where jabatan_id = ${f.jabatanId}::uuid and berlaku @> ${f.mulai}::date`.execute(db)
  await sql`insert into formasi_jabatan (id, jabatan_id, jumlah, berlaku, nomor, tanggal, dicatat_oleh, dicatat_pada)
    values (${uuid()}, ${f.jabatanId}, ${f.jumlah}, daterange(${f.mulai}::date, null), ${f.nomor}, ${f.tanggal}::date, ${f.akunId},
      ${f.kini}::timestamptz)`.execute(db)
  return true
}
