// Masa terbatas: how long the account of somebody who left stays open for his own cases (reading A-12).
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bukaKotaKecil, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran } from '#uji/bahan/langkah.ts'
import { adaUrusanTersisa, MASA_UNDUH_HARI } from './baca-terbatas.ts'

const HARI_MS = 86_400_000
let kota: KotaKecil
let main: Pemeran
beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
}, 60_000)
afterAll(() => kota.tutup())

const sesudah = (hari: number) => new Date(Date.parse(KINI) + hari * HARI_MS).toISOString()
const tersisa = (hari = 0) => adaUrusanTersisa(kota.basisdata.db, kota.id.ani, sesudah(hari))
/** Only these two columns are looked at; how a case gets there is tested in perjalanan.test.ts. */
const pindahkan = (tahap: string, selesai: string | null) =>
  sql`update usulan set tahap = ${tahap}, selesai_pada = ${selesai}::timestamptz
    where pegawai_id = ${kota.id.ani}`.execute(kota.basisdata.db)

test('draf bukan usulan berjalan; sesudah diajukan akun tetap terbuka sampai selesai dan sempat diunduh', async () => {
  expect(await tersisa()).toBe(false)
  const id = await main.buat('ani')
  expect(await tersisa()).toBe(false)
  await main.jadi(id, 'ani', { kode: 'ajukan' })
  expect(await tersisa(1000)).toBe(true)
  await pindahkan('menunggu-survei', null)
  expect(await tersisa(1000)).toBe(true)
  for (const akhir of ['diserahkan', 'ditolak-tuntas']) {
    await pindahkan(akhir, KINI)
    expect(await tersisa(MASA_UNDUH_HARI - 1), akhir).toBe(true)
    expect(await tersisa(MASA_UNDUH_HARI), akhir).toBe(false)
  }
  await pindahkan('dibatalkan', KINI)
  expect(await tersisa()).toBe(false)
  expect(await adaUrusanTersisa(kota.basisdata.db, kota.id.verifikator, KINI)).toBe(false)
})
