// Rekam: runs a room's own reading function on a database handle that writes down every statement, so that the yardstick runs the same SQL.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PENGURAI } from '#server/alat/database-types.ts'
import type { Skema } from '#server/alat/skema.ts'
import type { Pernyataan } from './polos.ts'

export type Perekam = {
  /** What `kerja` asked of the database, in order. */
  rekam(kerja: (db: Kysely<Skema>) => Promise<unknown>): Promise<Pernyataan[]>
  tutup(): Promise<void>
}

/** Opens the recording handle on a PostgreSQL address. */
export function bukaPerekam(alamat: string): Perekam {
  const tercatat: Pernyataan[] = []
  const pool = new pg.Pool({
    connectionString: alamat,
    max: 1,
    options: '-c timezone=UTC -c jit=off',
    types: {
      getTypeParser: ((oid: number, bentuk?: string) =>
        (bentuk === 'binary' ? undefined : PENGURAI[oid]) ??
        pg.types.getTypeParser(oid, bentuk as 'text')) as typeof pg.types.getTypeParser,
    },
  })
  const db = new Kysely<Skema>({
    dialect: new PostgresDialect({ pool }),
    log: ({ level, query }) => {
      if (level === 'query') tercatat.push({ teks: query.sql, nilai: [...query.parameters] })
    },
  })
  return {
    rekam: async (kerja) => {
      tercatat.length = 0
      await kerja(db)
      return [...tercatat]
    },
    tutup: () => db.destroy(),
  }
}
