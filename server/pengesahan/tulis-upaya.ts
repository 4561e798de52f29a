// Upaya: every try at a signing service outside, noted before it is asked. A result that arrived but was not recorded (the
// process died in between) is found again here, so that a letter is not signed twice.
import type { Db } from '../alat/database.ts'

export type UpayaBaru = {
  id: string
  naskahId: string
  nomor: string
  tanggal: string | null
  cara: string
  pegawaiId: string
  sidikKirim: string
  pada: string
}

/** Notes that this letter is about to be sent. */
export async function catatUpaya(db: Db, u: UpayaBaru): Promise<void> {
  await db
    .insertInto('tanda_upaya')
    .values({
      id: u.id,
      naskah_id: u.naskahId,
      nomor: u.nomor,
      tanggal: u.tanggal,
      cara: u.cara,
      pegawai_id: u.pegawaiId,
      sidik_kirim: u.sidikKirim,
      keadaan: 'dikirim',
      mulai_pada: u.pada,
    })
    .execute()
}

export type AkhirUpaya = {
  keadaan: 'diterima' | 'ditolak' | 'hilang' | 'dipakai' | 'dibuang'
  kode?: string
  idDokumen?: string
  sidikHasil?: string
  pada: string
}

/** What became of a try. */
export async function akhiriUpaya(db: Db, id: string, a: AkhirUpaya): Promise<void> {
  await db
    .updateTable('tanda_upaya')
    .set({
      keadaan: a.keadaan,
      selesai_pada: a.pada,
      ...(a.kode === undefined ? {} : { kode: a.kode }),
      ...(a.idDokumen === undefined ? {} : { id_dokumen: a.idDokumen }),
      ...(a.sidikHasil === undefined ? {} : { sidik_hasil: a.sidikHasil }),
    })
    .where('id', '=', id)
    .execute()
}

export type UpayaDiterima = { id: string; sidikHasil: string; mulaiPada: string }

/** A signed file that arrived for this letter under this very number, date and signer, and was never recorded. */
export async function upayaDiterima(
  db: Db,
  p: { naskahId: string; nomor: string; tanggal: string | null; pegawaiId: string },
): Promise<UpayaDiterima | undefined> {
  const b = await db
    .selectFrom('tanda_upaya')
    .select(['id', 'sidik_hasil', 'mulai_pada', 'nomor', 'tanggal'])
    .where('naskah_id', '=', p.naskahId)
    .where('pegawai_id', '=', p.pegawaiId)
    .where('keadaan', '=', 'diterima')
    .orderBy('mulai_pada', 'desc')
    .executeTakeFirst()
  if (!b || b.sidik_hasil === null || b.nomor !== p.nomor || b.tanggal !== p.tanggal) return undefined
  return { id: b.id, sidikHasil: b.sidik_hasil, mulaiPada: b.mulai_pada }
}
