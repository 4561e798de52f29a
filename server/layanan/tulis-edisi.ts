// Tulis edisi: one new edition of a service, and its line in the audit. Editions are never changed.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { IsiSopTerbuka } from '#mesin/sop-terbuka.ts'
import type { Db } from '#server/alat/database.ts'

export type EdisiBaru = {
  layanan: string
  edisi: string
  berlaku: string
  nomor: string
  tanggal: string
  aktif: boolean
  isi: IsiSopTerbuka
  alasan: string
  akunId: string
  nama: string
  kini: string
}

export async function sisipEdisiLayanan(db: Db, e: EdisiBaru): Promise<void> {
  await db
    .insertInto('edisi_layanan')
    .values({
      id: uuid(),
      layanan: e.layanan,
      edisi: e.edisi,
      berlaku: e.berlaku,
      nomor: e.nomor,
      tanggal: e.tanggal,
      aktif: e.aktif,
      isi: JSON.stringify(e.isi),
      alasan: e.alasan,
      dibuat_oleh: e.akunId,
      nama: e.nama,
      dibuat_pada: e.kini,
    })
    .execute()
  const rincian = { edisi: e.edisi, berlaku: e.berlaku, nomor: e.nomor, aktif: e.aktif, alasan: e.alasan }
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${e.kini}::timestamptz, ${e.akunId}, 'layanan.kelola', 'layanan', ${e.layanan}, 'jadi',
      ${JSON.stringify(rincian)}::jsonb)`.execute(db)
}
