// Who stands in the list on a day: PNS in service with their rank, in the order of the first two keys.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type CalonDuk = { id: string; golongan: string | null; tmt: string | null; perangkatDaerah: string }

/**
 * PNS in service on the day (who left, died or moved away is struck out: SE BAKN 03/SE/1980), the unit being that of the office
 * held on the day. Rank high to low, then the elder TMT; who has no rank comes last.
 */
export async function calonDuk(db: Db, hari: string, pd: string | null): Promise<CalonDuk[]> {
  const hasil = await sql<CalonDuk>`
    with g as materialized (
      select distinct on (pegawai_id) pegawai_id, golongan, tmt from riwayat_pangkat
      where dikoreksi_oleh is null and tmt <= ${hari}::date order by pegawai_id, tmt desc),
    j as materialized (
      select r.pegawai_id, x.perangkat_daerah_id from riwayat_jabatan r join jabatan x on x.id = r.jabatan_id
      where r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date)
    select p.id, g.golongan, g.tmt::text as tmt, d.nama_singkat as "perangkatDaerah"
    from riwayat_status s join pegawai p on p.id = s.pegawai_id left join g on g.pegawai_id = p.id
    left join j on j.pegawai_id = p.id join perangkat_daerah d on d.id = coalesce(j.perangkat_daerah_id, p.perangkat_daerah_id)
    where s.dikoreksi_oleh is null and s.berlaku @> ${hari}::date and s.jenis = 'pns'
      and s.keadaan not in ('berhenti', 'pensiun', 'meninggal') and ${pd === null ? sql`true` : sql`d.id = ${pd}::uuid`}
    order by array_position(array['I', 'II', 'III', 'IV'], split_part(g.golongan, '/', 1)) desc nulls last,
      split_part(g.golongan, '/', 2) desc, g.tmt, p.lahir, p.id`.execute(db)
  return hasil.rows
}

/** Name of a perangkat daerah; undefined when there is none. */
export async function namaPerangkatDaerah(db: Db, id: string): Promise<string | undefined> {
  const hasil = await sql<{ nama: string }>`select nama from perangkat_daerah where id = ${id}::uuid`.execute(
    db,
  )
  return hasil.rows[0]?.nama
}
