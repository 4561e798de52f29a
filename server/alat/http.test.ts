// What every door promises: one transaction, one effect per key, no write on GET, no foreign origin, no undeclared field.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { kontrak, zTolak } from '#kontrak/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { aplikasiCoba } from '#uji/aplikasi-coba.ts'
import { pakaiBasisData } from '#uji/basisdata.ts'
import { type Ctx, rute, tidakDitemukan } from './http.ts'

const bd = pakaiBasisData()
const isi = z.object({ tahun: z.number().int().min(2000), dasar: z.string().min(1) })
const jawab = z.object({ tahun: z.number() })
const dasar = { judul: 'Coba', noun: 'coba' } as const
const catat = (jalur: string, hak = 'umum') => kontrak({ ...dasar, metode: 'POST', jalur, hak, isi, jawab })

async function tambah(ctx: Ctx, baris: z.output<typeof isi>) {
  await ctx.db.insertInto('tahun_libur').values(baris).execute()
  return { tahun: baris.tahun, nik: '3571012345678901' }
}

const jejak: string[] = []
const RUTE = [
  rute(catat('/api/catat'), async (ctx, m) => {
    ctx.setelah(() => {
      jejak.push(`sesudah ${m.isi.tahun}`)
    })
    return tambah(ctx, m.isi)
  }),
  rute(catat('/api/tolak'), async (ctx, m) => {
    ctx.setelah(() => {
      jejak.push('tidak boleh jalan')
    })
    await tambah(ctx, m.isi)
    return tolak('tidak-lengkap', 'Belum lengkap.', ['PP 7/1977 Pasal 11'], 'Lengkapi.')
  }),
  rute(catat('/api/tolak-simpan'), async (ctx, m) => {
    await tambah(ctx, m.isi)
    return { ...tolak('terlalu-sering', 'Sering.', [], 'Tunggu.'), simpan: true as const, tungguDetik: 7 }
  }),
  rute(catat('/api/rusak'), async (ctx, m) => {
    await tambah(ctx, m.isi)
    throw new Error('bug 199001012015031001')
  }),
  rute(kontrak({ ...dasar, metode: 'GET', jalur: '/api/tulis-lewat-get', hak: 'umum', jawab }), (ctx) =>
    tambah(ctx, { tahun: 2222, dasar: 'x' }),
  ),
  rute(
    kontrak({
      ...dasar,
      metode: 'GET',
      jalur: '/api/lihat/:id',
      hak: 'umum',
      params: z.object({ id: z.uuid() }),
      jawab,
    }),
    async () => tidakDitemukan('Usulan'),
  ),
  rute(kontrak({ ...dasar, metode: 'GET', jalur: '/api/masuk', hak: 'masuk', jawab }), async () => ({
    tahun: 1,
  })),
  rute(kontrak({ ...dasar, metode: 'GET', jalur: '/api/hak', hak: 'coba.boleh', jawab }), async () => ({
    tahun: 1,
  })),
  rute(kontrak({ ...dasar, metode: 'GET', jalur: '/api/hak-lain', hak: 'coba.lain', jawab }), async () => ({
    tahun: 1,
  })),
  rute(
    kontrak({ ...dasar, metode: 'GET', jalur: '/api/jarang', hak: 'umum', batasPerMenit: 2, jawab }),
    async () => ({ tahun: 1 }),
  ),
]

let app: FastifyInstance
let catatan: string[]
let tutup: () => Promise<void>
beforeAll(async () => {
  const coba = await aplikasiCoba(bd(), RUTE)
  app = coba.app
  catatan = coba.catatan
  tutup = coba.tutup
})
afterAll(() => tutup())
beforeEach(async () => {
  jejak.length = 0
  await bd().db.deleteFrom('tahun_libur').execute()
  await bd().db.deleteFrom('idempotensi').execute()
})

const kepala = (kunci = `kunci-${Math.random()}`) => ({ 'x-padu': '1', 'idempotency-key': kunci })
const kirim = (url: string, payload: object = { tahun: 2030, dasar: 'x' }, headers: object = kepala()) =>
  app.inject({ method: 'POST', url, payload, headers: { ...headers } })
const tahunTersimpan = async () =>
  (await bd().db.selectFrom('tahun_libur').select('tahun').orderBy('tahun').execute()).map((b) => b.tahun)

describe('idempotensi', () => {
  it('100 permintaan sejajar dengan kunci yang sama: satu akibat, satu jawaban', async () => {
    const k = kepala()
    const semua = await Promise.all(Array.from({ length: 100 }, () => kirim('/api/catat', undefined, k)))
    expect(new Set(semua.map((r) => `${r.statusCode} ${r.body}`))).toEqual(new Set(['200 {"tahun":2030}']))
    expect(semua.filter((r) => r.headers['idempotency-replayed'] === 'true')).toHaveLength(99)
    expect(await tahunTersimpan()).toEqual([2030])
    expect(jejak).toEqual(['sesudah 2030'])
  })
  it('kunci yang sama dengan isi lain: 409; akun lain: kunci tersendiri', async () => {
    const k = kepala()
    await kirim('/api/catat', { tahun: 2030, dasar: 'x' }, k)
    expect((await kirim('/api/catat', { dasar: 'x', tahun: 2030 }, k)).statusCode).toBe(200)
    const lain = await kirim('/api/catat', { tahun: 2031, dasar: 'x' }, k)
    expect([lain.statusCode, lain.json().kode]).toEqual([409, 'bentrok'])
    expect(
      (await kirim('/api/catat', { tahun: 2032, dasar: 'x' }, { ...k, 'x-orang': 'b' })).statusCode,
    ).toBe(200)
    expect(await tahunTersimpan()).toEqual([2030, 2032])
  })
  it('tanpa kunci, atau kunci cacat: 400 dan tidak ada yang tersimpan', async () => {
    for (const kunci of [undefined, 'pendek', 'ada spasi di sini'])
      expect(
        (
          await kirim('/api/catat', undefined, {
            'x-padu': '1',
            ...(kunci ? { 'idempotency-key': kunci } : {}),
          })
        ).statusCode,
      ).toBe(400)
    expect(await tahunTersimpan()).toEqual([])
  })
  it('penolakan tidak disimpan: kunci yang sama dinilai lagi', async () => {
    const k = kepala()
    expect((await kirim('/api/tolak', undefined, k)).statusCode).toBe(422)
    const lagi = await kirim('/api/tolak', undefined, k)
    expect([lagi.statusCode, lagi.headers['idempotency-replayed']]).toEqual([422, undefined])
  })
})

describe('satu transaksi', () => {
  it('Tolak membatalkan semuanya dan menyebut pasal', async () => {
    const r = await kirim('/api/tolak')
    expect(zTolak.parse(r.json()).dasar).toEqual(['PP 7/1977 Pasal 11'])
    expect(await tahunTersimpan()).toEqual([])
    expect(jejak).toEqual([])
  })
  it('Tolak dengan simpan: tulisannya tetap, Retry-After terkirim', async () => {
    const r = await kirim('/api/tolak-simpan')
    expect([r.statusCode, r.headers['retry-after'], 'simpan' in r.json()]).toEqual([429, '7', false])
    expect(await tahunTersimpan()).toEqual([2030])
  })
  it('bug: 500 dengan rujukan saja, dibatalkan, NIP tidak masuk catatan', async () => {
    const r = await kirim('/api/rusak')
    const isi = zTolak.parse(r.json())
    expect([r.statusCode, isi.rujukan]).toEqual([500, r.headers['x-request-id']])
    expect(r.body).not.toContain('bug')
    expect(await tahunTersimpan()).toEqual([])
    const baris = catatan.find((b) => b.includes(String(isi.rujukan)) && b.includes('permintaan gagal')) ?? ''
    expect(baris).toContain('http.test.ts')
    expect(baris).not.toContain('199001012015031001')
  })
  it('pelanggaran kunci unik: 409, bukan 500', async () => {
    await kirim('/api/catat')
    expect((await kirim('/api/catat')).statusCode).toBe(409)
  })
  it('GET tidak dapat menulis', async () => {
    const r = await app.inject({ url: '/api/tulis-lewat-get' })
    expect(r.statusCode).toBe(500)
    expect(await tahunTersimpan()).toEqual([])
  })
})

describe('pintu', () => {
  it('isian yang tidak dinyatakan kontrak tidak pernah keluar', async () => {
    expect((await kirim('/api/catat')).json()).toEqual({ tahun: 2030 })
  })
  it('setiap isian yang salah disebut, dalam bahasa Indonesia', async () => {
    const r = await kirim('/api/catat', { tahun: 'dua ribu' })
    expect(r.statusCode).toBe(400)
    expect(zTolak.parse(r.json()).galat).toEqual([
      { isian: 'tahun', pesan: 'Isi dengan angka.' },
      { isian: 'dasar', pesan: 'Isian ini wajib diisi.' },
    ])
    const bukanId = await app.inject({ url: '/api/lihat/123' })
    expect(bukanId.json().galat).toEqual([{ isian: 'id', pesan: 'Nomor pengenal ini tidak dikenal.' }])
  })
  it('JSON rusak 400, isi asing 415, isi terlalu besar 413, alamat asing 404: semuanya berbentuk Tolak', async () => {
    const h = { ...kepala(), 'content-type': 'application/json' }
    const semua = [
      await app.inject({ method: 'POST', url: '/api/catat', headers: h, payload: '{' }),
      await app.inject({
        method: 'POST',
        url: '/api/catat',
        headers: { ...h, 'content-type': 'text/xml' },
        payload: '<a/>',
      }),
      await app.inject({
        method: 'POST',
        url: '/api/catat',
        headers: h,
        payload: `"${'x'.repeat(1_100_000)}"`,
      }),
      await app.inject({ url: '/api/tidak-ada' }),
      await app.inject({ url: '/api/lihat/00000000-0000-7000-8000-000000000001' }),
    ]
    expect(semua.map((r) => r.statusCode)).toEqual([400, 415, 413, 404, 404])
    for (const r of semua) expect(zTolak.parse(r.json()).saran).not.toBe('')
  })
  it('perubahan dari situs lain ditolak', async () => {
    const { 'idempotency-key': kunci } = kepala()
    const padu = { 'x-padu': '1', 'idempotency-key': kunci, host: 'padu.contoh.go.id' }
    const status = async (h: object) => (await kirim('/api/catat', undefined, h)).statusCode
    expect(await status({ 'idempotency-key': kunci })).toBe(403)
    expect(await status({ ...padu, origin: 'https://jahat.example' })).toBe(403)
    expect(await status({ ...padu, origin: 'null' })).toBe(403)
    expect(await status({ ...padu, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await tahunTersimpan()).toEqual([])
    expect(
      await status({ ...padu, origin: 'https://padu.contoh.go.id', 'sec-fetch-site': 'same-origin' }),
    ).toBe(200)
  })
  it('hak: 401 sebelum masuk, 403 tanpa hak, 200 dengan hak', async () => {
    const status = async (url: string, orang?: string) =>
      (await app.inject({ url, headers: orang ? { 'x-orang': orang } : {} })).statusCode
    expect(await status('/api/masuk')).toBe(401)
    expect(await status('/api/masuk', 'a')).toBe(200)
    expect(await status('/api/hak')).toBe(401)
    expect(await status('/api/hak', 'a')).toBe(200)
    expect(await status('/api/hak-lain', 'a')).toBe(403)
  })
  it('batas per menit: 429 dengan Retry-After, orang lain tidak terganggu', async () => {
    const minta = (orang: string) => app.inject({ url: '/api/jarang', headers: { 'x-orang': orang } })
    await minta('a')
    await minta('a')
    const r = await minta('a')
    expect([r.statusCode, Number(r.headers['retry-after']) > 0]).toEqual([429, true])
    expect((await minta('b')).statusCode).toBe(200)
  })
})
