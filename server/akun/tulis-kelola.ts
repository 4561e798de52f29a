// Kelola akun: what the administrator of BKPSDM writes.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { LingkupPeran } from './baca.ts'
import type { Db } from './bentuk.ts'

export type AkunBaru = { id: string; pegawaiId: string; aktif?: true; peragaan?: true }

/** Adds accounts; `oleh` is null only for the first administrator and the demo town. */
export async function tambahAkun(db: Db, daftar: AkunBaru[], oleh: string | null, pada: Saat): Promise<void> {
  const baris = daftar.map((a) => ({
    id: a.id,
    pegawai_id: a.pegawaiId,
    keadaan: a.aktif ? 'aktif' : 'diterbitkan',
    diterbitkan_oleh: oleh,
    diterbitkan_pada: pada,
    aktif_pada: a.aktif ? pada : null,
    pernyataan_pada: a.aktif ? pada : null,
    peragaan: a.peragaan ?? false,
  }))
  await sql`insert into akun (id, pegawai_id, keadaan, diterbitkan_oleh, diterbitkan_pada, aktif_pada, pernyataan_pada, peragaan)
    select id, pegawai_id, keadaan, diterbitkan_oleh, diterbitkan_pada, aktif_pada, pernyataan_pada, peragaan
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as x(id uuid, pegawai_id uuid, keadaan text,
      diterbitkan_oleh uuid, diterbitkan_pada timestamptz, aktif_pada timestamptz, pernyataan_pada timestamptz,
      peragaan boolean)`.execute(db)
}

/** Adds the prints of activation codes. */
export async function tambahKodeAktivasi(
  db: Db,
  daftar: { akunId: string; sidik: string }[],
  oleh: string | null,
  pada: Saat,
  sampai: Saat,
): Promise<void> {
  const baris = daftar.map((d) => ({ id: idBaru(), akun_id: d.akunId, sidik: d.sidik }))
  await sql`insert into verifikasi (id, akun_id, jenis, sidik, dibuat_oleh, dibuat_pada, berlaku_sampai)
    select id, akun_id, 'aktivasi', sidik, ${oleh}::uuid, ${pada}::timestamptz, ${sampai}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as x(id uuid, akun_id uuid, sidik text)`.execute(
    db,
  )
}

/** Back to 'diterbitkan': the old password is gone, the next door is a new code. */
export async function kembalikanKeTerbit(db: Db, akunId: string): Promise<void> {
  await sql`delete from kredensial where akun_id = ${akunId}`.execute(db)
  await sql`update akun set keadaan = 'diterbitkan', dinonaktifkan_oleh = null, dinonaktifkan_pada = null,
    alasan_nonaktif = null where id = ${akunId}`.execute(db)
}

/** Closes an account: no password, no door. */
export async function tutupAkun(
  db: Db,
  t: { akunId: string; oleh: string; alasan: string; pada: Saat },
): Promise<void> {
  await sql`delete from kredensial where akun_id = ${t.akunId}`.execute(db)
  await sql`update akun set keadaan = 'dinonaktifkan', dinonaktifkan_oleh = ${t.oleh}, dinonaktifkan_pada = ${t.pada},
    alasan_nonaktif = ${t.alasan} where id = ${t.akunId}`.execute(db)
}

export type PenugasanBaru = {
  akunId: string
  peran: string
  lingkup: LingkupPeran
  mulai: Tanggal
  /** Last day, inclusive; null = until withdrawn. */
  sampai: Tanggal | null
  nomor: string
  tanggal: Tanggal
  oleh: string | null
  pada: Saat
}

/** Adds an assignment; gives its id. */
export async function tambahPenugasan(db: Db, p: PenugasanBaru): Promise<string> {
  const id = idBaru()
  await sql`insert into penugasan_peran (id, akun_id, peran, lingkup, berlaku, nomor, tanggal, diberikan_oleh, diberikan_pada)
    values (${id}, ${p.akunId}, ${p.peran}, ${JSON.stringify(p.lingkup)}::jsonb,
      daterange(${p.mulai}::date, ${p.sampai}::date, '[]'), ${p.nomor}, ${p.tanggal}, ${p.oleh}, ${p.pada})`.execute(
    db,
  )
  return id
}

/** Withdraws an assignment from now on; the row stays. */
export async function tutupPenugasan(
  db: Db,
  t: { id: string; oleh: string; alasan: string; pada: Saat },
): Promise<void> {
  await sql`update penugasan_peran set dicabut_pada = ${t.pada}, dicabut_oleh = ${t.oleh}, alasan_cabut = ${t.alasan}
    where id = ${t.id}`.execute(db)
}
