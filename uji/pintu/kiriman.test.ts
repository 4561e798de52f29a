// Kiriman: resumable uploads at the real door: broken off and gone on, only by their owner, within their limits.
import { createHash, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { pdfBersih } from '../bahan/pdf-mentah.ts'
import { pakaiGedung, type Tamu } from './aplikasi.ts'

const g = pakaiGedung()
const cookie = (t: Tamu) => [...t.kuki].map(([n, v]) => `${n}=${v}`).join('; ')
const sidik = (b: Uint8Array) => createHash('sha256').update(b).digest('hex')
const ISIAN = { jenisDokumen: 'ijazah', judul: 'Ijazah Sarjana', nomor: '12/UN/2010', tanggal: '2010-08-01' }

describe('kiriman yang dapat dilanjutkan (tus)', { timeout: 240_000 }, () => {
  let alamat = ''
  beforeAll(async () => {
    if (!g().app.server.listening) await g().app.listen({ port: 0, host: '127.0.0.1' })
    alamat = `http://127.0.0.1:${(g().app.server.address() as AddressInfo).port}`
  })
  const tus = async (
    t: Tamu | null,
    metode: string,
    jalur: string,
    kepala: Record<string, string> = {},
    isi?: Buffer,
  ) =>
    fetch(`${alamat}${jalur}`, {
      method: metode,
      headers: { 'tus-resumable': '1.0.0', 'x-padu': '1', ...(t ? { cookie: cookie(t) } : {}), ...kepala },
      ...(isi ? { body: new Uint8Array(isi) } : {}),
    })
  const potong = (offset: number) => ({
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  })
  const buat = async (t: Tamu, panjang: number) => {
    const j = await tus(t, 'POST', '/api/kiriman', { 'upload-length': String(panjang) })
    return {
      status: j.status,
      jalur: j.headers.get('location') ?? '',
      id: (j.headers.get('location') ?? '').split('/').at(-1) ?? '',
    }
  }
  const ambil = (t: Tamu, isian: Record<string, string>) =>
    unggahTanpaBerkas(t, { ...ISIAN, judul: 'Lewat kiriman', ...isian })
  async function unggahTanpaBerkas(t: Tamu, isian: Record<string, string>) {
    const b = 'batasUji'
    const payload = `${Object.entries(isian)
      .map(([k, v]) => `--${b}\r\ncontent-disposition: form-data; name="${k}"\r\n\r\n${v}\r\n`)
      .join('')}--${b}--\r\n`
    const j = await g().app.inject({
      method: 'POST',
      url: '/api/arsip',
      headers: {
        'content-type': `multipart/form-data; boundary=${b}`,
        'x-padu': '1',
        'idempotency-key': randomUUID(),
        cookie: cookie(t),
      },
      payload,
    })
    return { status: j.statusCode, badan: j.json() as Record<string, string> }
  }

  test('terputus lalu dilanjutkan; hanya pemiliknya; sidik dicocokkan; habis dipakai terhapus', async () => {
    const [asn, lain] = [await g().tamu('asn'), await g().tamu('asn-dua')]
    const isi = pdfBersih()
    const k = await buat(asn, isi.length)
    expect(k.status).toBe(201)
    expect(
      (await tus(asn, 'PATCH', k.jalur, potong(0), isi.subarray(0, 300))).headers.get('upload-offset'),
    ).toBe('300')
    expect((await ambil(asn, { kiriman: k.id })).badan.kode).toBe('kiriman-belum-selesai')
    expect((await tus(asn, 'HEAD', k.jalur)).headers.get('upload-offset')).toBe('300')
    // Somebody else: the id alone opens nothing, to read, to write, to remove, or to use.
    for (const metode of ['HEAD', 'PATCH', 'DELETE'])
      expect(
        (
          await tus(
            lain,
            metode,
            k.jalur,
            metode === 'PATCH' ? potong(300) : {},
            metode === 'PATCH' ? isi : undefined,
          )
        ).status,
        metode,
      ).toBe(404)
    expect((await tus(null, 'HEAD', k.jalur)).status).toBe(401)
    expect((await ambil(lain, { kiriman: k.id })).status).toBe(404)
    // A leap, a step back, and more than was announced.
    expect((await tus(asn, 'PATCH', k.jalur, potong(500), isi.subarray(500))).status).toBe(409)
    expect((await tus(asn, 'PATCH', k.jalur, potong(0), isi)).status).toBe(409)
    const lebih = await tus(
      asn,
      'PATCH',
      k.jalur,
      potong(300),
      Buffer.concat([isi.subarray(300), Buffer.alloc(5000)]),
    ).catch(() => undefined)
    expect(lebih?.status ?? 413).not.toBe(204)
    const kini = Number((await tus(asn, 'HEAD', k.jalur)).headers.get('upload-offset'))
    if (kini < isi.length) await tus(asn, 'PATCH', k.jalur, potong(kini), isi.subarray(kini))
    expect((await ambil(asn, { kiriman: k.id, sidik: 'a'.repeat(64) })).badan.kode).toBe('sidik-berbeda')
    const jadi = await ambil(asn, { kiriman: k.id, sidik: sidik(isi) })
    expect(jadi.status, JSON.stringify(jadi.badan)).toBe(200)
    expect((await tus(asn, 'HEAD', k.jalur)).status).toBe(404)
  })
  test('batas: besar, banyak, asal, nama', async () => {
    const asn = await g().tamu('asn')
    expect((await buat(asn, 21 * 1024 * 1024)).status).toBe(413)
    expect(
      (await tus(asn, 'POST', '/api/kiriman', { 'upload-length': '10', origin: 'https://jahat.invalid' }))
        .status,
    ).toBe(403)
    for (const jalur of [
      '/api/kiriman/..%2f..%2frahasia',
      '/api/kiriman/abc',
      `/api/kiriman/${'0'.repeat(16)}-${randomUUID()}`,
    ])
      expect((await tus(asn, 'HEAD', jalur)).status, jalur).toBe(404)
    const hasil: number[] = []
    for (let i = 0; i < 14; i++) hasil.push((await buat(asn, 100)).status)
    expect([hasil.filter((s) => s === 201).length, hasil.at(-1)]).toEqual([12, 429])
  })
})
