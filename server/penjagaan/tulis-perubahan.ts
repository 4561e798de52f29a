// Tulis perubahan: the newest result of each watch, and every change of it for good.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'
import type { HasilJaga, HasilTersimpan } from './baca-perubahan.ts'

export async function simpanHasilJaga(db: Db, semua: readonly HasilTersimpan[], pada: string): Promise<void> {
  if (semua.length === 0) return
  await sql`
    insert into hasil_penjagaan (pegawai_id, penjagaan, hasil, aturan_sidik, dihitung_pada)
    select x."pegawaiId"::uuid, x.penjagaan, x.hasil, x.sidik, ${pada}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(semua)}::jsonb) x("pegawaiId" text, penjagaan text, hasil jsonb, sidik text)
    on conflict (pegawai_id, penjagaan) do update set hasil = excluded.hasil, aturan_sidik = excluded.aturan_sidik,
      dihitung_pada = excluded.dihitung_pada`.execute(db)
}

export type PerubahanBaru = {
  pegawaiId: string
  penjagaan: string
  sebelum: HasilJaga
  sesudah: HasilJaga
  sebab: 'riwayat' | 'aturan'
  sumber: unknown
}

export async function catatPerubahan(db: Db, p: PerubahanBaru, pada: string): Promise<void> {
  await sql`
    insert into perubahan_hasil (id, pegawai_id, penjagaan, pada, sebelum, sesudah, sebab, sumber)
    values (${uuid()}, ${p.pegawaiId}, ${p.penjagaan}, ${pada}::timestamptz, ${JSON.stringify(p.sebelum)}::jsonb,
      ${JSON.stringify(p.sesudah)}::jsonb, ${p.sebab}, ${JSON.stringify(p.sumber)}::jsonb)`.execute(db)
}

export async function hapusAntre(db: Db, id: readonly string[]): Promise<void> {
  if (id.length > 0) await sql`delete from penjagaan_antre where id = any(${[...id]}::bigint[])`.execute(db)
}
