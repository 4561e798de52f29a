// Writes: certificates of officials, their withdrawal, and the way each of them signs.
import type { Db } from '../alat/database.ts'
import type { RincianSertifikat } from './sertifikat-rincian.ts'
import type { CaraTanda } from './tandatangan.ts'

export type SertifikatBaru = RincianSertifikat & {
  id: string
  pegawaiId: string
  asal: 'lokal' | 'unggah'
  oleh: string
  pada: string
}

/** Records a certificate; false when the same one is on record already. */
export async function catatSertifikat(db: Db, s: SertifikatBaru): Promise<boolean> {
  const baris = await db
    .insertInto('sertifikat_penanda')
    .values({
      id: s.id,
      pegawai_id: s.pegawaiId,
      seri: s.seri,
      penerbit: s.penerbit,
      nama: s.nama,
      asal: s.asal,
      berlaku_sejak: s.berlakuSejak,
      berlaku_sampai: s.berlakuSampai,
      dibuat_oleh: s.oleh,
      dibuat_pada: s.pada,
    })
    .onConflict((c) => c.columns(['penerbit', 'seri']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return baris !== undefined
}

/** Withdraws a certificate; false when it is withdrawn already. A withdrawal is never taken back. */
export async function cabutSertifikat(
  db: Db,
  p: { id: string; sejak: string; sebab: string; oleh: string; pada: string },
): Promise<boolean> {
  const hasil = await db
    .updateTable('sertifikat_penanda')
    .set({ dicabut_sejak: p.sejak, dicabut_sebab: p.sebab, dicabut_oleh: p.oleh, dicabut_pada: p.pada })
    .where('id', '=', p.id)
    .where('dicabut_pada', 'is', null)
    .executeTakeFirst()
  return hasil.numUpdatedRows > 0n
}

/** Sets how a person signs. */
export async function setelCara(
  db: Db,
  p: { pegawaiId: string; cara: CaraTanda; oleh: string; pada: string },
): Promise<void> {
  const isi = { cara: p.cara, diubah_oleh: p.oleh, diubah_pada: p.pada }
  await db
    .insertInto('penanda_cara')
    .values({ pegawai_id: p.pegawaiId, ...isi })
    .onConflict((c) => c.column('pegawai_id').doUpdateSet(isi))
    .execute()
}
