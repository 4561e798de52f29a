// Tulis: an instrument, and for Plt/Plh the office it gives in the history of offices, which opens the desk for its span.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Instrumen } from '#mesin/kewenangan.ts'
import type { Db } from '../alat/database.ts'

export type InstrumenBaru = Instrumen & { tanggal: string; akunId: string; kini: string }

export async function sisipInstrumen(db: Db, i: InstrumenBaru): Promise<string> {
  const id = uuid()
  await db
    .insertInto('kewenangan')
    .values({
      id,
      jenis: i.jenis,
      jabatan: i.jabatan,
      pegawai_id: i.pegawaiId,
      produk: i.produk,
      golongan_dari: i.golongan?.dari ?? null,
      golongan_sampai: i.golongan?.sampai ?? null,
      atas_nama: i.atasNama ?? null,
      nomor: i.nomor,
      tanggal: i.tanggal,
      berlaku: i.berlaku,
      sampai: i.sampai,
      dibuat_oleh: i.akunId,
      dibuat_pada: i.kini,
    })
    .execute()
  return id
}

/** The office for the span, in the history of the person; `nomor` ties it to its instrument. */
export async function pangkuJabatan(
  db: Db,
  p: { pegawaiId: string; jabatanId: string; tunggal: boolean; i: InstrumenBaru },
): Promise<void> {
  await sql`
    insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku, nomor, tanggal)
    values (${uuid()}, ${p.pegawaiId}, ${p.jabatanId}, ${p.i.jenis}, ${p.tunggal},
      daterange(${p.i.berlaku}::date, ${p.i.sampai}::date, '[]'), ${p.i.nomor}, ${p.i.tanggal}::date)`.execute(
    db,
  )
}

/** Ends the instrument on `sampai`; the office in the history is corrected by a row with the shorter span. */
export async function akhiriInstrumen(
  db: Db,
  p: { id: string; sampai: string; alasan: string; akunId: string; kini: string },
): Promise<void> {
  await db
    .updateTable('kewenangan')
    .set({ dicabut_sampai: p.sampai, dicabut_oleh: p.akunId, dicabut_pada: p.kini, alasan_cabut: p.alasan })
    .where('id', '=', p.id)
    .execute()
  const baru = uuid()
  // The old row steps aside first: two rows of one Plt or Plh may never stand on the same day.
  await sql`
    with lama as (
      update riwayat_jabatan r set dikoreksi_oleh = ${baru} from kewenangan k, jabatan j
      where k.id = ${p.id} and j.kode = k.jabatan and r.jabatan_id = j.id and r.pegawai_id = k.pegawai_id
        and r.kedudukan = k.jenis and r.nomor = k.nomor and r.dikoreksi_oleh is null
      returning r.*
    )
    insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku, nomor, tanggal)
    select ${baru}, pegawai_id, jabatan_id, kedudukan, tunggal,
      daterange(lower(berlaku), greatest(lower(berlaku), ${p.sampai}::date), '[]'), nomor, tanggal
    from lama`.execute(db)
}

export async function catatAuditKewenangan(
  db: Db,
  a: { akunId: string; aksi: string; objekId: string; pada: string; rincian: Record<string, unknown> },
): Promise<void> {
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${a.pada}::timestamptz, ${a.akunId}, ${a.aksi}, 'kewenangan', ${a.objekId}, 'jadi', ${JSON.stringify(a.rincian)}::jsonb)`.execute(
    db,
  )
}
