// Rows added to histories when a product takes effect. A history row is never changed; a correction is a new row.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type RiwayatGajiBaru = {
  id: string
  pegawaiId: string
  gajiPokok: number
  golongan: string
  mkgBulan: number
  tmt: string
  jenis: 'kgb' | 'pangkat' | 'penyesuaian'
  nomor: string
  tanggal: string
  pejabat: string
  usulanId: string
  naskahId: string
}

/** One raise in the salary history; false when the same case wrote it before (a retried act changes nothing). */
export async function tambahRiwayatGaji(db: Db, r: RiwayatGajiBaru): Promise<boolean> {
  const hasil = await sql<{ id: string }>`
    insert into riwayat_gaji (id, pegawai_id, gaji_pokok, golongan, mkg_bulan, tmt, jenis, nomor, tanggal, pejabat, usulan_id, naskah_id)
    select ${r.id}::uuid, ${r.pegawaiId}::uuid, ${r.gajiPokok}::int, ${r.golongan}::text, ${r.mkgBulan}::int, ${r.tmt}::date, ${r.jenis}::text,
      ${r.nomor}::text, ${r.tanggal}::date, ${r.pejabat}::text, ${r.usulanId}::uuid, ${r.naskahId}::uuid
    where not exists (select 1 from riwayat_gaji g where g.usulan_id = ${r.usulanId}::uuid and g.jenis = ${r.jenis}::text)
    returning id`.execute(db)
  return hasil.rows.length === 1
}
