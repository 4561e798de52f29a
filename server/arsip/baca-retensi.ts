// Documents with the days their retention is counted from.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisRetensi = {
  id: string
  judul: string
  jenisDokumen: string
  pemilik: string
  tanggal: string
  sumber: string
  sidik: string
  /** Day the person left service; null while serving. */
  akhirKerja: string | null
  /** A case that is not finished uses it. */
  terpakai: boolean
}

/** Stored documents that may be due on a day, oldest first; those destroyed and hidden are left out. */
export async function calonRetensi(
  db: Db,
  hari: string,
  pilih: { id?: readonly string[]; paling: number },
): Promise<BarisRetensi[]> {
  const id = pilih.id ? [...pilih.id] : null
  const hasil = await sql<BarisRetensi>`
    select a.id, a.judul, a.jenis_dokumen as "jenisDokumen", p.nama_lengkap as pemilik, a.sumber, a.sidik,
      coalesce(a.tanggal, a.dibuat_pada::date)::text as tanggal,
      (select lower(r.berlaku)::text from riwayat_status r where r.pegawai_id = p.id and r.dikoreksi_oleh is null
        and r.berlaku @> ${hari}::date and r.keadaan in ('berhenti', 'pensiun', 'meninggal')) as "akhirKerja",
      exists (select 1 from usulan_berkas ub join usulan u on u.id = ub.usulan_id
        where ub.arsip_id = a.id and u.selesai_pada is null) as terpakai
    from arsip a join pegawai p on p.id = a.pegawai_id
    where a.pemusnahan_id is null and not a.tersembunyi and (${id}::uuid[] is null or a.id = any(${id}::uuid[]))
      and coalesce(a.tanggal, a.dibuat_pada::date) < ${hari}::date
    order by coalesce(a.tanggal, a.dibuat_pada::date), a.id limit ${pilih.paling}`.execute(db)
  return hasil.rows
}

/** Does any other document that still stands have these bytes? */
export async function sidikMasihDipakai(db: Db, sidik: string): Promise<boolean> {
  const hasil = await sql<{ ada: boolean }>`select exists (
    select 1 from arsip where sidik = ${sidik} and pemusnahan_id is null
    union all select 1 from naskah n join arsip a on a.id = n.arsip_id where a.sidik = ${sidik}) as ada`.execute(
    db,
  )
  return hasil.rows[0]?.ada ?? true
}
