// Notices: written in the transaction of the act they tell of, once per person and event.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type PemberitahuanBaru = {
  id: string
  pegawaiId: string
  usulanId: string | null
  versi: number | null
  jenis: string
  judul: string
  isi: string
  pada: string
}

/** Adds notices; one that exists for the same person, case, event and kind stays as it is. */
export async function tambahPemberitahuan(db: Db, daftar: readonly PemberitahuanBaru[]): Promise<void> {
  if (daftar.length === 0) return
  const baris = daftar.map(
    (p) =>
      sql`(${p.id}::uuid, ${p.pegawaiId}::uuid, ${p.usulanId}::uuid, ${p.versi}::int, ${p.jenis}, ${p.judul}, ${p.isi}, ${p.pada}::timestamptz)`,
  )
  await sql`
    insert into pemberitahuan (id, pegawai_id, usulan_id, versi, jenis, judul, isi, pada)
    values ${sql.join(baris)} on conflict do nothing`.execute(db)
}
