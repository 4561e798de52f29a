// Faktor kedua: the sealed secret, the recovery codes, and the two-administrator recovery.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import type { Saat } from '#mesin/bentuk.ts'
import type { Db } from './bentuk.ts'

export type BarisFaktor = { rahasia: string; langkah_terakhir: number }

/** The sealed secret of an account, locked so that one code cannot be used twice at once; null when none. */
export async function kunciFaktor(db: Db, akunId: string): Promise<BarisFaktor | null> {
  const { rows } = await sql<BarisFaktor>`select rahasia, langkah_terakhir from faktor_kedua
    where akun_id = ${akunId} for update`.execute(db)
  return rows[0] ?? null
}

/** Remembers the last step a code was accepted for. */
export async function simpanLangkah(db: Db, akunId: string, langkah: number): Promise<void> {
  await sql`update faktor_kedua set langkah_terakhir = ${langkah} where akun_id = ${akunId}`.execute(db)
}

/** Sets or replaces the second factor of an account. */
export async function simpanFaktor(
  db: Db,
  f: { akunId: string; rahasia: string; langkah: number; pada: Saat },
): Promise<void> {
  await sql`insert into faktor_kedua (akun_id, rahasia, dipasang_pada, langkah_terakhir)
    values (${f.akunId}, ${f.rahasia}, ${f.pada}, ${f.langkah})
    on conflict (akun_id) do update set rahasia = excluded.rahasia, dipasang_pada = excluded.dipasang_pada,
      langkah_terakhir = excluded.langkah_terakhir`.execute(db)
}

/** Removes the second factor and its recovery codes. */
export async function hapusFaktor(db: Db, akunId: string): Promise<void> {
  await sql`delete from kode_cadangan where akun_id = ${akunId}`.execute(db)
  await sql`delete from faktor_kedua where akun_id = ${akunId}`.execute(db)
}

/** Replaces all recovery codes by these prints. */
export async function gantiKodeCadangan(db: Db, akunId: string, sidik: string[], pada: Saat): Promise<void> {
  await sql`delete from kode_cadangan where akun_id = ${akunId}`.execute(db)
  await sql`insert into kode_cadangan (akun_id, sidik, dibuat_pada)
    select ${akunId}::uuid, s, ${pada}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify(sidik)}::jsonb) s`.execute(db)
}

/** Uses up a recovery code; false when it does not exist or was used. */
export async function pakaiKodeCadangan(db: Db, akunId: string, sidik: string, pada: Saat): Promise<boolean> {
  const { rows } = await sql`update kode_cadangan set dipakai_pada = ${pada}
    where akun_id = ${akunId} and sidik = ${sidik} and dipakai_pada is null returning sidik`.execute(db)
  return rows.length === 1
}

export type BarisPemulihan = { id: string; diminta_oleh: string; alasan: string; berlaku_sampai: Saat }

/** A recovery asked for and not yet approved nor expired, locked; null when none. */
export async function kunciPemulihan(db: Db, akunId: string, kini: Saat): Promise<BarisPemulihan | null> {
  const { rows } =
    await sql<BarisPemulihan>`select id, diminta_oleh, alasan, berlaku_sampai from pemulihan_faktor
    where akun_id = ${akunId} and disetujui_pada is null and berlaku_sampai > ${kini}
    order by diminta_pada desc limit 1 for update`.execute(db)
  return rows[0] ?? null
}

/** Writes the request of the first administrator. */
export async function tambahPemulihan(
  db: Db,
  p: { akunId: string; alasan: string; oleh: string; pada: Saat; sampai: Saat },
): Promise<void> {
  await sql`insert into pemulihan_faktor (id, akun_id, alasan, diminta_oleh, diminta_pada, berlaku_sampai)
    values (${idBaru()}, ${p.akunId}, ${p.alasan}, ${p.oleh}, ${p.pada}, ${p.sampai})`.execute(db)
}

/** Writes the consent of the second administrator. */
export async function setujuiPemulihan(db: Db, id: string, oleh: string, pada: Saat): Promise<void> {
  await sql`update pemulihan_faktor set disetujui_oleh = ${oleh}, disetujui_pada = ${pada}
    where id = ${id}`.execute(db)
}
