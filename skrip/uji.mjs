// npm test: installs what it needs and runs everything. Last line: `N passed, N failed`. Plain JavaScript: runs on Node >= 20 before install.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { AKAR, bangunWeb, berhenti, pasangPaket, periksaMesin, perintah } from './siap.mjs'

const NODE = join(AKAR, 'node_modules/.bin/node')
const MENIT = 60_000
const SAMBUNG_MS = 1500
const PESAN_PALING = 600
/** Long tests that open no database: once is enough. */
const TANPA_BASISDATA = [
  'server/naskah/{bsre,pades,pdf,periksa-tanda,surat}.test.ts',
  'uji/{berkas-jahat,rumah,hak,kasus,putusan,naskah,tanda-naskah,cuti-orakel}.test.ts',
]
const hitung = { lulus: 0, gagal: 0 }
/** What failed, said again at the end: whoever reads only the last lines must know where to look. */
const gagalApa = []

const adaProgram = (nama) => spawnSync(nama, ['--version'], { stdio: 'ignore' }).status !== null

/** Debian's Chromium and the tools that judge our PDFs, by apt where we may. */
function siapkanProgram() {
  const perlu = [
    ['chromium', () => existsSync('/usr/bin/chromium')],
    ['poppler-utils', () => adaProgram('pdfsig') && adaProgram('pdftoppm')],
    ['qpdf', () => adaProgram('qpdf')],
    ['openssl', () => adaProgram('openssl')],
  ]
    .filter(([, ada]) => !ada())
    .map(([paket]) => paket)
  if (perlu.length === 0) return
  const root = process.getuid?.() === 0
  if (!root || !adaProgram('apt-get'))
    throw new Error(
      `Pengujian memerlukan ${perlu.join(' dan ')}. Pasang dulu: sudo apt-get install ${perlu.join(' ')}`,
    )
  console.log(`Memasang ${perlu.join(', ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  perintah('apt-get', ['update', '-qq'], 'apt-get update gagal.', { env })
  perintah(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...perlu],
    `Pemasangan ${perlu.join(' ')} gagal.`,
    { env },
  )
}

/** A step that is one check: passed or failed by its exit code. */
function langkah(nama, program, argumen, pilihan = {}) {
  console.log(`\n== ${nama}`)
  const hasil = spawnSync(program, argumen, { cwd: AKAR, stdio: 'inherit', timeout: 35 * MENIT, ...pilihan })
  if (hasil.status === 0) hitung.lulus++
  else {
    hitung.gagal++
    gagalApa.push(nama)
    console.log(`GAGAL: ${nama}${hasil.error ? ` (${hasil.error.message})` : ''}`)
  }
}

/** A vitest run; its tests are counted one by one from the report. */
function vitest(nama, argumen, env = {}) {
  console.log(`\n== ${nama}`)
  const laporan = join(tmpdir(), `padu-uji-${process.pid}.json`)
  const hasil = spawnSync(
    NODE,
    [
      join(AKAR, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...argumen,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${laporan}`,
    ],
    {
      cwd: AKAR,
      stdio: 'inherit',
      timeout: 35 * MENIT,
      env: { ...process.env, ...env },
    },
  )
  const isi = existsSync(laporan) ? JSON.parse(readFileSync(laporan, 'utf8')) : undefined
  rmSync(laporan, { force: true })
  hitung.lulus += isi?.numPassedTests ?? 0
  const gagal =
    (isi?.numFailedTests ?? 0) +
    (isi?.testResults ?? []).filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length
  hitung.gagal += gagal > 0 || hasil.status === 0 ? gagal : 1
  gagalApa.push(...namaGagal(isi).map((n) => `${nama}: ${n}`))
  if (gagal === 0 && hasil.status !== 0)
    gagalApa.push(`${nama}: berhenti dengan ${hasil.error?.message ?? `kode ${hasil.status}`}`)
}

/** File and name of each failed test of a vitest report. */
function namaGagal(isi) {
  return (isi?.testResults ?? [])
    .filter((t) => t.status === 'failed')
    .flatMap((t) => {
      const satu = t.assertionResults.filter((a) => a.status === 'failed')
      const berkas = relative(AKAR, t.name)
      if (satu.length === 0) return [`${berkas}: ${String(t.message ?? '').slice(0, PESAN_PALING)}`]
      return satu.map(
        (a) => `${berkas}: ${a.fullName}: ${String(a.failureMessages?.[0] ?? '').slice(0, PESAN_PALING)}`,
      )
    })
}

/** The browser stories; each promise in them is counted on its own, from their report. */
function kisahPeramban() {
  console.log('\n== kisah peramban')
  const laporan = join(tmpdir(), `padu-kisah-${process.pid}.json`)
  const hasil = spawnSync(NODE, ['uji/alur/jalan.ts', `--laporan=${laporan}`], {
    cwd: AKAR,
    stdio: 'inherit',
    timeout: 35 * MENIT,
    env: { ...process.env, DATABASE_URL: '' },
  })
  const isi = existsSync(laporan) ? JSON.parse(readFileSync(laporan, 'utf8')) : { lulus: 0, gagal: 0 }
  rmSync(laporan, { force: true })
  hitung.lulus += isi.lulus
  hitung.gagal += isi.gagal > 0 || hasil.status === 0 ? isi.gagal : 1
  if (isi.gagal > 0 || hasil.status !== 0) gagalApa.push('kisah peramban: lihat baris "gagal" di atas')
}

/** Address of a PostgreSQL that answers, or undefined. */
async function cariPostgres() {
  const alamat = process.env.DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
  const { hostname, port } = new URL(alamat)
  const menjawab = await new Promise((selesai) => {
    const soket = new Socket()
    const tutup = (hasil) => {
      soket.destroy()
      selesai(hasil)
    }
    soket
      .setTimeout(SAMBUNG_MS, () => tutup(false))
      .once('error', () => tutup(false))
      .connect(Number(port || 5432), hostname, () => tutup(true))
  })
  return menjawab ? alamat : undefined
}

try {
  periksaMesin()
  pasangPaket()
  siapkanProgram()
  langkah('cek: rapi, tipe, aturan rumah, kode mati', NODE, [join(AKAR, 'skrip/cek.mjs')])
  bangunWeb()
} catch (galat) {
  berhenti(galat)
}

vitest('tes pada basis data tertanam', [], { DATABASE_URL: '' })
const postgres = await cariPostgres()
if (postgres)
  vitest(
    'tes basis data pada PostgreSQL',
    ['server', 'uji', ...TANPA_BASISDATA.flatMap((f) => ['--exclude', f])],
    {
      DATABASE_URL: postgres,
    },
  )
else
  console.log('\nPostgreSQL tidak menjawab (DATABASE_URL atau 127.0.0.1:5432): tes pada PostgreSQL dilewati.')
kisahPeramban()
if (existsSync(join(AKAR, 'skrip/peragaan.ts')))
  langkah('peragaan', NODE, ['skrip/peragaan.ts'], { env: { ...process.env, DATABASE_URL: '' } })
for (const g of gagalApa) console.log(`GAGAL  ${g}`)
console.log(`\n${hitung.lulus} passed, ${hitung.gagal} failed`)
process.exit(hitung.gagal === 0 ? 0 : 1)
