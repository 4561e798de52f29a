// npm run migrasi: brings the database of DATABASE_URL (or PADU_DATA) up to this version without starting the server.
import { join } from 'node:path'
import { bacaConfig } from '#server/alat/config.ts'
import { buatDatabase } from '#server/alat/database.ts'
import { kunciFolder } from '#server/alat/lock.ts'
import { migrasikan } from '#server/alat/migrasi.ts'

const config = bacaConfig()
const lepas = config.databaseUrl ? () => {} : kunciFolder(config.data)
const basisdata = await buatDatabase({
  databaseUrl: config.databaseUrl,
  folder: join(config.data, 'basisdata'),
})
const jadi = await migrasikan(basisdata)
await basisdata.tutup()
lepas()
console.log(jadi.length > 0 ? `Diterapkan: ${jadi.join(', ')}` : 'Basis data sudah yang terbaru.')
