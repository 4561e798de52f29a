// Golden pages: every template filled with sample values, as pdftotext reads it. `PERBARUI=1` rewrites uji/emas/naskah; the
// pages are then to be looked at (pdftoppm), which no test can do. The public copy must not name the person.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { naskah } from '#ketentuan/daftar.ts'
import { bukaPenyusun, type PenyusunPdf, type TemplatPdf } from '#server/naskah/pdf.ts'
import { jalankanAlat, tanpaAlat } from './alat-luar.ts'
import { contohKendali, contohSalinan, contohTandaTerima } from './contoh-lembar.ts'
import { contohTugas } from './contoh-naskah.ts'

const EMAS = join(import.meta.dirname, 'emas/naskah')
let penyusun: PenyusunPdf
let dir: string
beforeAll(() => {
  penyusun = bukaPenyusun()
  dir = mkdtempSync(join(tmpdir(), 'padu-naskah-'))
})
afterAll(async () => {
  await penyusun.tutup()
  rmSync(dir, { recursive: true })
})

async function baca(tugas: TemplatPdf): Promise<string> {
  const jalur = join(dir, 'naskah.pdf')
  writeFileSync(jalur, await penyusun.susunPdf(tugas))
  return jalankanAlat('pdftotext', ['-layout', jalur, '-'])
    .stdout.replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
}

describe('halaman emas', { skip: tanpaAlat('pdftotext') }, () => {
  test.each(naskah.flatMap((n) => n.edisi.map((e) => ({ nama: `${n.kode}-${e.berlaku}`, n, e }))))(
    '$nama',
    async ({ nama, n, e }) => {
      const teks = await baca(contohTugas(n, e))
      const jalur = join(EMAS, `${nama}.txt`)
      if (process.env.PERBARUI === '1') {
        mkdirSync(EMAS, { recursive: true })
        writeFileSync(jalur, teks)
      }
      expect(existsSync(jalur), `belum ada ${jalur}: jalankan dengan PERBARUI=1, lalu lihat halamannya`).toBe(
        true,
      )
      expect(teks).toBe(readFileSync(jalur, 'utf8'))
      const umum = await baca(contohTugas(n, e, { samar: true }))
      expect(umum).not.toMatch(/Ratri|Puspitaningrum|19910723|0723 201503/i)
      const konsep = await baca(contohTugas(n, e, { konsep: true }))
      expect(konsep).toContain('KONSEP')
      expect(konsep).not.toMatch(/\{|\}|\uE000|undefined|NaN/)
    },
  )
})

describe('lembar yang menyertai naskah', { skip: tanpaAlat('pdftotext') }, () => {
  const tugas = { waktu: '2026-11-24T03:05:00Z', judul: 'Lembar' }
  const keputusan = naskah.find((n) => n.kode === 'keputusan-tugas-belajar')
  const [edisi] = keputusan?.edisi ?? []
  if (!keputusan || !edisi) throw new Error('keputusan-tugas-belajar tidak ada')
  const salin = (ragam: 'salinan' | 'petikan'): TemplatPdf => {
    const t = contohTugas(keputusan, edisi, { ragam })
    return { ...t, data: { ...(t.data as object), ...contohSalinan } }
  }
  test.each([
    ['lembar-kendali', { ...tugas, berkas: 'lembar/kendali.typ', data: contohKendali }],
    ['tanda-terima', { ...tugas, berkas: 'lembar/tanda-terima.typ', data: contohTandaTerima }],
    ['salinan-keputusan', salin('salinan')],
    ['petikan-keputusan', salin('petikan')],
  ])('%s', async (nama, templat) => {
    const teks = await baca(templat)
    const jalur = join(EMAS, `${nama}.txt`)
    if (process.env.PERBARUI === '1') writeFileSync(jalur, teks)
    expect(teks).toBe(readFileSync(jalur, 'utf8'))
  })
})
