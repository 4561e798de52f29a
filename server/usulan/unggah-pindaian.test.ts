// The scan of a hand-signed letter: really rendered sheets, straight, turned, small, as photo and as scanned PDF; another letter; an empty page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { berkasDisk } from '#server/alat/files.ts'
import { bacaPindaianTercatat } from '#server/naskah/baca-pindaian.ts'
import { bukaPenyusun } from '#server/naskah/pdf.ts'
import { jalankanAlat, tanpaAlat } from '#uji/alat-luar.ts'
import { png } from '#uji/bahan/gambar-mentah.ts'
import { bukaKotaKecil, HARI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { contohSuratKgb } from '#uji/contoh-surat.ts'
import { bacaNaskahUsulan } from './baca.ts'
import { unggahPindaian } from './unggah-pindaian.ts'

const dir = mkdtempSync(join(tmpdir(), 'padu-pindai-'))
let kota: KotaKecil
let main: Pemeran
/** Two letters waiting for a signature on paper, with their sheets. */
let ini: Lembar
let lain: Lembar
type Lembar = { usulanId: string; kode: string; nomor: string; pdf: Uint8Array }

async function siapkan(siapa: 'ani' | 'budi', susun: (kode: string) => Promise<Uint8Array>): Promise<Lembar> {
  const usulanId = await main.buat(siapa)
  await main.sampaiDiterima(usulanId, siapa)
  await main.jadi(usulanId, 'pengawas', { kode: 'validasi' })
  await main.jadi(usulanId, 'administrator', { kode: 'validasi' })
  await main.jadi(usulanId, 'verifikator', { kode: 'cetak', kertas: 'Concorde' })
  const n = (await bacaNaskahUsulan(kota.basisdata.db, usulanId))[0]
  if (!n?.nomor) throw new Error('belum bernomor')
  return { usulanId, kode: n.kodeCek, nomor: n.nomor, pdf: await susun(n.kodeCek) }
}

beforeAll(async () => {
  kota = await bukaKotaKecil({ modaTandaTangan: ['basah'], modaValidasi: ['elektronik'], kertas: 'Concorde' })
  main = pemeran(kota)
  const penyusun = bukaPenyusun()
  const susun = (kode: string) =>
    penyusun.susunPdf({
      berkas: 'surat-kgb.typ',
      data: {
        ...contohSuratKgb,
        moda: 'basah',
        kodeCek: kode,
        urlCek: `https://padu.contoh.example/cek/${kode}`,
        ditandatanganiPada: null,
      },
      waktu: '2026-11-24T03:05:00Z',
      judul: 'Surat',
    })
  ini = await siapkan('ani', susun)
  lain = await siapkan('budi', susun)
  await penyusun.tutup()
}, 180_000)
afterAll(async () => {
  await kota.tutup()
  rmSync(dir, { recursive: true })
})

let urut = 0
const tulis = (isi: Uint8Array): string => {
  urut += 1
  const jalur = join(dir, `f-${urut}`)
  writeFileSync(jalur, isi)
  return jalur
}

/** The first page as a picture: 'jpeg' as a telephone makes it, 'png' as a scanner. */
function gambar(pdf: Uint8Array, dpi: number, jenis: 'jpeg' | 'png', lain: string[] = []): Buffer {
  const jalur = tulis(pdf)
  jalankanAlat('pdftoppm', ['-r', String(dpi), `-${jenis}`, '-singlefile', ...lain, jalur, jalur])
  return readFileSync(`${jalur}.${jenis === 'png' ? 'png' : 'jpg'}`)
}

/** Pictures as a scanner puts them into a PDF; turned and shrunk when asked. */
async function pdfPindai(halaman: Buffer[], putar = 0, skala = 1): Promise<Buffer> {
  const dok = await PDFDocument.create()
  for (const h of halaman) {
    const g = h[0] === 0x89 ? await dok.embedPng(h) : await dok.embedJpg(h)
    const p = dok.addPage([620, 900])
    p.drawImage(g, { x: 40, y: 60, width: 540 * skala, height: 760 * skala, rotate: degrees(putar) })
  }
  return Buffer.from(await dok.save())
}

async function unggah(isi: Buffer, l: Lembar, halaman = 1) {
  const unggahan = { jalur: tulis(isi), nama: 'a', tipe: '', ukuran: isi.length, sidik: 'x' }
  return kota.basisdata.transaksi((db) =>
    unggahPindaian(
      perluUji(kota, db, 'verifikator', main.jobs),
      berkasDisk(join(dir, 'toko')),
      { usulanId: l.usulanId, unggahan },
      async () => halaman,
    ),
  )
}

const BATAS = { timeout: 120_000 }

describe('pindaian lembar bertanda tangan basah', { skip: tanpaAlat('pdftoppm'), ...BATAS }, () => {
  test('foto dan pindaian lembar yang benar diterima: tegak, miring, terbalik, kecil, abu, dalam PDF', async () => {
    const jpg = gambar(ini.pdf, 150, 'jpeg')
    const abu = gambar(ini.pdf, 200, 'png', ['-gray'])
    const tajam = gambar(ini.pdf, 300, 'jpeg')
    const miring = await pdfPindai([tajam], 7, 0.9)
    const macam: [string, Buffer][] = [
      ['JPEG 150 dpi', jpg],
      ['JPEG 100 dpi', gambar(ini.pdf, 100, 'jpeg')],
      ['PNG 200 dpi abu', abu],
      ['PNG 1 bit 300 dpi', gambar(ini.pdf, 300, 'png', ['-mono'])],
      ['PDF berisi JPEG', await pdfPindai([jpg])],
      ['PDF berisi PNG', await pdfPindai([abu])],
      ['foto miring 7 derajat', gambar(miring, 200, 'jpeg')],
      ['foto terbalik', gambar(await geser(await pdfPindai([tajam], 180)), 200, 'jpeg')],
    ]
    for (const [nama, isi] of macam)
      expect(await unggah(isi, ini), nama).toMatchObject({ cocok: 'qr', pesan: null })
  })

  test('surat lain ditolak dengan nomornya, juga bila terselip di antara halaman yang benar', async () => {
    const benar = gambar(ini.pdf, 150, 'jpeg')
    const salah = gambar(lain.pdf, 150, 'jpeg')
    for (const isi of [salah, await pdfPindai([salah]), await pdfPindai([benar, salah])])
      expect(await unggah(isi, ini)).toMatchObject({
        kode: 'pindaian-surat-lain',
        sebab: `Lembar itu surat nomor ${lain.nomor}, bukan surat nomor ${ini.nomor}.`,
      })
  })

  test('halaman kosong atau cetakan yang belum dipindai: tersimpan, tetapi belum terhitung', async () => {
    const kosong = png({ lebar: 900, tinggi: 1200, data: Buffer.alloc(901 * 1200) })
    for (const isi of [kosong, Buffer.from(ini.pdf)]) {
      const hasil = await unggah(isi, ini)
      expect(hasil).toMatchObject({ cocok: 'tidak-terbaca', pesan: expect.stringContaining('ketik kode') })
      const tanda = { kode: 'tandatangani', moda: 'basah', tanggal: HARI } as const
      const arsipId = 'arsipId' in hasil ? hasil.arsipId : ''
      expect(await main.lakukan(ini.usulanId, 'kepala', { ...tanda, arsipId })).toMatchObject({
        kode: 'pindaian-belum-cocok',
      })
    }
  })

  test('halaman kurang diberitahukan; sesudah cocok surat dapat dicatat ditandatangani', async () => {
    const hasil = await unggah(gambar(ini.pdf, 150, 'jpeg'), ini, 2)
    expect(hasil).toMatchObject({
      cocok: 'qr',
      pesan: expect.stringContaining('Surat ini 2 halaman, pindaiannya 1 halaman.'),
    })
    const arsipId = 'arsipId' in hasil ? hasil.arsipId : ''
    expect(await bacaPindaianTercatat(kota.basisdata.db, arsipId)).toMatchObject({
      cara: 'qr',
      halaman: 1,
      halamanSurat: 2,
    })
    await main.jadi(ini.usulanId, 'kepala', { kode: 'tandatangani', moda: 'basah', tanggal: HARI, arsipId })
  })
})

/** A picture turned upside down leaves the page; the page follows it. */
async function geser(isi: Buffer): Promise<Buffer> {
  const dok = await PDFDocument.load(isi)
  dok.getPage(0).setMediaBox(-520, -720, 620, 900)
  dok.getPage(0).setCropBox(-520, -720, 620, 900)
  return Buffer.from(await dok.save())
}
