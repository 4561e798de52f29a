// One set of answers for one case, kept apart from the case itself.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import type { Jawaban } from './jawaban.ts'

export type SurveiBaru = {
  usulanId: string
  kuesioner: string
  layanan: string
  jawaban: Jawaban
  saran: string | null
  pada: string
}

/** Stores the answers; false when this case was answered before (one questionnaire a case). */
export async function simpanJawaban(db: Db, s: SurveiBaru): Promise<boolean> {
  const hasil = await sql`
    insert into survei_jawaban (usulan_id, kuesioner, layanan, jawaban, saran, pada)
    values (${s.usulanId}, ${s.kuesioner}, ${s.layanan}, ${JSON.stringify(s.jawaban)}::jsonb, ${s.saran}, ${s.pada}::timestamptz)
    on conflict do nothing returning usulan_id`.execute(db)
  return hasil.rows.length === 1
}
