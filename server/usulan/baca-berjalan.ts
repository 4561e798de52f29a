// Has this person a case that is not finished? Accounts of those who left live as long as one is (reading A-12).
import { type QueryExecutorProvider, sql } from 'kysely'

/** True while a filed case of the person waits for anything, the refusal letter included. */
export async function adaUsulanBerjalan(db: QueryExecutorProvider, pegawaiId: string): Promise<boolean> {
  const hasil = await sql`select 1 from usulan where pegawai_id = ${pegawaiId}
    and tahap not in ('draf', 'diserahkan', 'ditolak-tuntas', 'dibatalkan') limit 1`.execute(db)
  return hasil.rows.length > 0
}
