// Regulasi: the wording of an article, from the texts read once at start.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tolak } from '#mesin/bentuk.ts'
import { bacaJudul, bacaKepala, bacaKutipan, kunciKutipan, teksKutipan } from '#mesin/kutipan.ts'
import { tolak } from '#mesin/tolak.ts'

/** A regulation file: its short name, its title, its text. */
export type TeksPeraturan = { sebutan: string; judul: string; teks: string }

/** Reads the newest text of each regulation folder. Throws when a file has no sebutan or two equal headings. */
export function muatRegulasi(folder: string): ReadonlyMap<string, TeksPeraturan> {
  const peta = new Map<string, TeksPeraturan>()
  for (const nama of readdirSync(folder, { withFileTypes: true })) {
    if (!nama.isDirectory()) continue
    const berkas = readdirSync(join(folder, nama.name))
      .filter((b) => b.endsWith('.md'))
      .sort()
      .at(-1)
    if (berkas === undefined) continue
    const teks = readFileSync(join(folder, nama.name, berkas), 'utf8')
    const { sebutan } = bacaJudul(teks)
    peta.set(sebutan, { sebutan, judul: bacaKepala(teks).get('judul') ?? sebutan, teks })
  }
  return peta
}

/** Every citation the texts held can answer, all editions together. Throws as muatRegulasi does. */
export function judulRegulasi(folder: string): ReadonlySet<string> {
  const judul = new Set<string>()
  for (const nama of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/[\\/][^\\/]+\.md$/.test(nama)) continue
    for (const kunci of bacaJudul(readFileSync(join(folder, nama), 'utf8')).kunci) judul.add(kunci)
  }
  return judul
}

export type BunyiPasal = { kutipan: string; peraturan: string; dimuat: boolean; teks: string }

const bukanKutipan = (): Tolak =>
  tolak(
    'bukan-kutipan',
    'Tulisan ini bukan kutipan pasal.',
    [],
    'Tulis misalnya: Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c.',
    'kutipan',
  )

/** The wording under a citation; `dimuat` false when we do not hold the text of that regulation. */
export function bunyiPasal(
  regulasi: ReadonlyMap<string, TeksPeraturan>,
  kutipan: string,
): BunyiPasal | Tolak {
  const kunci = kunciKutipan(kutipan)
  const sebutan = bacaKutipan(kutipan)?.sebutan
  if (kunci === undefined || sebutan === undefined) return bukanKutipan()
  const peraturan = regulasi.get(sebutan)
  if (!peraturan) return { kutipan: kunci, peraturan: sebutan, dimuat: false, teks: '' }
  const teks = teksKutipan(peraturan.teks, kunci)
  if (teks === undefined)
    return tolak(
      'pasal-tidak-ada',
      `${sebutan} tidak mempunyai bagian itu.`,
      [],
      'Periksa nomor pasal, ayat, dan hurufnya.',
      'kutipan',
    )
  return { kutipan: kunci, peraturan: `${sebutan}: ${peraturan.judul}`, dimuat: teks !== '', teks }
}
