// Worker thread that reads the QR codes of a scan: decoding pictures is heavy and the file comes from outside.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { gambarHalaman } from './pdf-gambar.ts'
import type { JawabanPindai } from './pindai.ts'

// From the package, never from a network: by itself the library would fetch it from a public server.
const wasm = readFileSync(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })

async function bacaQr(gambar: Uint8Array): Promise<string[]> {
  const hasil = await readBarcodes(gambar, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 })
  return hasil.filter((h) => h.isValid).map((h) => h.text.slice(0, 300))
}

async function baca(isi: Uint8Array): Promise<JawabanPindai> {
  const teks = new Set<string>()
  if (Buffer.from(isi.subarray(0, 1024)).includes('%PDF-')) {
    let gambar = 0
    const halaman = await gambarHalaman(isi, async ({ pgm }) => {
      gambar += 1
      for (const t of await bacaQr(pgm)) teks.add(t)
      return false
    })
    return { ok: true, teks: [...teks], halaman, gambar }
  }
  for (const t of await bacaQr(isi)) teks.add(t)
  return { ok: true, teks: [...teks], halaman: 1, gambar: 1 }
}

parentPort?.on('message', async (isi: Uint8Array) => {
  try {
    parentPort?.postMessage(await baca(isi))
  } catch {
    parentPort?.postMessage({ ok: false, kode: 'pindaian-tidak-terbaca' } satisfies JawabanPindai)
  }
})
