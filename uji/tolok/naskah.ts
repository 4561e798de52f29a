// Benchmark: compose and sign N letters, beside the bare PDF composer rendering the same letters in the same run.
// By hand: node uji/tolok/naskah.ts 100
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { bukaKunci } from '#server/naskah/kunci.ts'
import { tandatanganiDengan } from '#server/naskah/pades.ts'
import { bukaPenyusun } from '#server/naskah/pdf.ts'
import { periksaTanda } from '#server/naskah/periksa-tanda.ts'
import { qrSvg } from '#server/naskah/qr.ts'
import { rapikanData } from '#server/naskah/rapikan.ts'
import { contohSuratKgb } from '../contoh-surat.ts'
import { kunciTolok } from './kunci.ts'

export type HasilTolokNaskah = {
  readonly jumlah: number
  readonly pekerja: number
  readonly susunDanTandaMs: number
  readonly perDetik: number
  readonly pokokMs: number
  readonly pokokPerDetik: number
  /** Composing and signing against bare rendering, 1 = as fast. */
  readonly nisbah: number
  /** Resident memory of the process, MB: after a tenth of the letters, at the end, and the highest seen. */
  readonly memoriAwalMb: number
  readonly memoriAkhirMb: number
  readonly memoriPuncakMb: number
  readonly semuaUtuh: boolean
}

const WAKTU = '2026-11-24T03:05:00Z'
const RUANG = fileURLToPath(new URL('../../ketentuan/naskah', import.meta.url))
const SEKALI_JALAN = 32

const suratKe = (i: number) => {
  const kode = `KGB26-${String(i).padStart(4, '0')}-22TW`
  return {
    ...contohSuratKgb,
    nomor: `800.1.11.13/${i + 1}/BKPSDM/2026`,
    kodeCek: kode,
    urlCek: `https://padu.contoh.example/cek/${kode}`,
  }
}
const memoriMb = () => Math.round(process.memoryUsage().rss / 1e6)
const istirahat = () => new Promise<void>((lanjut) => setImmediate(lanjut))

// The same template, data and QR, one compiler on this thread, nothing else.
async function tolokPokok(jumlah: number): Promise<number> {
  const fontArgs = [{ fontPaths: [`${RUANG}/aset/fonta`] }]
  const penyusun = NodeCompiler.create({ workspace: RUANG, fontArgs })
  const mulai = performance.now()
  for (let i = 0; i < jumlah; i++) {
    const surat = suratKe(i)
    const data = JSON.stringify(rapikanData(surat))
    const lain = JSON.stringify({ judul: 'Kenaikan Gaji Berkala', qr: qrSvg(surat.urlCek) })
    penyusun.mapShadow(`${RUANG}/masukan.json`, Buffer.from(`{"data":${data},${lain.slice(1)}`))
    const hasil = penyusun.compile({ mainFilePath: `${RUANG}/surat-kgb.typ` })
    if (hasil.result === null) throw new Error('render pokok gagal')
    penyusun.pdf(hasil.result, { pdfStandard: 'a-2a', creationTimestamp: Date.parse(WAKTU) / 1000 })
    penyusun.evictCache(10)
    await istirahat()
  }
  return performance.now() - mulai
}

/** Composes and signs `jumlah` letters with `pekerja` threads; the key is opened once, its opening is counted. */
export async function tolokNaskah(jumlah: number, pekerja = 1): Promise<HasilTolokNaskah> {
  const pokokMs = await tolokPokok(jumlah)
  const dir = mkdtempSync(join(tmpdir(), 'padu-tolok-'))
  const { p12, akar } = await kunciTolok(dir)
  rmSync(dir, { recursive: true })
  const penyusun = bukaPenyusun({ pekerja })
  let [selesai, berikut, memoriAwalMb, memoriPuncakMb] = [0, 0, 0, 0]
  let terakhir: Uint8Array = new Uint8Array()
  const mulai = performance.now()
  const dibuka = await bukaKunci(p12, 'frasa tolok 1')
  if (!dibuka.ok) throw new Error(dibuka.sebab)
  const { kunci } = dibuka
  async function jalur(): Promise<void> {
    while (berikut < jumlah) {
      const i = berikut++
      const pdf = await penyusun.susunPdf({
        berkas: 'surat-kgb.typ',
        data: suratKe(i),
        waktu: WAKTU,
        judul: 'Kenaikan Gaji Berkala',
      })
      const hasil = await tandatanganiDengan(kunci, pdf, {
        alasan: 'Pengesahan',
        lokasi: 'Kota Contoh',
        waktu: WAKTU,
      })
      if (!hasil.ok) throw new Error(hasil.sebab)
      terakhir = hasil.pdf
      if (++selesai === Math.ceil(jumlah / 10)) memoriAwalMb = memoriMb()
      if (selesai % 10 === 0) memoriPuncakMb = Math.max(memoriPuncakMb, memoriMb())
    }
  }
  await Promise.all(Array.from({ length: Math.min(SEKALI_JALAN, jumlah) }, jalur))
  const susunDanTandaMs = performance.now() - mulai
  const memoriAkhirMb = memoriMb()
  await penyusun.tutup()
  const { utuh } = await periksaTanda(terakhir, { akar: [akar] })
  return {
    jumlah,
    pekerja,
    susunDanTandaMs: Math.round(susunDanTandaMs),
    perDetik: Math.round((jumlah / susunDanTandaMs) * 10_000) / 10,
    pokokMs: Math.round(pokokMs),
    pokokPerDetik: Math.round((jumlah / pokokMs) * 10_000) / 10,
    nisbah: Math.round((pokokMs / susunDanTandaMs) * 100) / 100,
    memoriAwalMb,
    memoriAkhirMb,
    memoriPuncakMb: Math.max(memoriPuncakMb, memoriAkhirMb),
    semuaUtuh: utuh,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await tolokNaskah(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 1))))
}
