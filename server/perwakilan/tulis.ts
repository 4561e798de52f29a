// Writes of representations: recorded once, ended once, never changed.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type PerwakilanBaru = {
  id: string
  pegawaiId: string
  nama: string
  hubungan: string
  nik: string
  telepon: string
  dasar: string
  tanggal: string
  arsipId: string
  oleh: { akunId: string; nama: string }
  pada: string
}

/** False when another representation of this person is in force. */
export async function sisipPerwakilan(db: Db, w: PerwakilanBaru): Promise<boolean> {
  const hasil = await sql`
    insert into perwakilan (id, pegawai_id, nama, hubungan, nik, telepon, dasar, tanggal, arsip_id, dicatat_oleh, dicatat_nama, dicatat_pada)
    values (${w.id}, ${w.pegawaiId}, ${w.nama}, ${w.hubungan}, ${w.nik}, ${w.telepon}, ${w.dasar}, ${w.tanggal}::date,
      ${w.arsipId}, ${w.oleh.akunId}, ${w.oleh.nama}, ${w.pada}::timestamptz)
    on conflict do nothing returning id`.execute(db)
  return hasil.rows.length === 1
}

/** Ends a representation; false when it ended before. */
export async function akhiriPerwakilan(
  db: Db,
  w: { id: string; oleh: { akunId: string; nama: string }; pada: string; alasan: string },
): Promise<boolean> {
  const hasil = await sql`
    update perwakilan set dicabut_oleh = ${w.oleh.akunId}, dicabut_nama = ${w.oleh.nama},
      dicabut_pada = ${w.pada}::timestamptz, dicabut_alasan = ${w.alasan}
    where id = ${w.id} and dicabut_pada is null returning id`.execute(db)
  return hasil.rows.length === 1
}
