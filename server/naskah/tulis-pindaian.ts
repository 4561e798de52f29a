// Writes: what the scan of a hand-signed sheet showed.
import type { Db } from '../alat/database.ts'

export type CaraCocok = 'qr' | 'diketik' | 'tidak-terbaca'

export async function simpanPindaian(
  db: Db,
  p: {
    arsipId: string
    naskahId: string
    cara: CaraCocok
    halaman: number
    halamanSurat: number | null
    oleh: string
    pada: string
  },
): Promise<void> {
  await db
    .insertInto('naskah_pindaian')
    .values({
      arsip_id: p.arsipId,
      naskah_id: p.naskahId,
      cara: p.cara,
      halaman: p.halaman,
      halaman_surat: p.halamanSurat,
      oleh: p.oleh,
      pada: p.pada,
    })
    .execute()
}

/** A person read the code and typed it; recorded as such. */
export async function catatDiketik(
  db: Db,
  p: { arsipId: string; oleh: string; pada: string },
): Promise<void> {
  await db
    .updateTable('naskah_pindaian')
    .set({ cara: 'diketik', oleh: p.oleh, pada: p.pada })
    .where('arsip_id', '=', p.arsipId)
    .where('cara', '=', 'tidak-terbaca')
    .execute()
}
