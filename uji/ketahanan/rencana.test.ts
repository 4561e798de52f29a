// Rencana: a search is planned for its own text. A prepared plan must fit every text, and for a common name it was 25 to 100 times slower.
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { databaseUji } from '#server/alat/config.ts'
import { buatDatabase } from '#server/alat/database.ts'

test.skipIf(databaseUji() === undefined)(
  'pencarian tidak memakai rencana tersimpan, pembacaan lain memakainya',
  async () => {
    const basisdata = await buatDatabase({ databaseUrl: databaseUji(), koneksi: 1 })
    const { db } = basisdata
    for (let i = 0; i < 7; i += 1) {
      await sql`select oid from pg_class where relname like ${'%uji%'}`.execute(db)
      await sql`select oid from pg_class where relname = ${'uji'}`.execute(db)
    }
    const hasil = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
    await basisdata.tutup()
    const teks = hasil.rows.map((r) => r.statement)
    expect(teks.filter((t) => t.includes('relname like'))).toEqual([])
    expect(teks.filter((t) => t.includes('relname =')).length).toBe(1)
  },
)
