// Kisah peramban: one browser story per actor on one real server, told in the order of Perwali Kediri 80/2021 Pasal 7.
// --laporan=<file> writes the counts for npm test; --gambar=<folder> keeps the screenshots there. For writing stories:
// --hanya=<word,word> tells only the stories whose title holds a word, --cepat leaves out the close look at each page.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { kisahkan, type Panggung } from './aktor.ts'
import { catatanBaru, gagal, tulisLaporan } from './catatan.ts'
import { KISAH } from './daftar-kisah.ts'
import { nyalakan, type ServerCerita } from './server.ts'

const CHROMIUM = '/usr/bin/chromium'
const ARGUMEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=id-ID',
]

const pilihan = (nama: string): string | undefined =>
  process.argv.find((a) => a.startsWith(`--${nama}=`))?.slice(nama.length + 3)

// Stopped from outside (a time limit, Ctrl C): the servers started here must not outlive us.
for (const sinyal of ['SIGTERM', 'SIGINT'] as const) process.once(sinyal, () => process.exit(1))

const catatan = catatanBaru()
const diminta = pilihan('gambar')
const folder = diminta ? resolve(diminta) : mkdtempSync(join(tmpdir(), 'padu-alur-gambar-'))
mkdirSync(folder, { recursive: true })
const server = await nyalakan('kota-contoh').catch((galat) => {
  gagal(catatan, 'Server kisah menyala', galat instanceof Error ? galat.message : String(galat))
})
if (server) await mainkan(server)
console.log(
  `\nKisah peramban: ${catatan.lulus} lulus, ${catatan.gagal.length} gagal, ${Math.round(performance.now() / 1000)} detik.`,
)
for (const g of catatan.gagal) console.log(`  GAGAL ${g.judul}: ${g.sebab.split('\n')[0]}`)
if (catatan.gagal.length === 0 && !diminta) rmSync(folder, { recursive: true, force: true })
else console.log(`Gambar: ${folder}`)
tulisLaporan(catatan, pilihan('laporan'))
process.exitCode = catatan.gagal.length === 0 ? 0 : 1

async function mainkan({ alamat, akun, tutup }: ServerCerita): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMEN })
  const p: Panggung = {
    alamat,
    akun,
    browser,
    catatan,
    folder,
    titipan: {},
    aktor: new Map(),
    hitungGambar: 0,
    cepat: process.argv.includes('--cepat'),
  }
  const hanya = pilihan('hanya')?.toLowerCase().split(',')
  try {
    for (const k of KISAH) {
      if (hanya && !hanya.some((kata) => k.judul.toLowerCase().includes(kata))) continue
      await kisahkan(p, k.judul, () => k.kisah(p))
    }
  } finally {
    await browser.close()
    await tutup()
  }
}
