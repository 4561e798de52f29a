// One case as stored: its row (locked when it is about to change), its events, and what hangs on it.

import { sql } from 'kysely'
import type { Cap, PutusanAturan } from '#mesin/bentuk.ts'
import type { Keadaan, Peristiwa } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'
import type { PeristiwaTercatat } from './rantai.ts'

export type BarisUsulan = {
  id: string
  nomor: string | null
  layanan: string
  pegawaiId: string
  pengajuAkunId: string
  perangkatDaerahId: string
  tahap: string
  cap: Cap
  versi: number
  keadaan: Keadaan
  edisiLayanan: string | null
  edisiSop: string | null
  tmt: string | null
  hitung: Record<string, string | number | null>
  rombonganId: string | null
  dibuatPada: string
  diajukanPada: string | null
}

const KOLOM = sql`u.id, u.nomor, u.layanan, u.pegawai_id as "pegawaiId", u.pengaju_akun_id as "pengajuAkunId",
  u.perangkat_daerah_id as "perangkatDaerahId", u.tahap, u.cap, u.versi, u.keadaan, u.edisi_layanan::text as "edisiLayanan",
  u.edisi_sop as "edisiSop", u.tmt::text as tmt, u.hitung, u.rombongan_id as "rombonganId",
  u.dibuat_pada as "dibuatPada", u.diajukan_pada as "diajukanPada"`

/** The row of a case, or undefined. With `kunci` the row stays locked until the transaction ends. */
export async function bacaBarisUsulan(
  db: Db,
  id: string,
  o: { kunci: boolean },
): Promise<BarisUsulan | undefined> {
  const kunci = o.kunci ? sql`for update of u` : sql``
  const hasil = await sql<BarisUsulan>`select ${KOLOM} from usulan u where u.id = ${id} ${kunci}`.execute(db)
  return hasil.rows[0]
}

/** All events of a case in order. */
export async function bacaPeristiwa(db: Db, usulanId: string): Promise<PeristiwaTercatat[]> {
  const hasil = await sql<PeristiwaTercatat>`
    select versi, jenis, nomor, dari, ke, pelaku, pada as pada, hari::text as hari, dasar, data,
      sidik_sebelum as "sidikSebelum", sidik
    from usulan_peristiwa where usulan_id = ${usulanId} order by versi`.execute(db)
  return hasil.rows
}

/** The event itself, without its place in the chain. */
export function tanpaRantai({ versi: _v, sidikSebelum: _s, sidik: _d, ...p }: PeristiwaTercatat): Peristiwa {
  return p
}

/** Fingerprint of the last event, or undefined for a case without events. */
export async function bacaUjungRantai(
  db: Db,
  usulanId: string,
): Promise<{ versi: number; sidik: string } | undefined> {
  const hasil = await sql<{ versi: number; sidik: string }>`
    select versi, sidik from usulan_peristiwa where usulan_id = ${usulanId} order by versi desc limit 1`.execute(
    db,
  )
  return hasil.rows[0]
}

/** Has the owner answered the questionnaire of this case? */
export async function adaSurvei(db: Db, usulanId: string): Promise<boolean> {
  const hasil = await sql`select 1 from survei_jawaban where usulan_id = ${usulanId}`.execute(db)
  return hasil.rows.length > 0
}

export type NaskahUsulan = {
  id: string
  jenis: 'produk' | 'penolakan'
  keadaan: string
  nomor: string | null
  tanggal: string | null
  kodeCek: string
  arsipId: string | null
  sidik: string | null
  penandatangan: Record<string, unknown> | null
  ditandatanganiPada: string | null
  data: Record<string, unknown>
}

/** The living letters of a case (product, and refusal if any). */
export async function bacaNaskahUsulan(db: Db, usulanId: string): Promise<NaskahUsulan[]> {
  const hasil = await sql<NaskahUsulan>`
    select id, jenis, keadaan, nomor_teks as nomor, tanggal::text as tanggal, kode_cek as "kodeCek", arsip_id as "arsipId",
      sidik, penandatangan, ditandatangani_pada as "ditandatanganiPada", data
    from naskah where usulan_id = ${usulanId} and keadaan <> 'gugur' order by dibuat_pada`.execute(db)
  return hasil.rows
}

/** The running case of a person for a service and date of effect, which a second filing would double; or undefined. */
export async function usulanBerjalan(
  db: Db,
  pegawaiId: string,
  layanan: string,
  tmt: string | null,
): Promise<{ id: string; nomor: string | null } | undefined> {
  const hasil = await sql<{ id: string; nomor: string | null }>`
    select id, nomor from usulan
    where pegawai_id = ${pegawaiId} and layanan = ${layanan} and tmt is not distinct from ${tmt}::date
      and tahap not in ('diserahkan', 'ditolak', 'ditolak-tuntas', 'dibatalkan')
    limit 1`.execute(db)
  return hasil.rows[0]
}

/** Cases that still wait for completion although the stored limit has passed, oldest limit first. */
export async function usulanLewatBatas(db: Db, kini: string, paling: number): Promise<string[]> {
  const hasil = await sql<{ id: string }>`
    select id from usulan where tahap = 'kekurangan' and batas_pada < ${kini}::timestamptz
    order by batas_pada, id limit ${paling}`.execute(db)
  return hasil.rows.map((b) => b.id)
}

/** The verdicts a case was last judged by, and when; undefined for a draft never judged. */
export async function bacaPutusan(
  db: Db,
  usulanId: string,
): Promise<{ putusan: PutusanAturan[]; pada: string } | undefined> {
  const hasil = await sql<{ putusan: PutusanAturan[]; pada: string }>`
    select putusan, pada from usulan_putusan where usulan_id = ${usulanId}`.execute(db)
  return hasil.rows[0]
}

/** The newest filed cases of some services, to try a template on. */
export async function contohUsulan(
  db: Db,
  layanan: readonly string[],
): Promise<{ usulanId: string; nomor: string }[]> {
  if (layanan.length === 0) return []
  const hasil = await sql<{ usulanId: string; nomor: string }>`
    select id as "usulanId", nomor from usulan where layanan = any(${[...layanan]}::text[]) and nomor is not null
    order by dibuat_pada desc limit 20`.execute(db)
  return hasil.rows
}
