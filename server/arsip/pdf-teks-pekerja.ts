// Worker thread that reads the text of one PDF: bounded in pages and letters; its parent bounds time and memory.
import { parentPort } from 'node:worker_threads'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { BATAS_TEKS } from './baca-teks-pdf.ts'

async function baca(isi: Uint8Array): Promise<string> {
  const tugas = getDocument({
    data: Uint8Array.from(isi),
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const dokumen = await tugas.promise
  const bagian: string[] = []
  let panjang = 0
  for (let n = 1; n <= Math.min(dokumen.numPages, BATAS_TEKS.halaman) && panjang < BATAS_TEKS.huruf; n++) {
    const { items } = await (await dokumen.getPage(n)).getTextContent()
    const teks = items.map((i) => ('str' in i ? `${i.str}${i.hasEOL ? '\n' : ' '}` : '')).join('')
    bagian.push(teks)
    panjang += teks.length
  }
  await tugas.destroy()
  return bagian.join('\n').slice(0, BATAS_TEKS.huruf)
}

parentPort?.on('message', async (isi: Uint8Array) => {
  try {
    parentPort?.postMessage({ ok: true, teks: await baca(isi) })
  } catch {
    parentPort?.postMessage({ ok: false, kode: 'gagal' })
  }
})
