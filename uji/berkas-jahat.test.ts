// Berkas jahat: none is wrongly taken, each is told why and what to do, and memory and time stay bounded.
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type BerkasSah, periksaBerkas } from '#server/arsip/periksa-berkas.ts'
import { BAIK, BERKAS_JAHAT } from './bahan/berkas-jahat.ts'

const BATAS_MS = 25_000
const BATAS_NAIK = 400 * 1024 * 1024
const awal = process.memoryUsage().rss
const waktu: number[] = []

/** Everything readable in the kept bytes: as they are, and with each packed stream opened. */
function terbaca(b: Buffer): string {
  const bagian = [b.toString('latin1')]
  for (let i = b.indexOf('stream\n'); i >= 0; i = b.indexOf('stream\n', i + 7)) {
    try {
      bagian.push(inflateSync(b.subarray(i + 7), { maxOutputLength: 5_000_000 }).toString('latin1'))
    } catch {
      // Not packed.
    }
  }
  return bagian.join('\n')
}

const periksa = async (isi: Buffer) => {
  const mulai = performance.now()
  const hasil = await periksaBerkas(isi)
  waktu.push(performance.now() - mulai)
  return hasil
}

describe('unggahan jahat atau rusak', () => {
  it('sedikitnya 60 macam', () => expect(BERKAS_JAHAT.length).toBeGreaterThanOrEqual(60))
  for (const j of BERKAS_JAHAT)
    it(
      `${j.nama}: ${j.harap}`,
      async () => {
        const isi = j.isi()
        const hasil = await periksa(isi)
        expect(hasil.jenis === 'tolak' ? hasil.kode : 'dibersihkan').toBe(j.harap)
        if (hasil.jenis === 'tolak') {
          expect(hasil.saran.length).toBeGreaterThan(20)
          return
        }
        const nilai = hasil.nilai as BerkasSah
        expect(nilai.dibersihkan.length).toBeGreaterThan(0)
        for (const kata of j.hilang ?? []) expect(terbaca(nilai.isi as Buffer)).not.toContain(kata)
        // What was cleaned is clean: a second look finds nothing more and changes nothing.
        const lagi = await periksaBerkas(nilai.isi as Buffer)
        expect(lagi.jenis === 'jadi' ? [lagi.nilai.dibersihkan, lagi.nilai.sidik] : lagi.kode).toEqual([
          [],
          nilai.sidik,
        ])
      },
      BATAS_MS,
    )
  for (const j of BAIK)
    it(
      `${j.nama} tersimpan sama persis`,
      async () => {
        const isi = j.isi()
        const hasil = await periksa(isi)
        if (hasil.jenis === 'tolak') throw new Error(hasil.kode)
        expect(Buffer.from(hasil.nilai.isi).equals(isi)).toBe(true)
        expect(hasil.nilai.sidik).toBe(hasil.nilai.sidikAsal)
      },
      BATAS_MS,
    )
  it('arah foto bertahan walau keterangannya dibuang', async () => {
    const foto = BERKAS_JAHAT.find((j) => j.nama === 'JPEG dengan lokasi rumah')
    const hasil = await periksaBerkas(foto?.isi() ?? Buffer.alloc(0))
    if (hasil.jenis === 'tolak') throw new Error(hasil.kode)
    const b = Buffer.from(hasil.nilai.isi)
    const di = b.indexOf('Exif')
    expect([b.readUInt16BE(di + 6 + 10), b.readUInt16BE(di + 6 + 18)]).toEqual([0x0112, 6])
  })
  it('memori dan waktu terbatas', () => {
    expect(process.memoryUsage().rss - awal).toBeLessThan(BATAS_NAIK)
    expect(Math.max(...waktu)).toBeLessThan(BATAS_MS)
  })
  afterAll(() => {
    const urut = [...waktu].sort((a, b) => a - b)
    const mb = (n: number) => Math.round(n / 1024 / 1024)
    console.info(
      `${waktu.length} berkas: median ${Math.round(urut[urut.length >> 1] ?? 0)} ms, terlama ${Math.round(urut.at(-1) ?? 0)} ms; RSS naik ${mb(process.memoryUsage().rss - awal)} MB`,
    )
  })
})
