// Writes of the calendar page, each with a note of who did it.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { HariLibur } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

export type Oleh = { akunId: string; kini: string }

async function catat(db: Db, o: Oleh, aksi: string, objekId: string, rincian: unknown): Promise<void> {
  await sql`insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${o.kini}::timestamptz, ${o.akunId}, ${aksi}, 'kalender', ${objekId}, 'jadi',
      ${JSON.stringify(rincian)}::jsonb)`.execute(db)
}

/** A year counts as entered from now on, with its days. */
export async function sisipTahun(
  db: Db,
  t: { tahun: number; dasar: string; libur: readonly HariLibur[] },
  o: Oleh,
): Promise<void> {
  await sql`insert into tahun_libur (tahun, dasar) values (${t.tahun}, ${t.dasar})`.execute(db)
  for (const l of t.libur) await sisipHari(db, l, o)
  await catat(db, o, 'kalender.tahun', String(t.tahun), { dasar: t.dasar, jumlah: t.libur.length })
}

async function sisipHari(db: Db, l: HariLibur, o: Oleh): Promise<void> {
  await sql`insert into hari_libur (tanggal, nama, jenis, dasar, dicatat_oleh)
    values (${l.tanggal}::date, ${l.nama}, ${l.jenis}, ${l.dasar}, ${o.akunId})
    on conflict (tanggal) do update set nama = excluded.nama, jenis = excluded.jenis, dasar = excluded.dasar,
      dicatat_oleh = excluded.dicatat_oleh`.execute(db)
}

export async function sisipLibur(db: Db, l: HariLibur, o: Oleh): Promise<void> {
  await sisipHari(db, l, o)
  await catat(db, o, 'kalender.libur', l.tanggal, l)
}

/** Takes a day off away; what it was stays in the audit trail. */
export async function buangLibur(db: Db, l: HariLibur, alasan: string, o: Oleh): Promise<void> {
  await sql`delete from hari_libur where tanggal = ${l.tanggal}::date`.execute(db)
  await catat(db, o, 'kalender.hapus-libur', l.tanggal, { ...l, alasan })
}

export type KaharBaru = {
  nomor: string
  tanggal: string
  mulai: string
  sampai: string | null
  alasan: string
}

export async function sisipKahar(db: Db, k: KaharBaru, o: Oleh): Promise<string> {
  const id = uuid()
  await sql`insert into kahar (id, nomor, tanggal, mulai, sampai, alasan, dicatat_oleh, dicatat_pada)
    values (${id}, ${k.nomor}, ${k.tanggal}::date, ${k.mulai}::date, ${k.sampai}::date, ${k.alasan}, ${o.akunId},
      ${o.kini}::timestamptz)`.execute(db)
  await catat(db, o, 'kahar.tetapkan', id, k)
  return id
}

export async function tutupKahar(
  db: Db,
  k: { id: string; sampai: string; nomor: string },
  o: Oleh,
): Promise<void> {
  await sql`update kahar set sampai = ${k.sampai}::date, nomor_akhir = ${k.nomor}, diakhiri_oleh = ${o.akunId},
    diakhiri_pada = ${o.kini}::timestamptz where id = ${k.id}`.execute(db)
  await catat(db, o, 'kahar.akhiri', k.id, { sampai: k.sampai, nomor: k.nomor })
}
