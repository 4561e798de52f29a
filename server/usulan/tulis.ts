// Writes of a case: the event appended to its chain, the folded state and its projection, the case number.
import { sql } from 'kysely'
import type { Cap, PutusanAturan } from '#mesin/bentuk.ts'
import type { BerkasUsulan, Keadaan, Peristiwa } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'
import { bacaUjungRantai } from './baca.ts'
import { PANGKAL, sidikPeristiwa } from './rantai.ts'

/** What lists are sorted and searched by; derived from the state and the verdicts, never decided here. */
export type Proyeksi = {
  cap: Cap
  tmt: string | null
  hitung: Record<string, string | number | null>
  cari: string
  selesai: boolean
}

export type UsulanBaru = {
  id: string
  layanan: string
  pegawaiId: string
  pengajuAkunId: string
  perangkatDaerahId: string
  rombonganId: string | null
  pada: string
}

const kosongkan = (k: Keadaan) => ({
  nomor: k.nomor ?? null,
  edisiLayanan: k.edisi?.layanan ?? null,
  edisiSop: k.edisi?.sop ?? null,
  batas: k.batas?.batas ?? null,
  batasPada: k.batas?.batasPada ?? null,
  diajukanPada: k.diajukanPada ?? null,
  pemeriksa: k.pemeriksa?.akunId ?? null,
})

/**
 * The row of a new case, from its first event. `false` when the person already has a running case of this service
 * (unique index usulan_satu_berjalan): the caller refuses, nothing is written.
 */
export async function sisipUsulan(
  db: Db,
  u: UsulanBaru,
  peristiwa: Peristiwa,
  keadaan: Keadaan,
  p: Proyeksi,
): Promise<boolean> {
  const hasil = await sql`
    insert into usulan (id, layanan, pegawai_id, pengaju_akun_id, perangkat_daerah_id, tahap, cap, versi, keadaan,
      tmt, hitung, sejak_pada, rombongan_id, dibuat_pada, cari)
    values (${u.id}, ${u.layanan}, ${u.pegawaiId}, ${u.pengajuAkunId}, ${u.perangkatDaerahId}, ${keadaan.tahap}, ${p.cap},
      ${keadaan.versi}, ${JSON.stringify(keadaan)}::jsonb, ${p.tmt}::date, ${JSON.stringify(p.hitung)}::jsonb,
      ${keadaan.sejak}::timestamptz, ${u.rombonganId}::uuid, ${u.pada}::timestamptz, ${p.cari})
    on conflict do nothing returning id`.execute(db)
  if (hasil.rows.length === 0) return false
  await tambahPeristiwa(db, u.id, 1, peristiwa, PANGKAL)
  await tulisBerkas(db, u.id, {}, keadaan.berkas)
  return true
}

async function tambahPeristiwa(
  db: Db,
  usulanId: string,
  versi: number,
  p: Peristiwa,
  sidikSebelum: string,
): Promise<void> {
  const sidik = sidikPeristiwa(usulanId, versi, p, sidikSebelum)
  await sql`
    insert into usulan_peristiwa (usulan_id, versi, jenis, nomor, dari, ke, pelaku, pada, hari, dasar, data, sidik_sebelum, sidik)
    values (${usulanId}, ${versi}, ${p.jenis}, ${p.nomor}, ${p.dari}, ${p.ke}, ${JSON.stringify(p.pelaku)}::jsonb,
      ${p.pada}::timestamptz, ${p.hari}::date, ${p.dasar}::text[], ${JSON.stringify(p.data)}::jsonb, ${sidikSebelum}, ${sidik})`.execute(
    db,
  )
}

/**
 * Appends one event and brings the row up to it. The row must be locked by the caller. Throws when the stored version is
 * not the one the decision was made on: that is a bug (the caller compares versions and refuses first).
 */
export async function catatPeristiwa(
  db: Db,
  usulanId: string,
  lama: Keadaan,
  peristiwa: Peristiwa,
  baru: Keadaan,
  p: Proyeksi,
): Promise<void> {
  const ujung = await bacaUjungRantai(db, usulanId)
  if (ujung?.versi !== lama.versi || baru.versi !== lama.versi + 1)
    throw new Error(`Rantai usulan ${usulanId} berada pada versi ${ujung?.versi}, bukan ${lama.versi}.`)
  await tambahPeristiwa(db, usulanId, baru.versi, peristiwa, ujung.sidik)
  const k = kosongkan(baru)
  const hasil = await sql`
    update usulan set tahap = ${baru.tahap}, cap = ${p.cap}, versi = ${baru.versi}, keadaan = ${JSON.stringify(baru)}::jsonb,
      nomor = ${k.nomor}, edisi_layanan = ${k.edisiLayanan}::date, edisi_sop = ${k.edisiSop}, tmt = ${p.tmt}::date,
      hitung = ${JSON.stringify(p.hitung)}::jsonb, sejak_pada = ${baru.sejak}::timestamptz, batas = ${k.batas}::date,
      batas_pada = ${k.batasPada}::timestamptz, diajukan_pada = ${k.diajukanPada}::timestamptz,
      pemeriksa_akun_id = ${k.pemeriksa}, selesai_pada = ${p.selesai ? peristiwa.pada : null}::timestamptz, cari = ${p.cari}
    where id = ${usulanId} and versi = ${lama.versi} returning id`.execute(db)
  if (hasil.rows.length !== 1) throw new Error(`Usulan ${usulanId} berubah di tengah transaksi.`)
  await tulisBerkas(db, usulanId, lama.berkas, baru.berkas)
}

/** Keeps the verdicts of the act that brought the case to `versi`; the latest replaces the earlier. */
export async function simpanPutusan(
  db: Db,
  usulanId: string,
  versi: number,
  putusan: readonly PutusanAturan[],
  pada: string,
): Promise<void> {
  await sql`
    insert into usulan_putusan (usulan_id, versi, putusan, pada)
    values (${usulanId}, ${versi}, ${JSON.stringify(putusan)}::jsonb, ${pada}::timestamptz)
    on conflict (usulan_id) do update set versi = excluded.versi, putusan = excluded.putusan, pada = excluded.pada`.execute(
    db,
  )
}

/** Attached documents as rows, for the archive's question "through which case may this reader see it?". */
async function tulisBerkas(
  db: Db,
  usulanId: string,
  lama: Record<string, BerkasUsulan>,
  baru: Record<string, BerkasUsulan>,
): Promise<void> {
  for (const [syarat, b] of Object.entries(baru)) {
    const sama = lama[syarat]
    if (sama && sama.arsipId === b.arsipId && sama.status === b.status && sama.catatan === b.catatan) continue
    await sql`
      insert into usulan_berkas (usulan_id, syarat, putaran, arsip_id, status, catatan)
      values (${usulanId}, ${syarat}, ${b.putaran}, ${b.arsipId}, ${b.status}, ${b.catatan ?? null})
      on conflict (usulan_id, syarat, putaran) do update
        set arsip_id = excluded.arsip_id, status = excluded.status, catatan = excluded.catatan`.execute(db)
  }
}

/**
 * The number the next filing of a prefix and year will bear, e.g. 'KGB-2026-00123'; the counter row stays locked until
 * the transaction ends, so no two filings read the same. `pakaiNomor` makes it definite.
 */
export async function nomorBerikut(db: Db, awalan: string, tahun: number): Promise<string> {
  await sql`insert into usulan_nomor (awalan, tahun, terakhir) values (${awalan}, ${tahun}, 0) on conflict do nothing`.execute(
    db,
  )
  const hasil = await sql<{ terakhir: number }>`
    select terakhir from usulan_nomor where awalan = ${awalan} and tahun = ${tahun} for update`.execute(db)
  const urut = (hasil.rows[0]?.terakhir ?? 0) + 1
  return `${awalan}-${tahun}-${String(urut).padStart(5, '0')}`
}

/** Takes the number that nomorBerikut() showed in this same transaction. */
export async function pakaiNomor(db: Db, awalan: string, tahun: number): Promise<void> {
  await sql`update usulan_nomor set terakhir = terakhir + 1 where awalan = ${awalan} and tahun = ${tahun}`.execute(
    db,
  )
}
