// Penjagaan: whom to watch, and the cases that already run for them. Who is due is computed, never stored.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/**
 * Everybody still in service on the day (a person without a recorded standing stays in: a missing fact is shown, not
 * hidden). Left out are only those whose last standing is an end: no raise can fall due for them.
 */
export async function pegawaiDijaga(
  db: Db,
  o: { perangkatDaerahId: string | null; hari: string },
): Promise<string[]> {
  const tempat =
    o.perangkatDaerahId === null ? sql`true` : sql`p.perangkat_daerah_id = ${o.perangkatDaerahId}`
  const hasil = await sql<{ id: string }>`
    select p.id from pegawai p where ${tempat}
      and not exists (select 1 from riwayat_status s where s.pegawai_id = p.id and s.dikoreksi_oleh is null
        and s.berlaku @> ${o.hari}::date and s.keadaan in ('berhenti', 'pensiun', 'meninggal'))
    order by p.nama_cari collate "C", p.id`.execute(db)
  return hasil.rows.map((b) => b.id)
}

export type UsulanTmt = {
  id: string
  nomor: string | null
  cap: string
  tahap: string
  pegawaiId: string
  tmt: string
}

/** Cases of a service whose date of effect lies in a month 'YYYY-MM', the newest of each person; withdrawn ones are left out. */
export async function usulanBulan(db: Db, layanan: string, bulan: string): Promise<Map<string, UsulanTmt>> {
  const hasil = await sql<UsulanTmt>`
    select distinct on (pegawai_id) id, nomor, cap, tahap, pegawai_id as "pegawaiId", tmt
    from usulan where layanan = ${layanan} and tmt >= ${`${bulan}-01`}::date
      and tmt < (${`${bulan}-01`}::date + interval '1 month')::date and tahap <> 'dibatalkan'
    order by pegawai_id, dibuat_pada desc`.execute(db)
  return new Map(hasil.rows.map((u) => [u.pegawaiId, u]))
}

/** The running case of one person for a service and date, if any. */
export async function usulanUntuk(
  db: Db,
  o: { layanan: string; pegawaiId: string; tmt: string },
): Promise<string | null> {
  const hasil = await sql<{ id: string }>`
    select id from usulan where layanan = ${o.layanan} and pegawai_id = ${o.pegawaiId} and tmt = ${o.tmt}::date
      and tahap not in ('ditolak', 'ditolak-tuntas', 'dibatalkan') order by dibuat_pada desc limit 1`.execute(
    db,
  )
  return hasil.rows[0]?.id ?? null
}

export type BarisHasil = {
  pegawaiId: string
  nama: string
  usulanId: string | null
  nomor: string | null
  alasan: string | null
  dasar: string[]
}
