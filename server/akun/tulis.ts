// Akun: what every part of the room writes: audit notes, notices to the owner, the password.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import type { Saat } from '#mesin/bentuk.ts'
import type { Db } from './bentuk.ts'

export type Catatan = {
  pada: Saat
  akunId: string | null
  /** 'akun.masuk', 'akun.peran', …: 'akun.' and the act. */
  aksi: string
  /** Account acted upon, when it is another's. */
  objekId?: string
  hasil: 'jadi' | 'ditolak'
  /** No NIP, no password, no code ever stands here. */
  rincian?: Record<string, string | number | boolean | null>
}

/** Appends one audit note. */
export async function catat(db: Db, c: Catatan): Promise<void> {
  await sql`insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${c.pada}, ${c.akunId}, ${c.aksi}, 'akun', ${c.objekId ?? c.akunId}, ${c.hasil},
      ${JSON.stringify(c.rincian ?? {})}::jsonb)`.execute(db)
}

/** Tells the owner what happened to his account. */
export async function beritahu(
  db: Db,
  b: { pegawaiId: string; jenis: string; judul: string; isi: string; pada: Saat },
): Promise<void> {
  await sql`insert into pemberitahuan (id, pegawai_id, jenis, judul, isi, pada)
    values (${idBaru()}, ${b.pegawaiId}, ${b.jenis}, ${b.judul}, ${b.isi}, ${b.pada})`.execute(db)
}

/** Sets or replaces the password hash. */
export async function simpanSandi(db: Db, akunId: string, sandi: string, pada: Saat): Promise<void> {
  await sql`insert into kredensial (akun_id, sandi, diganti_pada) values (${akunId}, ${sandi}, ${pada})
    on conflict (akun_id) do update set sandi = excluded.sandi, diganti_pada = excluded.diganti_pada`.execute(
    db,
  )
}

/** The holder has set his own password and accepted responsibility (Kediri Pasal 6 ayat (2)). */
export async function aktifkanAkun(db: Db, akunId: string, pada: Saat): Promise<void> {
  await sql`update akun set keadaan = 'aktif', aktif_pada = coalesce(aktif_pada, ${pada}::timestamptz),
    pernyataan_pada = ${pada} where id = ${akunId}`.execute(db)
}
