// The direct superior on a day, derived from the unit tree and the offices held (migration 0011).
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type Atasan = {
  pegawaiId: string
  nama: string
  jabatan: string | null
  eselon: string | null
  golongan: string | null
}

/** Superior of each person; people without one (no office above is held) are absent from the map. */
export async function atasanLangsung(
  db: Db,
  pegawaiId: readonly string[],
  hari: string,
): Promise<Map<string, Atasan>> {
  if (pegawaiId.length === 0) return new Map()
  const hasil = await sql<Atasan & { orang: string }>`
    select o.orang, a.id as "pegawaiId", a.nama_lengkap as nama, j.nama as jabatan, j.eselon,
      (select g.golongan from riwayat_pangkat g where g.pegawai_id = a.id and g.dikoreksi_oleh is null
        and g.tmt <= ${hari}::date order by g.tmt desc limit 1) as golongan
    from (select x as orang, atasan_langsung(x, ${hari}::date) as atasan from unnest(${[...pegawaiId]}::uuid[]) x) o
    join pegawai a on a.id = o.atasan
    left join lateral (select j.nama, j.eselon from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
      where r.pegawai_id = a.id and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date
      limit 1) j on true`.execute(db)
  return new Map(hasil.rows.map(({ orang, ...isi }) => [orang, isi]))
}
