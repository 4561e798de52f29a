// Test databases: a migrated PGlite from a cached image (≈ 0.5 s), or a PostgreSQL database copied from a template when DATABASE_URL is set.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { databaseUji } from '#server/alat/config.ts'
import { type Basisdata, buatDatabase, type Trx } from '#server/alat/database.ts'
import { bacaMigrasi, migrasikan, sidikSemua } from '#server/alat/migrasi.ts'

const TEMBOLOK = join(import.meta.dirname, '../node_modules/.cache/padu')
const KUNCI_TEMPLAT = 7_234_002
const WAKTU_BUKA_MS = 60_000

/** A fresh migrated database, on the PostgreSQL server at `alamat` (null: in memory); `tutup()` throws it away. */
export async function bukaBasisData(alamat: string | null = databaseUji() ?? null): Promise<Basisdata> {
  return alamat ? salinPostgres(alamat) : bukaPGlite()
}

/**
 * One fresh migrated database for a test file: `const bd = pakaiBasisData()`, then `bd().db` inside tests.
 * `siapkan` runs once after opening (seed rows).
 */
export function pakaiBasisData(siapkan?: (basisdata: Basisdata) => Promise<void>): () => Basisdata {
  let basisdata: Basisdata | undefined
  beforeAll(async () => {
    basisdata = await bukaBasisData()
    await siapkan?.(basisdata)
  }, WAKTU_BUKA_MS)
  afterAll(async () => {
    await basisdata?.tutup()
  })
  return () => {
    if (!basisdata) throw new Error('Basis data uji belum dibuka: panggil di dalam tes.')
    return basisdata
  }
}

class Kembalikan extends Error {}

/** Runs `kerja` in a transaction that is always rolled back (< 1 ms), so that tests do not see each other. */
export async function denganRollback<T>(
  basisdata: Basisdata,
  kerja: (trx: Trx) => Promise<T>,
): Promise<T | undefined> {
  let hasil: T | undefined
  try {
    await basisdata.transaksi(async (trx) => {
      hasil = await kerja(trx)
      throw new Kembalikan()
    })
  } catch (galat) {
    if (!(galat instanceof Kembalikan)) throw galat
  }
  return hasil
}

async function bukaPGlite(): Promise<Basisdata> {
  const jalur = join(TEMBOLOK, `pglite-${sidikSemua(bacaMigrasi()).slice(0, 16)}.tar`)
  if (!existsSync(jalur)) await buatCitra(jalur)
  return buatDatabase({ muatan: new Blob([new Uint8Array(readFileSync(jalur))]) })
}

/** Several workers may make it at once; the last rename wins, all are equal. */
async function buatCitra(jalur: string): Promise<void> {
  const asal = await buatDatabase({})
  await migrasikan(asal)
  const citra = await asal.pglite?.dumpDataDir('none')
  await asal.tutup()
  if (!citra) throw new Error('Citra basis data uji tidak terbuat.')
  mkdirSync(TEMBOLOK, { recursive: true })
  const sementara = `${jalur}.${process.pid}`
  writeFileSync(sementara, new Uint8Array(await citra.arrayBuffer()))
  renameSync(sementara, jalur)
}

async function salinPostgres(alamat: string): Promise<Basisdata> {
  const templat = `padu_uji_templat_${sidikSemua(bacaMigrasi()).slice(0, 12)}`
  const nama = `padu_uji_${createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 12)}`
  const induk = await buatDatabase({ databaseUrl: alamat, koneksi: 2 })
  await siapkanTemplat(induk, alamat, templat)
  await sql.raw(`create database ${nama} template ${templat}`).execute(induk.db)
  const basisdata = await buatDatabase({ databaseUrl: gantiNama(alamat, nama), koneksi: 10 })
  return {
    ...basisdata,
    tutup: async () => {
      await basisdata.tutup()
      await sql.raw(`drop database if exists ${nama} with (force)`).execute(induk.db)
      await induk.tutup()
    },
  }
}

async function siapkanTemplat(induk: Basisdata, alamat: string, templat: string): Promise<void> {
  await induk.db.connection().execute(async (satu) => {
    await sql`select pg_advisory_lock(${sql.lit(KUNCI_TEMPLAT)})`.execute(satu)
    try {
      const ada = await sql`select 1 from pg_database where datname = ${templat}`.execute(satu)
      if (ada.rows.length > 0) return
      const calon = `${templat}_baru`
      await sql.raw(`drop database if exists ${calon} with (force)`).execute(satu)
      await sql.raw(`create database ${calon}`).execute(satu)
      const baru = await buatDatabase({ databaseUrl: gantiNama(alamat, calon), koneksi: 2 })
      await migrasikan(baru)
      await baru.tutup()
      await sql.raw(`alter database ${calon} rename to ${templat}`).execute(satu)
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(KUNCI_TEMPLAT)})`.execute(satu)
    }
  })
}

function gantiNama(alamat: string, nama: string): string {
  const url = new URL(alamat)
  url.pathname = `/${nama}`
  return url.toString()
}
