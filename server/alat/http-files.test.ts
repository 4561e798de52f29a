// Files in and out, security headers, the printed contracts, health.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { kontrak } from '#kontrak/bentuk.ts'
import { aplikasiCoba } from '#uji/aplikasi-coba.ts'
import { pakaiBasisData } from '#uji/basisdata.ts'
import { rute, type Unggahan } from './http.ts'

const bd = pakaiBasisData()
const dasar = { judul: 'Coba', noun: 'coba' } as const
let terakhir: Unggahan | undefined
const RUTE = [
  rute(
    kontrak({
      ...dasar,
      metode: 'GET',
      jalur: '/api/lihat/:id',
      hak: 'masuk',
      params: z.object({ id: z.uuid() }),
      jawab: z.object({}),
    }),
    async () => ({}),
  ),
  rute(
    kontrak({ ...dasar, metode: 'GET', jalur: '/api/berkas', hak: 'umum', wujud: 'berkas', jawab: z.any() }),
    async () => ({
      jenis: 'berkas' as const,
      isi: Buffer.from('%PDF-1.7'),
      tipe: 'application/pdf',
      nama: 'surat "Ani".pdf',
    }),
  ),
  rute(
    kontrak({
      ...dasar,
      metode: 'POST',
      jalur: '/api/unggah',
      hak: 'umum',
      wujud: 'unggah',
      isi: z.object({ jenis: z.string() }),
      jawab: z.object({ sidik: z.string(), jenis: z.string() }),
    }),
    async (_ctx, m) => {
      terakhir = m.unggahan
      return { sidik: m.unggahan?.sidik ?? '', jenis: m.isi.jenis }
    },
  ),
]

let app: FastifyInstance
let tutup: () => Promise<void>
beforeAll(async () => {
  const coba = await aplikasiCoba(bd(), RUTE)
  app = coba.app
  tutup = coba.tutup
})
afterAll(() => tutup())
const kepala = () => ({ 'x-padu': '1', 'idempotency-key': `kunci-${Math.random()}` })

describe('berkas dan kepala', () => {
  it('jawaban berkas: nama aman, tidak disimpan peramban, tidak ditebak jenisnya', async () => {
    const r = await app.inject({ url: '/api/berkas' })
    expect(r.headers['content-disposition']).toBe(
      `attachment; filename="surat _Ani_.pdf"; filename*=UTF-8''surat%20%22Ani%22.pdf`,
    )
    expect([r.headers['cache-control'], r.headers['x-content-type-options'], r.body]).toEqual([
      'no-store',
      'nosniff',
      '%PDF-1.7',
    ])
  })
  it('unggahan: sidik dihitung sambil mengalir, berkas sementara dibuang', async () => {
    const batas = 'batas-coba'
    const bita = Buffer.alloc(100_000, 7)
    const bagian = (n: string, t: string) =>
      `--${batas}\r\nContent-Disposition: form-data; name="${n}"${t}\r\n\r\n`
    const payload = Buffer.concat([
      Buffer.from(
        `${bagian('jenis', '')}sk-cpns\r\n${bagian('berkas', '; filename="../../a.pdf"\r\nContent-Type: application/pdf')}`,
      ),
      bita,
      Buffer.from(`\r\n--${batas}--\r\n`),
    ])
    const r = await app.inject({
      method: 'POST',
      url: '/api/unggah',
      payload,
      headers: { ...kepala(), 'content-type': `multipart/form-data; boundary=${batas}` },
    })
    expect(r.json()).toEqual({ sidik: createHash('sha256').update(bita).digest('hex'), jenis: 'sk-cpns' })
    expect([terakhir?.nama, terakhir?.ukuran, existsSync(terakhir?.jalur ?? '/')]).toEqual([
      'a.pdf',
      100_000,
      false,
    ])
  })
  it('CSP tanpa inline dan eval; API tidak disimpan peramban', async () => {
    const r = await app.inject({ url: '/api/lihat/x' })
    const csp = String(r.headers['content-security-policy'])
    expect(csp).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
    expect([r.headers['cache-control'], r.headers['x-frame-options']]).toEqual(['no-store', 'DENY'])
  })
  it('OpenAPI 3.1 memuat semua pintu; halamannya tanpa alamat luar', async () => {
    const spesifikasi = (await app.inject({ url: '/api/openapi.json' })).json()
    expect(spesifikasi.openapi).toBe('3.1.0')
    expect(Object.keys(spesifikasi.paths)).toContain('/api/lihat/{id}')
    expect(spesifikasi.paths['/api/unggah'].post.parameters.map((p: { name: string }) => p.name)).toEqual([
      'x-padu',
      'Idempotency-Key',
    ])
    const halaman = (await app.inject({ url: '/api' })).body
    expect(halaman).toContain('/api/unggah')
    expect(halaman).not.toMatch(/https?:\/\/|<script|style=/)
  })
  it('/siap menyebut bagian yang gagal tanpa rahasia', async () => {
    const coba = await aplikasiCoba(bd(), [], {
      periksa: { antrean: () => Promise.reject(new Error('sandi postgres://u:p@h')) },
    })
    const r = await coba.app.inject({ url: '/siap' })
    expect([r.statusCode, r.json().bagian]).toEqual([
      503,
      { 'basis-data': 'siap', berkas: 'siap', antrean: 'gagal' },
    ])
    expect(r.body).not.toContain('postgres')
    await coba.tutup()
  })
})
