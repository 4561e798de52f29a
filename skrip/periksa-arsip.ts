// Periksa arsip: `npm run periksa-arsip` reads every file the database names and compares it with its sha-256.
// Run it after a restore; it writes nothing.
import { join } from 'node:path'
import { bacaConfig, GalatPengaturan } from '../server/alat/config.ts'
import { buatDatabase } from '../server/alat/database.ts'
import { bukaPenyimpan } from '../server/alat/files-pilih.ts'
import { FolderDipakai, kunciFolder } from '../server/alat/lock.ts'
import { sidikSemuaArsip } from '../server/arsip/baca-sidik.ts'
import { periksaArsip } from '../server/arsip/pindah.ts'

try {
  const config = bacaConfig()
  const lepas = config.databaseUrl ? () => undefined : kunciFolder(config.data)
  const basisdata = await buatDatabase({
    databaseUrl: config.databaseUrl,
    folder: join(config.data, 'basisdata'),
    koneksi: 2,
  })
  const hasil = await periksaArsip(await bukaPenyimpan(config), await sidikSemuaArsip(basisdata.db))
  await basisdata.tutup()
  await lepas()
  for (const g of hasil.gagal) console.error(`${g.sidik}: ${g.sebab}`)
  console.log(`${hasil.utuh} berkas utuh, ${hasil.gagal.length} tidak.`)
  process.exitCode = hasil.gagal.length > 0 ? 1 : 0
} catch (galat) {
  console.error(galat instanceof Error ? galat.message : String(galat))
  process.exitCode = galat instanceof GalatPengaturan || galat instanceof FolderDipakai ? 2 : 1
}
