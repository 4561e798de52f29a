// Isi survei: the owner's answers, checked and stored apart from the case (Perwali Kediri 80/2021 Pasal 13).
import type { Kuesioner } from '#mesin/bentuk-daerah.ts'
import type { Db } from '#server/alat/database.ts'
import type { Jawaban } from './jawaban.ts'
import { simpanJawaban } from './tulis.ts'

export type IsiSurvei = {
  usulanId: string
  layanan: string
  kuesioner: Kuesioner
  jawaban: Jawaban
  saran: string | null
  pada: string
}

/** Stores complete answers once; false when this case was answered before. Check them with jawabanLengkap() first. */
export async function isiSurvei(db: Db, s: IsiSurvei): Promise<boolean> {
  return simpanJawaban(db, { ...s, kuesioner: s.kuesioner.kode })
}
