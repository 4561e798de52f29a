// Mutated import files: no crash, each refusal names the cell or says what is wrong with the file, and all-or-nothing holds.
// 300 files in the suite; UJI_IMPOR=10000 for the long run.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { impor } from '#ketentuan/daftar.ts'
import type { GalatSel, JenisImpor } from '#mesin/bentuk-impor.ts'
import { periksaBaris } from '#mesin/impor-baris.ts'
import { tebakBarisJudul, tebakPeta } from '#mesin/impor-peta.ts'
import { tulisXlsx } from '#server/alat/workbook.ts'
import { acakBerbenih } from '#server/benih/acak.ts'
import { barisIsi, bukaBerkas, cuplik } from '#server/impor/buka.ts'
import { BerkasDitolak } from '#server/impor/ditolak.ts'
import { bukaImporCoba, type ImporCoba } from './bahan/impor-coba.ts'
import { type BerkasImpor, mutasi } from './bahan/impor-mutasi.ts'

const BANYAK = Number(process.env.UJI_IMPOR ?? 300)
const TIAP_UTUH = 100
const BENIH = 150
let c: ImporCoba
let dasar: BerkasImpor[]

/** Rows of a kind as a careful officer fills them, for real people of the town. */
function isiBaik(jenis: JenisImpor, nip: readonly string[]): string[][] {
  return nip.map((n, i) =>
    jenis.kolom.map((k) => {
      if (k.kode === 'nip') return n
      if (k.tipe === 'tanggal' && k.wajib) return `0${i + 1}-04-202${i}`
      return k.wajib ? k.contoh : i % 2 === 0 ? k.contoh : ''
    }),
  )
}

beforeAll(async () => {
  c = await bukaImporCoba()
  const nip = ['Ani', 'Budi'].map((n) => c.nip[`${n} Contoh`] ?? '')
  dasar = []
  for (const jenis of impor.filter((j) => j.wujud === 'riwayat')) {
    const baris = isiBaik(jenis, nip)
    const judul = jenis.kolom.map((k) => k.judul)
    const isi = await tulisXlsx([{ nama: 'Data', kolom: judul.map((j) => ({ judul: j, lebar: 12 })), baris }])
    dasar.push({ jenis, format: 'xlsx', isi: Buffer.from(isi) })
    const csv = [judul, ...baris].map((b) => b.join(';')).join('\n')
    dasar.push({ jenis, format: 'csv', isi: Buffer.from(`${csv}\n`) })
  }
}, 120_000)
afterAll(() => c.tutup())

type Hasil = { sebab: string } | { galat: GalatSel[]; terbaca: number }

/** What the thread does with a file, without the thread. */
async function baca(jenis: JenisImpor, isi: Buffer): Promise<Hasil> {
  try {
    const galat: GalatSel[] = []
    let terbaca = 0
    for (const l of bukaBerkas(isi).lembar) {
      const { baris } = await cuplik(l)
      const judul =
        baris[
          tebakBarisJudul(
            jenis,
            baris.map((b) => b.isi),
          )
        ]
      if (!judul) continue
      const peta = tebakPeta(jenis, judul.isi)
      for await (const b of barisIsi(l, judul.nomor)) {
        const h = periksaBaris(jenis, peta, b.baris, b.sel)
        if (h.jenis === 'galat') galat.push(...h.galat)
        if (h.jenis === 'terbaca') terbaca += 1
      }
    }
    return { galat, terbaca }
  } catch (galat) {
    if (!(galat instanceof BerkasDitolak)) throw galat
    expect(galat.tolak.saran.length).toBeGreaterThan(20)
    return { sebab: galat.tolak.sebab }
  }
}

/** The whole way with one file; all or nothing means: with one wrong row nothing of the record changes. */
async function utuh(b: BerkasImpor, isi: Buffer): Promise<string> {
  const sebelum = await c.sidikTabel(b.jenis.tabel)
  const u = await c.kirim('verifikator', b.jenis.kode, isi)
  if (!('id' in u)) {
    expect(u.sebab.length).toBeGreaterThan(10)
    expect(await c.sidikTabel(b.jenis.tabel)).toBe(sebelum)
    return 'ditolak'
  }
  const j = await c.lanjut('verifikator', u.id)
  const i = await c.lihat('verifikator', u.id)
  if (i.keadaan === 'selesai') {
    expect(i.jumlah.galat).toBe(0)
    await c.batal('verifikator', u.id)
    return 'masuk'
  }
  expect(await c.sidikTabel(b.jenis.tabel)).toBe(sebelum)
  expect(`${j?.sebab ?? ''}${i.pesan ?? ''}`.length).toBeGreaterThan(10)
  return 'tertahan'
}

test(`${BANYAK} berkas rusak: tidak ada yang mogok, tiap penolakan menyebut sel atau sebabnya`, async () => {
  const a = acakBerbenih(BENIH)
  const hitung: Record<string, number> = {}
  const catat = (k: string) => {
    hitung[k] = (hitung[k] ?? 0) + 1
  }
  for (let ke = 0; ke < BANYAK; ke += 1) {
    const b = dasar[ke % dasar.length]
    if (!b) throw new Error('tanpa berkas dasar')
    const isi = mutasi(a, b)
    const h = await baca(b.jenis, isi)
    if ('sebab' in h) {
      expect(h.sebab.length, `berkas ke-${ke}`).toBeGreaterThan(15)
      catat('berkas ditolak')
    } else {
      for (const g of h.galat) {
        expect(g.sel, `berkas ke-${ke}`).toMatch(/^[A-Z]{1,3}[1-9]\d*$/)
        expect(g.pesan.length, `berkas ke-${ke}`).toBeGreaterThan(15)
        expect(g.pesan.replace(/“[^”]*”/g, '')).not.toMatch(/undefined|NaN|\[object|null/)
      }
      catat(h.galat.length > 0 ? 'sel salah' : 'terbaca')
    }
    if (ke % TIAP_UTUH === 0) catat(`utuh: ${await utuh(b, isi)}`)
  }
  expect(Object.values(hitung).reduce((n, x) => n + x, 0)).toBe(BANYAK + Math.ceil(BANYAK / TIAP_UTUH))
  // A run that refuses everything, or nothing, would prove nothing.
  for (const k of ['berkas ditolak', 'sel salah', 'terbaca'])
    expect(hitung[k] ?? 0, k).toBeGreaterThan(BANYAK / 50)
  if (process.env.UJI_IMPOR) process.stdout.write(`${JSON.stringify(hitung)}\n`)
}, 3_600_000)
