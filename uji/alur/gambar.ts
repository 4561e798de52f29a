// Gambar: pictures of the README and the guides, chosen from the screenshots of the last telling (jalan.ts --gambar=<folder>).
// Run: node uji/alur/gambar.ts <folder>. Each is written with a palette and stays under 150 kB.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { pngKecil } from './png-kecil.ts'

const TUJUAN = resolve(import.meta.dirname, '../../docs/gambar')
const BATAS_BITA = 150_000

type Lembar = { nama: string; lebar: number; isi: { gambar: string; lebar: number; hp?: boolean }[] }

/** Name of the picture, its width, and the screenshots on it from left to right. */
const LEMBAR: readonly Lembar[] = [
  {
    nama: 'padu',
    lebar: 1280,
    isi: [
      { gambar: 'rincian-usulan', lebar: 300, hp: true },
      { gambar: 'periksa', lebar: 900 },
    ],
  },
  {
    nama: 'pegawai',
    lebar: 900,
    isi: [
      { gambar: 'beranda', lebar: 270, hp: true },
      { gambar: 'lembar-layanan', lebar: 270, hp: true },
      { gambar: 'rincian-usulan', lebar: 270, hp: true },
    ],
  },
  { nama: 'penjagaan', lebar: 1000, isi: [{ gambar: 'penjagaan', lebar: 960 }] },
  { nama: 'verifikator', lebar: 1040, isi: [{ gambar: 'periksa', lebar: 1000 }] },
  {
    nama: 'validator',
    lebar: 620,
    isi: [
      { gambar: 'menunggu-paraf-hp', lebar: 270, hp: true },
      { gambar: 'paraf-hp', lebar: 270, hp: true },
    ],
  },
  { nama: 'tanda-tangan', lebar: 1000, isi: [{ gambar: 'kemajuan-berjalan', lebar: 960 }] },
  { nama: 'buku', lebar: 1000, isi: [{ gambar: 'buku-bulan', lebar: 960 }] },
  { nama: 'akun', lebar: 1000, isi: [{ gambar: 'slip-aktivasi', lebar: 960 }] },
]

/** Runs in the page: the points of a PNG as base64 of RGBA. */
const TITIK = `(async () => {
  const g = new Image()
  g.src = 'data:image/png;base64,GAMBAR'
  await g.decode()
  const k = new OffscreenCanvas(g.width, g.height).getContext('2d')
  k.drawImage(g, 0, 0)
  const d = k.getImageData(0, 0, g.width, g.height).data
  let s = ''
  for (let i = 0; i < d.length; i += 8192) s += String.fromCharCode(...d.subarray(i, i + 8192))
  return { lebar: g.width, isi: btoa(s) }
})()`

const folder = resolve(process.argv[2] ?? '.')
const berkas = readdirSync(folder)

function data(nama: string): string {
  const jalur = berkas.find((b) => b.replace(/^\d+-/, '') === `${nama}.png`)
  if (!jalur) throw new Error(`Tidak ada gambar ${nama} di ${folder}`)
  return readFileSync(join(folder, jalur)).toString('base64')
}

async function susun(browser: Browser, lembar: Lembar): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: lembar.lebar, height: 600 },
    deviceScaleFactor: 1.5,
  })
  const isi = lembar.isi.map(
    (g) =>
      `<img class="${g.hp ? 'hp' : 'meja'}" width="${g.lebar}" src="data:image/png;base64,${data(g.gambar)}">`,
  )
  await page.setContent(
    `<!doctype html><style>body{margin:0;padding:20px;display:flex;gap:20px;align-items:center;justify-content:center;background:#e9e6de}
    img{display:block;border:1px solid #b9b3a5;background:#fbfaf7}.hp{border-radius:18px;border-width:4px;border-color:#2b2f36}
    .meja{border-radius:4px}</style>${isi.join('')}`,
  )
  const jalur = join(TUJUAN, `${lembar.nama}.png`)
  const penuh = (await page.locator('body').screenshot()).toString('base64')
  const { lebar, isi: titik } = await page.evaluate<{ lebar: number; isi: string }>(
    TITIK.replace('GAMBAR', penuh),
  )
  writeFileSync(jalur, pngKecil(Buffer.from(titik, 'base64'), lebar))
  await page.close()
  const { size } = statSync(jalur)
  console.log(`${lembar.nama}.png ${Math.round(size / 1000)} kB`)
  if (size > BATAS_BITA) process.exitCode = 1
}

mkdirSync(TUJUAN, { recursive: true })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const lembar of LEMBAR) await susun(browser, lembar)
await browser.close()
