// Sesi: sessions, known devices, and one-time secrets, as they are written and closed.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import type { Saat } from '#mesin/bentuk.ts'
import type { Db, Kelas } from './bentuk.ts'

export type SesiBaru = {
  sidik: string
  akunId: string
  perangkatId: string
  kelas: Kelas
  alamat: string
  pada: Saat
  berakhir: Saat
  faktorKedua: boolean
}

/** Opens a session; gives its id. */
export async function tambahSesi(db: Db, s: SesiBaru): Promise<string> {
  const id = idBaru()
  await sql`insert into sesi (id, sidik, akun_id, perangkat_id, kelas, alamat, dibuat_pada, terakhir_pada, otentik_pada,
      faktor_kedua_pada, berakhir_pada)
    values (${id}, ${s.sidik}, ${s.akunId}, ${s.perangkatId}, ${s.kelas}, ${s.alamat}, ${s.pada}, ${s.pada}, ${s.pada},
      ${s.faktorKedua ? s.pada : null}, ${s.berakhir})`.execute(db)
  return id
}

/** Notes that a session is in use; called at most once a minute, outside read-only requests. */
export async function sentuhSesi(db: Db, sesiId: string, kini: Saat): Promise<void> {
  await sql`update sesi set terakhir_pada = ${kini}
    where id = ${sesiId} and ditutup_pada is null and terakhir_pada < ${kini}`.execute(db)
}

/** Notes a renewed proof of identity (step-up). */
export async function perbaruiOtentik(db: Db, sesiId: string, kini: Saat, faktor: boolean): Promise<void> {
  await sql`update sesi set otentik_pada = ${kini}, terakhir_pada = ${kini},
    faktor_kedua_pada = case when ${faktor} then ${kini}::timestamptz else faktor_kedua_pada end
    where id = ${sesiId}`.execute(db)
}

/** Closes sessions of an account: all, one (`hanya`), or all but one (`kecuali`). Gives how many were open. */
export async function tutupSesi(
  db: Db,
  akunId: string,
  sebab: string,
  kini: Saat,
  pilih: { hanya?: string; kecuali?: string } = {},
): Promise<number> {
  const { rows } = await sql<{ id: string }>`update sesi set ditutup_pada = ${kini}, sebab_tutup = ${sebab}
    where akun_id = ${akunId} and ditutup_pada is null
      and (${pilih.hanya ?? null}::uuid is null or id = ${pilih.hanya ?? null}::uuid)
      and (${pilih.kecuali ?? null}::uuid is null or id <> ${pilih.kecuali ?? null}::uuid)
    returning id`.execute(db)
  return rows.length
}

/** Notes a device as known to an account; gives its id, also when a twin request was faster. */
export async function tambahPerangkat(
  db: Db,
  g: { akunId: string; sidik: string; nama: string; pada: Saat },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into perangkat (id, akun_id, sidik, nama, pertama_pada, terakhir_pada)
    values (${idBaru()}, ${g.akunId}, ${g.sidik}, ${g.nama}, ${g.pada}, ${g.pada})
    on conflict (akun_id, sidik) do update set terakhir_pada = excluded.terakhir_pada returning id`.execute(
    db,
  )
  const id = rows[0]?.id
  if (!id) throw new Error('Perangkat tidak tertulis.')
  return id
}

/** The known device of this print for this account, used again now; null when it is new. */
export async function pakaiPerangkat(
  db: Db,
  akunId: string,
  sidik: string,
  kini: Saat,
): Promise<{ id: string } | null> {
  const { rows } = await sql<{ id: string }>`update perangkat set terakhir_pada = ${kini}
    where akun_id = ${akunId} and sidik = ${sidik} returning id`.execute(db)
  return rows[0] ?? null
}

/** Forgets all known devices, so that each must prove itself again. */
export async function lupakanPerangkat(db: Db, akunId: string): Promise<void> {
  await sql`update sesi set perangkat_id = null where akun_id = ${akunId}`.execute(db)
  await sql`delete from perangkat where akun_id = ${akunId}`.execute(db)
}

export type JenisVerifikasi = 'aktivasi' | 'faktor-kedua' | 'pasang-faktor' | 'pulih-faktor'
export type BarisVerifikasi = {
  id: string
  akun_id: string
  jenis: JenisVerifikasi
  berlaku_sampai: Saat
  percobaan: number
  rahasia: string | null
}

/** Keeps the print of a one-time secret. */
export async function tambahVerifikasi(
  db: Db,
  v: {
    akunId: string
    jenis: JenisVerifikasi
    sidik: string
    oleh: string | null
    pada: Saat
    sampai: Saat
    rahasia?: string
  },
): Promise<void> {
  await sql`insert into verifikasi (id, akun_id, jenis, sidik, dibuat_oleh, dibuat_pada, berlaku_sampai, rahasia)
    values (${idBaru()}, ${v.akunId}, ${v.jenis}, ${v.sidik}, ${v.oleh}, ${v.pada}, ${v.sampai},
      ${v.rahasia ?? null})`.execute(db)
}

/** An unused, unexpired one-time secret by its print, locked; null otherwise. */
export async function bacaVerifikasi(db: Db, sidik: string, kini: Saat): Promise<BarisVerifikasi | null> {
  const { rows } = await sql<BarisVerifikasi>`
    select id, akun_id, jenis, berlaku_sampai, percobaan, rahasia from verifikasi
    where sidik = ${sidik} and dipakai_pada is null and digugurkan_pada is null and berlaku_sampai > ${kini}
    for update`.execute(db)
  return rows[0] ?? null
}

/** Marks a one-time secret used: it opens nothing again. */
export async function pakaiVerifikasi(db: Db, id: string, kini: Saat): Promise<void> {
  await sql`update verifikasi set dipakai_pada = ${kini}, rahasia = null where id = ${id}`.execute(db)
}

/** Counts a wrong try at a one-time secret. */
export async function tambahPercobaan(db: Db, id: string): Promise<void> {
  await sql`update verifikasi set percobaan = percobaan + 1 where id = ${id}`.execute(db)
}

/** Drops the open one-time secrets of an account, of one kind or all. */
export async function gugurkanVerifikasi(
  db: Db,
  akunId: string,
  kini: Saat,
  jenis: JenisVerifikasi | null = null,
): Promise<void> {
  await sql`update verifikasi set digugurkan_pada = ${kini}, rahasia = null
    where akun_id = ${akunId} and dipakai_pada is null and digugurkan_pada is null
      and (${jenis}::text is null or jenis = ${jenis}::text)`.execute(db)
}
