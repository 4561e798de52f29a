// Worker thread that owns one Typst compiler. Compiling blocks its thread for 10-40 ms, so it never runs on the
// thread that answers requests.
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { BekalPekerja, DiagnosaTypst, JawabanPdf, TugasPdf } from './pdf-tugas.ts'
import { qrSvg } from './qr.ts'

/** PDF/A-2a: archival, tagged, text extractable (decision 0006). */
const STANDAR = 'a-2a'

const { ruang, fonta } = workerData as BekalPekerja
const penyusun = NodeCompiler.create({ workspace: ruang, fontArgs: [{ fontPaths: [fonta] }] })

type DiagnosaMentah = { message?: string; path?: string; severity?: number; hints?: string[] }

function bacaDiagnosa(mentah: readonly DiagnosaMentah[]): DiagnosaTypst[] {
  return mentah.map((d) => ({
    tingkat: d.severity === 2 ? 'peringatan' : 'galat',
    pesan: [d.message ?? 'galat tanpa pesan', ...(d.hints ?? [])].join('; '),
    berkas: (d.path ?? '').replace(ruang, '').replace(/^\//, ''),
  }))
}

function susun(tugas: TugasPdf): JawabanPdf {
  const inputs: Record<string, string> = { data: tugas.data, judul: tugas.judul }
  if (tugas.qr !== null) inputs.qr = qrSvg(tugas.qr)
  const hasil = penyusun.compile({ mainFilePath: `${ruang}/${tugas.berkas}`, inputs })
  // A warning counts as an error: an unknown font or a layout that does not settle gives a letter that differs
  // between machines, and every template is ours to repair.
  const diagnosa = bacaDiagnosa(hasil.takeDiagnostics()?.shortDiagnostics ?? [])
  const dokumen = hasil.result
  if (diagnosa.length > 0 || dokumen === null) {
    const kosong: DiagnosaTypst = { tingkat: 'galat', pesan: 'tidak ada hasil', berkas: tugas.berkas }
    return { id: tugas.id, ok: false, diagnosa: diagnosa.length > 0 ? diagnosa : [kosong] }
  }
  const pdf = penyusun.pdf(dokumen, { pdfStandard: STANDAR, pdfTags: true, creationTimestamp: tugas.detik })
  // Copied out of native memory: only then may the buffer change threads and be freed there.
  return { id: tugas.id, ok: true, pdf: Uint8Array.from(pdf) }
}

parentPort?.on('message', (tugas: TugasPdf) => {
  let jawaban: JawabanPdf
  try {
    jawaban = susun(tugas)
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : String(galat)
    jawaban = { id: tugas.id, ok: false, diagnosa: [{ tingkat: 'galat', pesan, berkas: tugas.berkas }] }
  }
  penyusun.evictCache(10)
  // Native objects are freed only when the loop turns (measured: without this 0.7 MB stay behind per letter).
  setImmediate(() => {
    parentPort?.postMessage(jawaban, jawaban.ok ? [jawaban.pdf.buffer as ArrayBuffer] : [])
  })
})
