// Cases with a running limit, and those that fell by one.
import { sql } from 'kysely'
import type { Batas } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'

/** Every case whose limit runs, the nearest first. */
export async function berbatas(db: Db): Promise<{ id: string; batas: Batas }[]> {
  const hasil = await sql<{ id: string; batas: Batas }>`select id, keadaan->'batas' as batas from usulan
    where selesai_pada is null and batas_pada is not null order by batas_pada, id`.execute(db)
  return hasil.rows
}

export type Tertolak = {
  id: string
  nomor: string | null
  layanan: string
  nama: string
  perangkatDaerah: string
  /** The limit that had passed. */
  lewat: Batas
}

/** Cases of these services refused by time, the oldest first; never the reader's own. */
export async function tertolakLewatBatas(
  db: Db,
  layanan: 'semua' | readonly string[],
  bukanPegawaiId: string,
): Promise<Tertolak[]> {
  const lingkup = layanan === 'semua' ? sql`` : sql` and u.layanan = any(${layanan}::text[])`
  const hasil =
    await sql<Tertolak>`select u.id, u.nomor, u.layanan, p.nama_lengkap as nama, o.nama as "perangkatDaerah",
      u.keadaan->'penolakan'->'batasLewat' as lewat
    from usulan u join pegawai p on p.id = u.pegawai_id join perangkat_daerah o on o.id = u.perangkat_daerah_id
    where u.cap = 'KEDALUWARSA' and u.pegawai_id <> ${bukanPegawaiId}
      and u.keadaan->'penolakan'->'batasLewat' is not null${lingkup} order by u.sejak_pada, u.id`.execute(db)
  return hasil.rows
}
