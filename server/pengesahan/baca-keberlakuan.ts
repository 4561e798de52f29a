// Baca: the withdrawal of a letter as officers read it.
import type { Db } from '../alat/database.ts'

export type PencabutanNaskah = {
  keputusan: string | null
  sejak: string | null
  penggantiKode: string | null
  nama: string | null
  jabatan: string | null
  pada: string | null
}

/** By which decree, since when, by whom; undefined when there is no such letter. */
export async function bacaPencabutan(db: Db, naskahId: string): Promise<PencabutanNaskah | undefined> {
  return db
    .selectFrom('naskah')
    .select([
      'tidak_berlaku_dasar as keputusan',
      'tidak_berlaku_sejak as sejak',
      'pengganti_kode as penggantiKode',
      'tidak_berlaku_nama as nama',
      'tidak_berlaku_jabatan as jabatan',
      'tidak_berlaku_pada as pada',
    ])
    .where('id', '=', naskahId)
    .executeTakeFirst()
}
