// Composes letters as PDF/A in worker threads. The only door to the PDF composer; data in, bytes out, no clock,
// no database. Same input, same bytes.
import { fileURLToPath } from 'node:url'
import { beban, type Kolam, titip, tutupKolam } from './pdf-kolam.ts'
import type { TugasPdf } from './pdf-tugas.ts'
import { rapikanData } from './rapikan.ts'

export type TemplatPdf = {
  /** Path of the .typ file below ketentuan/naskah, e.g. 'surat-kgb.typ'. */
  readonly berkas: string
  /** JSON data of the template's contract. A text field `urlCek` becomes the QR code of the letter. */
  readonly data: unknown
  /** ISO instant written as creation time; the decision's own time, never "now". */
  readonly waktu: string
  /** Document title shown by readers; no name of a person, because it stays in masked copies too. */
  readonly judul: string
}

export type PenyusunPdf = {
  /**
   * Bytes of the letter. Rejects with GalatSusun (template or data wrong), or Error when the queue is full, the
   * letter takes too long, its worker dies (only this letter is lost), or the pool is closed.
   */
  readonly susunPdf: (templat: TemplatPdf) => Promise<Uint8Array>
  /** Letters waiting or being composed. */
  readonly antrean: () => number
  /** Finishes what is queued, then ends the threads. Further calls to susunPdf are refused. */
  readonly tutup: () => Promise<void>
}

export type AturanPenyusun = {
  /** Threads, default 1; each takes about 100 MB. */
  readonly pekerja?: number
  /** Letters waiting at most, default 2,000. */
  readonly antreanTerbesar?: number
  /** Longest time for one letter in ms, default 30,000. */
  readonly batasMs?: number
  /** Idle time in ms after which a thread is ended, default 60,000. */
  readonly rehatMs?: number
  /** Another worker file; for tests. */
  readonly berkasPekerja?: URL
}

const RUANG = fileURLToPath(new URL('../../ketentuan/naskah', import.meta.url))
const DATA_TERBESAR_BITA = 2 * 1024 * 1024

/** A pool of long-lived worker threads. Threads start with the first letter, not before. */
export function bukaPenyusun(aturan: AturanPenyusun = {}): PenyusunPdf {
  const kolam: Kolam = {
    bekal: { ruang: RUANG, fonta: `${RUANG}/aset/fonta` },
    berkasPekerja: aturan.berkasPekerja ?? new URL('./pdf-pekerja.ts', import.meta.url),
    batasMs: aturan.batasMs ?? 30_000,
    antreanTerbesar: aturan.antreanTerbesar ?? 2_000,
    rehatMs: aturan.rehatMs ?? 60_000,
    antrean: [],
    kursi: Array.from({ length: Math.max(1, aturan.pekerja ?? 1) }, () => ({
      utas: null,
      kerja: null,
      jam: null,
      rehat: null,
    })),
    saatKosong: null,
  }
  let nomor = 0
  let tertutup: Promise<void> | null = null
  return {
    susunPdf: async (templat) => {
      if (tertutup !== null) throw new Error('Penyusun naskah sudah ditutup')
      return titip(kolam, bacaTugas(++nomor, templat))
    },
    antrean: () => beban(kolam),
    tutup: () => {
      tertutup ??= tutupKolam(kolam)
      return tertutup
    },
  }
}

function bacaTugas(id: number, templat: TemplatPdf): TugasPdf {
  if (!/^[a-z0-9/-]+\.typ$/.test(templat.berkas)) throw new Error(`Nama templat tidak sah: ${templat.berkas}`)
  const detik = Math.floor(Date.parse(templat.waktu) / 1000)
  if (!Number.isFinite(detik)) throw new Error(`Waktu naskah bukan ISO: ${templat.waktu}`)
  const data = JSON.stringify(rapikanData(templat.data))
  if (data === undefined || Buffer.byteLength(data) > DATA_TERBESAR_BITA) {
    throw new Error(`Data naskah ${templat.berkas} kosong atau lebih dari 2 MiB`)
  }
  return { id, berkas: templat.berkas, data, qr: alamatQr(templat.data), judul: templat.judul, detik }
}

function alamatQr(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('urlCek' in data)) return null
  return typeof data.urlCek === 'string' ? data.urlCek : null
}
