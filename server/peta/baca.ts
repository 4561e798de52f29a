// The posts of one perangkat daerah on a day, with what is planned and who is there.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { zJabatanPeta, zPemangku } from '#kontrak/peta.ts'
import type { Db } from '#server/alat/database.ts'

export type UnitMentah = { id: string; indukId: string | null; nama: string; kode: string }
export type JabatanMentah = Omit<z.input<typeof zJabatanPeta>, 'pemangku'> & { unitId: string }
export type PemangkuMentah = z.input<typeof zPemangku> & { jabatanId: string; ke: number }

/** Holders listed per post; the count has no such limit. */
const PEMANGKU_PALING = 30

export async function unitPada(db: Db, pd: string, hari: string): Promise<UnitMentah[]> {
  const hasil = await sql<UnitMentah>`select id, induk_id as "indukId", nama, kode from unit_organisasi
    where perangkat_daerah_id = ${pd}::uuid and berlaku @> ${hari}::date order by induk_id nulls first, kode`.execute(
    db,
  )
  return hasil.rows
}

export async function jabatanPada(db: Db, pd: string, hari: string): Promise<JabatanMentah[]> {
  const hasil = await sql<JabatanMentah>`
    select j.id, j.nama, j.jenis, j.eselon, j.jenjang, j.kelas, j.golongan_dari as "golonganDari", j.golongan_sampai as "golonganSampai",
      j.pendidikan_minimal as "pendidikanMinimal", j.tunggal, j.unit_organisasi_id as "unitId",
      coalesce((select f.jumlah from formasi_jabatan f where f.jabatan_id = j.id and f.berlaku @> ${hari}::date), j.formasi)::int as formasi,
      (select count(*)::int from riwayat_jabatan r where r.jabatan_id = j.id and r.dikoreksi_oleh is null
        and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date and ${bekerja(hari)}) as bezetting
    from jabatan j where j.perangkat_daerah_id = ${pd}::uuid and j.jenis <> 'kepala-daerah' and j.berlaku @> ${hari}::date
    order by array_position(array['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana'], j.jenis), j.eselon nulls last,
      j.nama collate "C"`.execute(db)
  return hasil.rows
}

/** Who left the service no longer holds a post, whatever his last row of offices says. */
const bekerja = (
  hari: string,
) => sql`exists (select 1 from riwayat_status s where s.pegawai_id = r.pegawai_id and s.dikoreksi_oleh is null
  and (s.berlaku @> ${hari}::date) is true and s.keadaan not in ('berhenti', 'pensiun', 'meninggal'))`

export async function pemangkuPada(db: Db, pd: string, hari: string): Promise<PemangkuMentah[]> {
  const hasil = await sql<PemangkuMentah>`
    with x as (
      select r.jabatan_id as "jabatanId", p.id as "pegawaiId", p.nama_lengkap as nama, p.nip, r.kedudukan, lower(r.berlaku)::text as sejak,
        (upper(r.berlaku) - 1)::text as sampai, row_number() over (partition by r.jabatan_id
          order by array_position(array['definitif', 'plt', 'plh'], r.kedudukan), p.nama_cari collate "C", p.id)::int as ke
      from jabatan j join riwayat_jabatan r on r.jabatan_id = j.id join pegawai p on p.id = r.pegawai_id
      where j.perangkat_daerah_id = ${pd}::uuid and j.jenis <> 'kepala-daerah' and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date
        and ${bekerja(hari)})
    select x.*, (select g.golongan from riwayat_pangkat g where g.pegawai_id = x."pegawaiId" and g.dikoreksi_oleh is null
      and g.tmt <= ${hari}::date order by g.tmt desc limit 1) as golongan
    from x where x.ke <= ${PEMANGKU_PALING} order by x.ke`.execute(db)
  return hasil.rows
}

/** The perangkat daerah by id; without one the first in their order. */
export async function perangkatDaerahPeta(
  db: Db,
  id: string | null,
): Promise<{ id: string; nama: string; singkat: string } | undefined> {
  const hasil = await sql<{ id: string; nama: string; singkat: string }>`
    select id, nama, nama_singkat as singkat from perangkat_daerah where ${id === null ? sql`true` : sql`id = ${id}::uuid`}
    order by nama collate "C" limit 1`.execute(db)
  return hasil.rows[0]
}

/** A post by id: does it exist, and may it have one holder only? */
export async function jabatanSatu(db: Db, id: string): Promise<{ tunggal: boolean } | undefined> {
  const hasil = await sql<{
    tunggal: boolean
  }>`select tunggal from jabatan where id = ${id}::uuid for update`.execute(db)
  return hasil.rows[0]
}
