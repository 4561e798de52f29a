// Counts of the workforce on a day, one statement for all marks.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisHitung = { kelompok: string; kode: string | null; nama: string | null; jumlah: number }

/** Ages in fives; the ends are open. */
const UMUR = sql`case when o.umur < 26 then '25 ke bawah' when o.umur > 60 then '61 ke atas'
  else (26 + (o.umur - 26) / 5 * 5) || ' sampai ' || (30 + (o.umur - 26) / 5 * 5) end`

/** People in service on the day, with their marks; the unit is that of the office held on the day. */
const orang = (hari: string, pd: string | null) => sql`
  with g as materialized (select distinct on (pegawai_id) pegawai_id, golongan from riwayat_pangkat
      where dikoreksi_oleh is null and tmt <= ${hari}::date order by pegawai_id, tmt desc),
    j as materialized (select r.pegawai_id, x.perangkat_daerah_id, x.jenis from riwayat_jabatan r join jabatan x on x.id = r.jabatan_id
      where r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date),
    t as materialized (select distinct on (pegawai_id) pegawai_id, jenjang from riwayat_pendidikan
      where dikoreksi_oleh is null and coalesce(diakui, lulus) <= ${hari}::date order by pegawai_id,
        array_position(array['SD', 'SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'], jenjang) desc nulls last),
    o as materialized (
      select p.id, d.id as pd_id, d.nama as pd, g.golongan, p.jenis_kelamin, t.jenjang, s.jenis, j.jenis as jenis_jabatan,
        extract(year from age(${hari}::date, p.lahir))::int as umur
      from riwayat_status s join pegawai p on p.id = s.pegawai_id left join g on g.pegawai_id = p.id left join j on j.pegawai_id = p.id
      left join t on t.pegawai_id = p.id join perangkat_daerah d on d.id = coalesce(j.perangkat_daerah_id, p.perangkat_daerah_id)
      where s.dikoreksi_oleh is null and s.berlaku @> ${hari}::date and s.keadaan not in ('berhenti', 'pensiun', 'meninggal')
        and ${pd === null ? sql`true` : sql`d.id = ${pd}::uuid`})`

/** Every group with its rows; a mark that is not on record has code and name null. */
export async function hitungKelompok(db: Db, hari: string, pd: string | null): Promise<BarisHitung[]> {
  const hasil = await sql<BarisHitung>`${orang(hari, pd)}
    select 'unit' as kelompok, o.pd_id::text as kode, o.pd as nama, count(*)::int as jumlah from o group by o.pd_id, o.pd
    union all select 'golongan', o.golongan, o.golongan, count(*)::int from o group by o.golongan
    union all select 'umur', u, u, count(*)::int from (select ${UMUR} as u from o) x group by u
    union all select 'jenis-kelamin', o.jenis_kelamin, o.jenis_kelamin, count(*)::int from o group by o.jenis_kelamin
    union all select 'pendidikan', o.jenjang, o.jenjang, count(*)::int from o group by o.jenjang
    union all select 'jenis', o.jenis, o.jenis, count(*)::int from o group by o.jenis
    union all select 'jenis-jabatan', o.jenis_jabatan, o.jenis_jabatan, count(*)::int from o group by o.jenis_jabatan`.execute(
    db,
  )
  return hasil.rows
}

/** Ids of those in service on the day, for the rule on retirement. */
export async function idBekerja(db: Db, hari: string, pd: string | null): Promise<string[]> {
  const hasil = await sql<{ id: string }>`${orang(hari, pd)} select id from o`.execute(db)
  return hasil.rows.map((b) => b.id)
}

export async function namaUnit(db: Db, id: string): Promise<string | undefined> {
  const hasil = await sql<{ nama: string }>`select nama from perangkat_daerah where id = ${id}::uuid`.execute(
    db,
  )
  return hasil.rows[0]?.nama
}
