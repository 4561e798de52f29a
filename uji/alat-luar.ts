// Programs from outside that tests use as a second opinion (poppler-utils, qpdf, openssl). A missing one fails
// the test with its name, unless PADU_UJI_TANPA lists it: silence would look like a passed check.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'

/** Runs a program and gives its result; throws with a clear line when it is not installed. */
export function jalankanAlat(nama: string, argumen: readonly string[]): SpawnSyncReturns<string> {
  const hasil = spawnSync(nama, argumen, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (hasil.error !== undefined) {
    throw new Error(
      `Alat ${nama} tidak terpasang. Pasang (Debian: poppler-utils, qpdf, openssl), atau setel PADU_UJI_TANPA=${nama} bila memang tidak dapat.`,
    )
  }
  return hasil
}

/** True = skip: the program is absent and the environment says it may be. Present programs are always used. */
export function tanpaAlat(nama: string): boolean {
  const dikecualikan = (process.env.PADU_UJI_TANPA ?? '').split(',').includes(nama)
  return dikecualikan && spawnSync(nama, ['--version']).error !== undefined
}
