import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jalankanAlat, tanpaAlat } from '#uji/alat-luar.ts'
import { contohSuratKgb } from '#uji/contoh-surat.ts'
import { bukaPenyusun, type PenyusunPdf, type TemplatPdf } from './pdf.ts'
import { GalatSusun } from './pdf-tugas.ts'

const templat: TemplatPdf = {
  berkas: 'surat-kgb.typ',
  data: contohSuratKgb,
  waktu: '2026-11-24T03:05:00Z',
  judul: 'Kenaikan Gaji Berkala',
}
const sidik = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')

let penyusun: PenyusunPdf
let dir: string
beforeAll(() => {
  penyusun = bukaPenyusun()
  dir = mkdtempSync(join(tmpdir(), 'padu-pdf-'))
})
afterAll(async () => {
  await penyusun.tutup()
  rmSync(dir, { recursive: true })
})

describe('susunPdf', () => {
  test('masukan sama, bita sama: dua kali di sini, sekali di proses lain', async () => {
    const pertama = await penyusun.susunPdf(templat)
    const kedua = await penyusun.susunPdf(templat)
    expect(sidik(kedua)).toBe(sidik(pertama))
    const naskah = [
      `import { bukaPenyusun } from ${JSON.stringify(new URL('./pdf.ts', import.meta.url).href)}`,
      "import { createHash } from 'node:crypto'",
      'const p = bukaPenyusun()',
      `const pdf = await p.susunPdf(${JSON.stringify(templat)})`,
      'await p.tutup()',
      "process.stdout.write(createHash('sha256').update(pdf).digest('hex'))",
    ].join('\n')
    // Another folder, another time zone: neither may show in the bytes.
    const lain = execFileSync(process.execPath, ['--input-type=module', '-e', naskah], {
      encoding: 'utf8',
      cwd: dir,
      env: { PATH: process.env.PATH ?? '', TZ: 'Pacific/Auckland' },
    })
    expect(lain).toBe(sidik(pertama))
    const esok = await penyusun.susunPdf({ ...templat, waktu: '2026-11-25T03:05:00Z' })
    expect(sidik(esok)).not.toBe(sidik(pertama))
  })

  test('PDF/A-2a, bertanda, judul dan bahasa terisi', async () => {
    const teks = Buffer.from(await penyusun.susunPdf(templat)).toString('latin1')
    expect(teks).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(teks).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
    expect(teks).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(teks).toMatch(/\/Lang \(id\)/)
    expect(teks).toContain('Kenaikan Gaji Berkala')
  })

  test.skipIf(tanpaAlat('pdffonts'))('huruf hanya milik kita dan tertanam', async () => {
    const berkas = join(dir, 'huruf.pdf')
    writeFileSync(berkas, await penyusun.susunPdf(templat))
    const baris = jalankanAlat('pdffonts', [berkas]).stdout.trim().split('\n').slice(2)
    expect(baris.length).toBeGreaterThanOrEqual(2)
    for (const b of baris) expect(b).toMatch(/^[A-Z]{6}\+LiberationSans\S*\s.*\syes yes yes\s/)
  })

  test('data yang kurang menjadi galat terbaca, dan penyusun tetap hidup', async () => {
    const galat = await penyusun.susunPdf({ ...templat, data: { urlCek: null } }).catch((g: unknown) => g)
    expect(galat).toBeInstanceOf(GalatSusun)
    if (!(galat instanceof GalatSusun)) return
    expect(galat.message).toMatch(/surat-kgb\.typ tidak dapat disusun/)
    expect(galat.diagnosa[0]).toMatchObject({ tingkat: 'galat' })
    expect(galat.diagnosa[0]?.berkas).toMatch(/\.typ$/)
    expect((await penyusun.susunPdf(templat)).length).toBeGreaterThan(10_000)
  })

  test('nama templat yang keluar dari folder dan waktu yang bukan waktu ditolak', async () => {
    await expect(penyusun.susunPdf({ ...templat, berkas: '../rahasia.typ' })).rejects.toThrow(/tidak sah/)
    await expect(penyusun.susunPdf({ ...templat, waktu: 'kemarin' })).rejects.toThrow(/bukan ISO/)
  })
})

describe('kolam penyusun', () => {
  // A worker of the test's own: it dies, hangs or answers as the title of the letter says.
  const pekerja = new URL(
    `data:text/javascript,${encodeURIComponent(
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', (t) => { if (t.judul === 'mati') process.exit(7); if (t.judul === 'lempar') throw new Error('aduh'); if (t.judul !== 'diam') parentPort.postMessage({ id: t.id, ok: true, pdf: new Uint8Array([1]) }) })",
    )}`,
  )
  const surat = (judul: string): TemplatPdf => ({ ...templat, judul })

  test('utas yang mati, melempar, atau diam hanya menggugurkan suratnya sendiri', async () => {
    const kolam = bukaPenyusun({ berkasPekerja: pekerja, batasMs: 1_500 })
    const hasil = await Promise.allSettled(
      ['a', 'mati', 'b', 'lempar', 'c', 'diam', 'd'].map((j) => kolam.susunPdf(surat(j))),
    )
    expect(hasil.map((h) => h.status === 'fulfilled')).toEqual([true, false, true, false, true, false, true])
    const sebab = hasil.flatMap((h) => (h.status === 'rejected' ? [String(h.reason)] : []))
    expect(sebab[0]).toMatch(/berhenti \(kode 7\)/)
    expect(sebab[1]).toMatch(/aduh/)
    expect(sebab[2]).toMatch(/melewati 1500 ms/)
    await kolam.tutup()
  })

  test('antrean terbatas; tutup menyelesaikan yang sudah diterima lalu menolak yang baru', async () => {
    const kolam = bukaPenyusun({ berkasPekerja: pekerja, antreanTerbesar: 3 })
    const masuk = ['a', 'b', 'c'].map((j) => kolam.susunPdf(surat(j)))
    expect(kolam.antrean()).toBe(3)
    await expect(kolam.susunPdf(surat('d'))).rejects.toThrow(/penuh \(3\)/)
    const tutup = kolam.tutup()
    expect((await Promise.all(masuk)).length).toBe(3)
    await tutup
    await expect(kolam.susunPdf(surat('e'))).rejects.toThrow(/ditutup/)
  })

  test('utas yang lama diam diakhiri, dan surat berikutnya tetap tersusun', async () => {
    const bertanda = new URL(
      `data:text/javascript,${encodeURIComponent(
        "import { parentPort } from 'node:worker_threads'; let ke = 0; parentPort.on('message', (t) => parentPort.postMessage({ id: t.id, ok: true, pdf: new Uint8Array([++ke]) }))",
      )}`,
    )
    const kolam = bukaPenyusun({ berkasPekerja: bertanda, rehatMs: 50 })
    const isi = async (j: string) => (await kolam.susunPdf(surat(j)))[0]
    expect([await isi('a'), await isi('b')]).toEqual([1, 2])
    await new Promise((r) => setTimeout(r, 200))
    // A fresh thread counts from one again: the idle one is gone.
    expect(await isi('c')).toBe(1)
    await kolam.tutup()
  })
})
