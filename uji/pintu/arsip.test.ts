// Arsip Digital at the real doors: links, reading notes, versions, searching, virus, quarantine, retention.
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bacaTeksTertunda, pindaiTertunda } from '#server/arsip/pekerjaan.ts'
import { jpeg } from '../bahan/gambar-mentah.ts'
import { pdfBersih } from '../bahan/pdf-mentah.ts'
import { bukaClamdTiruan, type ClamdTiruan, KATA_TERJANGKIT } from '../clamd-tiruan.ts'
import { formulir, pakaiGedung, type Tamu } from './aplikasi.ts'

let clamd: ClamdTiruan
const lingkungan: Record<string, string> = {}
beforeAll(async () => {
  clamd = await bukaClamdTiruan()
})
afterAll(() => clamd.tutup())
const g = pakaiGedung(undefined, lingkungan)

const cookie = (t: Tamu) => [...t.kuki].map(([n, v]) => `${n}=${v}`).join('; ')
const sidik = (b: Uint8Array) => createHash('sha256').update(b).digest('hex')
const ISIAN = { jenisDokumen: 'ijazah', judul: 'Ijazah Sarjana', nomor: '12/UN/2010', tanggal: '2010-08-01' }

async function unggah(t: Tamu, isi: Buffer, isian: Record<string, string> = ISIAN, nama = 'a.pdf') {
  const f = formulir(isi, nama)
  const batas = /boundary=(.+)$/.exec(f.tipe)?.[1] ?? ''
  const bidang = Object.entries(isian)
    .map(([k, v]) => `--${batas}\r\ncontent-disposition: form-data; name="${k}"\r\n\r\n${v}\r\n`)
    .join('')
  const j = await g().app.inject({
    method: 'POST',
    url: '/api/arsip',
    headers: { 'content-type': f.tipe, 'x-padu': '1', 'idempotency-key': randomUUID(), cookie: cookie(t) },
    payload: Buffer.concat([Buffer.from(bidang), f.payload]),
  })
  return { status: j.statusCode, badan: j.json() as Record<string, string> & { catatan: string[] } }
}

const tautan = (t: Tamu, id: string) => t.minta(`/api/arsip/${id}/tautan`, { isi: {} })

describe('membuka dokumen', { timeout: 240_000 }, () => {
  test('tautan: hanya orang itu, sesi itu, dokumen itu, lima menit; pembacaan orang lain tercatat dan terlihat', async () => {
    const [asn, lain, pengelola] = [
      await g().tamu('asn'),
      await g().tamu('asn-dua'),
      await g().tamu('admin-kepegawaian'),
    ]
    const { baris } = await asn.jadi<{ baris: { id: string; sidik: string }[] }>('/api/arsip')
    const [satu, dua] = baris
    const t = String((await tautan(asn, satu?.id ?? '')).badan.tautan)
    const buka = await asn.minta(t)
    expect(buka.status).toBe(200)
    expect(sidik(buka.mentah.rawPayload)).toBe(satu?.sidik)
    const lainnya = t.replace(satu?.id ?? '-', dua?.id ?? '')
    const ubah = (n: RegExp, ke: string) => t.replace(n, ke)
    for (const [siapa, jalur] of [
      [lain, t],
      [pengelola, t],
      [asn, lainnya],
      [asn, ubah(/tanda=[^&]+/, 'tanda=x')],
      [asn, ubah(/sampai=\d+/, 'sampai=99999999999999')],
      [asn, `/api/arsip/${satu?.id}/isi`],
      [g().asing(), t],
    ] as const)
      expect([401, 403]).toContain((await siapa.minta(jalur)).status)
    expect((await tautan(lain, satu?.id ?? '')).status).toBe(404)
    expect(await asn.jadi('/api/arsip/pembacaan')).toEqual({ baris: [] })
    const punyaPengelola = String((await tautan(pengelola, satu?.id ?? '')).badan.tautan)
    expect((await pengelola.minta(punyaPengelola)).status).toBe(200)
    const { baris: dibaca } = await asn.jadi<{ baris: { arsipId: string; nama: string }[] }>(
      '/api/arsip/pembacaan',
    )
    expect(dibaca.map((b) => b.arsipId)).toEqual([satu?.id])
    g().jam.maju(6 * 60_000)
    expect((await asn.minta(t)).status).toBe(403)
  })
})

describe('menyimpan dan mencari', { timeout: 240_000 }, () => {
  test('versi baru menunjuk yang digantikan; isi tersimpan sama persis; versi lama tetap ada', async () => {
    const asn = await g().tamu('asn')
    const asli = pdfBersih()
    const satu = await unggah(asn, asli)
    expect([satu.status, satu.badan.versi]).toEqual([200, 1])
    const dua = await unggah(asn, Buffer.concat([asli, Buffer.from('\n% dua\n%%EOF\n')]), {
      ...ISIAN,
      menggantikanId: satu.badan.arsipId ?? '',
    })
    expect([dua.status, dua.badan.versi]).toEqual([200, 2])
    const ulang = await unggah(asn, asli, { ...ISIAN, menggantikanId: satu.badan.arsipId ?? '' })
    expect(ulang.status).toBe(409)
    const { baris } = await asn.jadi<{ baris: { id: string; versiLama: { id: string }[] }[] }>('/api/arsip')
    const kini = baris.find((b) => b.id === dua.badan.arsipId)
    expect(kini?.versiLama.map((v) => v.id)).toEqual([satu.badan.arsipId])
    const buka = await asn.minta(String((await tautan(asn, satu.badan.arsipId ?? '')).badan.tautan))
    expect(buka.mentah.rawPayload.equals(asli)).toBe(true)
    const milikLain = await unggah(await g().tamu('asn-dua'), asli, {
      ...ISIAN,
      menggantikanId: dua.badan.arsipId ?? '',
    })
    expect(milikLain.status).toBe(404)
  })
  test('teks dalam PDF dicari dengan kata dasar; hak dihormati dalam pernyataannya', async () => {
    const cari = async (kode: string, isi: object) =>
      await (await g().tamu(kode)).jadi<{
        jumlah: number
        baris: { pemilik: string; cuplikan: string | null }[]
      }>('/api/arsip/cari', { isi })
    while ((await bacaTeksTertunda(g().basisdata, g().alat)) > 0);
    const asn = await cari('asn', { kata: 'keputusan', jenis: 'ijazah' })
    expect(asn.jumlah).toBe(1)
    expect(asn.baris[0]?.cuplikan).toContain('Keputusan')
    expect((await cari('asn', { kata: 'memutuskan', jenis: 'ijazah' })).jumlah).toBe(1)
    expect((await cari('asn-dua', { kata: 'keputusan', jenis: 'ijazah' })).jumlah).toBe(0)
    expect((await cari('admin-kepegawaian', { jenis: 'ijazah', nomor: '12/un' })).jumlah).toBe(1)
    expect(
      (await cari('asn', { jenis: 'ijazah', tahun: 2010, dari: '2010-01-01', sampai: '2010-12-31' })).jumlah,
    ).toBe(1)
    expect((await cari('asn', { jenis: 'ijazah', tahun: 2011 })).jumlah).toBe(0)
    expect((await cari('asn', { kata: "'; drop table arsip; --" })).jumlah).toBe(0)
    expect(new Set((await cari('asn', {})).baris.map((b) => b.pemilik)).size).toBe(1)
    // The examiner reads cases and registers, not other people's archives.
    expect((await cari('auditor', { kata: 'keputusan', jenis: 'ijazah' })).jumlah).toBe(0)
  })
  test('kelengkapan: tidak ada dahulu, dengan layanan yang memintanya', async () => {
    const { baris } = await (await g().tamu('asn')).jadi<{ baris: { keadaan: string; layanan: string[] }[] }>(
      '/api/arsip/kelengkapan',
    )
    expect(baris.length).toBeGreaterThan(0)
    for (const b of baris) expect(b.layanan.length).toBeGreaterThan(0)
    const urut = baris.map((b) => ['tidak-ada', 'terlalu-lama', 'berlaku'].indexOf(b.keadaan))
    expect(urut).toEqual([...urut].sort((a, b) => a - b))
  })
})

describe('pemindai virus', { timeout: 240_000 }, () => {
  test('terjangkit: ditolak, disisihkan, tercatat; pemindai mati: karantina sampai dipindai', async () => {
    const { pemindaiClamd } = await import('#server/alat/antivirus.ts')
    g().alat.pemindai = pemindaiClamd(clamd.alamat)
    const asn = await g().tamu('asn')
    const sakit = await unggah(asn, jpeg({ sisip: [[0xfe, Buffer.from(KATA_TERJANGKIT)]] }))
    expect([sakit.status, sakit.badan.kode]).toEqual([422, 'berkas-bervirus'])
    const catatan = await sql<{
      n: number
    }>`select count(*)::int as n from catatan_audit where aksi = 'arsip.virus'`.execute(g().basisdata.db)
    expect(catatan.rows[0]?.n).toBe(1)
    clamd.jawab('stream: habis tanda ERROR')
    const tunda = await unggah(asn, jpeg({ lebar: 300 }), { ...ISIAN, judul: 'Menunggu' })
    expect([tunda.status, tunda.badan.catatan?.some((c) => c.includes('virus'))]).toEqual([200, true])
    const id = tunda.badan.arsipId ?? ''
    expect((await tautan(asn, id)).badan.kode).toBe('menunggu-pindai')
    expect(await pindaiTertunda(g().basisdata, g().alat)).toBe(0)
    clamd.jawab(null)
    expect(await pindaiTertunda(g().basisdata, g().alat)).toBe(1)
    expect((await tautan(asn, id)).status).toBe(200)
    delete g().alat.pemindai
  })
})

describe('retensi', { timeout: 240_000 }, () => {
  test('hanya yang habis masa simpannya, menurut berita acara; surat bertanda tangan tidak pernah', async () => {
    const [asn, register] = [await g().tamu('asn'), await g().tamu('register')]
    const kinerja = await unggah(asn, jpeg({ lebar: 400 }), {
      ...ISIAN,
      jenisDokumen: 'penilaian-kinerja',
      judul: 'Kinerja 2012',
      tanggal: '2013-01-05',
    })
    const muda = await unggah(asn, jpeg({ lebar: 401 }), {
      ...ISIAN,
      jenisDokumen: 'penilaian-kinerja',
      judul: 'Kinerja 2025',
      tanggal: '2026-01-05',
    })
    const { baris } = await register.jadi<{ baris: { id: string; bolehMusnah: boolean }[] }>(
      '/api/arsip/retensi?ukuran=200',
    )
    expect(baris.find((b) => b.id === kinerja.badan.arsipId)?.bolehMusnah).toBe(true)
    expect(baris.some((b) => b.id === muda.badan.arsipId)).toBe(false)
    const musnahkan = (arsip: (string | undefined)[]) =>
      register.minta('/api/arsip/pemusnahan', {
        isi: { nomor: 'BA-1/2026', tanggal: '2026-11-20', alasan: 'Habis masa simpannya.', arsip },
      })
    expect((await musnahkan([kinerja.badan.arsipId, muda.badan.arsipId])).badan.kode).toBe(
      'tidak-dapat-dimusnahkan',
    )
    expect((await tautan(asn, kinerja.badan.arsipId ?? '')).status).toBe(200)
    expect((await musnahkan([kinerja.badan.arsipId])).badan).toMatchObject({ jumlah: 1 })
    expect((await tautan(asn, kinerja.badan.arsipId ?? '')).badan.kode).toBe('arsip-musnah')
    expect(await register.jadi('/api/arsip/pemusnahan')).toMatchObject({
      jumlah: 1,
      baris: [{ nomor: 'BA-1/2026', tanggal: '2026-11-20', jumlah: 1, oleh: expect.stringMatching(/\w/) }],
    })
    expect((await asn.minta('/api/arsip/pemusnahan')).status).toBe(403)
    const jadwal = await register.jadi<{ baris: { kode: string; nasib: string }[] }>(
      '/api/arsip/retensi/jadwal',
    )
    expect(jadwal.baris.find((b) => b.kode === 'penilaian-kinerja')).toMatchObject({
      aktifTahun: 2,
      inaktifTahun: 3,
      nasib: 'musnah',
    })
    expect((await asn.minta('/api/arsip/retensi/jadwal')).status).toBe(403)
    const isi = jpeg({ lebar: 400 })
    expect(await g().alat.berkas.ada(sidik(isi))).toBe(false)
    const produk = await sql<{
      id: string
    }>`update arsip set sumber = 'produk', tanggal = '2001-01-01' where id = ${muda.badan.arsipId}::uuid returning id`.execute(
      g().basisdata.db,
    )
    expect((await musnahkan([produk.rows[0]?.id])).badan.kode).toBe('tidak-dapat-dimusnahkan')
  })
})
