// Worker thread that owns one Typst compiler. Compiling blocks its thread for 10-40 ms, so it never runs on the
// thread that answers requests.
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { BekalPekerja, DiagnosaTypst, JawabanPdf, TugasPdf } from './pdf-tugas.ts'
import { qrSvg } from './qr.ts'

/** PDF/A-2a: archival, tagged, text extractable (decision 0006). */
const STANDAR = 'a-2a'
const TINGKAT_TERBANYAK = 8

const LUPA_TIAP = 4
const LUPA_UMUR = 3
let urutan = 0

const { ruang, fonta } = workerData as BekalPekerja
/** What the templates read (bagian/dasar.typ). */
const MASUKAN = `${ruang}/masukan.json`
const penyusun = NodeCompiler.create({ workspace: ruang, fontArgs: [{ fontPaths: [fonta] }] })

type DiagnosaMentah = { message?: string; path?: string; severity?: number; hints?: string[] }

function bacaDiagnosa(mentah: readonly DiagnosaMentah[]): DiagnosaTypst[] {
  return mentah.map((d) => ({
    tingkat: d.severity === 2 ? 'peringatan' : 'galat',
    pesan: [d.message ?? 'galat tanpa pesan', ...(d.hints ?? [])].join('; '),
    berkas: (d.path ?? '').replace(ruang, '').replace(/^\//, ''),
  }))
}

type Tersusun = { readonly dokumen: NodeTypstDocument } | { readonly diagnosa: readonly DiagnosaTypst[] }

// Laid over the folder as a file, not handed over as input: an input makes the composer build its library of words anew.
function kompilasi(tugas: TugasPdf, qr: string, padat: number): Tersusun {
  const lain = JSON.stringify({ judul: tugas.judul, qr, padat })
  penyusun.mapShadow(MASUKAN, Buffer.from(`{"data":${tugas.data},${lain.slice(1)}`))
  const hasil = penyusun.compile({ mainFilePath: `${ruang}/${tugas.berkas}` })
  // A warning counts as an error: an unknown font or a layout that does not settle gives a letter that differs
  // between machines, and every template is ours to repair.
  const diagnosa = bacaDiagnosa(hasil.takeDiagnostics()?.shortDiagnostics ?? [])
  const dokumen = hasil.result
  if (diagnosa.length > 0) return { diagnosa }
  if (dokumen !== null) return { dokumen }
  return { diagnosa: [{ tingkat: 'galat', pesan: 'tidak ada hasil', berkas: tugas.berkas }] }
}

/** How many settings the template offers to fit one page (bagian/dasar.typ, muat); 1 when it offers none. */
function banyakTingkat(dokumen: NodeTypstDocument): number {
  const nilai: unknown = penyusun.query(dokumen, { selector: '<padat>', field: 'value' })
  const banyak: unknown = Array.isArray(nilai) ? nilai[0] : 1
  return typeof banyak === 'number' ? Math.min(banyak, TINGKAT_TERBANYAK) : 1
}

// Loose first; tighter only for a letter that would otherwise run over; loose again when nothing helps.
function muatkan(tugas: TugasPdf, qr: string): Tersusun {
  const longgar = kompilasi(tugas, qr, 0)
  if (!('dokumen' in longgar) || longgar.dokumen.numOfPages === 1) return longgar
  const banyak = banyakTingkat(longgar.dokumen)
  for (let tingkat = 1; tingkat < banyak; tingkat++) {
    const coba = kompilasi(tugas, qr, tingkat)
    if (!('dokumen' in coba) || coba.dokumen.numOfPages === 1) return coba
  }
  return longgar
}

function susun(tugas: TugasPdf): JawabanPdf {
  const hasil = muatkan(tugas, tugas.qr === null ? '' : qrSvg(tugas.qr))
  if (!('dokumen' in hasil)) return { id: tugas.id, ok: false, diagnosa: hasil.diagnosa }
  const pilihan = { pdfStandard: STANDAR, pdfTags: true, creationTimestamp: tugas.detik }
  // Copied out of native memory: only then may the buffer change threads and be freed there.
  return { id: tugas.id, ok: true, pdf: Uint8Array.from(penyusun.pdf(hasil.dokumen, pilihan)) }
}

parentPort?.on('message', (tugas: TugasPdf) => {
  let jawaban: JawabanPdf
  try {
    jawaban = susun(tugas)
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : String(galat)
    jawaban = { id: tugas.id, ok: false, diagnosa: [{ tingkat: 'galat', pesan, berkas: tugas.berkas }] }
  }
  urutan += 1
  // What the last dozen letters did not use is forgotten; asking costs as much as it looks through, so not after every letter.
  if (urutan % LUPA_TIAP === 0) penyusun.evictCache(LUPA_UMUR)
  // Native objects are freed only when the loop turns (measured: without this 0.7 MB stay behind per letter).
  setImmediate(() => {
    parentPort?.postMessage(jawaban, jawaban.ok ? [jawaban.pdf.buffer as ArrayBuffer] : [])
  })
})
