// Benih mitra: two officials of the invented BKPSDM look after all other units, by one invented decree.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

/** Officials by code of post, and the units (by code) they look after; the second takes the rest. */
const PERTAMA = ['dp3ap2kb', 'rsud', 'dinkes']

/** After the town is there. */
export async function muatMitra(db: Db, kini: string): Promise<void> {
  await sql`
    insert into penugasan_mitra (id, pegawai_id, perangkat_daerah_id, berlaku, nomor, tanggal, dicatat_oleh, dicatat_pada)
    select gen_random_uuid(), r.pegawai_id, d.id, daterange('2026-01-02', null), '800.1/7/BKPSDM/2026', '2026-01-02', 'benih', ${kini}::timestamptz
    from perangkat_daerah d join jabatan j on j.kode = case when d.kode = any(${PERTAMA}::text[]) then 'kasubbid-kenaikan-gaji' else 'kabid-mutasi' end
    join riwayat_jabatan r on r.jabatan_id = j.id and r.kedudukan = 'definitif' and r.dikoreksi_oleh is null and upper_inf(r.berlaku)
    where d.kode <> 'bkpsdm'`.execute(db)
}
