// Jejak pasal: setiap kutipan dalam kode dicari judulnya di regulasi/, dan setiap bagian regulasi dicari kodenya.
// `npx node skrip/jejak.ts` menulis ulang docs/jejak-pasal.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bacaJudul } from '#mesin/kutipan.ts'
import type { Jejak, Regulasi } from './jejak-bentuk.ts'
import { kumpulkanKutipan } from './jejak-kode.ts'
import { tulisJejak } from './jejak-tulis.ts'

const AKAR = join(import.meta.dirname, '..')
const BERKAS_JEJAK = join(AKAR, 'docs/jejak-pasal.md')
const RUANG_BERKUTIPAN = ['ketentuan', 'mesin', 'kontrak', 'server']

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
  const sumber = RUANG_BERKUTIPAN.filter((r) => ada.has(r))
    .flatMap((ruang) => berkasDi(ruang, /\.(ts|csv)$/))
    .filter((jalur) => !/\.(test|d)\.ts$/.test(jalur))
    .map((jalur) => [jalur, readFileSync(join(AKAR, jalur), 'utf8')] as const)
  const isi = new Map(sumber)
  const kutipan = sumber.flatMap(([jalur, teks]) => kumpulkanKutipan(jalur, teks, (lain) => isi.get(lain)))
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
