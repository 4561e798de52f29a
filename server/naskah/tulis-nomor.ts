// Nomor: one locked counter row per register and year. A number is held by a letter until it is signed; a released
// number goes to the next letter; a number whose year has passed unsigned is void with its reason. Never lost.
// A sequence would leave gaps after a rollback, therefore a row (keamanan: numbers without gap or double).
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import { susunNomor } from '#mesin/nomor.ts'
import type { Db } from '../alat/database.ts'

export type Nomor = { id: string; buku: string; tahun: number; urut: number; teks: string }

export type PermintaanNomor = {
  naskahId: string
  buku: string
  /** Day of the letter in the zone of the pemda: its year decides the series. */
  hari: Tanggal
  /** Format of the register, e.g. '800.1.11.13/{urut}/BKPSDM/{tahun}'. */
  format: string
  /** False: the series never starts again; its counter stands under year 0. */
  tahunan?: boolean | undefined
  kini: Saat
}

export const TANPA_TAHUN = 0

/** Locks the counter of (buku, tahun) for the rest of the transaction; creates it at zero. */
export async function kunciPenghitung(db: Db, buku: string, tahun: number): Promise<number> {
  await db
    .insertInto('nomor_buku')
    .values({ buku, tahun, terakhir: 0 })
    .onConflict((c) => c.columns(['buku', 'tahun']).doNothing())
    .execute()
  const baris = await db
    .selectFrom('nomor_buku')
    .select('terakhir')
    .where('buku', '=', buku)
    .where('tahun', '=', tahun)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return baris.terakhir
}

async function milikNaskah(db: Db, naskahId: string): Promise<Nomor | undefined> {
  return db
    .selectFrom('nomor')
    .select(['id', 'buku', 'tahun', 'urut', 'teks'])
    .where('naskah_id', '=', naskahId)
    .where('keadaan', 'in', ['dipesan', 'dipakai'])
    .executeTakeFirst()
}

/** Holds a number for the letter: its own if it has one this year, else the lowest released, else the next. */
export async function pesanNomor(db: Db, p: PermintaanNomor): Promise<Nomor> {
  const tahun = p.tahunan === false ? TANPA_TAHUN : Number(p.hari.slice(0, 4))
  const terakhir = await kunciPenghitung(db, p.buku, tahun)
  if (terakhir === 0) await tutupTahunLalu(db, p.buku, tahun)
  const punya = await milikNaskah(db, p.naskahId)
  if (punya?.tahun === tahun && punya.buku === p.buku) return punya
  if (punya) await batalkanNomor(db, p.naskahId, 'Tahun buku berganti sebelum naskah ditandatangani.')
  const bebas = await db
    .selectFrom('nomor')
    .select(['id', 'buku', 'tahun', 'urut', 'teks'])
    .where('buku', '=', p.buku)
    .where('tahun', '=', tahun)
    .where('keadaan', '=', 'bebas')
    .orderBy('urut')
    .limit(1)
    .executeTakeFirst()
  if (bebas) {
    await db
      .updateTable('nomor')
      .set({ keadaan: 'dipesan', naskah_id: p.naskahId, alasan: null, dipesan_pada: p.kini })
      .where('id', '=', bebas.id)
      .execute()
    return bebas
  }
  const urut = terakhir + 1
  const baru: Nomor = {
    id: uuid(),
    buku: p.buku,
    tahun,
    urut,
    teks: susunNomor(p.format, { urut, hari: p.hari }),
  }
  await db
    .updateTable('nomor_buku')
    .set({ terakhir: urut })
    .where('buku', '=', p.buku)
    .where('tahun', '=', tahun)
    .execute()
  await db
    .insertInto('nomor')
    .values({ ...baru, keadaan: 'dipesan', naskah_id: p.naskahId, dipesan_pada: p.kini })
    .execute()
  return baru
}

/** The letter is signed: its number is used for good. */
export async function pakaiNomor(db: Db, naskahId: string, kini: Saat): Promise<void> {
  const hasil = await db
    .updateTable('nomor')
    .set({ keadaan: 'dipakai', dipakai_pada: kini })
    .where('naskah_id', '=', naskahId)
    .where('keadaan', '=', 'dipesan')
    .executeTakeFirst()
  if (hasil.numUpdatedRows !== 1n)
    throw new Error(`Naskah ${naskahId} tidak memegang tepat satu nomor pesanan`)
}

/**
 * The letter will not be signed now: in the running year the number is free for the next letter, later it is void.
 * `hari` is today, not the day the number was held on.
 */
export async function lepasNomor(db: Db, naskahId: string, hari: Tanggal, alasan: string): Promise<void> {
  const tahun = Number(hari.slice(0, 4))
  await db
    .updateTable('nomor')
    .set({
      keadaan: sql<string>`case when tahun in (${tahun}, ${TANPA_TAHUN}) then 'bebas' else 'batal' end`,
      naskah_id: null,
      alasan: sql<string>`case when tahun in (${tahun}, ${TANPA_TAHUN}) then ${alasan} else ${`Tahun buku berganti. ${alasan}`} end`,
    })
    .where('naskah_id', '=', naskahId)
    .where('keadaan', '=', 'dipesan')
    .execute()
}

/** Void for ever, row and reason stay in the register. */
export async function batalkanNomor(db: Db, naskahId: string, alasan: string): Promise<void> {
  await db
    .updateTable('nomor')
    .set({ keadaan: 'batal', alasan })
    .where('naskah_id', '=', naskahId)
    .where('keadaan', 'in', ['dipesan', 'dipakai'])
    .execute()
}

/** The first number of a year: what was released in earlier years can no longer be used and becomes void. */
async function tutupTahunLalu(db: Db, buku: string, tahun: number): Promise<void> {
  await db
    .updateTable('nomor')
    .set({ keadaan: 'batal', alasan: 'Tahun buku ditutup, nomor tidak terpakai.' })
    .where('keadaan', '=', 'bebas')
    .where('buku', '=', buku)
    .where('tahun', '<', tahun)
    .where('tahun', '!=', TANPA_TAHUN)
    .execute()
}
