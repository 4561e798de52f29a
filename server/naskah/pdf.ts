// Composes letters as PDF/A in worker threads. The only door to the PDF composer; data in, bytes out, no clock,
// no database. Same input, same bytes.
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BekalPekerja, DiagnosaTypst, JawabanPdf, TugasPdf } from './pdf-pekerja.ts'

export type TemplatPdf = {
  /** Path of the .typ file below ketentuan/naskah, e.g. 'surat-kgb.typ'. */
  readonly berkas: string
  /** JSON data of the template's contract. A text field `urlCek` becomes the QR code of the letter. */
  readonly data: unknown
  /** ISO instant written as creation time; the decision's own time, never "now". */
  readonly waktu: string
  /** Document title shown by readers, e.g. 'Kenaikan Gaji Berkala 800/1/2026'. */
  readonly judul: string
}

/** The template or its data is wrong; `diagnosa` is for the template's author, one line each. */
export class GalatSusun extends Error {
  override readonly name = 'GalatSusun'
  readonly diagnosa: readonly DiagnosaTypst[]
  constructor(berkas: string, diagnosa: readonly DiagnosaTypst[]) {
    super(
      `Naskah ${berkas} tidak dapat disusun: ${diagnosa.map((d) => `${d.pesan} (${d.berkas})`).join('; ')}`,
    )
    this.diagnosa = diagnosa
  }
}

export type PenyusunPdf = {
  /**
   * Bytes of the letter. Rejects with GalatSusun (template or data wrong), or Error when the queue is full, the
   * letter takes longer than 30 s, its worker dies (only this letter is lost), or the pool is closed.
   */
  readonly susunPdf: (templat: TemplatPdf) => Promise<Uint8Array>
  /** Letters waiting or being composed. */
  readonly antrean: () => number
  /** Finishes what is queued, then ends the threads. Further calls to susunPdf are refused. */
  readonly tutup: () => Promise<void>
}

export type AturanPenyusun = {
  readonly pekerja?: number
  readonly antreanTerbesar?: number
  readonly batasMs?: number
}

const RUANG = fileURLToPath(new URL('../../ketentuan/naskah', import.meta.url))
const ANTREAN_TERBESAR = 2_000
const BATAS_MS = 30_000
const DATA_TERBESAR_BITA = 2 * 1024 * 1024

type Pekerjaan = { tugas: TugasPdf; terima: (pdf: Uint8Array) => void; tolak: (galat: Error) => void }
type Kursi = { utas: Worker | null; kerja: Pekerjaan | null; jam: NodeJS.Timeout | null }

function bacaTugas(id: number, templat: TemplatPdf): TugasPdf {
  if (!/^[a-z0-9/-]+\.typ$/.test(templat.berkas)) throw new Error(`Nama templat tidak sah: ${templat.berkas}`)
  const detik = Math.floor(Date.parse(templat.waktu) / 1000)
  if (!Number.isFinite(detik)) throw new Error(`Waktu naskah bukan ISO: ${templat.waktu}`)
  const data = JSON.stringify(templat.data)
  if (data === undefined || Buffer.byteLength(data) > DATA_TERBESAR_BITA) {
    throw new Error(`Data naskah ${templat.berkas} kosong atau lebih dari 2 MiB`)
  }
  return { id, berkas: templat.berkas, data, qr: alamatQr(templat.data), judul: templat.judul, detik }
}

function alamatQr(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('urlCek' in data)) return null
  return typeof data.urlCek === 'string' ? data.urlCek : null
}

/** A pool of long-lived worker threads (default one). Threads start with the first letter, not before. */
export function bukaPenyusun(aturan: AturanPenyusun = {}): PenyusunPdf {
  const antrean: Pekerjaan[] = []
  const kursi: Kursi[] = Array.from({ length: Math.max(1, aturan.pekerja ?? 1) }, () => ({
    utas: null,
    kerja: null,
    jam: null,
  }))
  const batasMs = aturan.batasMs ?? BATAS_MS
  const terbesar = aturan.antreanTerbesar ?? ANTREAN_TERBESAR
  let nomor = 0
  let tertutup: Promise<void> | null = null
  let selesaiKosong: (() => void) | null = null

  const beban = () => antrean.length + kursi.filter((k) => k.kerja !== null).length

  function lepas(k: Kursi): Pekerjaan | null {
    const kerja = k.kerja
    if (k.jam !== null) clearTimeout(k.jam)
    k.kerja = null
    k.jam = null
    return kerja
  }

  function jawab(k: Kursi, jawaban: JawabanPdf): void {
    if (k.kerja?.tugas.id !== jawaban.id) return
    const kerja = lepas(k)
    if (jawaban.ok) kerja?.terima(jawaban.pdf)
    else kerja?.tolak(new GalatSusun(kerja.tugas.berkas, jawaban.diagnosa))
    jalan()
  }

  // A dead thread loses only the letter it held; the next letter gets a fresh one.
  function gugur(k: Kursi, utas: Worker, sebab: string): void {
    if (k.utas !== utas) return
    k.utas = null
    const kerja = lepas(k)
    kerja?.tolak(new Error(`Naskah ${kerja.tugas.berkas} tidak selesai: ${sebab}`))
    void utas.terminate()
    jalan()
  }

  function nyalakan(k: Kursi): Worker {
    const bekal: BekalPekerja = { ruang: RUANG, fonta: `${RUANG}/aset/fonta` }
    const utas = new Worker(new URL('./pdf-pekerja.ts', import.meta.url), { workerData: bekal })
    k.utas = utas
    utas.on('message', (jawaban: JawabanPdf) => jawab(k, jawaban))
    utas.on('error', (galat) => gugur(k, utas, galat instanceof Error ? galat.message : String(galat)))
    utas.on('exit', (kode) => gugur(k, utas, `utas penyusun berhenti (kode ${kode})`))
    utas.unref()
    return utas
  }

  function jalan(): void {
    for (const k of kursi) {
      if (k.kerja !== null) continue
      const kerja = antrean.shift()
      if (kerja === undefined) break
      const utas = k.utas ?? nyalakan(k)
      k.kerja = kerja
      // Kept referenced: while a letter is owed, the process must not end.
      k.jam = setTimeout(() => gugur(k, utas, `melewati ${batasMs} ms`), batasMs)
      utas.postMessage(kerja.tugas)
    }
    if (beban() === 0) selesaiKosong?.()
  }

  async function susunPdf(templat: TemplatPdf): Promise<Uint8Array> {
    if (tertutup !== null) throw new Error('Penyusun naskah sudah ditutup')
    if (beban() >= terbesar) throw new Error(`Antrean penyusun naskah penuh (${terbesar})`)
    const tugas = bacaTugas(++nomor, templat)
    return new Promise<Uint8Array>((terima, tolak) => {
      antrean.push({ tugas, terima, tolak })
      jalan()
    })
  }

  async function akhiri(): Promise<void> {
    if (beban() > 0) await new Promise<void>((habis) => (selesaiKosong = habis))
    await Promise.all(
      kursi.map(async (k) => {
        const utas = k.utas
        k.utas = null
        await utas?.terminate()
      }),
    )
  }

  return { susunPdf, antrean: beban, tutup: () => (tertutup ??= akhiri()) }
}
