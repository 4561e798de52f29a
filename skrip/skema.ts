// npm run skema: writes server/alat/skema.ts from a freshly migrated database in memory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buatDatabase } from '#server/alat/database.ts'
import { tulisSkema } from '#server/alat/introspect.ts'
import { migrasikan } from '#server/alat/migrasi.ts'

const basisdata = await buatDatabase({})
const jadi = await migrasikan(basisdata)
writeFileSync(join(import.meta.dirname, '../server/alat/skema.ts'), await tulisSkema(basisdata.db))
await basisdata.tutup()
console.log(`server/alat/skema.ts ditulis dari ${jadi.length} berkas migrasi.`)
