// Tulis ekspor: who took which list, and the removal of the files after a day.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'

export type EksporBaru = {
  daftar: string
  saring: object
  format: 'xlsx' | 'csv'
  jumlah: number
  namaBerkas: string
  sidik: string
  akunId: string
  nama: string
  kini: string
}

/** The export and its note in the audit: the filters without words searched for, since those may be names. */
export async function sisipEkspor(db: Db, e: EksporBaru): Promise<string> {
  const id = uuid()
  await sql`insert into ekspor (id, daftar, saring, format, jumlah, nama_berkas, sidik, akun_id, nama, pada)
    values (${id}, ${e.daftar}, ${JSON.stringify(e.saring)}::jsonb, ${e.format}, ${e.jumlah}, ${e.namaBerkas}, ${e.sidik}, ${e.akunId}, ${e.nama},
      ${e.kini}::timestamptz)`.execute(db)
  await sql`insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${e.kini}::timestamptz, ${e.akunId}, 'ekspor.buat', ${e.daftar}, ${id}, 'jadi',
      ${JSON.stringify({ format: e.format, jumlah: e.jumlah })}::jsonb)`.execute(db)
  return id
}

/** Files older than this instant that nobody made again since; marked removed. */
export async function tandaiBuang(db: Db, sebelum: string, kini: string): Promise<string[]> {
  const hasil = await sql<{ sidik: string }>`
    update ekspor set dibuang_pada = ${kini}::timestamptz where dibuang_pada is null and pada < ${sebelum}::timestamptz returning sidik`.execute(
    db,
  )
  const hidup = await sql<{
    sidik: string
  }>`select distinct sidik from ekspor where dibuang_pada is null`.execute(db)
  const tetap = new Set(hidup.rows.map((b) => b.sidik))
  return [...new Set(hasil.rows.map((b) => b.sidik))].filter((s) => !tetap.has(s))
}
