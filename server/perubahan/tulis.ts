// Writes of proposed changes: the proposal, its events, the notice, and the one row a decision adds to the record.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'
import type { KeadaanPerubahan, UsulPerubahan } from './baca.ts'
import type { BidangPerubahan, KolomPerubahan } from './bidang.ts'
import type { IsiPerubahan } from './periksa.ts'

export type UsulBaru = Pick<
  UsulPerubahan,
  'pegawaiId' | 'bidang' | 'barisId' | 'isi' | 'lama' | 'alasan' | 'arsipId' | 'keadaan'
> & {
  akunId: string
  kini: string
}

export async function sisipUsul(db: Db, u: UsulBaru): Promise<string> {
  const id = uuid()
  await sql`insert into usul_perubahan (id, pegawai_id, bidang, baris_id, isi, lama, alasan, arsip_id, keadaan, diajukan_oleh, diajukan_pada)
    values (${id}, ${u.pegawaiId}, ${u.bidang}, ${u.barisId}, ${JSON.stringify(u.isi)}::jsonb, ${JSON.stringify(u.lama)}::jsonb, ${u.alasan},
      ${u.arsipId}, ${u.keadaan}, ${u.akunId}, ${u.kini}::timestamptz)`.execute(db)
  return id
}

export async function catatPeristiwa(
  db: Db,
  p: {
    usulId: string
    tindakan: string
    keadaan: KeadaanPerubahan
    akunId: string
    nama: string
    jabatan: string | null
    catatan: string | null
    kini: string
  },
): Promise<void> {
  await sql`insert into usul_perubahan_peristiwa (usul_id, urut, tindakan, keadaan, akun_id, nama, jabatan, catatan, pada)
    select ${p.usulId}::uuid, coalesce(max(urut), 0) + 1, ${p.tindakan}, ${p.keadaan}, ${p.akunId}, ${p.nama}, ${p.jabatan}, ${p.catatan},
      ${p.kini}::timestamptz from usul_perubahan_peristiwa where usul_id = ${p.usulId}::uuid`.execute(db)
}

export async function ubahUsul(
  db: Db,
  u: {
    id: string
    keadaan: KeadaanPerubahan
    isi?: IsiPerubahan
    lama?: IsiPerubahan
    arsipId?: string | undefined
    hasilId?: string
  },
): Promise<void> {
  await sql`update usul_perubahan set keadaan = ${u.keadaan}, versi = versi + 1,
      isi = coalesce(${u.isi === undefined ? null : JSON.stringify(u.isi)}::jsonb, isi),
      lama = coalesce(${u.lama === undefined ? null : JSON.stringify(u.lama)}::jsonb, lama),
      arsip_id = coalesce(${u.arsipId ?? null}::uuid, arsip_id), hasil_id = coalesce(${u.hasilId ?? null}::uuid, hasil_id)
    where id = ${u.id}::uuid`.execute(db)
}

/** A notice in the account of the person; it names the part of the record, never a value. */
export async function kabari(
  db: Db,
  k: { pegawaiId: string; judul: string; isi: string; kini: string },
): Promise<void> {
  await sql`insert into pemberitahuan (id, pegawai_id, jenis, judul, isi, pada)
    values (${uuid()}, ${k.pegawaiId}, 'perubahan-data', ${k.judul}, ${k.isi}, ${k.kini}::timestamptz)`.execute(
    db,
  )
}

const CAST: Record<KolomPerubahan['jenis'], string> = {
  teks: '',
  pilihan: '',
  tanggal: '::date',
  angka: '::int',
}

/** Columns and values of the proposed row; the ends of a span are one column. */
function nilaiBaris(b: BidangPerubahan, isi: IsiPerubahan) {
  const biasa = b.kolom.filter((k) => !k.sql.startsWith('berlaku.'))
  const kolom = biasa.map((k) => k.sql)
  const nilai = biasa.map((k) => sql`${isi[k.kode] ?? null}${sql.raw(CAST[k.jenis])}`)
  if (biasa.length === b.kolom.length) return { kolom, nilai }
  return {
    kolom: [...kolom, 'berlaku'],
    nilai: [...nilai, sql`daterange(${isi.mulai ?? null}::date, ${isi.sampai ?? null}::date, '[]')`],
  }
}

/** Adds the row; with a row it corrects, that one points at it. Throws when the database finds it overlapping another. */
async function tulisRiwayat(db: Db, b: BidangPerubahan, u: UsulPerubahan): Promise<string> {
  const id = uuid()
  const t = sql.raw(b.tabel)
  const { kolom, nilai } = nilaiBaris(b, u.isi)
  const salin = u.barisId === null ? [] : b.salin
  const daftar = sql.raw([...kolom, ...salin].join(', '))
  const ambil = salin.length === 0 ? sql`` : sql.raw(`, ${salin.map((s) => `r.${s}`).join(', ')}`)
  const dari = u.barisId === null ? sql`` : sql`from ${t} r where r.id = ${u.barisId}::uuid`
  // It points at itself first: outside the rules against overlaps until the old row is out of the way.
  await sql`insert into ${t} (id, pegawai_id, arsip_id, sumber, dikoreksi_oleh, ${daftar})
    select ${id}::uuid, ${u.pegawaiId}::uuid, ${u.arsipId}::uuid, 'perubahan', ${id}::uuid, ${sql.join(nilai)}${ambil} ${dari}`.execute(
    db,
  )
  if (u.barisId !== null)
    await sql`update ${t} set dikoreksi_oleh = ${id}::uuid where id = ${u.barisId}::uuid`.execute(db)
  await sql`update ${t} set dikoreksi_oleh = null where id = ${id}::uuid`.execute(db)
  return id
}

/** Basic data: the value changes in `pegawai`, old and new stay in riwayat_pokok. */
async function tulisPokok(db: Db, b: BidangPerubahan, u: UsulPerubahan, hari: string): Promise<string> {
  const id = uuid()
  const beda = b.kolom.filter((k) => (u.isi[k.kode] ?? null) !== (u.lama[k.kode] ?? null))
  const pilih = (isi: IsiPerubahan) =>
    JSON.stringify(Object.fromEntries(beda.map((k) => [k.kode, isi[k.kode] ?? null])))
  await sql`insert into riwayat_pokok (id, pegawai_id, lama, baru, berlaku, arsip_id, sumber, usul_id)
    values (${id}, ${u.pegawaiId}, ${pilih(u.lama)}::jsonb, ${pilih(u.isi)}::jsonb, ${hari}::date, ${u.arsipId}, 'perubahan', ${u.id})`.execute(
    db,
  )
  await sql`update pegawai set ${sql.join(beda.map((k) => sql`${sql.raw(k.sql)} = ${u.isi[k.kode] ?? null}`))}
    where id = ${u.pegawaiId}::uuid`.execute(db)
  return id
}

/** The effect of an accepted proposal, once: the caller holds the proposal and moves it on in the same transaction. */
export const tulisHasil = (db: Db, b: BidangPerubahan, u: UsulPerubahan, hari: string): Promise<string> =>
  b.tabel === 'pegawai' ? tulisPokok(db, b, u, hari) : tulisRiwayat(db, b, u)
