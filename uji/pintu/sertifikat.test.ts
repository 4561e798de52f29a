// Certificates at the real doors: issued, uploaded, listed, withdrawn; signed with afterwards or refused; the passphrase nowhere.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buatSertifikatLokal } from '#server/naskah/sertifikat-lokal.ts'
import { formulir, pakaiGedung, type Tamu } from './aplikasi.ts'

const FRASA = 'frasa sertifikat baru sekali'
const g = pakaiGedung()
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'padu-sertifikat-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

type Saya = { cara: string; sertifikat: { id: string; keadaan: string; asal: string; nama: string }[] }
const saya = (t: Tamu) => t.jadi<Saya>('/api/sertifikat/saya')

/** A PKCS#12 of some other office's authority. */
async function p12Asing(o: { waktu?: string; sandi?: string } = {}): Promise<Uint8Array> {
  const waktu = o.waktu ?? '2026-01-01T00:00:00Z'
  const hasil = await buatSertifikatLokal(join(dir, randomUUID()), {
    pemda: 'Kota Lain',
    sandi: 'akar lain 1',
    waktu,
  })
  if (!hasil.ok) throw new Error(hasil.sebab)
  const penanda = { id: 'x', nama: 'Orang Lain', jabatan: 'Kepala', organisasi: 'Kota Lain' }
  return (await hasil.ca.terbitkan({ penanda, sandi: o.sandi ?? FRASA, waktu })).p12
}

async function unggah(t: Tamu, isi: Uint8Array, sandiTanda = FRASA) {
  const f = formulir(isi, 'kunci.p12', 'application/x-pkcs12')
  const batas = /boundary=(.+)$/.exec(f.tipe)?.[1] ?? ''
  const bidang = `--${batas}\r\ncontent-disposition: form-data; name="sandiTanda"\r\n\r\n${sandiTanda}\r\n`
  const j = await g().app.inject({
    method: 'POST',
    url: '/api/sertifikat/saya/unggah',
    headers: {
      'content-type': f.tipe,
      'x-padu': '1',
      'idempotency-key': randomUUID(),
      cookie: [...t.kuki].map(([n, v]) => `${n}=${v}`).join('; '),
    },
    payload: Buffer.concat([Buffer.from(bidang), f.payload]),
  })
  return { status: j.statusCode, badan: j.json() as Record<string, string> }
}

describe('sertifikat', { timeout: 240_000 }, () => {
  test('hanya penanda tangan yang menerbitkan miliknya; frasa pendek ditolak; yang baru menggantikan yang lama', async () => {
    const [kepala, verifikator] = [await g().tamu('penandatangan'), await g().tamu('verifikator')]
    const terbit = (t: Tamu, sandiBaru: string, kunci?: string) =>
      t.minta('/api/sertifikat/saya/terbitkan', { isi: { sandiBaru }, ...(kunci ? { kunci } : {}) })
    expect((await terbit(verifikator, FRASA)).status).toBe(403)
    expect((await g().asing().minta('/api/sertifikat/saya')).status).toBe(401)
    expect(await terbit(kepala, 'pendek')).toMatchObject({ status: 400, badan: { isian: 'sandiBaru' } })
    const sebelum = (await saya(kepala)).sertifikat.length
    const kunci = randomUUID()
    const satu = await terbit(kepala, FRASA, kunci)
    expect(satu.status).toBe(200)
    expect((await terbit(kepala, FRASA, kunci)).badan).toEqual(satu.badan)
    const dua = await terbit(kepala, FRASA)
    const { sertifikat } = await saya(kepala)
    expect(sertifikat.length).toBe(sebelum + 2)
    expect(sertifikat.slice(0, 2)).toMatchObject([
      { id: dua.badan.id, keadaan: 'berlaku', asal: 'lokal' },
      { id: satu.badan.id, keadaan: 'diganti', asal: 'lokal' },
    ])
    expect(await kepala.jadi('/api/sertifikat/saya/periksa', { isi: {} })).toMatchObject({ dapat: true })
  })

  test('unggah: berkas asing, frasa salah, kedaluwarsa, bukan PKCS#12 ditolak dengan sebabnya, tanpa jejak', async () => {
    const kepala = await g().tamu('penandatangan')
    const sebelum = (await saya(kepala)).sertifikat
    const macam: [Promise<{ status: number; badan: Record<string, string> }>, string, string][] = [
      [p12Asing().then((p) => unggah(kepala, p)), 'penerbit-tidak-dikenal', 'berkas'],
      [p12Asing().then((p) => unggah(kepala, p, 'frasa yang keliru')), 'sandi-salah', 'sandiTanda'],
      [p12Asing({ waktu: '2020-01-01T00:00:00Z' }).then((p) => unggah(kepala, p)), 'kedaluwarsa', 'berkas'],
      [unggah(kepala, Buffer.from('bukan sertifikat')), 'berkas-rusak', 'berkas'],
      [unggah(kepala, new Uint8Array(300_000)), 'berkas-rusak', 'berkas'],
      [unggah(kepala, new Uint8Array()), 'berkas-kosong', 'berkas'],
    ]
    for (const [janji, kode, isian] of macam)
      expect(await janji, kode).toMatchObject({ status: 422, badan: { kode, isian } })
    expect((await saya(kepala)).sertifikat).toEqual(sebelum)
  })

  test('cabut: hanya admin, alasan wajib, tanggal depan ditolak, dua kali ditolak; sesudahnya penanda tidak dapat menandatangani', async () => {
    const [kepala, admin] = [await g().tamu('penandatangan'), await g().tamu('admin-akun')]
    const daftar = await admin.jadi<{ baris: { sertifikat: { id: string; keadaan: string }[] }[] }>(
      '/api/sertifikat',
    )
    const berlaku = (await saya(kepala)).sertifikat.filter((s) => s.keadaan !== 'dicabut')
    const semua = daftar.baris.flatMap((b) => b.sertifikat.map((s) => s.id))
    for (const s of berlaku) expect(semua).toContain(s.id)
    const cabut = (t: Tamu, id: string, isi: object) => t.minta(`/api/sertifikat/${id}/cabut`, { isi })
    const id = berlaku[0]?.id ?? ''
    expect((await cabut(kepala, id, { alasan: 'Kunci hilang' })).status).toBe(403)
    expect((await cabut(admin, id, { alasan: 'x' })).status).toBe(400)
    expect(await cabut(admin, id, { alasan: 'Kunci hilang', sejak: '2027-06-01' })).toMatchObject({
      status: 422,
      badan: { kode: 'tanggal-tidak-wajar' },
    })
    for (const s of berlaku) expect((await cabut(admin, s.id, { alasan: 'Kunci hilang' })).status).toBe(200)
    expect(await cabut(admin, id, { alasan: 'Kunci hilang' })).toMatchObject({
      badan: { kode: 'sudah-dicabut' },
    })
    expect((await saya(kepala)).sertifikat.every((s) => s.keadaan === 'dicabut')).toBe(true)
    expect(await kepala.jadi('/api/sertifikat/saya/periksa', { isi: {} })).toMatchObject({
      dapat: false,
      saran: expect.stringContaining('Terbitkan'),
    })
  })

  test('frasa sandi tidak tertulis di catatan server', () => {
    expect(g().catatan.join('\n')).not.toContain(FRASA)
  })
})
