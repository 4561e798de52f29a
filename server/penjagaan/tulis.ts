// One row per bulk proposal, with what became of each person.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import type { BarisHasil } from './baca.ts'

export type RombonganBaru = {
  id: string
  /** 'penjagaan' (a month proposed), 'kampanye', 'sidang', 'surat-pengantar', 'jawaban'. */
  jenis?: string
  data?: Record<string, unknown>
  layanan: string
  judul: string
  bulan: string
  perangkatDaerahId: string | null
  dibuatOleh: string
  pada: string
}

/** Opens the row; its results follow in the same transaction. */
export async function sisipRombongan(db: Db, r: RombonganBaru): Promise<void> {
  await sql`insert into rombongan (id, jenis, layanan, judul, bulan, perangkat_daerah_id, dibuat_oleh, dibuat_pada, hasil, data)
    values (${r.id}, ${r.jenis ?? 'penjagaan'}, ${r.layanan}, ${r.judul}, ${`${r.bulan}-01`}::date, ${r.perangkatDaerahId}::uuid,
      ${r.dibuatOleh}, ${r.pada}::timestamptz, '[]'::jsonb, ${JSON.stringify(r.data ?? {})}::jsonb)`.execute(
    db,
  )
}

/** Adds to what the sheet says of itself: when it was sent, why signing failed, why it was given up. */
export async function tambahData(db: Db, id: string, data: Record<string, unknown>): Promise<void> {
  await sql`update rombongan set data = data || ${JSON.stringify(data)}::jsonb where id = ${id}`.execute(db)
}

/** Writes what became of each person. */
export async function simpanHasil(db: Db, id: string, hasil: readonly BarisHasil[]): Promise<void> {
  await sql`update rombongan set hasil = ${JSON.stringify(hasil)}::jsonb where id = ${id}`.execute(db)
}
