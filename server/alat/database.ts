// The only door to PostgreSQL: in-process (PGlite) for trial and small use, a server (pg) for real use. Same SQL, same types.
import { PGlite, type PGliteOptions, type Transaction as TransaksiPGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import {
  CompiledQuery,
  Kysely,
  PGliteDialect,
  type PGlite as PGliteKysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import { PENGURAI } from './database-types.ts'
import type { Skema } from './skema.ts'

export type Db = Kysely<Skema>
export type Trx = Transaction<Skema>

/** Runs several statements given as one text, without parameters; only migrations use it. */
export type Jalankan = (teks: string) => Promise<void>

export type Basisdata = {
  jenis: 'pglite' | 'postgres'
  /** For work outside a request (boot, jobs). Never touch it while one of its transactions is open: PGlite would wait forever. */
  db: Db
  /** One transaction; a throw rolls it back. */
  transaksi<T>(kerja: (trx: Trx) => Promise<T>): Promise<T>
  /** A handle that refuses to write. */
  baca<T>(kerja: (db: Db) => Promise<T>): Promise<T>
  /** One transaction of scripts, for migrations. */
  skrip<T>(kerja: (jalankan: Jalankan, trx: Db) => Promise<T>): Promise<T>
  /** Same database with the drivers' own types (Date for timestamptz), for libraries that expect them. */
  bawaan: Kysely<Record<string, Record<string, unknown>>>
  /** Throws unless the database answers. */
  periksa(): Promise<void>
  tutup(): Promise<void>
  pglite?: PGlite
  databaseUrl?: string
}

export type PilihanDatabase = {
  /** PostgreSQL address; without it PGlite. */
  databaseUrl?: string | undefined
  /** PGlite directory; without it in memory. */
  folder?: string | undefined
  /** Data directory image (dumpDataDir) to start from; tests only. */
  muatan?: Blob | undefined
  koneksi?: number | undefined
  saatGalat?: (galat: Error) => void
}

const BATAS_PERNYATAAN_MS = 15_000
const BATAS_KUNCI_MS = 10_000
const BATAS_TRANSAKSI_DIAM_MS = 60_000
const BATAS_SAMBUNG_MS = 5_000
const PERNYATAAN_BERNAMA_PALING = 300
/** The best plan of a search depends on the text searched for; the one plan kept for all texts was 25 to 100 times slower. */
const BERGANTUNG_TEKS = / like \$\d|\/\* rencana sendiri/i
/** Put in front of a statement whose best plan depends on its values: it is planned anew each time (about a millisecond). */
export const rencanaSendiri = sql.raw('/* rencana sendiri */')

/** Opens the database and waits until it answers. Throws when it cannot be reached. */
export async function buatDatabase(pilihan: PilihanDatabase): Promise<Basisdata> {
  return pilihan.databaseUrl ? bukaPostgres(pilihan.databaseUrl, pilihan) : bukaPGlite(pilihan)
}

async function bukaPGlite({ folder, muatan }: PilihanDatabase): Promise<Basisdata> {
  const pilihan: PGliteOptions = { extensions: { btree_gist, pg_trgm, unaccent } }
  if (folder) pilihan.dataDir = folder
  if (muatan) pilihan.loadDataDir = muatan
  const pglite = await PGlite.create(pilihan)
  await pglite.exec("set timezone = 'UTC'")
  const db = new Kysely<Skema>({ dialect: new PGliteDialect({ pglite: denganPengurai(pglite) }) })
  const bawaan = new Kysely<Record<string, Record<string, unknown>>>({
    dialect: new PGliteDialect({ pglite }),
  })
  return {
    jenis: 'pglite',
    db,
    bawaan,
    pglite,
    transaksi: (kerja) => db.transaction().execute(kerja),
    baca: (kerja) =>
      db.transaction().execute(async (trx) => {
        await sql`set transaction read only`.execute(trx)
        return kerja(trx)
      }),
    skrip: (kerja) => skripPGlite(pglite, kerja),
    periksa: async () => {
      await pglite.query('select 1')
    },
    tutup: async () => {
      if (!pglite.closed) await pglite.close()
    },
  }
}

/** The view of PGlite that Kysely gets: every query with our parsers, the instance itself untouched for other libraries. */
function denganPengurai(pglite: PGlite): PGliteKysely {
  return {
    get closed() {
      return pglite.closed
    },
    get ready() {
      return pglite.ready
    },
    waitReady: pglite.waitReady,
    close: () => pglite.close(),
    query: (teks, nilai, pilihan) => pglite.query(teks, nilai, { ...pilihan, parsers: PENGURAI }),
    transaction: (kerja) => mulaiTransaksi(pglite, kerja),
  }
}

/**
 * Kysely waits for the transaction to begin and never looks whether it failed to. So one that could not begin (instance
 * closed) begins all the same, and its first query says why.
 */
async function mulaiTransaksi<T>(
  pglite: PGlite,
  kerja: (tx: ReturnType<typeof transaksiDenganPengurai>) => Promise<T>,
): Promise<T> {
  let dimulai = false
  try {
    return await pglite.transaction((tx) => {
      dimulai = true
      return kerja(transaksiDenganPengurai(tx))
    })
  } catch (galat) {
    if (!dimulai) await kerja({ query: () => Promise.reject(galat), rollback: async () => undefined })
    throw galat
  }
}

function transaksiDenganPengurai(
  tx: TransaksiPGlite,
): Parameters<Parameters<PGliteKysely['transaction']>[0]>[0] {
  return {
    query: (teks, nilai, pilihan) => tx.query(teks, nilai, { ...pilihan, parsers: PENGURAI }),
    rollback: () => tx.rollback(),
  }
}

async function skripPGlite<T>(
  pglite: PGlite,
  kerja: (jalankan: Jalankan, trx: Db) => Promise<T>,
): Promise<T> {
  return pglite.transaction(async (tx) => {
    const dalam: PGliteKysely = { ...denganPengurai(pglite), query: transaksiDenganPengurai(tx).query }
    const trx = new Kysely<Skema>({
      dialect: new PGliteDialect({ pglite: { ...dalam, closed: false, ready: true } }),
    })
    return kerja(async (teks) => {
      await tx.exec(teks)
    }, trx)
  })
}

async function bukaPostgres(alamat: string, pilihan: PilihanDatabase): Promise<Basisdata> {
  const kolam = (hanyaBaca: boolean, pengurai: boolean, maks: number) =>
    buatKolam(alamat, { hanyaBaca, pengurai, maks, pilihan })
  const koneksi = pilihan.koneksi ?? 10
  const tulis = kolam(false, true, koneksi)
  const baca = kolam(true, true, koneksi)
  const polos = kolam(false, false, Math.min(koneksi, 5))
  const db = new Kysely<Skema>({ dialect: new PostgresDialect({ pool: bernama(tulis) }) })
  const dbBaca = new Kysely<Skema>({ dialect: new PostgresDialect({ pool: bernama(baca) }) })
  const bawaan = new Kysely<Record<string, Record<string, unknown>>>({
    dialect: new PostgresDialect({ pool: polos }),
  })
  const tutup = async () => {
    await Promise.all([tulis, baca, polos].map((k) => (k.ended ? undefined : k.end())))
  }
  const periksa = async () => {
    await tulis.query('select 1')
  }
  await periksa().catch(async (galat) => {
    await tutup()
    throw galat
  })
  return {
    jenis: 'postgres',
    db,
    bawaan,
    databaseUrl: alamat,
    transaksi: (kerja) => db.transaction().execute(kerja),
    // Plain connections whose every transaction is read-only: two round trips cheaper than begin … commit around a GET.
    baca: (kerja) => kerja(dbBaca),
    skrip: (kerja) => skripPostgres(db, kerja),
    periksa,
    tutup,
  }
}

type Kolam = { hanyaBaca: boolean; pengurai: boolean; maks: number; pilihan: PilihanDatabase }

function buatKolam(alamat: string, { hanyaBaca, pengurai, maks, pilihan }: Kolam): pg.Pool {
  const kolam = new pg.Pool({
    connectionString: alamat,
    max: maks,
    connectionTimeoutMillis: BATAS_SAMBUNG_MS,
    application_name: 'padu',
    options: [
      '-c timezone=UTC',
      // Compiling a plan to machine code took twenty times as long as running it: every statement here is short.
      '-c jit=off',
      `-c statement_timeout=${BATAS_PERNYATAAN_MS}`,
      `-c lock_timeout=${BATAS_KUNCI_MS}`,
      `-c idle_in_transaction_session_timeout=${BATAS_TRANSAKSI_DIAM_MS}`,
      ...(hanyaBaca ? ['-c default_transaction_read_only=on'] : []),
    ].join(' '),
    ...(pengurai
      ? {
          types: {
            getTypeParser: ((oid: number, bentuk?: string) =>
              (bentuk === 'binary' ? undefined : PENGURAI[oid]) ??
              pg.types.getTypeParser(oid, bentuk as 'text')) as typeof pg.types.getTypeParser,
          },
        }
      : {}),
  })
  // Without a listener, a server that restarts would end the process through an idle connection.
  kolam.on('error', (galat) => pilihan.saatGalat?.(galat))
  // A connection cut while a statement runs tells its transaction; its own event, unheard, would end the process as well.
  kolam.on('connect', (klien) => klien.on('error', () => undefined))
  return kolam
}

/**
 * A pool whose parameterised statements are prepared once per connection under a name made of their text:
 * the server parses and plans a hot list once. Beyond a limit statements stay unnamed, so memory is bounded.
 */
function bernama(kolam: pg.Pool): PostgresPool {
  const nama = new Map<string, string>()
  const namaDari = (teks: string): string | undefined => {
    if (BERGANTUNG_TEKS.test(teks)) return undefined
    const ada = nama.get(teks)
    if (ada !== undefined || nama.size >= PERNYATAAN_BERNAMA_PALING) return ada
    const baru = `padu_${nama.size}`
    nama.set(teks, baru)
    return baru
  }
  const bungkus = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: kolam.options,
    end: () => kolam.end(),
    connect: async () => {
      const klien = await kolam.connect()
      const lama = bungkus.get(klien)
      if (lama) return lama
      const baru = klienBernama(klien, namaDari)
      bungkus.set(klien, baru)
      return baru
    },
  }
}

function klienBernama(
  klien: pg.PoolClient,
  namaDari: (teks: string) => string | undefined,
): PostgresPoolClient {
  function tanya<R>(teks: string, nilai: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function tanya<R>(kursor: PostgresCursor<R>): PostgresCursor<R>
  function tanya<R>(teks: string | PostgresCursor<R>, nilai: readonly unknown[] = []): unknown {
    if (typeof teks !== 'string') throw new Error('Kursor tidak dipakai di sini.')
    const name = nilai.length > 0 ? namaDari(teks) : undefined
    return klien.query({ text: teks, values: [...nilai], ...(name ? { name } : {}) })
  }
  return { query: tanya as PostgresPoolClient['query'], release: (buang) => klien.release(buang) }
}

async function skripPostgres<T>(db: Db, kerja: (jalankan: Jalankan, trx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx)
    // Without parameters the driver sends one simple query, which may hold many statements.
    return kerja(async (teks) => {
      await trx.executeQuery(CompiledQuery.raw(teks))
    }, trx)
  })
}
