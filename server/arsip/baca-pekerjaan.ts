// What the background still has to do for the archive: texts to read, files to scan.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BerkasTertunda = { id: string; sidik: string; tipe: string }

/** PDFs whose text nobody has read yet, newest first. */
export async function belumTerbaca(db: Db, paling: number): Promise<string[]> {
  const hasil = await sql<{ sidik: string }>`
    select a.sidik from arsip a left join arsip_teks t on t.sidik = a.sidik
    where t.sidik is null and a.tipe = 'application/pdf' and a.pindai in ('bersih', 'tanpa-pemindai') and a.pemusnahan_id is null
    group by a.sidik order by max(a.dibuat_pada) desc limit ${paling}`.execute(db)
  return hasil.rows.map((b) => b.sidik)
}

/** Files in quarantine, oldest first. */
export async function menungguPindai(db: Db, paling: number): Promise<BerkasTertunda[]> {
  const hasil = await sql<BerkasTertunda>`
    select id, sidik, tipe from arsip where pindai = 'menunggu' order by dibuat_pada limit ${paling}`.execute(
    db,
  )
  return hasil.rows
}
