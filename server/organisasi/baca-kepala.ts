// Kepala: who heads a perangkat daerah on a day, by the office held.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type Kepala = {
  pegawaiId: string
  nama: string
  jabatan: string
  kedudukan: 'definitif' | 'plt' | 'plh'
}

/** Rank of kinds of post, for the highest single post of the top unit. */
const URUT = sql`case j.jenis when 'kepala-daerah' then 0 when 'jpt' then 1 when 'administrator' then 2 when 'pengawas' then 3 else 4 end`

/**
 * Everybody who acts as head of the perangkat daerah on the day: the Plh while there is one, else the definitive holder, else
 * the Plt, of the highest single post in its top unit. Empty when the post is vacant.
 */
export async function kepalaPerangkatDaerah(
  db: Db,
  perangkatDaerahId: string,
  hari: string,
): Promise<Kepala[]> {
  const hasil = await sql<Kepala>`
    with puncak as (
      select j.id, j.nama from jabatan j join unit_organisasi u on u.id = j.unit_organisasi_id
      where j.perangkat_daerah_id = ${perangkatDaerahId} and j.tunggal and u.induk_id is null
      order by ${URUT}, j.eselon nulls last, j.kode limit 1
    )
    select r.pegawai_id as "pegawaiId", p.nama_lengkap as nama, j.nama as jabatan, r.kedudukan
    from puncak j join riwayat_jabatan r on r.jabatan_id = j.id and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date
    join pegawai p on p.id = r.pegawai_id
    order by case r.kedudukan when 'plh' then 0 when 'definitif' then 1 else 2 end limit 1`.execute(db)
  return hasil.rows
}
