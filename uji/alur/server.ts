// Server cerita: a real Padu of its own, fresh data folder and embedded database, for one invented town.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AkunDemo } from '../../skrip/peragaan-klien.ts'

const AKAR = resolve(import.meta.dirname, '../..')
const BATAS_MULAI_MS = 240_000

export type ServerCerita = { alamat: string; akun: AkunDemo[]; tutup: () => Promise<void> }

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

async function tungguSiap(alamat: string, anak: ChildProcess, keluhan: () => string): Promise<void> {
  const sampai = performance.now() + BATAS_MULAI_MS
  while (performance.now() < sampai) {
    if (anak.exitCode !== null) throw new Error(`Server berhenti dengan kode ${anak.exitCode}: ${keluhan()}`)
    const siap = await fetch(`${alamat}/siap`)
      .then((r) => r.ok)
      .catch(() => false)
    if (siap) return
    await new Promise((r) => setTimeout(r, 150))
  }
  throw new Error(`Server tidak siap dalam 240 detik: ${keluhan()}`)
}

/** Starts the server of `daerah` with 200 invented employees; `tutup` ends it and removes its data. */
export async function nyalakan(daerah: string): Promise<ServerCerita> {
  const data = mkdtempSync(join(tmpdir(), 'padu-alur-data-'))
  const alamat = `http://127.0.0.1:${await pintuKosong()}`
  const { DATABASE_URL: _abaikan, ...lingkungan } = process.env
  const setelan = {
    PORT: new URL(alamat).port,
    PADU_DATA: data,
    PADU_DEMO: '200',
    PADU_DAERAH: daerah,
    PADU_LOG: 'error',
  }
  const anak = spawn(process.execPath, [join(AKAR, 'server', 'mulai.ts')], {
    cwd: AKAR,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...lingkungan, ...setelan },
  })
  let keluhan = ''
  anak.stderr?.on('data', (d) => {
    keluhan = `${keluhan}${d}`.slice(-2000)
  })
  const ikutMati = () => anak.kill('SIGKILL')
  process.once('exit', ikutMati)
  const tutup = async () => {
    if (anak.exitCode === null) {
      const selesai = new Promise((r) => anak.once('exit', r))
      anak.kill('SIGTERM')
      await selesai
    }
    process.off('exit', ikutMati)
    rmSync(data, { recursive: true, force: true })
  }
  try {
    await tungguSiap(alamat, anak, () => keluhan)
  } catch (galat) {
    await tutup()
    throw galat
  }
  const { akun } = JSON.parse(readFileSync(join(data, 'akun-demo.json'), 'utf8')) as { akun: AkunDemo[] }
  return { alamat, akun, tutup }
}
