// Utas pemeriksaan: one worker thread per file, two at once, with a limit of memory and time.
import { Worker } from 'node:worker_threads'

/** A file that passed: the bytes to keep, and what is to be told. */
export type BerkasDiperiksa = {
  isi: Uint8Array
  tipe: string
  halaman: number
  /** Numbers of pages without content. */
  kosong: number[]
  dibersihkan: string[]
  /** Carries an electronic signature: its bytes are the ones that came. */
  bertanda: boolean
}

export type JawabanPeriksa = { ok: true; hasil: BerkasDiperiksa } | { ok: false; kode: string }

const SERENTAK = 2
/** Generous: a busy machine with two cores loads the libraries slowly. */
const BATAS_MS = 15_000
const MEMORI_MB = 256
const REHAT_MS = 60_000
const PEKERJA = new URL('./periksa-pekerja.ts', import.meta.url)

let berjalan = 0
const menunggu: (() => void)[] = []

async function giliran<T>(kerja: () => Promise<T>): Promise<T> {
  if (berjalan >= SERENTAK) await new Promise<void>((jadi) => menunggu.push(jadi))
  else berjalan += 1
  try {
    return await kerja()
  } finally {
    const berikut = menunggu.shift()
    if (berikut) berikut()
    else berjalan -= 1
  }
}

/** Examines in a thread; a thread that dies or takes too long refuses the file. */
export function periksaDiUtas(isi: Uint8Array, batasMs = BATAS_MS): Promise<JawabanPeriksa> {
  return giliran(() => satuUtas(PEKERJA, Uint8Array.from(isi), batasMs))
}

type Utas = { pekerja: URL; worker: Worker; lepas: () => void }
const menganggur: Utas[] = []

/** A thread that rests from an earlier file, or a new one: loading the libraries costs more than most files. */
function ambilUtas(pekerja: URL): Utas {
  const letak = menganggur.findIndex((u) => u.pekerja.href === pekerja.href)
  const lama = letak < 0 ? undefined : menganggur.splice(letak, 1)[0]
  if (lama) {
    lama.lepas()
    return lama
  }
  // execArgv: flags of the parent must not reach the thread.
  const resourceLimits = { maxOldGenerationSizeMb: MEMORI_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
  const worker = new Worker(pekerja, { execArgv: [], resourceLimits })
  return { pekerja, worker, lepas: () => undefined }
}

function rehatkan(utas: Utas): void {
  const buang = () => {
    const letak = menganggur.indexOf(utas)
    if (letak >= 0) menganggur.splice(letak, 1)
    void utas.worker.terminate()
  }
  const rehat = setTimeout(buang, REHAT_MS).unref()
  utas.worker.once('error', buang).once('exit', buang).unref()
  utas.lepas = () => {
    clearTimeout(rehat)
    utas.worker.off('error', buang).off('exit', buang)
  }
  menganggur.push(utas)
}

/** One job for one thread: its answer, or `terlalu berat` when it had to be stopped. */
export function satuUtas<T extends { ok: boolean }>(
  pekerja: URL,
  data: Uint8Array,
  batasMs: number,
): Promise<T | { ok: false; kode: string }> {
  return new Promise((jadi) => {
    const berat = { ok: false as const, kode: 'pemeriksaan-terlalu-berat' }
    const utas = ambilUtas(pekerja)
    const lepas = () => {
      clearTimeout(jam)
      utas.worker.off('error', henti).off('exit', henti).off('message', terima)
    }
    const henti = () => {
      lepas()
      utas.worker.on('error', () => undefined)
      void utas.worker.terminate()
      jadi(berat)
    }
    const terima = (jawaban: T) => {
      lepas()
      rehatkan(utas)
      jadi(jawaban)
    }
    const jam = setTimeout(henti, batasMs)
    utas.worker.ref()
    utas.worker.once('error', henti).once('exit', henti).once('message', terima)
    utas.worker.postMessage(data)
  })
}
