// Jalan jabatan: spans of offices. The office before the new one is closed on the day before; what remains of it is a new row.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

const KOLOM = 'pegawai_id, jabatan_id, kedudukan, tunggal, nomor, tanggal, usulan_id, arsip_id, pejabat'
const RENTANG = sql`daterange((b.nilai->>'mulai')::date, (b.nilai->>'sampai')::date + 1)`
const TULIS = sql`b.hasil in ('baru', 'berubah')`

/**
 * Writes the new rows outside the rules, steps the old ones aside, then lets the new ones count. Who held nothing before needs
 * no such care: his rows count at once.
 */
export async function jalankanJabatan(db: Db, id: string): Promise<void> {
  await sql`analyze impor_baris`.execute(db)
  await sql`insert into riwayat_jabatan (id, ${sql.raw(KOLOM)}, berlaku, sumber, impor_id, impor_baris, dikoreksi_oleh)
    select b.baru_id, b.pegawai_id, b.rujuk_id, coalesce(b.nilai->>'kedudukan', l.kedudukan, 'definitif'), j.tunggal,
      coalesce(b.nilai->>'nomor', l.nomor), coalesce((b.nilai->>'tanggal')::date, l.tanggal), l.usulan_id, l.arsip_id,
      coalesce(b.nilai->>'pejabat', l.pejabat),
      case when l.id is not null and (b.nilai->>'sampai' is null or b.nilai ? 'sampai_hitung') then l.berlaku else ${RENTANG} end,
      'impor', b.impor_id, b.baris, case when l.id is null and not exists (
        select 1 from riwayat_jabatan r where r.pegawai_id = b.pegawai_id and r.dikoreksi_oleh is null) then null else b.baru_id end
    from impor_baris b join jabatan j on j.id = b.rujuk_id left join riwayat_jabatan l on l.id = b.lama_id
    where b.impor_id = ${id} and ${TULIS}`.execute(db)
  // A whole town came in with this statement: planned for the empty table it was, the next one never ends.
  await sql`analyze riwayat_jabatan`.execute(db)
  await sql`update riwayat_jabatan l set dikoreksi_oleh = b.baru_id from impor_baris b
    where b.impor_id = ${id} and b.hasil = 'berubah' and l.id = b.lama_id and l.dikoreksi_oleh is null`.execute(
    db,
  )
  // What is left of an office that the new one follows.
  await sql`insert into riwayat_jabatan (id, ${sql.raw(KOLOM)}, berlaku, sumber, impor_id, impor_baris, dikoreksi_oleh)
    select x.baru, ${sql.raw(
      KOLOM.split(', ')
        .map((k) => `l.${k}`)
        .join(', '),
    )}, daterange(lower(l.berlaku), x.mulai), l.sumber, ${id}::uuid, x.baris, x.baru
    from (select distinct on (r.id) r.id, (b.nilai->>'mulai')::date as mulai, b.baris, gen_random_uuid() as baru
      from impor_baris b join riwayat_jabatan r on r.pegawai_id = b.pegawai_id and r.dikoreksi_oleh is null and r.kedudukan = 'definitif'
        and r.berlaku && ${RENTANG} and (lower_inf(r.berlaku) or lower(r.berlaku) < (b.nilai->>'mulai')::date)
      where b.impor_id = ${id} and ${TULIS} and coalesce(b.nilai->>'kedudukan', 'definitif') = 'definitif'
      order by r.id, (b.nilai->>'mulai')::date) x
    join riwayat_jabatan l on l.id = x.id`.execute(db)
  await sql`update riwayat_jabatan l set dikoreksi_oleh = n.id from riwayat_jabatan n
    where n.impor_id = ${id} and n.dikoreksi_oleh = n.id and n.id not in (select b.baru_id from impor_baris b where b.impor_id = ${id} and ${TULIS})
      and l.pegawai_id = n.pegawai_id and l.dikoreksi_oleh is null and l.kedudukan = 'definitif' and l.id <> n.id
      and lower(l.berlaku) is not distinct from lower(n.berlaku)`.execute(db)
  await sql`update riwayat_jabatan set dikoreksi_oleh = null where impor_id = ${id} and dikoreksi_oleh = id`.execute(
    db,
  )
}
