// Child of tahan-mati.test.ts: takes the folder, writes row after row, and says each one only after its commit.
import { join } from 'node:path'
import { sql } from 'kysely'
import { buatDatabase } from '#server/alat/database.ts'
import { FolderDipakai, kunciFolder } from '#server/alat/lock.ts'

const folder = process.argv[2] ?? ''
try {
  kunciFolder(folder)
} catch (galat) {
  if (!(galat instanceof FolderDipakai)) throw galat
  process.stdout.write(`ditolak ${galat.message}\n`)
  process.exit(3)
}
const basisdata = await buatDatabase({ folder: join(folder, 'basisdata') })
await basisdata.skrip((jalankan) =>
  jalankan('create table if not exists ketahanan (n integer primary key, isi text not null)'),
)
const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) as n from ketahanan`.execute(
  basisdata.db,
)
process.stdout.write('siap\n')
for (let n = (rows[0]?.n ?? 0) + 1; ; n++) {
  await basisdata.transaksi(async (trx) => {
    await sql`insert into ketahanan values (${n}, ${'x'.repeat(500)})`.execute(trx)
    await sql`update ketahanan set isi = isi || 'y' where n = ${n}`.execute(trx)
  })
  process.stdout.write(`${n}\n`)
}
