// Arsip Digital: the documents of one person in six groups (Perwali Jambi 31/2018 Pasal 5 ayat (1)).
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisArsip = {
  id: string
  pegawaiId: string | null
  jenisDokumen: string
  kelompok: number
  judul: string
  nomor: string | null
  tanggal: string | null
  ukuran: number
  tipe: string
  versi: number
  sumber: string
  sidik: string
  usulanId: string | null
  tersembunyi: boolean
  dibuatOleh: string
  dibuatPada: string
  /** Quarantine: only 'bersih' and 'tanpa-pemindai' may be opened. */
  pindai: 'tanpa-pemindai' | 'bersih' | 'menunggu' | 'terjangkit'
  /** What was taken out of the upload before it was kept. */
  dibersihkan: string[]
  halaman: number | null
  menggantikanId: string | null
  pemusnahanId: string | null
}

/** Seen by the scanner, or no scanner here: may be opened and used. */
export const bolehDipakai = (a: Pick<BarisArsip, 'pindai' | 'pemusnahanId'>): boolean =>
  (a.pindai === 'bersih' || a.pindai === 'tanpa-pemindai') && a.pemusnahanId === null

/** Columns of BarisArsip, of a table named `a`. */
export const KOLOM_ARSIP = sql`a.id, a.pegawai_id as "pegawaiId", a.jenis_dokumen as "jenisDokumen", a.kelompok, a.judul, a.nomor,
  a.tanggal::text as tanggal, a.ukuran, a.tipe, a.versi, a.sumber, a.sidik, a.usulan_id as "usulanId", a.tersembunyi,
  a.dibuat_oleh as "dibuatOleh", a.dibuat_pada as "dibuatPada", a.pindai, a.dibersihkan, a.halaman,
  a.menggantikan_id as "menggantikanId", a.pemusnahan_id as "pemusnahanId"`

/** Documents of a person that may be shown, newest version of each, by group and date; hidden products are left out. */
export async function arsipPegawai(db: Db, pegawaiId: string): Promise<BarisArsip[]> {
  const hasil = await sql<BarisArsip>`
    select ${KOLOM_ARSIP} from arsip a
    where a.pegawai_id = ${pegawaiId} and not a.tersembunyi and a.pemusnahan_id is null and a.pindai <> 'terjangkit'
      and not exists (select 1 from arsip b where b.menggantikan_id = a.id)
    order by a.kelompok, a.tanggal desc nulls last, a.dibuat_pada desc, a.id`.execute(db)
  return hasil.rows
}

/** Older versions of a person's open documents, newest first: each was replaced by a later row. */
export async function versiLama(db: Db, pegawaiId: string): Promise<BarisArsip[]> {
  const hasil = await sql<BarisArsip>`
    select ${KOLOM_ARSIP} from arsip a
    where a.pegawai_id = ${pegawaiId} and not a.tersembunyi and a.pemusnahan_id is null
      and exists (select 1 from arsip b where b.menggantikan_id = a.id)
    order by a.dibuat_pada desc, a.id limit 1000`.execute(db)
  return hasil.rows
}

/** One document, or undefined. */
export async function bacaArsip(db: Db, id: string): Promise<BarisArsip | undefined> {
  const hasil = await sql<BarisArsip>`select ${KOLOM_ARSIP} from arsip a where a.id = ${id}`.execute(db)
  return hasil.rows[0]
}

/** Has a later version taken its place? */
export async function sudahDigantikan(db: Db, id: string): Promise<boolean> {
  const hasil = await sql<{ ada: boolean }>`
    select exists (select 1 from arsip where menggantikan_id = ${id}::uuid) as ada`.execute(db)
  return hasil.rows[0]?.ada ?? false
}

/** Documents by id, in no order. */
export async function bacaBanyakArsip(db: Db, id: readonly string[]): Promise<Map<string, BarisArsip>> {
  if (id.length === 0) return new Map()
  const hasil =
    await sql<BarisArsip>`select ${KOLOM_ARSIP} from arsip a where a.id = any(${[...id]}::uuid[])`.execute(db)
  return new Map(hasil.rows.map((a) => [a.id, a]))
}

/** Cases that hold a document, as an attachment or as their product: through them others may see it. */
export async function usulanPemakaiArsip(db: Db, arsipId: string): Promise<string[]> {
  const hasil = await sql<{ id: string }>`
    select usulan_id as id from usulan_berkas where arsip_id = ${arsipId}
    union select usulan_id from arsip where id = ${arsipId} and usulan_id is not null
    limit 200`.execute(db)
  return hasil.rows.map((b) => b.id)
}
