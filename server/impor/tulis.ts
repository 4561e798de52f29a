// Tulis impor: the import itself, its checked rows, its errors, and the notes of the audit.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { GalatSel } from '#mesin/bentuk-impor.ts'
import type { Peta } from '#mesin/impor-peta.ts'
import type { Db } from '#server/alat/database.ts'
import type { Kelompok, LembarCuplik } from './pekerja.ts'

export type ImporBaru = {
  jenis: string
  perangkatDaerahId: string | null
  namaBerkas: string
  sidik: string
  ukuran: number
  format: 'xlsx' | 'csv'
  lembar: readonly LembarCuplik[]
  akunId: string
  nama: string
  kini: string
}

export async function sisipImpor(db: Db, i: ImporBaru): Promise<string> {
  const id = uuid()
  await sql`insert into impor (id, jenis, perangkat_daerah_id, nama_berkas, sidik, ukuran, format, lembar, keadaan, dibuat_oleh, nama, dibuat_pada)
    values (${id}, ${i.jenis}, ${i.perangkatDaerahId}::uuid, ${i.namaBerkas}, ${i.sidik}, ${i.ukuran}, ${i.format}, ${JSON.stringify(i.lembar)}::jsonb,
      'dipetakan', ${i.akunId}, ${i.nama}, ${i.kini}::timestamptz)`.execute(db)
  return id
}

export type PilihanPeriksa = { lembar: number; barisJudul: number; peta: Peta }

/** Rows of a former try go before the file is read again. */
export async function ulangPeriksa(db: Db, id: string): Promise<void> {
  await sql`delete from impor_galat where impor_id = ${id}`.execute(db)
  await sql`delete from impor_baris where impor_id = ${id}`.execute(db)
  await sql`update impor set maju = 0 where id = ${id}`.execute(db)
}

/** Opens a new check with what was chosen. */
export async function mulaiPeriksa(db: Db, id: string, p: PilihanPeriksa): Promise<void> {
  await sql`update impor set keadaan = 'memeriksa', maju = 0, jumlah = '{}', pesan = null, cara = null, pilihan = ${JSON.stringify(p)}::jsonb
    where id = ${id}`.execute(db)
}

/** Remembers the map for the next file with these headings. */
export async function ingatPeta(
  db: Db,
  o: { akunId: string; jenis: string; sidikJudul: string; peta: Peta; kini: string },
): Promise<void> {
  await sql`insert into impor_peta (akun_id, jenis, sidik_judul, peta, dipakai_pada)
    values (${o.akunId}, ${o.jenis}, ${o.sidikJudul}, ${JSON.stringify(o.peta)}::jsonb, ${o.kini}::timestamptz)
    on conflict (akun_id, jenis, sidik_judul) do update set peta = excluded.peta, dipakai_pada = excluded.dipakai_pada`.execute(
    db,
  )
}

/** Moves an import from one state to the next; false when it is no longer there (stopped, or taken by another). */
export async function gantiKeadaan(
  db: Db,
  id: string,
  dari: readonly string[],
  ke: { keadaan: string; pesan?: string; cara?: string; selesaiPada?: string; jumlah?: object },
): Promise<boolean> {
  const hasil = await sql`update impor set keadaan = ${ke.keadaan}, pesan = ${ke.pesan ?? null},
      cara = coalesce(${ke.cara ?? null}, cara), selesai_pada = coalesce(${ke.selesaiPada ?? null}::timestamptz, selesai_pada),
      jumlah = coalesce(${ke.jumlah ? JSON.stringify(ke.jumlah) : null}::jsonb, jumlah)
    where id = ${id} and keadaan = any(${[...dari]}::text[]) returning id`.execute(db)
  return hasil.rows.length > 0
}

/** Stores one batch of checked rows and how far the reading is; false when the import was stopped. */
export async function simpanKelompok(db: Db, id: string, k: Kelompok): Promise<boolean> {
  const jalan =
    await sql`update impor set maju = maju + ${k.baris.length} where id = ${id} and keadaan = 'memeriksa' returning id`.execute(
      db,
    )
  if (jalan.rows.length === 0) return false
  await sql`insert into impor_baris (impor_id, baris, nilai, hasil)
    select ${id}::uuid, b, n::jsonb, case when r then 'galat' end
    from unnest(${k.baris}::int[], ${k.nilai}::text[], ${k.rusak}::boolean[]) as t (b, n, r)`.execute(db)
  await simpanGalat(db, id, k.galat, 'galat')
  await simpanGalat(db, id, k.peringatan, 'peringatan')
  return true
}

async function simpanGalat(
  db: Db,
  id: string,
  g: readonly GalatSel[],
  sifat: 'galat' | 'peringatan',
): Promise<void> {
  if (g.length === 0) return
  await sql`insert into impor_galat (impor_id, baris, sel, kolom, pesan, sifat)
    select ${id}::uuid, b, s, k, p, ${sifat}
    from unnest(${g.map((x) => x.baris)}::int[], ${g.map((x) => x.sel)}::text[], ${g.map((x) => x.kolom)}::text[],
      ${g.map((x) => x.pesan)}::text[]) as t (b, s, k, p)`.execute(db)
}

/** Locks one import for the rest of the transaction. */
export async function kunciImpor(db: Db, id: string): Promise<void> {
  await sql`select id from impor where id = ${id} for update`.execute(db)
}

export async function catatPembatalan(
  db: Db,
  o: { id: string; akunId: string; alasan: string; kini: string },
): Promise<void> {
  await sql`update impor set keadaan = 'dibatalkan', dibatalkan_oleh = ${o.akunId}, dibatalkan_pada = ${o.kini}::timestamptz,
    alasan_batal = ${o.alasan} where id = ${o.id}`.execute(db)
}

/** One note for the audit; numbers and codes only, no personal data. */
export async function catatImpor(
  db: Db,
  c: { akunId: string; aksi: string; objekId: string; pada: string; rincian: object },
): Promise<void> {
  await sql`insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${c.pada}::timestamptz, ${c.akunId}, ${c.aksi}, 'impor', ${c.objekId}, 'jadi', ${JSON.stringify(c.rincian)}::jsonb)`.execute(
    db,
  )
}
