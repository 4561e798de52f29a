// Hambatan: the counters of wrong tries.
import { sql } from 'kysely'
import type { Saat } from '#mesin/bentuk.ts'
import type { Db } from './bentuk.ts'

export type BarisHambatan = { gagal: number; sejak: Saat; terakhir_pada: Saat; tunggu_sampai: Saat | null }

/** A counter as it stands, without lock. */
export async function bacaHambatan(db: Db, kunci: string): Promise<BarisHambatan | null> {
  const { rows } = await sql<BarisHambatan>`select gagal, sejak, terakhir_pada, tunggu_sampai
    from hambatan_masuk where kunci = ${kunci}`.execute(db)
  return rows[0] ?? null
}

/** The counter, made when absent and locked until the transaction ends. */
export async function kunciHambatan(db: Db, kunci: string, kini: Saat): Promise<BarisHambatan> {
  const { rows } = await sql<BarisHambatan>`
    insert into hambatan_masuk as h (kunci, gagal, sejak, terakhir_pada) values (${kunci}, 0, ${kini}, ${kini})
    on conflict (kunci) do update set kunci = h.kunci
    returning gagal, sejak, terakhir_pada, tunggu_sampai`.execute(db)
  const baris = rows[0]
  if (!baris) throw new Error('Hambatan masuk tidak tertulis.')
  return baris
}

/** Writes the counter that kunciHambatan() locked. */
export async function simpanHambatan(
  db: Db,
  h: { kunci: string; gagal: number; sejak: Saat; terakhir: Saat; sampai: Saat | null },
): Promise<void> {
  await sql`update hambatan_masuk set gagal = ${h.gagal}, sejak = ${h.sejak}, terakhir_pada = ${h.terakhir},
    tunggu_sampai = ${h.sampai} where kunci = ${h.kunci}`.execute(db)
}

/** Forgets a counter. */
export async function hapusHambatan(db: Db, kunci: string): Promise<void> {
  await sql`delete from hambatan_masuk where kunci = ${kunci}`.execute(db)
}

/** Clears counters untouched since `sebelum`; a daily job. Gives how many. */
export async function bersihkanHambatan(db: Db, sebelum: Saat): Promise<number> {
  const hasil = await sql`delete from hambatan_masuk where terakhir_pada < ${sebelum}`.execute(db)
  return Number(hasil.numAffectedRows ?? 0)
}
