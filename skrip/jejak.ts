// Jejak pasal: setiap kutipan dalam kode dicari judulnya di regulasi/, dan setiap bagian regulasi dicari kodenya.
// `npx node skrip/jejak.ts` menulis ulang docs/jejak-pasal.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DaftarJudul } from '#mesin/kutipan.ts'
import { bacaJudul } from '#mesin/kutipan.ts'
import { type KutipanKode, kumpulkanKutipan } from './jejak-kode.ts'
import { tulisJejak } from './jejak-tulis.ts'

const AKAR = join(import.meta.dirname, '..')
const BERKAS_JEJAK = join(AKAR, 'docs/jejak-pasal.md')
const RUANG_BERKUTIPAN = ['ketentuan', 'mesin', 'kontrak', 'server']

/** A regulation file and where it lies, from the root of the repository. */
export interface Regulasi extends DaftarJudul {
  readonly jalur: string
}

export interface Jejak {
  readonly regulasi: readonly Regulasi[]
  readonly kutipan: readonly KutipanKode[]
  /** Citation of a part -> why it is not in code yet; the longest part that covers a heading counts. */
  readonly alasan: ReadonlyMap<string, string>
}

function berkasDi(jalur: string, akhiran: RegExp): string[] {
  return readdirSync(join(AKAR, jalur), { withFileTypes: true, recursive: true })
    .filter((b) => b.isFile() && akhiran.test(b.name))
    .map((b) =>
      join(b.parentPath, b.name)
        .slice(AKAR.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** Reads every regulation file below regulasi/; throws when one is malformed. */
export function muatRegulasi(): Regulasi[] {
  return berkasDi('regulasi', /^\d{4}-\d{2}-\d{2}\.md$/).map((jalur) => ({
    ...bacaJudul(readFileSync(join(AKAR, jalur), 'utf8')),
    jalur,
  }))
}

/** Reads the whole repository: regulations, citations in code, and the reasons for what is not coded. */
export function muatJejak(): Jejak {
  const ada = new Set(readdirSync(AKAR))
  const kutipan = RUANG_BERKUTIPAN.filter((r) => ada.has(r))
    .flatMap((ruang) => berkasDi(ruang, /\.(ts|csv)$/))
    .filter((jalur) => !/\.(test|d)\.ts$/.test(jalur))
    .flatMap((jalur) => kumpulkanKutipan(jalur, readFileSync(join(AKAR, jalur), 'utf8')))
  const alasan: Record<string, string> = JSON.parse(
    readFileSync(join(AKAR, 'regulasi/alasan-belum.json'), 'utf8'),
  )
  return { regulasi: muatRegulasi(), kutipan, alasan: new Map(Object.entries(alasan)) }
}

/** The generated page as committed, or '' when there is none yet. */
export function bacaBerkasJejak(): string {
  try {
    return readFileSync(BERKAS_JEJAK, 'utf8')
  } catch {
    return ''
  }
}

/** Writes docs/jejak-pasal.md anew. */
export function perbaruiBerkasJejak(jejak: Jejak): void {
  writeFileSync(BERKAS_JEJAK, tulisJejak(jejak))
}

if (import.meta.main) {
  const jejak = muatJejak()
  perbaruiBerkasJejak(jejak)
  console.log(`docs/jejak-pasal.md: ${jejak.kutipan.length} kutipan, ${jejak.regulasi.length} regulasi`)
}
