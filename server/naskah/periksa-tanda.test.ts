import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contohSuratKgb } from '#uji/contoh-surat.ts'
import { bukaCapWaktuLokal } from './cap-waktu-lokal.ts'
import { bukaKunci, type Kunci } from './kunci.ts'
import { tandatanganiDengan } from './pades.ts'
import { bukaPenyusun } from './pdf.ts'
import { bacaStruktur } from './pdf-struktur.ts'
import { periksaTanda } from './periksa-tanda.ts'
import { buatSertifikatLokal } from './sertifikat-lokal.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const MULAI = '2026-01-01T00:00:00Z'
const WAKTU = '2026-11-24T03:05:00Z'
const SANDI = 'frasa rahasia 1'

let dir: string
let akar: Uint8Array
let akarLain: Uint8Array
let surat: Uint8Array
let satu: Uint8Array
let dua: Uint8Array
let berCap: Uint8Array

async function otoritas(nama: string) {
  const hasil = await buatSertifikatLokal(join(dir, nama), {
    pemda: nama,
    sandi: 'sandi akar 1',
    waktu: MULAI,
  })
  if (!hasil.ok) throw new Error(hasil.sebab)
  return hasil.ca
}

async function tanda(kunci: Kunci, pdf: Uint8Array, beda = {}): Promise<Uint8Array> {
  const permintaan = { alasan: 'Pengesahan', lokasi: 'Kota Contoh', waktu: WAKTU, ...beda }
  const hasil = await tandatanganiDengan(kunci, pdf, permintaan)
  if (!hasil.ok) throw new Error(hasil.sebab)
  return hasil.pdf
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'padu-periksa-'))
  const ca = await otoritas('Kota Contoh')
  akar = ca.akar
  akarLain = (await otoritas('Kota Lain')).akar
  const kunci = async (nama: string, guna: 'dokumen' | 'cap-waktu') => {
    const penanda = { nama, id: 'p-7', jabatan: 'Kepala', organisasi: 'Kota Contoh' }
    const { p12 } = await ca.terbitkan({ penanda, sandi: SANDI, waktu: MULAI, guna })
    const dibuka = await bukaKunci(p12, SANDI)
    if (!dibuka.ok) throw new Error(dibuka.sebab)
    return dibuka.kunci
  }
  const [siti, dewi] = [await kunci('Siti Satu', 'dokumen'), await kunci('Dewi Dua', 'dokumen')]
  const cap = bukaCapWaktuLokal(await kunci('Cap Waktu', 'cap-waktu'), () => WAKTU)
  const penyusun = bukaPenyusun()
  surat = await penyusun.susunPdf({
    berkas: 'surat-kgb.typ',
    data: contohSuratKgb,
    waktu: WAKTU,
    judul: 'KGB',
  })
  await penyusun.tutup()
  satu = await tanda(siti, surat)
  dua = await tanda(dewi, satu, { waktu: '2026-11-24T04:00:00Z' })
  berCap = await tanda(siti, surat, { tsa: cap })
})
afterAll(() => rmSync(dir, { recursive: true }))

const periksa = (pdf: Uint8Array, dipercaya = [akar]) => periksaTanda(pdf, { akar: dipercaya })
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

/** Small deterministic generator (mulberry32): a failing seed can be named. */
function acak(benih: number): () => number {
  let a = benih
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

describe('periksaTanda', () => {
  test('satu dan dua tanda tangan: nama, waktu, cakupan, penerbit', async () => {
    const pertama = {
      nama: 'Siti Satu',
      seri: expect.stringMatching(/^[0-9a-f]{32}$/),
      penerbit: 'Otoritas Sertifikat Lokal Kota Contoh',
      berlakuSampai: '2028-01-01T00:00:00.000Z',
      waktu: '2026-11-24T03:05:00.000Z',
      waktuTerjamin: false,
      utuh: true,
      sah: true,
      penerbitDikenal: true,
    }
    expect(await periksa(satu)).toEqual({ utuh: true, tanda: [{ ...pertama, menutupiSeluruh: true }] })
    expect(await periksa(dua)).toEqual({
      utuh: true,
      tanda: [
        { ...pertama, menutupiSeluruh: false },
        { ...pertama, nama: 'Dewi Dua', waktu: '2026-11-24T04:00:00.000Z', menutupiSeluruh: true },
      ],
    })
  })

  test('tanpa tanda tangan bukan utuh; bukan PDF pun dijawab', async () => {
    for (const isi of [surat, new Uint8Array(), Buffer.from('bukan pdf')]) {
      expect(await periksa(isi)).toEqual({ tanda: [], utuh: false })
    }
  })

  test('akar yang tidak dipercaya: bita utuh, penerbit tidak dikenal', async () => {
    for (const dipercaya of [[], [akarLain]]) {
      const hasil = await periksa(satu, dipercaya)
      expect(hasil.utuh).toBe(true)
      expect(hasil.tanda[0]?.penerbitDikenal).toBe(false)
    }
  })

  test('300 perubahan satu bit acak tidak pernah disebut utuh', async () => {
    const berkas = [
      { nama: 'satu', pdf: satu, banyak: 200 },
      { nama: 'dua', pdf: dua, banyak: 40 },
      { nama: 'bercap', pdf: berCap, banyak: 60 },
    ]
    for (const { nama, pdf, banyak } of berkas) {
      const dadu = acak(20261124)
      for (let ke = 0; ke < banyak; ke++) {
        const letak = Math.floor(dadu() * pdf.length)
        const bit = Math.floor(dadu() * 8)
        const rusak = Uint8Array.from(pdf)
        rusak[letak] = (rusak[letak] ?? 0) ^ (1 << bit)
        const hasil = await periksa(rusak)
        expect(hasil.utuh, `${nama}: bita ${letak} bit ${bit}`).toBe(false)
      }
    }
  })

  test('bita sertifikat, tanda tangan, dan cap waktu dijaga, walau di luar sidik dokumen', async () => {
    const teks = latin(berCap)
    const awal = teks.indexOf('/Contents <') + '/Contents '.length
    const panjang = 2 * (Number.parseInt(teks.slice(awal + 5, awal + 9), 16) + 4)
    const dadu = acak(7)
    for (let letak = awal; letak < awal + panjang + 8; letak += 53) {
      const rusak = Uint8Array.from(berCap)
      const bit = Math.floor(dadu() * 7)
      rusak[letak] = (rusak[letak] ?? 0) ^ (1 << bit)
      expect((await periksa(rusak)).utuh, `bita ${letak} bit ${bit}`).toBe(false)
    }
  })
})

describe('serangan yang dikenal', () => {
  test('bita ditambahkan sesudah tanda tangan', async () => {
    for (const ekor of ['\n', '%%EOF\n', '1 0 obj\n<< >>\nendobj\n']) {
      expect((await periksa(Buffer.concat([satu, Buffer.from(ekor)]))).utuh).toBe(false)
    }
  })

  test('halaman ditimpa lewat revisi di antara dua tanda tangan', async () => {
    const asli = latin(satu)
    const halaman = [...asli.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\s/g)].at(-1)
    const nomor = Number(halaman?.[1])
    const isi = /(\d+) 0 obj\s*(<<\s*\/Type \/Page\s[\s\S]*?\n>>)\s*endobj/.exec(
      asli.slice(halaman?.index),
    )?.[2]
    const palsu = `${nomor} 0 obj\n${isi?.replace('/MediaBox [0 0 595', '/MediaBox [0 0 300')}\nendobj\n`
    expect(palsu).toContain('[0 0 300')
    const prev = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(asli)?.[1]
    const trailer = asli
      .slice(asli.lastIndexOf('trailer'), asli.lastIndexOf('startxref'))
      .replace(/\/Prev \d+/, `/Prev ${prev}`)
    const xref = asli.length + palsu.length
    const tambahan = `${palsu}xref\n${nomor} 1\n${String(asli.length).padStart(10, '0')} 00000 n \n${trailer}startxref\n${xref}\n%%EOF\n`
    const ditimpa = Buffer.concat([satu, Buffer.from(tambahan, 'latin1')])
    // The forged revision must be readable, else this would prove nothing.
    expect(bacaStruktur(ditimpa)?.letak.get(nomor)).toBe(asli.length)
    const sebelum = await periksa(ditimpa)
    expect(sebelum.tanda[0]).toMatchObject({ nama: 'Siti Satu', utuh: false, sah: false })
    expect(sebelum.utuh).toBe(false)
  })

  test('rentang bita yang melompati bagian lain, atau lubang yang bukan tanda tangannya', async () => {
    const teks = latin(satu)
    const [penuh = '', a = '', b = '', c = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(teks) ?? []
    const ganti = (baru: string) => Buffer.from(teks.replace(penuh, baru.padEnd(penuh.length, ' ')), 'latin1')
    for (const rentang of [
      `/ByteRange [0 ${Number(a) - 9} ${b} ${c}]`,
      `/ByteRange [0 ${a} ${Number(b) + 9} ${Number(c) - 9}]`,
      `/ByteRange [9 ${a} ${b} ${c}]`,
      `/ByteRange [0 ${a} ${b} ${Number(c) - 1}]`,
      `/ByteRange [0 ${b} ${a} ${c}]`,
    ]) {
      expect((await periksa(ganti(rentang))).utuh, rentang).toBe(false)
    }
  })

  test('tanda tangan satu surat ditempel ke surat lain', async () => {
    const hex = /\/Contents (<[0-9a-f]+>)/.exec(latin(satu))?.[1] ?? ''
    const lain = latin(dua)
    const akhir = lain.lastIndexOf('/Contents <')
    const tempel = lain.slice(0, akhir) + lain.slice(akhir).replace(/<[0-9a-f]+>/, hex)
    const hasil = await periksa(Buffer.from(tempel, 'latin1'))
    expect(hasil.utuh).toBe(false)
    expect(hasil.tanda[1]?.utuh).toBe(false)
  })
})
