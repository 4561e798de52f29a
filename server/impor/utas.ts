// Utas: one worker thread per file, with a limit of memory and time; what dies there refuses the file and nothing else.
import { Worker } from 'node:worker_threads'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Peta } from '#mesin/impor-peta.ts'
import { BerkasDitolak, terlaluBesar } from './ditolak.ts'
import type { KabarUtas, Kelompok, LembarCuplik, PerintahUtas } from './pekerja.ts'

const PEKERJA = new URL('./pekerja.ts', import.meta.url)
const MEMORI_MB = 384
/** Between two messages of the thread. */
const DIAM_MS = 60_000

type Penerima = { jadi: (k: KabarUtas) => void; gagal: (g: Error) => void }

function bukaUtas(perintah: PerintahUtas) {
  const worker = new Worker(PEKERJA, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORI_MB, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  })
  const tiba: KabarUtas[] = []
  let penerima: Penerima | undefined
  let mati: Error | undefined
  const akhiri = (galat: Error) => {
    mati ??= galat
    penerima?.gagal(mati)
    penerima = undefined
  }
  worker.on('message', (k: KabarUtas) => {
    if (!penerima) tiba.push(k)
    else {
      const p = penerima
      penerima = undefined
      p.jadi(k)
    }
  })
  worker.on('error', () => akhiri(terlaluBesar('terlalu berat untuk dibaca')))
  worker.on('exit', () => akhiri(terlaluBesar('terlalu berat untuk dibaca')))
  worker.postMessage(perintah)
  const terima = (): Promise<KabarUtas> => {
    const ada = tiba.shift()
    if (ada) return Promise.resolve(ada)
    if (mati) return Promise.reject(mati)
    return new Promise<KabarUtas>((jadi, gagal) => {
      const jam = setTimeout(() => akhiri(terlaluBesar('terlalu lama dibaca')), DIAM_MS)
      penerima = {
        jadi: (k) => {
          clearTimeout(jam)
          jadi(k)
        },
        gagal: (g) => {
          clearTimeout(jam)
          gagal(g)
        },
      }
    })
  }
  return { terima, lanjut: () => worker.postMessage('lanjut'), tutup: () => void worker.terminate() }
}

const salin = (isi: Buffer): Uint8Array => Uint8Array.from(isi)

/** Sheets and first rows. Throws BerkasDitolak. */
export async function cuplikBerkas(isi: Buffer): Promise<{ format: 'xlsx' | 'csv'; lembar: LembarCuplik[] }> {
  const utas = bukaUtas({ perintah: 'cuplik', isi: salin(isi) })
  try {
    const k = await utas.terima()
    if (k.kabar === 'ditolak') throw new BerkasDitolak(k.tolak.kode, k.tolak.sebab, k.tolak.saran)
    if (k.kabar !== 'cuplik') throw new Error(`Utas impor menjawab ${k.kabar}.`)
    return { format: k.format, lembar: k.lembar }
  } finally {
    utas.tutup()
  }
}

export type PilihanBaca = { jenis: JenisImpor; lembar: number; barisJudul: number; peta: Peta }

/** Checked rows in batches; the thread reads on when the former batch was taken. Throws BerkasDitolak. */
export async function* bacaKelompok(isi: Buffer, p: PilihanBaca): AsyncGenerator<Kelompok> {
  const utas = bukaUtas({ perintah: 'baca', isi: salin(isi), ...p })
  try {
    for (;;) {
      const k = await utas.terima()
      if (k.kabar === 'ditolak') throw new BerkasDitolak(k.tolak.kode, k.tolak.sebab, k.tolak.saran)
      if (k.kabar !== 'kelompok') return
      yield k.isi
      utas.lanjut()
    }
  } finally {
    utas.tutup()
  }
}
