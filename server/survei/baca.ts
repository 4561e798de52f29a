// The recap of satisfaction per service: averages only, never who answered what.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type RekapLayanan = { layanan: string; responden: number; unsur: Record<string, number> }

/** Number of answers and the average of each unsur per service, answers given within the days (inclusive, zone of the pemda). */
export async function rekapJawaban(
  db: Db,
  o: { dari?: string | undefined; sampai?: string | undefined; zona: string },
): Promise<RekapLayanan[]> {
  const hasil = await sql<{ layanan: string; unsur: string; rata: number; responden: number }>`
    with terpilih as (
      select usulan_id, layanan, jawaban from survei_jawaban
      where (${o.dari ?? null}::date is null or (pada at time zone ${o.zona})::date >= ${o.dari ?? null}::date)
        and (${o.sampai ?? null}::date is null or (pada at time zone ${o.zona})::date <= ${o.sampai ?? null}::date))
    select t.layanan, b.key as unsur, avg((b.value #>> '{}')::numeric)::float8 as rata,
      (select count(*) from terpilih x where x.layanan = t.layanan)::int as responden
    from terpilih t, jsonb_each(t.jawaban) b group by 1, 2 order by 1, 2`.execute(db)
  const peta = new Map<string, RekapLayanan>()
  for (const b of hasil.rows) {
    const ada = peta.get(b.layanan) ?? { layanan: b.layanan, responden: b.responden, unsur: {} }
    ada.unsur[b.unsur] = Math.round(b.rata * 100) / 100
    peta.set(b.layanan, ada)
  }
  return [...peta.values()]
}
