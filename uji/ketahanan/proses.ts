// Proses: the real server as a child process on its own data folder or its own PostgreSQL database, to be killed at will.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { buatDatabase } from '#server/alat/database.ts'
import type { AkunDemo } from '../../skrip/peragaan-klien.ts'

const AKAR = resolve(import.meta.dirname, '../..')
const BATAS_MULAI_MS = 240_000
const JEDA_TANYA_MS = 20

export type Proses = {
  alamat: string
  folder: string
  /** The database of the server when it is not embedded. */
  databaseUrl: string | undefined
  /** Starts (again) and waits until it answers; ms from spawn to the first ready answer. */
  hidupkan(): Promise<number>
  /** kill -9, and waits until the process is gone. */
  bunuh(): Promise<void>
  /** SIGTERM, and waits. */
  matikan(): Promise<void>
  pid(): number
  akun(): AkunDemo[]
  buang(): Promise<void>
}

async function pintuKosong(): Promise<number> {
  return new Promise((terima, tolak) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const alamat = s.address()
      s.close(() =>
        alamat && typeof alamat === 'object' ? terima(alamat.port) : tolak(new Error('Tidak ada pintu')),
      )
    })
  })
}

async function basisdataBaru(induk: string): Promise<{ alamat: string; buang: () => Promise<void> }> {
  const nama = `padu_proses_${randomBytes(6).toString('hex')}`
  const utama = await buatDatabase({ databaseUrl: induk, koneksi: 2 })
  await sql.raw(`create database ${nama}`).execute(utama.db)
  const url = new URL(induk)
  url.pathname = `/${nama}`
  const buang = async () => {
    await sql.raw(`drop database if exists ${nama} with (force)`).execute(utama.db)
    await utama.tutup()
  }
  return { alamat: url.href, buang }
}

async function tungguSiap(alamat: string, anak: ChildProcess, keluhan: () => string): Promise<void> {
  const sampai = performance.now() + BATAS_MULAI_MS
  while (performance.now() < sampai) {
    if (anak.exitCode !== null) throw new Error(`Server berhenti dengan kode ${anak.exitCode}. ${keluhan()}`)
    const siap = await fetch(`${alamat}/siap`).then(
      (r) => r.ok,
      () => false,
    )
    if (siap) return
    await new Promise((r) => setTimeout(r, JEDA_TANYA_MS))
  }
  throw new Error(`Server tidak siap dalam ${BATAS_MULAI_MS / 1000} detik. ${keluhan()}`)
}

/** Prepares a server that is not running yet. With `induk` (a PostgreSQL address) it gets its own database there. */
export async function siapkanProses(
  o: { induk?: string | undefined; pegawai?: number } = {},
): Promise<Proses> {
  const folder = mkdtempSync(join(tmpdir(), 'padu-proses-'))
  const port = await pintuKosong()
  const alamat = `http://127.0.0.1:${port}`
  const bd = o.induk === undefined ? undefined : await basisdataBaru(o.induk)
  const { DATABASE_URL: _abaikan, NODE_OPTIONS: _juga, ...lain } = process.env
  const env = {
    ...Object.fromEntries(Object.entries(lain).filter(([n]) => !n.startsWith('PADU_'))),
    PORT: String(port),
    PADU_DATA: folder,
    PADU_DEMO: String(o.pegawai ?? 200),
    PADU_LOG: 'error',
    PADU_BATAS_PER_MENIT: '0',
    ...(bd ? { DATABASE_URL: bd.alamat } : {}),
  }
  let anak: ChildProcess | undefined
  let galat = ''
  const akhiri = async (isyarat: 'SIGKILL' | 'SIGTERM') => {
    const satu = anak
    if (!satu || satu.exitCode !== null || satu.signalCode !== null) return
    const pergi = new Promise((r) => satu.once('exit', r))
    satu.kill(isyarat)
    await pergi
  }
  return {
    alamat,
    folder,
    databaseUrl: bd?.alamat,
    hidupkan: async () => {
      const mulai = performance.now()
      const satu = spawn(process.execPath, [join(AKAR, 'server/mulai.ts')], {
        cwd: AKAR,
        stdio: ['ignore', 'ignore', 'pipe'],
        env,
      })
      anak = satu
      satu.stderr?.on('data', (d: Buffer) => {
        galat = (galat + d.toString()).slice(-4_000)
      })
      await tungguSiap(alamat, satu, () => galat)
      return performance.now() - mulai
    },
    bunuh: () => akhiri('SIGKILL'),
    matikan: () => akhiri('SIGTERM'),
    pid: () => anak?.pid ?? 0,
    akun: () =>
      (JSON.parse(readFileSync(join(folder, 'akun-demo.json'), 'utf8')) as { akun: AkunDemo[] }).akun,
    buang: async () => {
      await akhiri('SIGKILL')
      await bd?.buang()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
