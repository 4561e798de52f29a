// Tulis kelengkapan: decisions of the Meja Data, never changed, only followed by another.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'

export type PutusanAnomali = {
  pegawaiId: string
  kode: string
  bukti: string
  putusan: 'diterima' | 'ditanyakan' | 'diabaikan'
  alasan: string
  akunId: string
  nama: string
  kini: string
}

export async function sisipPutusanAnomali(db: Db, p: PutusanAnomali): Promise<void> {
  await sql`insert into putusan_anomali (id, pegawai_id, kode, bukti, putusan, alasan, diputus_oleh, nama, diputus_pada)
    values (${uuid()}, ${p.pegawaiId}, ${p.kode}, ${p.bukti}, ${p.putusan}, ${p.alasan}, ${p.akunId}, ${p.nama}, ${p.kini}::timestamptz)`.execute(
    db,
  )
}

/** Asks the person about it: a notice in his own account. */
export async function tanyakanPegawai(
  db: Db,
  o: { pegawaiId: string; judul: string; isi: string; kini: string },
): Promise<void> {
  await sql`insert into pemberitahuan (id, pegawai_id, jenis, judul, isi, pada)
    values (${uuid()}, ${o.pegawaiId}, 'tanya-data', ${o.judul}, ${o.isi}, ${o.kini}::timestamptz)`.execute(
    db,
  )
}
