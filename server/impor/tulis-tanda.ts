// Tanda: rows of an import marked wrong, set by set, with a sentence that names the cell.
import { sql } from 'kysely'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Peta } from '#mesin/impor-peta.ts'
import type { Db } from '#server/alat/database.ts'
import { huruf, type Ungkapan } from './tulis-ungkapan.ts'

export type Banding = { id: string; jenis: JenisImpor; peta: Peta; perangkatDaerahId: string | null }

/** Marks the rows of `pilih` (alias b) wrong at one column, with a sentence in SQL. */
export async function tandaiGalat(
  db: Db,
  p: Banding,
  kolom: string,
  pesan: Ungkapan,
  pilih: Ungkapan,
): Promise<void> {
  await sql`with kena as (
      update impor_baris b set hasil = 'galat' where b.impor_id = ${p.id} and b.hasil is distinct from 'galat' and ${pilih}
      returning b.baris, b.nilai, b.rujuk_id, b.pegawai_id)
    insert into impor_galat (impor_id, baris, sel, kolom, pesan, sifat)
    select ${p.id}::uuid, b.baris, ${huruf(p.peta, kolom)}::text || b.baris, ${kolom}::text, ${pesan}, 'galat' from kena b order by b.baris`.execute(
    db,
  )
}

/** The same row twice in one file: the later one is refused and names the earlier. */
export async function tandaiKembar(db: Db, p: Banding, kolom: string, kunci: Ungkapan): Promise<void> {
  await sql`with urut as (
      select b.baris, first_value(b.baris) over w as pertama from impor_baris b
      where b.impor_id = ${p.id} and b.hasil is distinct from 'galat' window w as (partition by ${kunci} order by b.baris)),
    kena as (update impor_baris b set hasil = 'galat' from urut u
      where b.impor_id = ${p.id} and b.baris = u.baris and u.pertama < u.baris returning b.baris, u.pertama)
    insert into impor_galat (impor_id, baris, sel, kolom, pesan, sifat)
    select ${p.id}::uuid, k.baris, ${huruf(p.peta, kolom)}::text || k.baris, ${kolom}::text,
      'isinya sama dengan baris ' || k.pertama || ' berkas ini; hapus salah satunya', 'galat' from kena k order by k.baris`.execute(
    db,
  )
}
