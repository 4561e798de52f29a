// Panggung: starts a fresh server for a rehearsal, keeps the count of steps, and takes everything down again.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type AkunDemo, type Klien, masuk } from './peragaan-klien.ts'

const AKAR = resolve(import.meta.dirname, '..')
const BATAS_MULAI_MS = 240_000

export type Para = { klien: (kode: string) => Klien; umum: Klien; akun: AkunDemo[]; keluaran: string }

let langkah = 0

/** One line of the story; `benar` false ends it. */
export function catat(judul: string, benar: boolean, rincian: Record<string, unknown> = {}): void {
  langkah += 1
  process.stdout.write(`${JSON.stringify({ langkah, judul, benar, ...rincian })}\n`)
  if (!benar) throw new Error(`Langkah ${langkah} berbeda dari yang seharusnya: ${judul}`)
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

async function tungguSiap(alamat: string, anak: ChildProcess): Promise<void> {
  const sampai = performance.now() + BATAS_MULAI_MS
  while (performance.now() < sampai) {
    if (anak.exitCode !== null) throw new Error(`Server berhenti dengan kode ${anak.exitCode}`)
    const siap = await fetch(`${alamat}/siap`)
      .then((r) => r.ok)
      .catch(() => false)
    if (siap) return
    await new Promise((r) => setTimeout(r, 200))
  }
  throw new Error('Server tidak siap dalam 240 detik')
}

async function panggilPara(alamat: string, data: string): Promise<Para> {
  const { akun } = JSON.parse(readFileSync(join(data, 'akun-demo.json'), 'utf8')) as { akun: AkunDemo[] }
  const semua = new Map<string, Klien>()
  for (const a of akun) semua.set(a.kode, await masuk(alamat, a))
  const keluaran = join(AKAR, 'data', 'peragaan')
  mkdirSync(keluaran, { recursive: true })
  const klien = (kode: string): Klien => {
    const satu = semua.get(kode)
    if (!satu) throw new Error(`Akun demo ${kode} tidak ada`)
    return satu
  }
  return { klien, umum: await masuk(alamat), akun, keluaran }
}

/** Plays `cerita` before a server of its own on the embedded database; the exit code tells whether all of it held. */
export async function mainkan(daerah: string, cerita: (para: Para) => Promise<string>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'padu-peragaan-'))
  const alamat = `http://127.0.0.1:${await pintuKosong()}`
  const { DATABASE_URL: _abaikan, ...lingkungan } = process.env
  const setelan = {
    PORT: new URL(alamat).port,
    PADU_DATA: data,
    PADU_DEMO: '200',
    PADU_DAERAH: daerah,
    PADU_LOG: 'error',
  }
  const server = spawn(process.execPath, [join(AKAR, 'server', 'mulai.ts')], {
    cwd: AKAR,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...lingkungan, ...setelan },
  })
  try {
    await tungguSiap(alamat, server)
    const para = await panggilPara(alamat, data)
    catat('Server hidup dan semua akun demo dapat masuk', true, { daerah, akun: para.akun.length })
    const surat = await cerita(para)
    process.stdout.write(`${JSON.stringify({ selesai: true, langkah, surat })}\n`)
  } catch (galat) {
    const sebab = galat instanceof Error ? galat.message : String(galat)
    process.stdout.write(`${JSON.stringify({ selesai: false, langkah, sebab })}\n`)
    process.exitCode = 1
  } finally {
    server.kill('SIGTERM')
    await new Promise((r) => server.once('exit', r))
    rmSync(data, { recursive: true, force: true })
  }
}
