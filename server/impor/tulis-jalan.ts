// Jalan: the compared rows become rows of the record, inside one transaction that is not ours to end. A changed history row is a
// new row that corrects the old one; the old one stays.
import { sql } from 'kysely'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Db } from '#server/alat/database.ts'
import { jalankanInduk } from './tulis-jalan-induk.ts'
import { jalankanJabatan } from './tulis-jalan-jabatan.ts'
import { mentah, nilaiBaru, nilaiUbah } from './tulis-ungkapan.ts'

/** Rows written between two looks at whether the import was stopped. */
const SEKALI = 5000

/** Somebody changed the record between the comparison and the writing. */
export class BerubahSementara extends Error {}

export type Jalan = {
  id: string
  jenis: JenisImpor
  kini: string
  /** Called after each part with the rows written so far; throws to stop. */
  maju(baris: number): Promise<void>
}

/** Sets of many rows take longer than a request may; with an id, one writer at a time. Until the transaction ends. */
export async function bukaGembok(db: Db, id?: string): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db)
  if (id !== undefined) await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 150))`.execute(db)
}

/** Columns of a history that a corrected row takes over unread. */
export async function kolomLain(db: Db, tabel: string, selain: readonly string[]): Promise<string[]> {
  const hasil = await sql<{ nama: string }>`select column_name as nama from information_schema.columns
    where table_schema = current_schema() and table_name = ${tabel} and not (column_name = any(${[...selain]}::text[])) order by ordinal_position`.execute(
    db,
  )
  return hasil.rows.map((b) => b.nama)
}

export const KOLOM_SENDIRI = ['id', 'dikoreksi_oleh', 'dicatat_pada', 'impor_id', 'impor_baris', 'sumber']

async function rentangBaris(db: Db, id: string): Promise<[dari: number, sampai: number][]> {
  const hasil = await sql<{ dari: number; sampai: number }>`
    select min(baris) as dari, max(baris) as sampai from (
      select baris, (row_number() over (order by baris) - 1) / ${sql.lit(SEKALI)} as bagian from impor_baris
      where impor_id = ${id} and hasil in ('baru', 'berubah')) x group by bagian order by 1`.execute(db)
  return hasil.rows.map((b) => [b.dari, b.sampai])
}

async function jalankanRiwayat(db: Db, p: Jalan): Promise<void> {
  const { tabel, tujuan } = p.jenis
  const t = sql.table(tabel)
  const kolom = tujuan.map((x) => x.kolom)
  const lain = await kolomLain(db, tabel, [...KOLOM_SENDIRI, ...kolom])
  for (const [dari, sampai] of await rentangBaris(db, p.id)) {
    const milik = sql`b.impor_id = ${p.id} and b.baris between ${dari}::int and ${sampai}::int`
    await sql`insert into ${t} (id, pegawai_id, ${mentah(kolom.join(', '))}, sumber, impor_id, impor_baris)
      select b.baru_id, b.pegawai_id, ${mentah(tujuan.map(nilaiBaru).join(', '))}, 'impor', b.impor_id, b.baris
      from impor_baris b where ${milik} and b.hasil = 'baru'`.execute(db)
    // A row pointing at itself stands outside the rules against doubles until the one it corrects has stepped aside.
    await sql`insert into ${t} (id, ${mentah([...lain, ...kolom].join(', '))}, sumber, impor_id, impor_baris, dikoreksi_oleh)
      select b.baru_id, ${mentah([...lain.map((k) => `l.${k}`), ...tujuan.map(nilaiUbah)].join(', '))}, 'impor', b.impor_id, b.baris, b.baru_id
      from impor_baris b join ${t} l on l.id = b.lama_id where ${milik} and b.hasil = 'berubah'`.execute(db)
    await gantikanLama(db, tabel, milik)
    await p.maju(sampai)
  }
}

/** The corrected rows point at what corrects them, and those begin to count. */
export async function gantikanLama(db: Db, tabel: string, milik: ReturnType<typeof sql>): Promise<void> {
  const t = sql.table(tabel)
  const harap = await sql<{
    n: number
  }>`select count(*)::int as n from impor_baris b where ${milik} and b.hasil = 'berubah'`.execute(db)
  const kena = await sql`update ${t} l set dikoreksi_oleh = b.baru_id from impor_baris b
    where ${milik} and b.hasil = 'berubah' and l.id = b.lama_id and l.dikoreksi_oleh is null returning l.id`.execute(
    db,
  )
  if (kena.rows.length !== harap.rows[0]?.n)
    throw new BerubahSementara('Riwayat berubah sementara impor berjalan.')
  await sql`update ${t} l set dikoreksi_oleh = null from impor_baris b
    where ${milik} and b.hasil = 'berubah' and l.id = b.baru_id`.execute(db)
}

/** Writes everything that is new or changed. Throws what the database refuses. */
export async function jalankan(db: Db, p: Jalan): Promise<void> {
  const { wujud } = p.jenis
  if (wujud === 'riwayat') return jalankanRiwayat(db, p)
  if (wujud === 'riwayat-jabatan') await jalankanJabatan(db, p.id)
  else await jalankanInduk(db, p.id, p.jenis)
  await p.maju(0)
}
