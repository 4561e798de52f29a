// Audit of the record: who looked at whose data. One note an hour for the same two people: a page reads several doors.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type CatatanLihat = { akunId: string; pegawaiId: string; pada: string }

/** Leaves the note, unless this reader left one within the hour. */
export async function catatLihat(db: Db, c: CatatanLihat): Promise<void> {
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil)
    select ${c.pada}::timestamptz, ${c.akunId}, 'pegawai.lihat', 'pegawai', ${c.pegawaiId}, 'jadi'
    where not exists (select 1 from catatan_audit where aksi = 'pegawai.lihat' and objek_id = ${c.pegawaiId} and akun_id = ${c.akunId}
      and pada > ${c.pada}::timestamptz - interval '1 hour')`.execute(db)
}
