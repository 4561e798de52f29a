// HD-1: what every answer carries and what no answer gives away; cross-site requests; static files; downloads; /sehat and /siap.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { zTolak } from '#kontrak/bentuk.ts'
import { type Jawaban, pakaiGedung } from './aplikasi.ts'
import { drafkan } from './cerita.ts'
import { susunJalur } from './rusak.ts'

const AKAR = mkdtempSync(join(tmpdir(), 'padu-web-'))
const WEB = join(AKAR, 'web')
mkdirSync(join(WEB, 'assets'), { recursive: true })
writeFileSync(join(WEB, 'index.html'), '<!doctype html><title>Padu</title>')
writeFileSync(join(WEB, 'assets', 'a-1234.js'), 'export {}')
writeFileSync(join(AKAR, 'padu-di-luar.txt'), 'RAHASIA-DI-LUAR')
afterAll(() => rmSync(AKAR, { recursive: true, force: true }))

const g = pakaiGedung(undefined, {}, WEB)
const gHttps = pakaiGedung(undefined, { PADU_ALAMAT: 'https://padu.kotacontoh.go.id' })

const kepala = (j: Jawaban, nama: string) => String(j.mentah.headers[nama] ?? '')

describe('kepala jawaban', { timeout: 240_000 }, () => {
  test('halaman, API, penolakan, dan alamat asing membawa kepala pengaman yang sama', async () => {
    const asn = await g().tamu('asn')
    for (const jalur of [
      '/',
      '/usulan/abc',
      '/api',
      '/api/openapi.json',
      '/api/saya',
      '/api/tidak-ada',
      '/tidak.txt',
      '/sehat',
      '/assets/a-1234.js',
    ]) {
      const j = await asn.minta(jalur)
      expect(kepala(j, 'content-security-policy'), jalur).toContain("default-src 'self'")
      expect(kepala(j, 'content-security-policy'), jalur).not.toMatch(
        /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*/,
      )
      expect(kepala(j, 'x-content-type-options'), jalur).toBe('nosniff')
      expect(kepala(j, 'x-frame-options'), jalur).toBe('DENY')
      expect(kepala(j, 'referrer-policy'), jalur).toBe('same-origin')
      expect(kepala(j, 'x-request-id'), jalur).toMatch(/^[0-9a-f-]{36}$/)
      expect(JSON.stringify(j.mentah.headers), jalur).not.toMatch(
        /fastify|express|node|powered|undici|\bv?\d+\.\d+\.\d+\b/i,
      )
    }
  })

  test('jawaban API tidak disimpan peramban; berkas bersidik disimpan setahun', async () => {
    const asn = await g().tamu('asn')
    for (const jalur of ['/api/saya', '/api/aturan', '/api/tidak-ada', '/sehat', '/siap'])
      expect(kepala(await asn.minta(jalur), 'cache-control'), jalur).toBe('no-store')
    expect(kepala(await asn.minta('/assets/a-1234.js'), 'cache-control')).toContain('immutable')
    expect(kepala(await asn.minta('/'), 'cache-control')).toBe('no-cache')
  })

  test('penolakan dan kesalahan tidak menyebut pustaka, berkas, atau versi', async () => {
    const u = g().asing()
    for (const jalur of [
      '/api/tidak-ada',
      '/api/saya',
      `/api/cek/${'x'.repeat(500)}`,
      '/%zz',
      '/api/%c0%ae',
      '/api/akun/masuk',
    ]) {
      const j = await u.minta(jalur)
      expect(j.teks, jalur).not.toMatch(/node_modules|\.ts\b|fastify|FST_|at \w+ \(|zod|kysely|pglite/i)
      if (jalur.startsWith('/api')) expect(zTolak.safeParse(j.badan).success, `${jalur} ${j.teks}`).toBe(true)
    }
  })
})

describe('kuki', { timeout: 240_000 }, () => {
  test('HttpOnly, SameSite=Lax, Path=/, dan __Host- serta Secure di balik https', async () => {
    for (const [gedung, aman] of [
      [g(), false],
      [gHttps(), true],
    ] as const) {
      const t = gedung.asing()
      const { nip, sandi } = gedung.akun.get('asn') ?? { nip: '', sandi: '' }
      const j = await t.minta('/api/akun/masuk', { isi: { nip, sandi } })
      const kuki = [j.mentah.headers['set-cookie'] ?? []].flat()
      expect(kuki.length).toBeGreaterThan(0)
      for (const k of kuki) {
        expect(k).toMatch(/; HttpOnly/)
        expect(k).toMatch(/; SameSite=Lax/)
        expect(k).toMatch(/; Path=\//)
        expect(k).not.toMatch(/; Domain=/)
        expect(/; Secure/.test(k)).toBe(aman)
        expect(k.startsWith('__Host-')).toBe(aman)
      }
      expect(kepala(j, 'strict-transport-security') !== '').toBe(aman)
    }
  })
})

describe('permintaan dari situs lain', { timeout: 240_000 }, () => {
  const ASING: Record<string, string | undefined>[] = [
    { 'x-padu': undefined },
    { 'x-padu': '0' },
    { origin: 'https://jahat.example' },
    { origin: 'null' },
    { origin: 'http://localhost.jahat.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]

  test('setiap pintu yang menulis menolaknya, sebelum melihat siapa yang datang', async () => {
    const asn = await g().tamu('asn')
    const menulis = g().rute.filter((r) => r.sifat !== 'baca')
    expect(menulis.length).toBeGreaterThan(20)
    for (const r of menulis)
      for (const k of ASING) {
        const jalur = susunJalur(r, {
          id: '018f0000-0000-7000-8000-000000000000',
          tindakan: 'ajukan',
          syarat: 'a',
          penugasanId: 'a',
        })
        const j = await asn.minta(jalur, { metode: r.kontrak.metode, isi: {}, kepala: k })
        expect(j.status, `${r.kontrak.jalur} ${JSON.stringify(k)}`).toBe(403)
        expect(j.badan.kode).toBe('asal-tidak-dikenal')
      }
  })

  test('tidak ada izin lintas asal, dan cara yang tidak dikenal dijawab 404 atau 405', async () => {
    const asn = await g().tamu('asn')
    const j = await asn.minta('/api/usulan', {
      metode: 'OPTIONS',
      kepala: {
        origin: 'https://jahat.example',
        'access-control-request-method': 'POST',
        'idempotency-key': undefined,
      },
    })
    expect(j.status).toBe(404)
    expect(kepala(j, 'access-control-allow-origin')).toBe('')
    for (const metode of ['TRACE', 'PUT', 'PATCH', 'PROPFIND']) {
      const t = await asn.minta('/api/usulan', { metode })
      expect([404, 405], metode).toContain(t.status)
      expect(t.teks).not.toContain('padu-sesi')
      expect(zTolak.safeParse(t.badan).success, metode).toBe(true)
    }
  })
})

describe('berkas', { timeout: 240_000 }, () => {
  test('jalur ke luar folder web tidak terbuka, folder tidak didaftar', async () => {
    const u = g().asing()
    for (const jalur of [
      '/../padu-di-luar.txt',
      '/..%2fpadu-di-luar.txt',
      '/%2e%2e/padu-di-luar.txt',
      '/assets/../../padu-di-luar.txt',
      '/assets/..%5c..%5cpadu-di-luar.txt',
      '/....//padu-di-luar.txt',
      '/assets/',
      '/assets',
      '/.git/config',
      '/package.json',
      '/%00.txt',
      '//padu-di-luar.txt',
    ]) {
      const j = await u.minta(jalur)
      expect(j.teks, jalur).not.toContain('RAHASIA-DI-LUAR')
      expect(j.teks, jalur).not.toContain('a-1234.js')
      expect(j.status, jalur).toBeLessThan(500)
    }
  })

  test('unduhan: tanpa tebak tipe, tanpa simpan, terkurung, bernama', async () => {
    const asn = await g().tamu('asn')
    const arsip = await asn.jadi<{ baris: { id: string; sidik: string }[] }>('/api/arsip')
    const [satu] = arsip.baris
    const { tautan } = await asn.jadi<{ tautan: string }>(`/api/arsip/${satu?.id}/tautan`, { isi: {} })
    const j = await asn.minta(tautan)
    expect(j.status).toBe(200)
    expect(kepala(j, 'content-type')).toBe('application/pdf')
    expect(kepala(j, 'x-content-type-options')).toBe('nosniff')
    expect(kepala(j, 'cache-control')).toBe('no-store')
    expect(kepala(j, 'content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(kepala(j, 'content-disposition')).toMatch(/^inline; filename="[\w.-]+\.pdf"/)
    expect(kepala(j, 'etag')).toBe(`"${satu?.sidik}"`)
  })

  test('unggahan yang rusak dijawab dengan kalimat', async () => {
    const asn = await g().tamu('asn')
    const id = await drafkan(asn)
    const jalur = `/api/usulan/${id}/berkas/sk-cpns`
    const kirim = (tipe: string, payload: string) =>
      g().app.inject({
        method: 'POST',
        url: jalur,
        headers: {
          'content-type': tipe,
          'x-padu': '1',
          'idempotency-key': `kunci-${tipe.length}-${payload.length}`,
          cookie: [...asn.kuki].map(([n, v]) => `${n}=${v}`).join('; '),
        },
        payload,
      })
    const awal = '--b\r\ncontent-disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n'
    const rusak: [string, string][] = [
      ['multipart/form-data', 'x'],
      ['multipart/form-data; boundary=b', ''],
      ['multipart/form-data; boundary=b', 'bukan multipart'],
      ['multipart/form-data; boundary=b', `${awal}%PDF-1.4 terpotong`],
      ['multipart/form-data; boundary=b', '--b\r\nx'],
      [
        'multipart/form-data; boundary=b',
        '--b\r\ncontent-disposition: form-data; name="a"; filename="../../../etc/passwd"\r\n\r\n<html>\r\n--b--\r\n',
      ],
      ['application/json', '{}'],
      ['application/pdf', '%PDF-1.4'],
    ]
    for (const [tipe, isi] of rusak) {
      const j = await kirim(tipe, isi)
      expect([400, 413, 415, 422], `${tipe} ${isi.slice(0, 20)} ${j.body}`).toContain(j.statusCode)
      expect(zTolak.safeParse(j.json()).success, j.body).toBe(true)
    }
    for (const [nama, isi] of [
      ['kosong.pdf', ''],
      ['palsu.pdf', '<script>alert(1)</script>'],
      ['gambar.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ] as const) {
      const j = await asn.unggah(jalur, Buffer.from(isi), nama)
      expect(j.status, nama).toBe(422)
      expect(j.badan.isian).toBe('berkas')
    }
  })
})

describe('keadaan layanan', { timeout: 240_000 }, () => {
  test('/sehat selalu, /siap 503 begitu basis data hilang, tanpa membuka rahasia', async () => {
    const u = gHttps().asing()
    expect((await u.minta('/siap')).badan).toMatchObject({
      siap: true,
      bagian: { 'basis-data': 'siap', berkas: 'siap', antrean: 'siap' },
    })
    await gHttps().jobs.berhenti(1)
    await gHttps().basisdata.tutup()
    expect((await u.minta('/sehat')).status).toBe(200)
    const j = await u.minta('/siap')
    expect(j.status).toBe(503)
    expect(j.badan).toMatchObject({ siap: false, bagian: { 'basis-data': 'gagal' } })
    expect(j.teks).not.toMatch(/postgres|pglite|closed|stack|\//i)
    const layanan = await u.minta('/api/perangkat-daerah')
    expect(layanan.status).toBe(401)
    const baca = await u.minta('/api/cek/KGB26-AAAA-BBBB-CCCC')
    expect(baca.status).toBe(503)
    expect(baca.badan).toMatchObject({ kode: 'sedang-sibuk', rujukan: expect.any(String) })
    expect(kepala(baca, 'retry-after')).toBe('5')
    expect(zTolak.safeParse(baca.badan).success).toBe(true)
  })
})
