// Tulis edisi: one new edition of a template, and its line in the audit. Editions are never changed.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { EdisiNaskah } from '#mesin/bentuk-naskah.ts'
import type { Db } from '../alat/database.ts'

/** False when an edition of that day exists already. */
export async function sisipEdisi(
  db: Db,
  p: { kode: string; edisi: EdisiNaskah; sidik: string; alasan: string; akunId: string; kini: string },
): Promise<boolean> {
  const { kode, edisi, sidik, alasan, akunId, kini } = p
  const hasil = await db
    .insertInto('naskah_edisi')
    .values({
      id: uuid(),
      kode,
      berlaku: edisi.berlaku,
      dasar: edisi.dasar,
      kertas: edisi.kertas,
      isi: JSON.stringify(edisi.isi),
      sidik,
      alasan,
      dibuat_oleh: akunId,
      dibuat_pada: kini,
    })
    .onConflict((c) => c.columns(['kode', 'berlaku']).doNothing())
    .executeTakeFirst()
  if (hasil.numInsertedOrUpdatedRows !== 1n) return false
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${kini}::timestamptz, ${akunId}, 'naskah.sunting', 'naskah', ${kode}, 'jadi',
      ${JSON.stringify({ berlaku: edisi.berlaku, sidik, alasan })}::jsonb)`.execute(db)
  return true
}
