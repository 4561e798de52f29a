// Making ready, shared by npm start and npm test: versions, packages, built web pages. Runs on Node 20 before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const AKAR = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Prints one clear line and ends. */
export function berhenti(galat) {
  console.error(galat instanceof Error ? galat.message : String(galat))
  process.exit(1)
}

/** Node >= 20 starts us; Node 24, which runs the server, is installed as a package. */
export function periksaMesin() {
  const utama = Number(process.versions.node.split('.')[0])
  if (utama < 20)
    throw new Error(`Padu memerlukan Node 20 atau lebih baru; yang terpasang ${process.versions.node}.`)
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (npm.status !== 0) throw new Error('npm tidak ditemukan. Pasang Node.js lengkap dengan npm.')
  if (Number(npm.stdout.split('.')[0]) < 9)
    throw new Error(`Padu memerlukan npm 9 atau lebih baru; yang terpasang ${npm.stdout.trim()}.`)
}

/** Runs a command with its output shown; throws `pesan` when it fails. */
export function perintah(nama, argumen, pesan, pilihan = {}) {
  const hasil = spawnSync(nama, argumen, {
    cwd: AKAR,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...pilihan,
  })
  if (hasil.status !== 0) throw new Error(pesan)
}

/**
 * Installs by the lockfile when packages are missing or the lockfile changed since the last time. `npm install --no-save`
 * and not `npm ci`: the lockfile holds the platforms it was made for, and `npm ci` refuses one that lacks the binary
 * packages of other systems, while this adds the one needed and leaves the lockfile untouched.
 */
export function pasangPaket() {
  const sidik = sidikBerkas([join(AKAR, 'package-lock.json'), join(AKAR, 'package.json')])
  const cap = join(AKAR, 'node_modules/.padu-terpasang')
  const node = join(AKAR, 'node_modules/.bin/node')
  if (existsSync(node) && existsSync(cap) && readFileSync(cap, 'utf8') === sidik) return
  console.log('Memasang paket (sekali saja, sekitar satu menit) ...')
  perintah(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    'Pemasangan paket gagal. Periksa sambungan jaringan, lalu ulangi.',
  )
  writeFileSync(cap, sidik)
}

/** vite build when a source of the web changed since the last build. */
export function bangunWeb() {
  if (!existsSync(join(AKAR, 'web/index.html'))) return
  const sumber = ['web', 'kontrak', 'mesin'].flatMap((f) => daftarBerkas(join(AKAR, f)))
  const sidik = sidikBerkas([...sumber, join(AKAR, 'package-lock.json')])
  const cap = join(AKAR, 'dist/web.sidik')
  if (existsSync(join(AKAR, 'dist/web/index.html')) && existsSync(cap) && readFileSync(cap, 'utf8') === sidik)
    return
  console.log('Membangun halaman web ...')
  const vite = join(AKAR, 'node_modules/vite/bin/vite.js')
  perintah(
    join(AKAR, 'node_modules/.bin/node'),
    [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
    'Pembangunan halaman web gagal; pesannya ada di atas.',
  )
  mkdirSync(dirname(cap), { recursive: true })
  writeFileSync(cap, sidik)
}

function daftarBerkas(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !/\.test\.tsx?$/.test(e.name))
    .map((e) => join(e.parentPath ?? e.path, e.name))
    .sort()
}

function sidikBerkas(jalur) {
  const hash = createHash('sha256')
  for (const satu of jalur)
    hash.update(relative(AKAR, satu)).update('\0').update(readFileSync(satu)).update('\0')
  return hash.digest('hex')
}
