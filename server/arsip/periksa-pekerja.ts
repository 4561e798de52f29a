// Worker thread that examines one file after the other: what a hostile file eats, it eats here.
import { parentPort } from 'node:worker_threads'
import { fileTypeFromBuffer } from 'file-type'
import { bersihkanJpeg } from './jpeg-bersih.ts'
import { bersihkanPdf } from './pdf-bersih.ts'
import { TerlaluBanyak, ukurPdf } from './pdf-ukur.ts'
import type { BerkasDiperiksa, JawabanPeriksa } from './periksa-utas.ts'
import { bersihkanPng } from './png-bersih.ts'

async function periksa(isi: Buffer): Promise<BerkasDiperiksa> {
  const tipe = (await fileTypeFromBuffer(isi))?.mime
  if (tipe === 'application/pdf') {
    const ukuran = ukurPdf(isi)
    if (ukuran.terkunci) throw new TerlaluBanyak('pdf-terkunci')
    const hasil = await bersihkanPdf(isi, ukuran.ekor || ukuran.tabelRusak)
    return { ...hasil, tipe }
  }
  if (tipe === 'image/jpeg') return { ...GAMBAR, ...bersihkanJpeg(isi), tipe }
  if (tipe === 'image/png' || tipe === 'image/apng')
    return { ...GAMBAR, ...(await bersihkanPng(isi)), tipe: 'image/png' }
  throw new TerlaluBanyak(tipe === 'image/heic' || tipe === 'image/heif' ? 'foto-heic' : 'tipe-berkas')
}

const GAMBAR = { halaman: 1, kosong: [], bertanda: false }

async function kerjakan(isi: Uint8Array): Promise<JawabanPeriksa> {
  try {
    return { ok: true, hasil: await periksa(Buffer.from(isi)) }
  } catch (galat) {
    // A stack that ran out in a deep nest, or a library that gave up, is a file we cannot vouch for.
    return { ok: false, kode: galat instanceof TerlaluBanyak ? galat.kode : 'pdf-rusak' }
  }
}

parentPort?.on('message', async (isi: Uint8Array) => {
  parentPort?.postMessage(await kerjakan(isi))
})
