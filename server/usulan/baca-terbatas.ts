// Masa terbatas: until when somebody who left still has something to finish here (reading A-12).
import type { QueryExecutorProvider } from 'kysely'
import { sql } from 'kysely'
import { adaUsulanBerjalan } from './baca-berjalan.ts'

/**
 * Days after the end of a case in which its letter can still be fetched: the electronic product is handed over in the
 * instant the survey is answered (Perwali Kediri 80/2021 Pasal 12 huruf d, Pasal 13), so without them who left could
 * never download it.
 */
export const MASA_UNDUH_HARI = 30

/** True while a filed case of the person waits for anything, or one was handed over or refused in the last days. */
export async function adaUrusanTersisa(
  db: QueryExecutorProvider,
  pegawaiId: string,
  kini: string,
): Promise<boolean> {
  if (await adaUsulanBerjalan(db, pegawaiId)) return true
  const hasil = await sql`select 1 from usulan where pegawai_id = ${pegawaiId}
    and tahap in ('diserahkan', 'ditolak-tuntas')
    and selesai_pada > ${kini}::timestamptz - make_interval(days => ${MASA_UNDUH_HARI}) limit 1`.execute(db)
  return hasil.rows.length > 0
}
