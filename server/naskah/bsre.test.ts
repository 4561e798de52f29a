// BSrE: the adapter against the stand-in, both versions: signatures, refusals in our words, delays, and answers that get lost.
import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Db } from '#server/alat/database.ts'
import { type BsreTiruan, nyalakanBsreTiruan } from '#uji/bsre/tiruan.ts'
import { contohSuratKgb } from '#uji/contoh-surat.ts'
import { bukaKawatBsre } from './bsre-kawat.ts'
import { bukaPenyusun } from './pdf.ts'
import { periksaTanda } from './periksa-tanda.ts'
import { bukaPenandaBsre, periksaAkunBsre } from './tandatangan-bsre.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const NIK = '3571010101700001'
const FRASA = 'Frasa!Rahasia#77'
const WAKTU = '2026-11-24T03:05:00Z'
const db = {} as Db

let bsre: BsreTiruan
let surat: Uint8Array
beforeAll(async () => {
  const orang = (status: 'ISSUE' | 'EXPIRED' | 'NEW' | 'SUSPEND' | 'REVOKE' | 'NO_CERTIFICATE') => ({
    nama: 'Kepala Badan',
    frasa: FRASA,
    status,
  })
  bsre = await nyalakanBsreTiruan({
    pengguna: 'padu',
    sandi: 'sandi layanan',
    orang: {
      [NIK]: orang('ISSUE'),
      '3571010101700002': orang('EXPIRED'),
      '3571010101700003': orang('NEW'),
      '3571010101700004': orang('SUSPEND'),
      '3571010101700005': orang('REVOKE'),
      '3571010101700006': orang('NO_CERTIFICATE'),
    },
    kini: () => WAKTU,
  })
  const penyusun = bukaPenyusun()
  surat = await penyusun.susunPdf({
    berkas: 'surat-kgb.typ',
    data: contohSuratKgb,
    waktu: WAKTU,
    judul: 'KGB',
  })
  await penyusun.tutup()
  // The key of the person is made on the first signature, which takes seconds on a busy machine.
  await tanda(kawat(2, { batasMs: 60_000 }))
})
afterAll(() => bsre.tutup())
beforeEach(() => {
  for (const k of Object.keys(bsre.saklar)) delete bsre.saklar[k as keyof typeof bsre.saklar]
  bsre.ditandatangani.clear()
})

const kawat = (versi: 1 | 2, beda: { sandi?: string; alamat?: string; batasMs?: number } = {}) =>
  bukaKawatBsre({
    alamat: bsre.alamat,
    pengguna: 'padu',
    sandi: 'sandi layanan',
    versi,
    batasMs: 5_000,
    ...beda,
  })

async function tanda(k = kawat(2), frasa = FRASA, pdf = surat, nik: string | null = NIK) {
  const penanda = bukaPenandaBsre({ kawat: k, bacaNik: async () => nik, jedaMs: [1, 1] })
  const mulai = await penanda.mulai({ id: 'p-1', db }, frasa)
  if (!mulai.ok) return mulai
  const hasil = await mulai.sesi.tandatangani({ pdf, alasan: 'Pengesahan', lokasi: 'Kota', waktu: WAKTU })
  mulai.sesi.tutup()
  return hasil
}
const kali = () => [...bsre.ditandatangani.values()].reduce((a, b) => a + b, 0)

describe.each([1, 2] as const)('versi %i', (versi) => {
  test('surat kembali ditandatangani, lolos pemeriksaan kita, dan tanda kedua tidak merusak yang pertama', async () => {
    const satu = await tanda(kawat(versi))
    if (!satu.ok) throw new Error(satu.sebab)
    const dua = await tanda(kawat(versi), FRASA, satu.pdf)
    if (!dua.ok) throw new Error(dua.sebab)
    const hasil = await periksaTanda(dua.pdf, { akar: [bsre.akar] })
    expect(hasil.utuh).toBe(true)
    expect(hasil.tanda).toHaveLength(2)
    expect(hasil.tanda[0]).toMatchObject({
      nama: 'Kepala Badan',
      sah: true,
      penerbitDikenal: true,
      waktu: '2026-11-24T03:05:00.000Z',
    })
    expect((await periksaTanda(satu.pdf, { akar: [] })).tanda[0]?.penerbitDikenal).toBe(false)
  })

  test('satu bita berubah pada susunan pustaka lain pun disebut rusak', async () => {
    const hasil = await tanda(kawat(versi))
    if (!hasil.ok) throw new Error(hasil.sebab)
    for (let letak = 40; letak < hasil.pdf.length; letak += Math.ceil(hasil.pdf.length / 60)) {
      const rusak = Uint8Array.from(hasil.pdf)
      rusak[letak] = (rusak[letak] ?? 0) ^ 1
      expect((await periksaTanda(rusak, { akar: [bsre.akar] })).utuh, `bita ${letak}`).toBe(false)
    }
  })

  test.each([{}, { galatTeks: true }, { angkaTeks: true }, { hurufLain: true }])(
    'frasa salah dikenali: %o',
    async (saklar) => {
      Object.assign(bsre.saklar, saklar)
      const hasil = await tanda(kawat(versi), 'Frasa!Salah#88')
      expect(hasil).toMatchObject({ ok: false, kode: 'sandi-salah' })
      expect(JSON.stringify(hasil)).not.toContain('Salah#88')
    },
  )

  test('keganjilan jawaban dimaklumi', async () => {
    for (const saklar of [
      { hurufLain: true },
      { statusTanpaNama: true },
      { angkaTeks: true },
      { fileTeks: true },
    ]) {
      Object.assign(bsre.saklar, saklar)
      expect(await tanda(kawat(versi)), JSON.stringify(saklar)).toMatchObject({ ok: true })
    }
  })
})

describe.each([1, 2] as const)('versi %i, layanan terganggu', (versi) => {
  test('502 sebelum layanan: status diulang; tanda tangan tidak diulang sendiri', async () => {
    bsre.saklar.status502 = 2
    expect(await tanda(kawat(versi))).toMatchObject({ ok: true })
    bsre.saklar.lima02 = 1
    bsre.ditandatangani.clear()
    expect(await tanda(kawat(versi))).toMatchObject({ ok: false, kode: 'jawaban-hilang' })
    expect(kali()).toBe(0)
    bsre.saklar.lima02SesudahTanda = 1
    expect(await tanda(kawat(versi))).toMatchObject({ ok: false, kode: 'jawaban-hilang' })
    expect(kali()).toBe(1)
  })

  test('sambungan putus sesudah tanda tangan: tidak diminta dua kali', async () => {
    bsre.saklar.putus = 1
    expect(await tanda(kawat(versi))).toMatchObject({ ok: false, kode: 'jawaban-hilang' })
    expect(kali()).toBe(1)
  })

  test('jawaban lebih lama dari batas: dinyatakan hilang, bukan diulang', async () => {
    bsre.saklar.tundaMs = 400
    // Had it waited, the signature would have come.
    expect(await tanda(kawat(versi, { batasMs: 100 }))).toMatchObject({ ok: false, kode: 'jawaban-hilang' })
    await new Promise((r) => setTimeout(r, 500))
    expect(kali()).toBe(1)
  })

  test('surat orang lain, PDF tak terbaca, alamat server tidak didaftarkan, sandi layanan salah', async () => {
    bsre.saklar.suratLain = 1
    expect(await tanda(kawat(versi))).toMatchObject({ ok: false, kode: 'jawaban-asing' })
    bsre.saklar.takTerbaca = 1
    expect(await tanda(kawat(versi))).toMatchObject({ ok: false, kode: 'pdf-tidak-dikenal' })
    expect(await tanda(kawat(versi, { sandi: 'lain' }))).toMatchObject({ ok: false, kode: 'akses-ditolak' })
    bsre.saklar.ipDitolak = true
    expect(await tanda(kawat(versi))).toMatchObject({ ok: false, kode: 'akses-ditolak' })
  })
})

test('versi 1: badan terpotong tetapi id dokumen sampai: diambil dari layanan, tidak ditandatangani lagi', async () => {
  bsre.saklar.putusTengah = 1
  const hasil = await tanda(kawat(1))
  expect(hasil).toMatchObject({ ok: true, idDokumen: expect.stringMatching(/^dok-/) })
  expect(kali()).toBe(1)
  bsre.saklar.putusTengah = 1
  expect(await tanda(kawat(2))).toMatchObject({ ok: false, kode: 'jawaban-hilang' })
})

test('layanan mati: belum ditandatangani, dan dikatakan begitu', async () => {
  const port = await new Promise<number>((jadi) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const a = s.address()
      s.close(() => jadi(typeof a === 'object' && a ? a.port : 0))
    })
  })
  const mati = kawat(2, { alamat: `http://127.0.0.1:${port}` })
  expect(await tanda(mati)).toMatchObject({ ok: false, kode: 'layanan-tidak-terjangkau' })
})

test.each([
  ['3571010101700002', 'kedaluwarsa'],
  ['3571010101700003', 'akun-tidak-aktif'],
  ['3571010101700004', 'akun-tidak-aktif'],
  ['3571010101700005', 'sertifikat-dicabut'],
  ['3571010101700006', 'akun-tidak-aktif'],
  ['3571010101709999', 'tidak-terdaftar'],
])('NIK %s sebelum menandatangani: %s, dengan saran', async (nik, kode) => {
  const hasil = await periksaAkunBsre(kawat(2), nik, [1])
  expect(hasil).toMatchObject({ ok: false, kode })
  expect(hasil?.saran.length).toBeGreaterThan(20)
  expect(await tanda(kawat(1), FRASA, surat, nik)).toMatchObject({ ok: false, kode })
  expect(kali()).toBe(0)
})

test('NIK belum tercatat, dan sesi yang sudah ditutup', async () => {
  expect(await tanda(kawat(2), FRASA, surat, null)).toMatchObject({ ok: false, kode: 'tidak-terdaftar' })
  const penanda = bukaPenandaBsre({ kawat: kawat(2), bacaNik: async () => NIK })
  const mulai = await penanda.mulai({ id: 'p-1', db }, FRASA)
  if (!mulai.ok) throw new Error(mulai.sebab)
  mulai.sesi.tutup()
  await expect(
    mulai.sesi.tandatangani({ pdf: surat, alasan: 'x', lokasi: 'y', waktu: WAKTU }),
  ).rejects.toThrow(/ditutup/)
})
