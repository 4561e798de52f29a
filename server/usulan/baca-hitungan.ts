// Counts for the desk, all in one statement: every open page asks for them again and again.

import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { type Syarat, syaratAntrean } from './baca-syarat.ts'
import type { BagianAntrean, Lihat } from './lihat.ts'

/** Each count stops here. */
export const HITUNGAN_PALING = 2_000

export type Hitungan = {
  milikSaya: number
  perluTindakan: number
  antrean: number
  lewatTenggat: number
  hariIni: number
  perangkatDaerah: number
}

export type TanyaHitungan = {
  lihat: Lihat
  bagian: BagianAntrean[]
  tahapPemohon: string[]
  kini: string
  awalHari: string
  akhirHari: string
}

/** How many cases are mine, wait for me, are late or end today, and run in my unit. */
export async function hitunganUsulan(db: Db, o: TanyaHitungan): Promise<Hitungan> {
  const { lihat, bagian } = o
  const milik = sql`(u.pegawai_id = ${lihat.pegawaiId} or u.pengaju_akun_id = ${lihat.akunId}) and u.selesai_pada is null`
  const unit = lihat.perangkatDaerahId
  const diUnit: Syarat =
    unit === null ? sql`false` : sql`u.perangkat_daerah_id = ${unit} and u.selesai_pada is null`
  const paling = sql.lit(HITUNGAN_PALING)
  const hasil = await sql<Hitungan>`
    with meja as materialized (select u.batas_pada from usulan u where ${syaratAntrean(lihat, bagian)} limit ${paling}),
      milik as materialized (select u.tahap from usulan u where ${milik} limit ${paling})
    select (select count(*)::int from milik) as "milikSaya",
      (select count(*)::int from milik where tahap = any(${o.tahapPemohon}::text[])) as "perluTindakan",
      count(*)::int as antrean,
      (count(*) filter (where batas_pada < ${o.kini}::timestamptz))::int as "lewatTenggat",
      (count(*) filter (where batas_pada >= ${o.awalHari}::timestamptz and batas_pada <= ${o.akhirHari}::timestamptz))::int as "hariIni",
      (select count(*)::int from (select 1 from usulan u where ${diUnit} limit ${paling}) x) as "perangkatDaerah"
    from meja`.execute(db)
  const kosong = {
    milikSaya: 0,
    perluTindakan: 0,
    antrean: 0,
    lewatTenggat: 0,
    hariIni: 0,
    perangkatDaerah: 0,
  }
  return hasil.rows[0] ?? kosong
}
