// Tempat: in which perangkat daerah a person is placed today.
import type { Db } from '#server/alat/database.ts'

/** Id of the perangkat daerah, or undefined when there is no such person. */
export async function perangkatDaerahPegawai(db: Db, pegawaiId: string): Promise<string | undefined> {
  const b = await db
    .selectFrom('pegawai')
    .select('perangkat_daerah_id')
    .where('id', '=', pegawaiId)
    .executeTakeFirst()
  return b?.perangkat_daerah_id
}
