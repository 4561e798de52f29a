// The object store behind the port: signed requests, write once, 404, retry after 500, spoiled bytes, moving there and back.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pindahkanArsip } from '#server/arsip/pindah.ts'
import { bukaClamdTiruan, type ClamdTiruan, KATA_TERJANGKIT } from '#uji/clamd-tiruan.ts'
import { bukaS3Tiruan, type S3Tiruan } from '#uji/s3-tiruan.ts'
import { pemindaiClamd } from './antivirus.ts'
import { bacaConfig } from './config.ts'
import { BerkasRusak, BerkasTidakAda, berkasDisk } from './files.ts'
import { berkasS3 } from './files-s3.ts'

let s3: S3Tiruan
let clamd: ClamdTiruan
const folder = mkdtempSync(join(tmpdir(), 'padu-s3-'))
beforeAll(async () => {
  s3 = await bukaS3Tiruan()
  clamd = await bukaClamdTiruan()
})
afterAll(async () => {
  await s3.tutup()
  await clamd.tutup()
  rmSync(folder, { recursive: true, force: true })
})

const semua = async (d: AsyncIterable<string>) => {
  const s: string[] = []
  for await (const x of d) s.push(x)
  return s.sort()
}

describe('penyimpanan objek', () => {
  it('simpan, baca, ada, daftar; simpan ulang tidak menimpa', async () => {
    const toko = berkasS3(s3)
    await toko.periksa()
    const isi = randomBytes(200_000)
    const { sidik, ukuran } = await toko.simpan(isi)
    expect(ukuran).toBe(200_000)
    expect((await toko.baca(sidik)).equals(isi)).toBe(true)
    expect([await toko.ada(sidik), await toko.ada('0'.repeat(64))]).toEqual([true, false])
    await toko.simpan(isi)
    expect(await semua(toko.daftar())).toEqual([sidik])
    await expect(toko.baca('f'.repeat(64))).rejects.toThrow(BerkasTidakAda)
    await expect(toko.baca('../../etc/passwd')).rejects.toThrow(BerkasTidakAda)
  })
  it('500 dicoba lagi; sandi salah ditolak; isi rusak dikenali', async () => {
    const toko = berkasS3(s3)
    s3.gagalkan(2)
    const { sidik } = await toko.simpan(Buffer.from('sesudah dua kali gagal'))
    expect((await toko.baca(sidik)).toString()).toBe('sesudah dua kali gagal')
    await expect(berkasS3({ ...s3, sandi: 'sandi-yang-salah' }).simpan(Buffer.from('x'))).rejects.toThrow()
    await expect(berkasS3({ ...s3, wadah: 'lain' }).periksa()).rejects.toThrow()
    const kunci = [...s3.isi.keys()].find((k) => k.endsWith(sidik)) ?? ''
    s3.isi.set(kunci, Buffer.from('diubah orang'))
    await expect(toko.baca(sidik)).rejects.toThrow(BerkasRusak)
    s3.isi.delete(kunci)
  })
  it('pindah dari disk ke objek dan kembali: tiap bita sama, yang rusak disebut', async () => {
    const disk = berkasDisk(join(folder, 'a'))
    for (let i = 0; i < 7; i++) await disk.simpan(randomBytes(1000 + i))
    const awal = await semua(disk.daftar())
    const toko = berkasS3(s3)
    expect(await pindahkanArsip(disk, toko)).toMatchObject({ disalin: 7, sudahAda: 0, gagal: [] })
    expect(await pindahkanArsip(disk, toko)).toMatchObject({ disalin: 0, sudahAda: 7, gagal: [] })
    const balik = berkasDisk(join(folder, 'b'))
    expect((await pindahkanArsip(toko, balik)).gagal).toEqual([])
    expect(await semua(balik.daftar())).toEqual(expect.arrayContaining(awal))
    for (const s of awal) expect((await balik.baca(s)).equals(await disk.baca(s))).toBe(true)
    const rusak = [...s3.isi.keys()].find((k) => k.endsWith(awal[0] ?? '-')) ?? ''
    s3.isi.set(rusak, Buffer.from('rusak'))
    const c = await pindahkanArsip(toko, berkasDisk(join(folder, 'c')))
    expect(c.gagal.map((g) => g.sidik)).toEqual([awal[0]])
  })
})

describe('pengaturan dan pemindai', () => {
  it('PADU_ARSIP=s3 tanpa sandi menghentikan layanan dengan satu kalimat', () => {
    const dasar = { PADU_DATA: folder, PADU_ARSIP: 's3', PADU_S3_ALAMAT: 'http://127.0.0.1:9000' }
    expect(() => bacaConfig(dasar)).toThrow(/PADU_S3_WADAH/)
    const isi = { ...dasar, PADU_S3_WADAH: 'arsip', PADU_S3_KUNCI: 'abc', PADU_S3_SANDI: 'sandi-panjang' }
    expect(bacaConfig(isi).s3?.wadah).toBe('arsip')
    expect(() => bacaConfig({ ...dasar, PADU_CLAMAV: 'clamd' })).toThrow(/PADU_CLAMAV/)
  })
  it('clamd: bersih, terjangkit, jawaban galat, tidak dapat dihubungi; lewat TCP dan soket', async () => {
    const p = pemindaiClamd(clamd.alamat)
    expect(await p.pindai(randomBytes(300_000))).toEqual({ hasil: 'bersih' })
    expect(await p.pindai(Buffer.from(`a ${KATA_TERJANGKIT} b`))).toEqual({
      hasil: 'terjangkit',
      nama: 'Padu.Uji.Virus',
    })
    expect(clamd.dipindai[0]).toBe(300_000)
    clamd.jawab('INSTREAM size limit exceeded. ERROR')
    await expect(p.pindai(Buffer.from('x'))).rejects.toThrow(/di luar dugaan/)
    clamd.jawab(null)
    const lewatSoket = await bukaClamdTiruan(join(folder, 'clamd.sock'))
    expect(await pemindaiClamd(lewatSoket.alamat).pindai(Buffer.from('y'))).toEqual({ hasil: 'bersih' })
    await lewatSoket.tutup()
    await expect(pemindaiClamd('tcp://127.0.0.1:1').pindai(Buffer.from('z'))).rejects.toThrow()
  })
})
