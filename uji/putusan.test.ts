// Putusan singkat: the verdict that stops at the first refusal says the same as the full answer, with a condition of the full answer.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aturan as semuaAturan } from '#ketentuan/daftar.ts'
import { nilaiAturan, putuskan } from '#mesin/aturan.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { orangAcak } from './tolok/orang-acak.ts'

const folder = new URL('../ketentuan/rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)
const DITANYA = semuaAturan.filter((a) => /^kp-|^kgb-|^kenaikan-pangkat$/.test(a.kode))

it.each(['2026-04-01', '2005-10-01', '2026-04-15'])('sama dengan putusan lengkap pada %s', (tmt) => {
  expect(DITANYA.length).toBeGreaterThan(14)
  let diuji = 0
  for (const orang of orangAcak(250, { tmt, rujukan })) {
    for (const aturan of DITANYA) {
      const lengkap = nilaiAturan(aturan, orang)
      // The short one is asked between two full ones: what is kept from one question must not colour the next.
      const { putusan, sebab } = putuskan(aturan, orang)
      expect(nilaiAturan(aturan, orang)).toEqual(lengkap)
      expect(putusan, aturan.kode).toBe(lengkap.putusan)
      if (putusan === 'memenuhi') expect(sebab).toBeUndefined()
      else expect(lengkap.syarat).toContainEqual(sebab)
      diuji += 1
    }
  }
  expect(diuji).toBe(250 * DITANYA.length)
})
