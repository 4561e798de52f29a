// Rantai campuran: electronic initials before a wet signature, wet initials before an electronic one, and both at once; what is
// proved afterwards (who initialled how and when, on which text), and that initials fall when the text changes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Moda } from '#mesin/bentuk.ts'
import { berkasDisk } from '#server/alat/files.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { pdfBersih } from '#uji/bahan/pdf-mentah.ts'
import { bacaBarisUsulan, bacaNaskahUsulan } from './baca.ts'
import { rincianUsulan } from './rincian.ts'
import { ketikKodePindaian, unggahPindaian } from './unggah-pindaian.ts'

let folder: string
let kota: KotaKecil
let main: Pemeran
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'padu-campuran-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => kota.tutup())

async function buka(modaValidasi: Moda[], modaTandaTangan: Moda[]): Promise<void> {
  kota = await bukaKotaKecil({ modaValidasi, modaTandaTangan, caraSerah: ['elektronik'], kertas: 'Concorde' })
  main = pemeran(kota)
}

const keadaan = async (id: string) => {
  const u = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  if (!u) throw new Error('tidak ada')
  return u.keadaan
}
const naskah = async (id: string) => (await bacaNaskahUsulan(kota.basisdata.db, id))[0]

let urut = 0
async function pindai(id: string, siapa: NamaOrang): Promise<string> {
  urut += 1
  const jalur = join(folder, `p-${urut}`)
  const isi = Buffer.concat([pdfBersih(), Buffer.from(`% ${urut}\n%%EOF`)])
  writeFileSync(jalur, isi)
  const unggahan = { jalur, nama: 'a.pdf', tipe: 'application/pdf', ukuran: isi.length, sidik: 'x' }
  const hasil = await kota.basisdata.transaksi((db) =>
    unggahPindaian(
      perluUji(kota, db, siapa, main.jobs),
      berkasDisk(join(folder, 'toko')),
      { usulanId: id, unggahan },
      async () => 1,
    ),
  )
  if ('sebab' in hasil) throw new Error(hasil.sebab)
  return hasil.arsipId
}

async function parafBasah(id: string, siapa: NamaOrang): Promise<string> {
  const arsipId = await pindai(id, siapa)
  await main.jadi(id, siapa, { kode: 'validasi', moda: 'basah', tanggal: HARI, arsipId })
  return arsipId
}

async function tandaBasah(id: string): Promise<string> {
  const arsipId = await pindai(id, 'kepala')
  const kode = (await naskah(id))?.kodeCek ?? ''
  const cocok = await kota.basisdata.transaksi((db) =>
    ketikKodePindaian(perluUji(kota, db, 'kepala', main.jobs), { usulanId: id, arsipId, kode }),
  )
  expect(cocok).toMatchObject({ cocok: 'diketik' })
  await main.jadi(id, 'kepala', { kode: 'tandatangani', moda: 'basah', tanggal: HARI, arsipId })
  return arsipId
}

/** What an officer reads afterwards. */
const riwayat = async (id: string) => {
  const r = await kota.basisdata.transaksi((db) =>
    rincianUsulan(perluUji(kota, db, 'verifikator', main.jobs), id),
  )
  if (!('riwayat' in r)) throw new Error(r.sebab)
  return r
}

describe('rantai campuran', { timeout: 120_000 }, () => {
  test('paraf elektronik, tanda tangan basah: bukti tiap paraf dan pindaian lembar bertanda tangan', async () => {
    await buka(['elektronik'], ['basah'])
    const id = await main.buat('ani')
    await main.sampaiDiterima(id)
    await main.jadi(id, 'pengawas', { kode: 'validasi' })
    await main.jadi(id, 'administrator', { kode: 'validasi' })
    const { paraf, sidikNaskah } = await keadaan(id)
    expect(paraf).toMatchObject([
      { jenjang: 1, moda: 'elektronik', pegawaiId: kota.id.pengawas, pada: KINI, sidikNaskah, gugur: false },
      {
        jenjang: 2,
        moda: 'elektronik',
        pegawaiId: kota.id.administrator,
        pada: KINI,
        sidikNaskah,
        gugur: false,
      },
    ])
    expect(await main.sahkan(id)).toMatchObject({ jenis: 'tolak' })
    await main.jadi(id, 'verifikator', { kode: 'cetak', kertas: 'Concorde' })
    const arsipId = await tandaBasah(id)
    expect(await naskah(id)).toMatchObject({ keadaan: 'ditandatangani' })
    expect((await keadaan(id)).tanda).toMatchObject([
      { moda: 'basah', pegawaiId: kota.id.kepala, tanggal: HARI, arsipId },
    ])
  })

  test('paraf basah, tanda tangan elektronik: pindaian paraf wajib, tanda tangan basah ditolak', async () => {
    await buka(['basah'], ['elektronik'])
    const id = await main.buat('ani')
    await main.sampaiDiterima(id)
    expect(await main.lakukan(id, 'pengawas', { kode: 'validasi', moda: 'elektronik' })).toMatchObject({
      kode: 'moda-validasi-tidak-sesuai',
    })
    const satu = await parafBasah(id, 'pengawas')
    const dua = await parafBasah(id, 'administrator')
    expect((await keadaan(id)).paraf).toMatchObject([
      { jenjang: 1, moda: 'basah', tanggal: HARI, arsipId: satu, gugur: false },
      { jenjang: 2, moda: 'basah', tanggal: HARI, arsipId: dua, gugur: false },
    ])
    expect(
      await main.lakukan(id, 'kepala', { kode: 'tandatangani', moda: 'basah', tanggal: HARI }),
    ).toMatchObject({
      kode: 'moda-tanda-tidak-sesuai',
    })
    expect(await main.sahkan(id)).toMatchObject({ jenis: 'jadi' })
    expect(await naskah(id)).toMatchObject({ keadaan: 'ditandatangani' })
    const { riwayat: baris } = await riwayat(id)
    const kata = baris.filter((b) => b.jenis === 'validasi').map((b) => [b.oleh, b.rincian, b.pada])
    expect(kata).toEqual([
      [expect.stringContaining('Pengawas Gaji'), expect.stringContaining('basah'), KINI],
      [expect.stringContaining('Administrator Mutasi'), expect.stringContaining('basah'), KINI],
    ])
  })

  test('keduanya: satu moda saja belum cukup, pada paraf maupun tanda tangan', async () => {
    await buka(['elektronik', 'basah'], ['elektronik', 'basah'])
    const id = await main.buat('ani')
    await main.sampaiDiterima(id)
    await main.jadi(id, 'pengawas', { kode: 'validasi', moda: 'elektronik' })
    expect(await keadaan(id)).toMatchObject({ tahap: 'validasi-pengawas' })
    expect(await main.lakukan(id, 'pengawas', { kode: 'validasi', moda: 'elektronik' })).toMatchObject({
      kode: 'sudah-divalidasi-moda',
    })
    expect(await main.lakukan(id, 'administrator', { kode: 'validasi', moda: 'elektronik' })).toMatchObject({
      jenis: 'tolak',
    })
    await parafBasah(id, 'pengawas')
    expect(await keadaan(id)).toMatchObject({ tahap: 'validasi-administrator' })
    await parafBasah(id, 'administrator')
    await main.jadi(id, 'administrator', { kode: 'validasi', moda: 'elektronik' })
    await main.jadi(id, 'verifikator', { kode: 'cetak', kertas: 'Concorde' })
    await tandaBasah(id)
    expect(await naskah(id)).toMatchObject({ keadaan: 'dicetak' })
    expect(await keadaan(id)).toMatchObject({ tahap: 'penandatanganan' })
    expect(await main.sahkan(id)).toMatchObject({ jenis: 'jadi' })
    const n = await naskah(id)
    expect(n).toMatchObject({ keadaan: 'ditandatangani' })
    expect(((n?.penandatangan ?? []) as { moda: string }[]).map((t) => t.moda).sort()).toEqual([
      'basah',
      'elektronik',
    ])
    expect((await riwayat(id)).naskah?.tanda.map((t) => t.moda).sort()).toEqual(['basah', 'elektronik'])
  })

  test('isi berubah: semua paraf gugur, basah maupun elektronik, dan harus diulang pada naskah yang baru', async () => {
    await buka(['elektronik', 'basah'], ['elektronik'])
    const id = await main.buat('ani')
    await main.sampaiDiterima(id)
    await main.jadi(id, 'pengawas', { kode: 'validasi', moda: 'elektronik' })
    await parafBasah(id, 'pengawas')
    const lama = (await keadaan(id)).sidikNaskah
    await main.jadi(id, 'administrator', { kode: 'kembalikan', alasan: 'Tempat lahir pada naskah keliru.' })
    await sql`update pegawai set tempat_lahir = 'Kota Lain' where id = ${kota.id.ani}`.execute(
      kota.basisdata.db,
    )
    await main.lakukan(id, 'verifikator', { kode: 'ambil' })
    await main.jadi(id, 'verifikator', { kode: 'terima' })
    const kini = await keadaan(id)
    expect(kini.sidikNaskah).not.toBe(lama)
    expect(kini.paraf).toMatchObject([
      { moda: 'elektronik', gugur: true, sidikNaskah: lama },
      { moda: 'basah', gugur: true, sidikNaskah: lama },
    ])
    expect(kini.tahap).toBe('validasi-pengawas')
    expect(await main.lakukan(id, 'administrator', { kode: 'validasi', moda: 'elektronik' })).toMatchObject({
      jenis: 'tolak',
    })
    await main.jadi(id, 'pengawas', { kode: 'validasi', moda: 'elektronik' })
    await parafBasah(id, 'pengawas')
    expect((await keadaan(id)).paraf.filter((p) => !p.gugur)).toMatchObject([
      { sidikNaskah: kini.sidikNaskah },
      { sidikNaskah: kini.sidikNaskah },
    ])
  })
})
