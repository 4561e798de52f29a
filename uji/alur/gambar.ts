// Gambar: pictures of the README and the guides, chosen from the screenshots of the last telling (jalan.ts --gambar=<folder>).
// Run: node uji/alur/gambar.ts <folder>. Each stays under 150 kB: phones are drawn at one and a half, desks at their own size.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

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

const folder = resolve(process.argv[2] ?? '.')
const berkas = readdirSync(folder)

function data(nama: string): string {
  const jalur = berkas.find((b) => b.replace(/^\d+-/, '') === `${nama}.png`)
  if (!jalur) throw new Error(`Tidak ada gambar ${nama} di ${folder}`)
  return readFileSync(join(folder, jalur)).toString('base64')
}

async function susun(browser: Browser, lembar: Lembar): Promise<void> {
  const page = await browser.newPage({ viewport: { width: lembar.lebar, height: 600 } })
  const isi = lembar.isi.map(
    (g) =>
      `<img class="${g.hp ? 'hp' : 'meja'}" width="${g.lebar}" src="data:image/png;base64,${data(g.gambar)}">`,
  )
  await page.setContent(
    `<style>body{margin:0;padding:20px;display:flex;gap:20px;align-items:center;justify-content:center;background:#e9e6de}
    img{display:block;border:1px solid #b9b3a5;background:#fbfaf7}.hp{border-radius:18px;border-width:4px;border-color:#2b2f36}
    .meja{border-radius:4px}</style>${isi.join('')}`,
  )
  const jalur = join(TUJUAN, `${lembar.nama}.png`)
  await page.locator('body').screenshot({ path: jalur })
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
