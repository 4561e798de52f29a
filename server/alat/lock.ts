// Lock of the data folder. PGlite has none of its own: two processes on one directory lose acknowledged rows silently.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The folder is in use by a living process. `message` is one line for the administrator. */
export class FolderDipakai extends Error {}

const ULANG_PALING = 5

/**
 * Takes the lock `<folder>/kunci.pid` and returns its release.
 * A lock left by a dead process (kill -9, power cut, restarted machine) is taken over.
 * Throws FolderDipakai while another process lives.
 */
export function kunciFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const jalur = join(folder, 'kunci.pid')
  for (let ke = 0; ke < ULANG_PALING; ke++) {
    if (buatKunci(jalur)) return () => lepas(jalur)
    const pemilik = bacaPemilik(jalur)
    if (pemilik !== undefined && masihHidup(pemilik))
      throw new FolderDipakai(
        `Folder data ${folder} sedang dipakai Padu lain (proses ${pemilik.pid}). Hentikan dulu proses itu, atau pakai PADU_DATA lain.`,
      )
    rmSync(jalur, { force: true })
  }
  throw new FolderDipakai(`Kunci ${jalur} tidak dapat diambil: proses lain berebut folder yang sama.`)
}

/** `wx` creates or fails in one step, so of two starters only one wins. */
function buatKunci(jalur: string): boolean {
  try {
    const fd = openSync(jalur, 'wx', 0o600)
    writeSync(fd, `${process.pid} ${mulaiProses(process.pid)}\n`)
    closeSync(fd)
    return true
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw galat
  }
}

type Pemilik = { pid: number; mulai: string }

function bacaPemilik(jalur: string): Pemilik | undefined {
  try {
    const [pid, mulai] = readFileSync(jalur, 'utf8').trim().split(' ')
    return Number.isInteger(Number(pid)) && Number(pid) > 0
      ? { pid: Number(pid), mulai: mulai ?? '' }
      : undefined
  } catch {
    return undefined
  }
}

/** A process id is reused after a restart: the start time of the process tells the old owner from a stranger. */
function masihHidup({ pid, mulai }: Pemilik): boolean {
  try {
    process.kill(pid, 0)
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const kini = mulaiProses(pid)
  return kini === '' || mulai === '' || kini === mulai
}

/** Start time in clock ticks since boot (field 22 of /proc/<pid>/stat); '' where there is no /proc. */
function mulaiProses(pid: number): string {
  try {
    const isi = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return isi.slice(isi.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function lepas(jalur: string): void {
  if (bacaPemilik(jalur)?.pid === process.pid) rmSync(jalur, { force: true })
}
