// Reads: scans of hand-signed sheets, and whose code it is that was found on one.
import type { Db } from '../alat/database.ts'
import type { CaraCocok } from './tulis-pindaian.ts'

export type PindaianTercatat = {
  arsipId: string
  naskahId: string
  cara: CaraCocok
  halaman: number
  halamanSurat: number | null
  oleh: string
  pada: string
}

export async function bacaPindaianTercatat(db: Db, arsipId: string): Promise<PindaianTercatat | undefined> {
  const b = await db
    .selectFrom('naskah_pindaian')
    .selectAll()
    .where('arsip_id', '=', arsipId)
    .executeTakeFirst()
  return b
    ? {
        arsipId: b.arsip_id,
        naskahId: b.naskah_id,
        cara: b.cara as CaraCocok,
        halaman: b.halaman,
        halamanSurat: b.halaman_surat,
        oleh: b.oleh,
        pada: b.pada,
      }
    : undefined
}

/** Any letter by its code, drafts and fallen ones too: a sheet printed from them must be told apart. */
export async function pemilikKode(
  db: Db,
  kode: string,
): Promise<{ nomor: string | null; usulanId: string | null; keadaan: string } | undefined> {
  const b = await db
    .selectFrom('naskah')
    .select(['nomor_teks', 'usulan_id', 'keadaan'])
    .where('kode_cek', '=', kode)
    .executeTakeFirst()
  return b ? { nomor: b.nomor_teks, usulanId: b.usulan_id, keadaan: b.keadaan } : undefined
}
