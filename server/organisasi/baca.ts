// Perangkat daerah and the holders of offices through time.
import { sql } from 'kysely'
import type { JabatanPelaku } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'

export type BarisPerangkatDaerah = {
  id: string
  kode: string
  nama: string
  namaSingkat: string
  jumlahPegawai: number
}

/** All perangkat daerah with the number of people placed there, by name. */
export async function daftarPerangkatDaerah(db: Db): Promise<BarisPerangkatDaerah[]> {
  const hasil = await sql<BarisPerangkatDaerah>`
    select p.id, p.kode, p.nama, p.nama_singkat as "namaSingkat", coalesce(j.jumlah, 0)::int as "jumlahPegawai"
    from perangkat_daerah p
    left join (select perangkat_daerah_id, count(*) as jumlah from pegawai group by 1) j on j.perangkat_daerah_id = p.id
    order by p.nama collate "C"`.execute(db)
  return hasil.rows
}

export type PemegangJabatan = {
  kodeJabatan: string
  namaJabatan: string
  pegawaiId: string | null
  nama: string | null
  kedudukan: 'definitif' | 'plt' | 'plh' | null
}

/**
 * Who holds each office on a day: the definitive holder, else Plt, else Plh; nobody = nama null.
 * A Plh stands in while the holder is away, so on a day with both the Plh acts (PermenPANRB on Plh: daily tasks).
 */
export async function pemegangJabatan(
  db: Db,
  kode: readonly string[],
  hari: string,
): Promise<Map<string, PemegangJabatan>> {
  if (kode.length === 0) return new Map()
  const hasil = await sql<PemegangJabatan>`
    select j.kode as "kodeJabatan", j.nama as "namaJabatan", r.pegawai_id as "pegawaiId", p.nama_lengkap as nama, r.kedudukan
    from jabatan j
    left join lateral (select r.pegawai_id, r.kedudukan from riwayat_jabatan r
      where r.jabatan_id = j.id and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date
      order by case r.kedudukan when 'plh' then 0 when 'definitif' then 1 when 'plt' then 2 else 3 end, r.id limit 1) r on true
    left join pegawai p on p.id = r.pegawai_id
    where j.kode = any(${[...kode]}::text[])`.execute(db)
  return new Map(hasil.rows.map((b) => [b.kodeJabatan, b]))
}

/** Offices one person holds on a day, in the shape the engine reads. */
export async function jabatanDipangku(db: Db, pegawaiId: string, hari: string): Promise<JabatanPelaku[]> {
  const hasil = await sql<JabatanPelaku>`
    select j.kode, j.nama, r.kedudukan, u.kode as "unitKode"
    from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join unit_organisasi u on u.id = j.unit_organisasi_id
    where r.pegawai_id = ${pegawaiId} and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date
    order by r.kedudukan, j.kode`.execute(db)
  return hasil.rows
}
