// Which store the settings name: the disk, or an S3-compatible one.
import { join } from 'node:path'
import type { Config } from './config.ts'
import { berkasDisk } from './files.ts'
import type { PenyimpanBerkas } from './ports.ts'

/** The store of the archive; `paksa` opens the other one too, for moving. Throws when it is not configured. */
export async function bukaPenyimpan(config: Config, paksa?: 'disk' | 's3'): Promise<PenyimpanBerkas> {
  const jenis = paksa ?? (config.s3 ? 's3' : 'disk')
  if (jenis === 'disk') return berkasDisk(join(config.data, 'berkas'))
  if (!config.s3)
    throw new Error(
      'Penyimpanan objek belum disetel: isi PADU_ARSIP=s3 dan kelima PADU_S3_… (npm run pengaturan).',
    )
  // The client of the object store weighs 35 MB: loaded only where one is used.
  const { berkasS3 } = await import('./files-s3.ts')
  return berkasS3(config.s3)
}
