// Writes of the paper stock. Ranges are locked in order before a sheet is taken: two printings never get one serial.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'

export type TerimaKertas = {
  kertas: string
  layanan: string | null
  awalan: string
  dari: number
  sampai: number
  lebar: number
  dokumen: string
  diterima: string
  oleh: string
  pada: string
}

/** Is some sheet of this range on record already? */
export async function rentangBentrok(db: Db, t: TerimaKertas): Promise<boolean> {
  const hasil = await sql<{ id: string }>`
    select id from kertas_terima where kertas = ${t.kertas} and awalan = ${t.awalan}
      and int4range(dari, sampai, '[]') && int4range(${t.dari}::int, ${t.sampai}::int, '[]') limit 1`.execute(
    db,
  )
  return hasil.rows.length > 0
}

/** A range of sheets received. */
export async function simpanTerima(db: Db, t: TerimaKertas): Promise<string> {
  const id = uuid()
  await sql`insert into kertas_terima (id, kertas, layanan, awalan, dari, sampai, lebar, berikut, dokumen, diterima, dicatat_oleh, dicatat_pada)
    values (${id}, ${t.kertas}, ${t.layanan}, ${t.awalan}, ${t.dari}, ${t.sampai}, ${t.lebar}, ${t.dari}, ${t.dokumen},
      ${t.diterima}::date, ${t.oleh}, ${t.pada}::timestamptz)`.execute(db)
  return id
}

export type RentangTerkunci = {
  id: string
  awalan: string
  lebar: number
  dari: number
  sampai: number
  berikut: number
}

/** Ranges this service prints on, own ones first, oldest first; locked for the rest of the transaction. */
export async function kunciRentang(db: Db, kertas: string, layanan: string): Promise<RentangTerkunci[]> {
  const hasil = await sql<RentangTerkunci>`
    select id, awalan, lebar, dari, sampai, berikut from kertas_terima
    where kertas = ${kertas} and (layanan is null or layanan = ${layanan})
    order by layanan nulls last, diterima, dicatat_pada, id for update`.execute(db)
  return hasil.rows
}

/** One range by id, locked. */
export async function kunciTerima(db: Db, id: string): Promise<RentangTerkunci | undefined> {
  const hasil = await sql<RentangTerkunci>`
    select id, awalan, lebar, dari, sampai, berikut from kertas_terima where id = ${id} for update`.execute(
    db,
  )
  return hasil.rows[0]
}

/** Serials of a range that are written down from `mulai` on. */
export async function urutTercatat(db: Db, terimaId: string, mulai: number): Promise<number[]> {
  const hasil = await sql<{ urut: number }>`
    select urut from kertas_lembar where terima_id = ${terimaId} and urut >= ${mulai} order by urut`.execute(
    db,
  )
  return hasil.rows.map((r) => r.urut)
}

export type Lembar = {
  terimaId: string
  urut: number
  seri: string
  keadaan: 'dipakai' | 'rusak'
  usulanId: string | null
  alasan: string | null
  oleh: string
  pada: string
}

/** Writes down one sheet; one already used becomes spoiled and keeps its case. False when it is spoiled already. */
export async function simpanLembar(db: Db, l: Lembar): Promise<boolean> {
  const hasil = await sql<{ id: string }>`
    insert into kertas_lembar (id, terima_id, urut, seri, keadaan, usulan_id, alasan, oleh, pada)
    values (${uuid()}, ${l.terimaId}, ${l.urut}, ${l.seri}, ${l.keadaan}, ${l.usulanId}::uuid, ${l.alasan}, ${l.oleh}, ${l.pada}::timestamptz)
    on conflict (terima_id, urut) do update set keadaan = 'rusak', alasan = excluded.alasan, oleh = excluded.oleh, pada = excluded.pada
      where kertas_lembar.keadaan = 'dipakai' and excluded.keadaan = 'rusak'
    returning id`.execute(db)
  return hasil.rows.length > 0
}

/** The next serial to be taken of a range. */
export async function majukan(db: Db, terimaId: string, berikut: number): Promise<void> {
  await sql`update kertas_terima set berikut = ${berikut} where id = ${terimaId}`.execute(db)
}

/** The case fell back: its printed sheets are spoiled. */
export async function rusakkanMilik(
  db: Db,
  p: { usulanId: string; alasan: string; oleh: string; pada: string },
): Promise<void> {
  await sql`update kertas_lembar set keadaan = 'rusak', alasan = ${p.alasan}, oleh = ${p.oleh}, pada = ${p.pada}::timestamptz
    where usulan_id = ${p.usulanId} and keadaan = 'dipakai'`.execute(db)
}
