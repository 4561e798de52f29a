// Every kind of file that leaves the house signed: composed with the sample case, signed with the local authority, then judged
// by a second opinion (poppler's pdfsig) and by our own check, whole and with one byte changed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layanan, naskah } from '#ketentuan/daftar.ts'
import { bukaKunci, type Kunci } from '#server/naskah/kunci.ts'
import { tandatanganiDengan } from '#server/naskah/pades.ts'
import { bukaPenyusun, type PenyusunPdf, type TemplatPdf } from '#server/naskah/pdf.ts'
import { periksaTanda } from '#server/naskah/periksa-tanda.ts'
import { jalankanAlat, tanpaAlat } from './alat-luar.ts'
import { contohTugas } from './contoh-naskah.ts'
import { contohSuratKgb, contohSuratPenolakan } from './contoh-surat.ts'
import { kunciTolok } from './tolok/kunci.ts'

const WAKTU = '2026-11-24T03:05:00Z'
let dir: string
let penyusun: PenyusunPdf
let kunci: Kunci
let akar: Uint8Array
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'padu-tanda-naskah-'))
  penyusun = bukaPenyusun()
  const bahan = await kunciTolok(join(dir, 'ca'))
  akar = bahan.akar
  const dibuka = await bukaKunci(bahan.p12, 'frasa tolok 1')
  if (!dibuka.ok) throw new Error(dibuka.sebab)
  kunci = dibuka.kunci
}, 120_000)
afterAll(async () => {
  await penyusun.tutup()
  rmSync(dir, { recursive: true })
})

const khusus = (berkas: string, data: object, judul: string): TemplatPdf => ({
  berkas,
  data,
  waktu: WAKTU,
  judul,
})
const JENIS: { nama: string; tugas: () => TemplatPdf }[] = [
  { nama: 'surat-kgb', tugas: () => khusus('surat-kgb.typ', contohSuratKgb, 'KGB') },
  {
    nama: 'surat-kgb, elektronik dan basah',
    tugas: () => khusus('surat-kgb.typ', { ...contohSuratKgb, moda: 'keduanya' }, 'KGB'),
  },
  { nama: 'surat-penolakan', tugas: () => khusus('surat-penolakan.typ', contohSuratPenolakan, 'Penolakan') },
  ...naskah.flatMap((n) =>
    n.edisi.map((e) => ({ nama: `${n.kode} edisi ${e.berlaku}`, tugas: () => contohTugas(n, e) })),
  ),
]

function pdfsig(isi: Uint8Array): string {
  const jalur = join(dir, 'periksa.pdf')
  writeFileSync(jalur, isi)
  return jalankanAlat('pdfsig', [jalur]).stdout
}

/** Inside the first drawing, the metadata, and the signature's own dictionary. */
const tempatRusak = (pdf: Buffer): number[] => [
  pdf.indexOf('stream\n') + 20,
  pdf.indexOf('<x:xmpmeta') + 30,
  pdf.indexOf('/ByteRange') - 12,
]

test('setiap naskah yang ditunjuk layanan ikut diuji', () => {
  const diuji = JENIS.map((j) => j.nama.split(/[ ,]/)[0])
  const ditunjuk = layanan.flatMap((l) =>
    l.edisi.flatMap((e) => ('produk' in e && e.produk ? [e.produk.naskah] : [])),
  )
  expect(ditunjuk.length).toBeGreaterThan(5)
  for (const kode of ditunjuk) expect(diuji).toContain(kode)
})

describe('tanda tangan elektronik pada setiap jenis naskah', { skip: tanpaAlat('pdfsig') }, () => {
  test.each(JENIS)('$nama: pdfsig sah dan utuh; satu bita berubah dilaporkan keduanya', async ({ tugas }) => {
    const hasil = await tandatanganiDengan(kunci, await penyusun.susunPdf(tugas()), {
      alasan: 'Pengesahan',
      lokasi: 'Kota Contoh',
      waktu: WAKTU,
    })
    if (!hasil.ok) throw new Error(hasil.sebab)
    const kata = pdfsig(hasil.pdf)
    expect(kata).toMatch(/Signature is Valid/)
    expect(kata).toMatch(/Total document signed/)
    expect(kata).toMatch(/ETSI\.CAdES\.detached/)
    const periksa = await periksaTanda(hasil.pdf, { akar: [akar] })
    expect(periksa).toMatchObject({ utuh: true, tanda: [{ sah: true, utuh: true, penerbitDikenal: true }] })
    for (const tempat of tempatRusak(Buffer.from(hasil.pdf))) {
      expect(tempat).toBeGreaterThan(20)
      const rusak = Uint8Array.from(hasil.pdf)
      rusak[tempat] = (rusak[tempat] ?? 0) ^ 1
      expect(pdfsig(rusak), `bita ${tempat}`).not.toMatch(/Signature is Valid/)
      expect((await periksaTanda(rusak, { akar: [akar] })).utuh, `bita ${tempat}`).toBe(false)
    }
  })
})
