// The reader's own notices, newest first.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

const PALING_BANYAK = 100

export type BarisPemberitahuan = {
  id: string
  jenis: string
  judul: string
  isi: string
  usulanId: string | null
  pada: string
  dibacaPada: string | null
}

/** The newest notices of one person. */
export async function pemberitahuanSaya(db: Db, pegawaiId: string): Promise<BarisPemberitahuan[]> {
  const hasil = await sql<BarisPemberitahuan>`
    select id, jenis, judul, isi, usulan_id as "usulanId",
      pada as pada,
      dibaca_pada as "dibacaPada"
    from pemberitahuan where pegawai_id = ${pegawaiId} order by pada desc, id desc limit ${PALING_BANYAK}`.execute(
    db,
  )
  return hasil.rows
}

/** How many of them were not read yet. */
export async function jumlahBelumDibaca(db: Db, pegawaiId: string): Promise<number> {
  const hasil = await sql<{ n: number }>`
    select count(*)::int as n from pemberitahuan where pegawai_id = ${pegawaiId} and dibaca_pada is null`.execute(
    db,
  )
  return hasil.rows[0]?.n ?? 0
}
