import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { jalankanAlat, tanpaAlat } from '#uji/alat-luar.ts'
import { contohSuratKgb } from '#uji/contoh-surat.ts'
import type { Db } from '../alat/database.ts'
import { bukaCapWaktuLokal } from './cap-waktu-lokal.ts'
import { bukaKunci, type Kunci } from './kunci.ts'
import { GalatCapWaktu, tandatangani, tandatanganiDengan } from './pades.ts'
import { bukaPenyusun } from './pdf.ts'
import { periksaTanda } from './periksa-tanda.ts'
import { buatSertifikatLokal, type SertifikatLokal } from './sertifikat-lokal.ts'
import { bukaPenandaLokal } from './tandatangan-lokal.ts'

const SANDI = 'frasa rahasia 1'
const MULAI = '2026-01-01T00:00:00Z'
const keterangan = { alasan: 'Pengesahan — KGB', lokasi: 'Kota Contoh', waktu: '2026-11-24T03:05:00Z' }
const orang = (nama: string) => ({
  nama,
  id: 'p-7',
  jabatan: 'Kepala BKPSDM',
  organisasi: 'Pemerintah Kota Contoh',
})

// Several RSA-3072 keys are made here; on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let dir: string
let ca: SertifikatLokal
let surat: Uint8Array
let p12: Uint8Array
let kunci: Kunci

async function terbit(
  nama: string,
  waktu = MULAI,
  guna: 'dokumen' | 'cap-waktu' = 'dokumen',
): Promise<Kunci> {
  const { p12: berkas } = await ca.terbitkan({ penanda: orang(nama), sandi: SANDI, waktu, guna })
  const dibuka = await bukaKunci(berkas, SANDI)
  if (!dibuka.ok) throw new Error(dibuka.sebab)
  return dibuka.kunci
}

async function tanda(pdf: Uint8Array, k: Kunci, beda = {}): Promise<Uint8Array> {
  const hasil = await tandatanganiDengan(k, pdf, { ...keterangan, ...beda })
  if (!hasil.ok) throw new Error(hasil.sebab)
  return hasil.pdf
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'padu-pades-'))
  const hasil = await buatSertifikatLokal(join(dir, 'ca'), {
    pemda: 'Kota Contoh',
    sandi: 'sandi akar 1',
    waktu: MULAI,
  })
  if (!hasil.ok) throw new Error(hasil.sebab)
  ca = hasil.ca
  p12 = (await ca.terbitkan({ penanda: orang('Bambang Heru Prasetyo'), sandi: SANDI, waktu: MULAI })).p12
  const dibuka = await bukaKunci(p12, SANDI)
  if (!dibuka.ok) throw new Error(dibuka.sebab)
  kunci = dibuka.kunci
  const penyusun = bukaPenyusun()
  const templat = { berkas: 'surat-kgb.typ', data: contohSuratKgb, waktu: keterangan.waktu, judul: 'KGB' }
  surat = await penyusun.susunPdf(templat)
  await penyusun.tutup()
})
afterAll(() => rmSync(dir, { recursive: true }))

/** openssl wants trusted roots as PEM. */
function pem(der: Uint8Array): Uint8Array {
  const isi = Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
  return Buffer.from(`-----BEGIN CERTIFICATE-----\n${isi}\n-----END CERTIFICATE-----\n`)
}

function simpan(nama: string, isi: Uint8Array): string {
  const berkas = join(dir, nama)
  writeFileSync(berkas, isi)
  return berkas
}

describe('otoritas lokal', () => {
  test('dibuat sekali, dibuka lagi dengan sandi yang sama, berkas hanya terbaca pemiliknya', async () => {
    const bekal = { pemda: 'Kota Contoh', waktu: MULAI }
    const lagi = await buatSertifikatLokal(join(dir, 'ca'), { ...bekal, sandi: 'sandi akar 1' })
    expect(lagi.ok && Buffer.from(lagi.ca.akar).equals(Buffer.from(ca.akar))).toBe(true)
    expect(await buatSertifikatLokal(join(dir, 'ca'), { ...bekal, sandi: 'sandi lain 1' })).toMatchObject({
      ok: false,
      kode: 'sandi-salah',
    })
    for (const nama of ['akar.p12', 'akar.cer']) {
      expect(statSync(join(dir, 'ca', nama)).mode & 0o777).toBe(0o600)
    }
    expect(readFileSync(join(dir, 'ca', 'akar.cer')).equals(Buffer.from(ca.akar))).toBe(true)
  })

  test.skipIf(tanpaAlat('openssl'))('openssl mengakui rantai, kegunaan, dan P12-nya', async () => {
    const { sertifikat, p12: berkas } = await ca.terbitkan({
      penanda: orang('Uji'),
      sandi: SANDI,
      waktu: MULAI,
    })
    const akar = simpan('akar.pem', pem(ca.akar))
    const ujung = simpan('ujung.pem', pem(sertifikat))
    const rantai = ['-x509_strict', '-attime', '1780000000', '-CAfile', akar, ujung]
    expect(jalankanAlat('openssl', ['verify', ...rantai]).stdout).toMatch(/: OK/)
    const isi = jalankanAlat('openssl', ['x509', '-in', ujung, '-noout', '-text']).stdout
    expect(isi).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation/)
    expect(isi).toMatch(
      /Subject: C = ID, O = Pemerintah Kota Contoh, title = Kepala BKPSDM, serialNumber = p-7, CN = Uji/,
    )
    const buka = ['pkcs12', '-in', simpan('uji.p12', berkas), '-passin', `pass:${SANDI}`, '-nokeys']
    expect(jalankanAlat('openssl', buka).stdout).toContain('BEGIN CERTIFICATE')
  })
})

describe('bukaKunci', () => {
  test('sandi salah, berkas rusak, dan sertifikat akar ditolak dengan saran, tanpa menyebut sandi', async () => {
    const salah = await bukaKunci(p12, 'frasa keliru 9')
    expect(salah).toMatchObject({ ok: false, kode: 'sandi-salah' })
    expect(JSON.stringify(salah)).not.toContain('keliru')
    for (const rusak of [
      new Uint8Array(),
      p12.slice(0, 900),
      new Uint8Array(300_000),
      Buffer.from('bukan p12'),
    ]) {
      expect(await bukaKunci(rusak, SANDI)).toMatchObject({ ok: false, kode: 'berkas-rusak' })
    }
    const akar = readFileSync(join(dir, 'ca', 'akar.p12'))
    expect(await bukaKunci(akar, 'sandi akar 1')).toMatchObject({ ok: false, kode: 'bukan-penanda' })
  })

  test('kunci tidak dapat diekspor', async () => {
    await expect(crypto.subtle.exportKey('pkcs8', kunci.pribadi)).rejects.toThrow()
  })
})

describe('tandatangani', () => {
  test('bita semula tetap di depan; masa berlaku dijaga; PDF asing ditolak', async () => {
    const hasil = await tandatangani(surat, { ...keterangan, p12, sandi: SANDI })
    if (!hasil.ok) throw new Error(hasil.sebab)
    expect(Buffer.from(hasil.pdf.subarray(0, surat.length)).equals(Buffer.from(surat))).toBe(true)
    const saat = (waktu: string) => tandatanganiDengan(kunci, surat, { ...keterangan, waktu })
    expect(await saat('2028-01-01T00:00:01Z')).toMatchObject({ ok: false, kode: 'kedaluwarsa' })
    expect(await saat('2025-12-31T23:59:59Z')).toMatchObject({ ok: false, kode: 'belum-berlaku' })
    for (const asing of [new Uint8Array(), Buffer.from('%PDF-1.7\nrusak\n%%EOF\n'), surat.slice(0, 9_000)]) {
      expect(await tandatanganiDengan(kunci, asing, keterangan)).toMatchObject({ kode: 'pdf-tidak-dikenal' })
    }
  })

  test.skipIf(tanpaAlat('pdfsig') || tanpaAlat('qpdf'))(
    'tiga tanda tangan: pdfsig dan qpdf menyatakan bersih',
    async () => {
      let pdf = surat
      for (const nama of ['Siti Satu', 'Dewi Dua', 'Tono Tiga']) pdf = await tanda(pdf, await terbit(nama))
      const berkas = simpan('tiga.pdf', pdf)
      const keluaran = jalankanAlat('pdfsig', [berkas]).stdout
      expect(keluaran.match(/Signature is Valid/g)).toHaveLength(3)
      expect(keluaran.match(/ETSI\.CAdES\.detached/g)).toHaveLength(3)
      expect(keluaran.match(/Total document signed/g)).toHaveLength(1)
      const qpdf = jalankanAlat('qpdf', ['--check', berkas])
      expect([qpdf.status, qpdf.stdout + qpdf.stderr]).toEqual([
        0,
        expect.stringMatching(/No syntax or stream/),
      ])
      expect(qpdf.stdout + qpdf.stderr).not.toMatch(/warning/i)
      const rusak = Uint8Array.from(pdf)
      rusak[2_000] = (rusak[2_000] ?? 0) ^ 1
      expect(jalankanAlat('pdfsig', [simpan('rusak.pdf', rusak)]).stdout).toMatch(/Digest Mismatch/)
    },
  )

  test.skipIf(tanpaAlat('openssl'))('CMS: atribut PAdES, tanpa signingTime, diakui openssl', async () => {
    const pdf = Buffer.from(await tanda(surat, kunci))
    const [, a, b] = /\/ByteRange \[0 (\d+) (\d+)/.exec(pdf.toString('latin1')) ?? []
    const cms = Buffer.from(pdf.toString('latin1', Number(a) + 1, Number(b) - 1), 'hex')
    const isi = simpan('isi.bin', Buffer.concat([pdf.subarray(0, Number(a)), pdf.subarray(Number(b))]))
    const berkas = simpan('tanda.cms', cms)
    const argumen = [
      '-binary',
      '-inform',
      'der',
      '-in',
      berkas,
      '-content',
      isi,
      '-CAfile',
      simpan('a.pem', pem(ca.akar)),
    ]
    const saat = ['-attime', '1795000000', '-purpose', 'any', '-out', join(dir, 'keluar')]
    expect(jalankanAlat('openssl', ['cms', '-verify', ...argumen, ...saat]).stderr).toMatch(/successful/i)
    const cetak = ['cms', '-cmsout', '-print', '-inform', 'der', '-in', berkas]
    const teks = jalankanAlat('openssl', cetak).stdout
    expect(teks).toMatch(/id-smime-aa-signingCertificateV2/)
    expect(teks).not.toMatch(/signingTime/)
  })

  test('B-T: cap waktu ikut dan diperiksa; otoritas yang diam membuat surat tidak ditandatangani', async () => {
    const kunciCap = await terbit('Cap Waktu', MULAI, 'cap-waktu')
    const tsa = bukaCapWaktuLokal(kunciCap, () => '2026-11-24T03:05:07Z')
    const pdf = await tanda(surat, kunci, { tsa })
    const hasil = await periksaTanda(pdf, { akar: [ca.akar] })
    expect(hasil).toMatchObject({
      utuh: true,
      tanda: [{ waktu: '2026-11-24T03:05:07.000Z', waktuTerjamin: true, sah: true, penerbitDikenal: true }],
    })
    const diam = async () => {
      throw new GalatCapWaktu('tidak menjawab')
    }
    expect(await tandatanganiDengan(kunci, surat, { ...keterangan, tsa: diam })).toMatchObject({
      ok: false,
      kode: 'layanan-tidak-terjangkau',
    })
  })
})

describe('penanda lokal', () => {
  test('satu sesi untuk banyak surat; sesudah ditutup tidak dapat dipakai', async () => {
    const db = {} as Db // the adapter only hands it on
    const penanda = bukaPenandaLokal({ bacaP12: async ({ id }) => (id === 'p-7' ? p12 : null) })
    expect(await penanda.mulai({ id: 'lain', db }, SANDI)).toMatchObject({
      ok: false,
      kode: 'tidak-terdaftar',
    })
    expect(await penanda.mulai({ id: 'p-7', db }, 'salah')).toMatchObject({ ok: false, kode: 'sandi-salah' })
    const mulai = await penanda.mulai({ id: 'p-7', db }, SANDI)
    if (!mulai.ok) throw new Error(mulai.sebab)
    expect(mulai.sesi.nama).toBe('Bambang Heru Prasetyo')
    for (let i = 0; i < 3; i++) {
      expect(await mulai.sesi.tandatangani({ pdf: surat, ...keterangan })).toMatchObject({ ok: true })
    }
    mulai.sesi.tutup()
    await expect(mulai.sesi.tandatangani({ pdf: surat, ...keterangan })).rejects.toThrow(/ditutup/)
  })
})
