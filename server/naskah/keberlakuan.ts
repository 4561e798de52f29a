// Writes the end of a letter's force.
import type { Db } from '../alat/database.ts'

export type TidakBerlaku = {
  naskahId: string
  alasan: string
  /** Number and date of the decree that withdraws it. */
  keputusan: string
  sejak: string
  penggantiKode: string | null
  /** Account, name and office of whoever withdraws it, as they stand now. */
  oleh: string
  nama: string
  jabatan: string | null
  pada: string
}

/** Marks a signed letter as no longer in force; false when it is not in force anyway. The signed bytes stay. */
export async function tidakBerlakukan(db: Db, t: TidakBerlaku): Promise<boolean> {
  const hasil = await db
    .updateTable('naskah')
    .set({
      keadaan: 'tidak-berlaku',
      alasan_tidak_berlaku: t.alasan,
      tidak_berlaku_sejak: t.sejak,
      tidak_berlaku_dasar: t.keputusan,
      tidak_berlaku_oleh: t.oleh,
      tidak_berlaku_nama: t.nama,
      tidak_berlaku_jabatan: t.jabatan,
      tidak_berlaku_pada: t.pada,
      pengganti_kode: t.penggantiKode,
    })
    .where('id', '=', t.naskahId)
    .where('keadaan', '=', 'ditandatangani')
    .executeTakeFirst()
  return hasil.numUpdatedRows > 0n
}
