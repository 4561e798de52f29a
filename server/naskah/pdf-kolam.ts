// The pool of worker threads behind pdf.ts: a bounded queue, one job per thread, a dead thread loses only its job.
import { Worker } from 'node:worker_threads'
import { type BekalPekerja, GalatSusun, type JawabanPdf, type TugasPdf } from './pdf-tugas.ts'

type Pekerjaan = {
  readonly tugas: TugasPdf
  readonly terima: (pdf: Uint8Array) => void
  readonly tolak: (galat: Error) => void
}

type Kursi = {
  utas: Worker | null
  kerja: Pekerjaan | null
  jam: NodeJS.Timeout | null
  /** Ends an idle thread: a composer at rest would keep some 150 MB for nothing. */
  rehat: NodeJS.Timeout | null
}

export type Kolam = {
  readonly bekal: BekalPekerja
  readonly berkasPekerja: URL
  readonly batasMs: number
  readonly antreanTerbesar: number
  /** A thread idle for so long is ended; the next letter starts another. */
  readonly rehatMs: number
  readonly antrean: Pekerjaan[]
  readonly kursi: readonly Kursi[]
  /** Called whenever nothing is left to do; set by tutupKolam. */
  saatKosong: (() => void) | null
}

/** Jobs waiting or being done. */
export function beban(kolam: Kolam): number {
  return kolam.antrean.length + kolam.kursi.filter((k) => k.kerja !== null).length
}

/** Queues one job; rejects at once when the queue is full. */
export async function titip(kolam: Kolam, tugas: TugasPdf): Promise<Uint8Array> {
  if (beban(kolam) >= kolam.antreanTerbesar) {
    throw new Error(`Antrean penyusun naskah penuh (${kolam.antreanTerbesar})`)
  }
  return new Promise<Uint8Array>((terima, tolak) => {
    kolam.antrean.push({ tugas, terima, tolak })
    jalankan(kolam)
  })
}

/** Waits until the queue is empty, then ends all threads. */
export async function tutupKolam(kolam: Kolam): Promise<void> {
  if (beban(kolam) > 0) {
    await new Promise<void>((habis) => {
      kolam.saatKosong = habis
    })
  }
  await Promise.all(
    kolam.kursi.map(async (k) => {
      const utas = k.utas
      k.utas = null
      if (k.rehat !== null) clearTimeout(k.rehat)
      await utas?.terminate()
    }),
  )
}

function jalankan(kolam: Kolam): void {
  for (const k of kolam.kursi) {
    if (k.kerja !== null) continue
    const kerja = kolam.antrean.shift()
    if (kerja === undefined) break
    const utas = k.utas ?? nyalakan(kolam, k)
    k.kerja = kerja
    if (k.rehat !== null) clearTimeout(k.rehat)
    k.rehat = null
    // This timer stays referenced: while a letter is owed, the process must not end.
    k.jam = setTimeout(() => gugur(kolam, k, utas, `melewati ${kolam.batasMs} ms`), kolam.batasMs)
    utas.postMessage(kerja.tugas)
  }
  for (const k of kolam.kursi) if (k.kerja === null && k.utas !== null) rehatkan(kolam, k, k.utas)
  if (beban(kolam) === 0) kolam.saatKosong?.()
}

function rehatkan(kolam: Kolam, k: Kursi, utas: Worker): void {
  if (k.rehat !== null) clearTimeout(k.rehat)
  k.rehat = setTimeout(() => {
    if (k.kerja !== null || k.utas !== utas) return
    k.utas = null
    void utas.terminate()
  }, kolam.rehatMs)
  k.rehat.unref()
}

function nyalakan(kolam: Kolam, k: Kursi): Worker {
  // execArgv: flags of the parent (--input-type, --eval) must not reach the thread.
  const utas = new Worker(kolam.berkasPekerja, { workerData: kolam.bekal, execArgv: [] })
  k.utas = utas
  utas.on('message', (jawaban: JawabanPdf) => jawab(kolam, k, jawaban))
  utas.on('error', (galat) => gugur(kolam, k, utas, galat instanceof Error ? galat.message : String(galat)))
  utas.on('exit', (kode) => gugur(kolam, k, utas, `utas penyusun berhenti (kode ${kode})`))
  utas.unref()
  return utas
}

function jawab(kolam: Kolam, k: Kursi, jawaban: JawabanPdf): void {
  if (k.kerja?.tugas.id !== jawaban.id) return
  const kerja = lepas(k)
  if (jawaban.ok) kerja?.terima(jawaban.pdf)
  else kerja?.tolak(new GalatSusun(kerja.tugas.berkas, jawaban.diagnosa))
  jalankan(kolam)
}

function gugur(kolam: Kolam, k: Kursi, utas: Worker, sebab: string): void {
  if (k.utas !== utas) return
  k.utas = null
  const kerja = lepas(k)
  kerja?.tolak(new Error(`Naskah ${kerja.tugas.berkas} tidak selesai: ${sebab}`))
  void utas.terminate()
  jalankan(kolam)
}

function lepas(k: Kursi): Pekerjaan | null {
  const kerja = k.kerja
  if (k.jam !== null) clearTimeout(k.jam)
  k.kerja = null
  k.jam = null
  return kerja
}
