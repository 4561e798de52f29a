// Tindak pengantar: the life of a covering letter in the database; it belongs to a rombongan and is a letter like every other.
import { v7 as uuid } from 'uuid'
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { SeriNomor } from '#mesin/bentuk-daerah.ts'
import type { Db } from '../alat/database.ts'
import { buatKodeCek } from './kode-cek.ts'
import { jsonBaku, sidikTeks } from './tindak.ts'
import { lepasNomor, pesanNomor } from './tulis-nomor.ts'

const AWALAN = 'SP'

export type KonsepPengantar = {
  rombonganId: string
  templat: string
  data: Record<string, unknown>
  kini: Saat
  hari: Tanggal
}

/** Writes the draft of the letter. */
export async function susunKonsepPengantar(db: Db, p: KonsepPengantar): Promise<void> {
  await db
    .insertInto('naskah')
    .values({
      id: uuid(),
      rombongan_id: p.rombonganId,
      jenis: 'pengantar',
      templat: p.templat,
      data: JSON.stringify(p.data),
      sidik_data: sidikTeks(jsonBaku(p.data)),
      keadaan: 'konsep',
      moda: ['elektronik'],
      kode_cek: buatKodeCek(AWALAN, Number(p.hari.slice(0, 4))),
      dibuat_pada: p.kini,
    })
    .execute()
}

/** Holds a number for the draft and dates it; undefined when there is no draft to sign. */
export async function nomoriPengantar(
  db: Db,
  p: { rombonganId: string; seri: SeriNomor; hari: Tanggal; kini: Saat },
): Promise<{ naskahId: string; nomor: string } | undefined> {
  const n = await db
    .selectFrom('naskah')
    .select('id')
    .where('rombongan_id', '=', p.rombonganId)
    .where('keadaan', 'in', ['konsep', 'bernomor'])
    .forUpdate()
    .executeTakeFirst()
  if (!n) return undefined
  const { kode: buku, format, tahunan } = p.seri
  const nomor = await pesanNomor(db, { naskahId: n.id, buku, hari: p.hari, format, tahunan, kini: p.kini })
  await db
    .updateTable('naskah')
    .set({ keadaan: 'bernomor', nomor_teks: nomor.teks, tanggal: p.hari })
    .where('id', '=', n.id)
    .execute()
  return { naskahId: n.id, nomor: nomor.teks }
}

/** The draft is given up before it was signed; false when there is none any more. */
export async function gugurkanPengantar(
  db: Db,
  p: { rombonganId: string; hari: Tanggal },
  alasan: string,
): Promise<boolean> {
  const n = await db
    .selectFrom('naskah')
    .select('id')
    .where('rombongan_id', '=', p.rombonganId)
    .where('keadaan', 'in', ['konsep', 'bernomor'])
    .forUpdate()
    .executeTakeFirst()
  if (!n) return false
  await lepasNomor(db, n.id, p.hari, alasan)
  await db
    .updateTable('naskah')
    .set({ keadaan: 'gugur', nomor_teks: null, alasan_tidak_berlaku: alasan })
    .where('id', '=', n.id)
    .execute()
  return true
}
