// Pembacaan: who opened a person's documents, for that person to see.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisPembacaan = { arsipId: string; judul: string; pada: string; nama: string; jabatan: string }

/** Readings by others, newest first, at most `paling`. */
export async function bacaPembacaan(db: Db, pegawaiId: string, paling: number): Promise<BarisPembacaan[]> {
  const hasil = await sql<BarisPembacaan>`
    select a.id as "arsipId", a.judul, c.pada, o.nama_lengkap as nama,
      coalesce((select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
        where r.pegawai_id = o.id and r.berlaku @> (c.pada at time zone 'Asia/Jakarta')::date
        order by r.kedudukan limit 1), '') as jabatan
    from arsip a
    join catatan_audit c on c.aksi = 'arsip.buka' and c.objek_id = a.id::text
    join akun k on k.id::text = c.akun_id
    join pegawai o on o.id = k.pegawai_id
    where a.pegawai_id = ${pegawaiId}::uuid and o.id <> a.pegawai_id
    order by c.pada desc limit ${paling}`.execute(db)
  return hasil.rows
}
