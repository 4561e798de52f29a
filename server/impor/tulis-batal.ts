// Batal: an import taken back. Histories get corrections appended: what the import corrected comes back as a new row, what it
// added points at what took its place. Master rows return to their former content while nobody touched them since.
import { sql } from 'kysely'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Db } from '#server/alat/database.ts'
import { KOLOM_SENDIRI, kolomLain } from './tulis-jalan.ts'

/** Why an import can no longer be taken back, and how many rows stand in the way. */
export type Halangan = { sebab: string; jumlah: number }

async function hitung(db: Db, kueri: ReturnType<typeof sql>, sebab: string): Promise<Halangan[]> {
  const hasil = await sql<{ n: number }>`select count(*)::int as n from (${kueri}) x`.execute(db)
  const n = hasil.rows[0]?.n ?? 0
  return n > 0 ? [{ sebab, jumlah: n }] : []
}

async function halanganRiwayat(db: Db, id: string, tabel: string): Promise<Halangan[]> {
  const t = sql.table(tabel)
  return [
    ...(await hitung(
      db,
      sql`select 1 from ${t} n where n.impor_id = ${id} and n.dikoreksi_oleh is not null`,
      'baris hasil impor ini sudah dikoreksi',
    )),
    ...(await hitung(
      db,
      sql`select 1 from ${t} n where n.pegawai_id in (select pegawai_id from impor_baris where impor_id = ${id} and hasil in ('baru', 'berubah'))
        and n.impor_id is distinct from ${id}::uuid and n.dikoreksi_oleh is null
        and n.dicatat_pada > (select max(dicatat_pada) from ${t} where impor_id = ${id})`,
      'riwayat yang lebih baru sudah dicatat bagi pegawai yang sama',
    )),
    ...(await hitung(
      db,
      sql`select 1 from usulan u join impor i on i.id = ${id} where u.diajukan_pada > i.selesai_pada
        and u.pegawai_id in (select pegawai_id from impor_baris where impor_id = ${id} and hasil in ('baru', 'berubah'))`,
      'usulan sudah diajukan sesudah impor ini',
    )),
  ]
}

/** What rests on this import; empty when it may be taken back. */
export async function halanganBatal(db: Db, id: string, jenis: JenisImpor): Promise<Halangan[]> {
  if (jenis.wujud === 'riwayat' || jenis.wujud === 'riwayat-jabatan')
    return halanganRiwayat(db, id, jenis.tabel)
  const t = sql.table(jenis.tabel)
  return hitung(
    db,
    sql`select 1 from impor_baris b left join ${t} l on l.id = b.baru_id where b.impor_id = ${id} and b.hasil in ('baru', 'berubah')
      and to_jsonb(l) is distinct from b.sesudah`,
    'data hasil impor ini sudah diubah',
  )
}

async function batalkanRiwayat(db: Db, id: string, tabel: string): Promise<void> {
  const t = sql.table(tabel)
  const kolom = await kolomLain(db, tabel, KOLOM_SENDIRI)
  const isi = sql.raw(kolom.join(', '))
  await sql`insert into ${t} (id, ${isi}, sumber, impor_id, impor_baris, dikoreksi_oleh)
    select x.baru, ${sql.raw(kolom.map((k) => `l.${k}`).join(', '))}, l.sumber, ${id}::uuid, 0, x.baru
    from (select l.id, gen_random_uuid() as baru from ${t} l join ${t} n on n.id = l.dikoreksi_oleh
      where n.impor_id = ${id} and n.id <> l.id and l.impor_id is distinct from ${id}::uuid) x join ${t} l on l.id = x.id`.execute(
    db,
  )
  await sql`update ${t} set dikoreksi_oleh = id where impor_id = ${id} and impor_baris > 0 and dikoreksi_oleh is null`.execute(
    db,
  )
  await sql`update ${t} set dikoreksi_oleh = null where impor_id = ${id} and impor_baris = 0`.execute(db)
}

/** Takes the rows back. Throws a foreign key violation when something rests on a person or unit the import added. */
export async function batalkan(db: Db, id: string, jenis: JenisImpor): Promise<void> {
  if (jenis.wujud === 'riwayat' || jenis.wujud === 'riwayat-jabatan')
    return batalkanRiwayat(db, id, jenis.tabel)
  const t = sql.table(jenis.tabel)
  const kolom = (await kolomLain(db, jenis.tabel, ['id'])).join(', ')
  await sql`update ${t} s set (${sql.raw(kolom)}) = (select ${sql.raw(kolom)} from jsonb_populate_record(null::${t}, b.sebelum))
    from impor_baris b where b.impor_id = ${id} and b.hasil = 'berubah' and s.id = b.lama_id`.execute(db)
  // A person or unit that nothing rests on goes; its content stays in impor_baris.
  if (jenis.wujud === 'pegawai') await sql`delete from riwayat_status where impor_id = ${id}`.execute(db)
  if (jenis.wujud === 'unit')
    await sql`update unit_organisasi u set induk_id = null from impor_baris b where b.impor_id = ${id} and b.hasil = 'baru' and u.id = b.baru_id`.execute(
      db,
    )
  await sql`delete from ${t} l using impor_baris b where b.impor_id = ${id} and b.hasil = 'baru' and l.id = b.baru_id`.execute(
    db,
  )
}
