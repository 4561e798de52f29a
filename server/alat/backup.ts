// Backup of the embedded database: a whole image of the data folder, gzip, the newest seven kept.
// PGlite never calls fsync, so a power cut can spoil the folder: this is what one goes back to.
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Saat } from '#mesin/bentuk.ts'
import type { Basisdata } from './database.ts'

const SIMPAN_PALING = 7
const POLA_NAMA = /^padu-[0-9TZ-]+\.tar\.gz$/

/** Writes `<folder>/padu-<saat>.tar.gz` and removes all but the newest seven. Returns the path; undefined on PostgreSQL. */
export async function cadangkan(
  basisdata: Basisdata,
  folder: string,
  kini: Saat,
): Promise<string | undefined> {
  if (!basisdata.pglite) return undefined
  const citra = await basisdata.pglite.dumpDataDir('gzip')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const tujuan = join(folder, `padu-${kini.slice(0, 19).replaceAll(':', '-')}Z.tar.gz`)
  const sementara = `${tujuan}.tmp`
  const fd = await open(sementara, 'w', 0o600)
  try {
    await fd.writeFile(new Uint8Array(await citra.arrayBuffer()))
    await fd.sync()
  } finally {
    await fd.close()
  }
  await rename(sementara, tujuan)
  await buangLama(folder)
  return tujuan
}

/** Names of the backups, newest first. */
export async function daftarCadangan(folder: string): Promise<string[]> {
  const isi = await readdir(folder).catch(() => [])
  return isi
    .filter((n) => POLA_NAMA.test(n))
    .sort()
    .reverse()
}

async function buangLama(folder: string): Promise<void> {
  for (const nama of (await daftarCadangan(folder)).slice(SIMPAN_PALING))
    await rm(join(folder, nama), { force: true })
}
