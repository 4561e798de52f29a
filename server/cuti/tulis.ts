// Writes of the leave ledger by hand: an entry with its reason, and a leave cut short by a row that corrects it.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'

export type MutasiBaru = {
  pegawaiId: string
  tahun: number
  jenis: 'koreksi' | 'bawaan' | 'cuti-bersama' | 'penangguhan' | 'pembatalan'
  hari: number
  tanggal: string
  dasar: string
  keterangan: string
  cutiId?: string
  usulanId?: string | null
  dibuatOleh: string
}

/** One entry of the ledger; entries are never changed, a wrong one is answered by another. */
export async function tambahMutasi(db: Db, m: MutasiBaru): Promise<void> {
  await sql`insert into mutasi_cuti (id, pegawai_id, tahun, jenis, hari, tanggal, dasar, keterangan, cuti_id, usulan_id, dibuat_oleh)
    values (${uuid()}::uuid, ${m.pegawaiId}::uuid, ${m.tahun}::smallint, ${m.jenis}, ${m.hari}::numeric, ${m.tanggal}::date, ${m.dasar},
      ${m.keterangan}, ${m.cutiId ?? null}::uuid, ${m.usulanId ?? null}::uuid, ${m.dibuatOleh})`.execute(db)
}

export type Pendek = {
  id: string
  /** New last day; null when the whole leave is cancelled. */
  sampai: string | null
  hari: number | null
  catatan: string
  dicatatOleh: string
}

/** Corrects a granted leave: the old row points to the new one, in one statement so that the two never overlap. False when it was corrected before. */
export async function pendekkanCuti(db: Db, p: Pendek): Promise<boolean> {
  const baru = uuid()
  const hasil = await sql<{ id: string }>`
    with lama as (update riwayat_cuti set dikoreksi_oleh = ${baru}::uuid where id = ${p.id}::uuid and dikoreksi_oleh is null
      and keadaan = 'disetujui' returning *)
    insert into riwayat_cuti (id, pegawai_id, jenis, mulai, sampai, hari, keadaan, alasan, alamat, anak_ke, nomor, tanggal, pejabat, naskah_id,
      arsip_id, usulan_id, sumber, catatan, dicatat_oleh)
    select ${baru}::uuid, pegawai_id, jenis, mulai, coalesce(${p.sampai}::date, sampai), coalesce(${p.hari}::numeric, hari),
      case when ${p.sampai}::date is null then 'dibatalkan' else 'disetujui' end, alasan, alamat, anak_ke, nomor, tanggal, pejabat, naskah_id,
      arsip_id, usulan_id, 'koreksi', ${p.catatan}, ${p.dicatatOleh} from lama returning id`.execute(db)
  return hasil.rows.length === 1
}
