// Runs every *.kasus.ts beside its rule: cases are written from the article, the rule must agree.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nilaiAturan, putuskan } from '#mesin/aturan.ts'
import type { Aturan, Kasus } from '#mesin/bentuk-aturan.ts'
import { kunciKutipan } from '#mesin/kutipan.ts'
import { susunRujukan } from '#mesin/rujukan.ts'

const akar = new URL('../ketentuan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(new URL('rujukan/', akar))
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(`rujukan/${nama}`, akar), 'utf8') })),
)

const semuaBerkas = readdirSync(new URL('aturan/', akar), { recursive: true, encoding: 'utf8' })
  .filter((n) => !n.startsWith('bagian') && !n.includes('/bagian/'))
  .sort()
const berkasKasus = semuaBerkas.filter((n) => n.endsWith('.kasus.ts'))
const berkasAturan = semuaBerkas.filter((n) => /(^|\/)[a-z0-9-]+\.ts$/.test(n))

function aturanDari(modul: Record<string, unknown>): Aturan | undefined {
  return Object.values(modul).find(
    (v): v is Aturan => typeof v === 'object' && v !== null && 'edisi' in v && 'tanya' in v,
  )
}

const putusanSyarat = (hasil: ReturnType<typeof nilaiAturan>) =>
  Object.fromEntries(hasil.syarat.map((s) => [s.kode, s.putusan]))

it('setiap aturan mempunyai kasus', () => {
  expect(berkasKasus.map((n) => n.replace('.kasus.ts', '')).sort()).toEqual(
    berkasAturan.map((n) => n.replace('.ts', '')).sort(),
  )
})

for (const nama of berkasKasus) {
  const jalur = nama.replace('.kasus.ts', '')
  const kode = jalur.split('/').at(-1) ?? jalur
  const aturan = aturanDari(await import(new URL(`aturan/${jalur}.ts`, akar).href))
  const { kasus }: { kasus: Kasus[] } = await import(new URL(`aturan/${nama}`, akar).href)
  describe(kode, () => {
    if (!aturan) throw new Error(`aturan/${kode}.ts tidak mengekspor Aturan`)
    it('bernama sama dengan berkasnya, dan diuji dengan yang diterima serta yang tidak', () => {
      expect(aturan.kode).toBe(kode)
      const putusan = new Set(kasus.map((k) => k.harap.putusan))
      expect(putusan.has('memenuhi') && putusan.size > 1, [...putusan].join()).toBe(true)
    })
    it.each(kasus.map((k) => [k.nama, k] as const))('%s', (_, k) => {
      expect(kunciKutipan(k.dasar), k.dasar).toBe(k.dasar)
      const fakta = { ...k.fakta, rujukan: k.fakta.rujukan ?? rujukan }
      const hasil = nilaiAturan(aturan, fakta)
      const rinci = JSON.stringify(hasil.syarat, null, 1)
      expect(hasil.putusan, rinci).toBe(k.harap.putusan)
      expect(putuskan(aturan, fakta).putusan, 'putusan singkat').toBe(hasil.putusan)
      if (k.harap.syarat) expect(putusanSyarat(hasil), rinci).toMatchObject(k.harap.syarat)
      for (const [kunci, harap] of Object.entries(k.harap.hitung ?? {}))
        expect(hasil.hitung[kunci]?.nilai, `${kunci}\n${rinci}`).toBe(harap)
    })
  })
}
