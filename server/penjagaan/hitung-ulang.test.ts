// Hitung ulang on a real database: a change of history from any door, a new edition, and the days that merely pass.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { hitungUlang, sapuHasil } from './hitung-ulang.ts'
import { jawabPerubahan } from './lihat-perubahan.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
}, 180_000)
afterAll(() => kota.tutup())

const perlu = (ketentuan: Ketentuan = kota.ketentuan, hari = HARI) => ({
  transaksi: kota.basisdata.transaksi,
  kini: KINI,
  hari,
  ketentuan,
})
const jalankan = (teks: ReturnType<typeof sql>) => teks.execute(kota.basisdata.db)
const semua = { perangkatDaerahId: null, halaman: 1, ukuran: 100 }
const baca = (siapa: NamaOrang, saring = {}) =>
  jawabPerubahan(
    kota.ketentuan,
    {
      db: kota.basisdata.db,
      hari: HARI,
      siapa: { ...kota.pelaku(siapa), ...(siapa === 'verifikator' ? { lingkupLayanan: 'semua' } : {}) },
    } as unknown as Ctx,
    { ...semua, ...saring },
  )
const antre = async () => {
  const n = await sql<{ n: number }>`select count(*)::int as n from penjagaan_antre`.execute(
    kota.basisdata.db,
  )
  return n.rows[0]?.n
}

beforeEach(async () => {
  await hitungUlang(perlu())
})

test('perhitungan pertama tidak mencatat perubahan; setiap orang mempunyai hasil setiap penjagaan', async () => {
  const n = await sql<{ n: number }>`select count(*)::int as n from hasil_penjagaan`.execute(
    kota.basisdata.db,
  )
  expect(n.rows[0]?.n).toBe(12 * 4)
  expect((await baca('verifikator')).jumlah).toBe(0)
  expect(await hitungUlang(perlu())).toBe(0)
})

test('CLTN mengubah KGB dan Satyalancana sekaligus, dengan sebab, pasal, sebelum dan sesudah', async () => {
  await jalankan(
    sql`update riwayat_status set berlaku = daterange(lower(berlaku), '2026-06-01') where pegawai_id = ${kota.id.budi}`,
  )
  await jalankan(sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${uuid()}, ${kota.id.budi}, 'pns', 'cltn', '[2026-06-01,2028-06-01)')`)
  expect(await antre()).toBeGreaterThan(0)
  expect(await hitungUlang(perlu())).toBeGreaterThan(0)
  expect(await antre()).toBe(0)
  const { baris } = await baca('verifikator', { cari: 'Budi' })
  const kgb = baris.find((b) => b.penjagaan === 'kgb')
  expect(kgb).toMatchObject({ sebab: 'riwayat', nama: 'Budi Contoh, S.E.' })
  expect(kgb?.uraian).toContain('Cuti di luar tanggungan negara sejak 1 Juni 2026')
  expect(kgb?.sebelum.tmt).toBe('2027-03-01')
  expect(kgb?.sesudah.tmt).not.toBe('2027-03-01')
  expect(kgb?.sesudah.dasar.length).toBeGreaterThan(0)
  expect(baris.map((b) => b.penjagaan)).toContain('satyalancana')
  expect(await hitungUlang(perlu())).toBe(0)
})

test('pangkat, meninggal, dan hukuman: yang tertutup bagi pembaca tidak terbaca', async () => {
  await jalankan(sql`insert into riwayat_hukuman (id, pegawai_id, tingkat, jenis, berlaku)
    values (${uuid()}, ${kota.id.ani}, 'sedang', 'penundaan-kgb', '[2026-11-01,2027-11-01)')`)
  await jalankan(
    sql`update riwayat_status set berlaku = daterange(lower(berlaku), '2026-11-10') where pegawai_id = ${kota.id.citra}`,
  )
  await jalankan(sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${uuid()}, ${kota.id.citra}, 'pns', 'meninggal', '[2026-11-10,)')`)
  await hitungUlang(perlu())
  const wafat = (await baca('verifikator', { cari: 'Citra', kode: 'kgb' })).baris[0]
  expect(wafat).toMatchObject({ uraian: expect.stringContaining('Meninggal dunia'), sesudah: { tmt: null } })
  expect(wafat?.sesudah.putusan).toBe('tidak-dijaga')
  const satya = (siapa: NamaOrang, unit: string | null) =>
    baca(siapa, { cari: 'Ani', kode: 'satyalancana', perangkatDaerahId: unit })
  const bkpsdm = (await satya('verifikator', null)).baris[0]
  expect(bkpsdm?.uraian).toContain('Hukuman disiplin')
  expect(bkpsdm?.sesudah.fakta).toContain('sedang')
  const dinas = (await satya('adminDinas', kota.pd.dinas)).baris[0]
  expect(dinas?.uraian).toBe('Riwayat yang tertutup bagi Anda')
  expect(dinas?.sesudah.fakta).not.toContain('Dihukum')
})

test('edisi aturan yang baru mencatat perubahan dengan dasarnya; hari yang berlalu saja tidak', async () => {
  const sebelum = (await baca('verifikator')).jumlah
  await sapuHasil(perlu(undefined, '2026-12-20'), '2999-01-01')
  expect((await baca('verifikator')).jumlah).toBe(sebelum)
  const aturan = kota.ketentuan.aturan.map((a) =>
    a.kode === 'batas-usia-pensiun'
      ? {
          ...a,
          edisi: [
            {
              ...a.edisi[0],
              berlaku: '2026-12-01',
              dasar: ['UU 99/2026 Pasal 1'],
              nilai: () => ({ syarat: [], hitung: {} }),
            },
            ...a.edisi,
          ],
        }
      : a,
  )
  const baru = { ...kota.ketentuan, aturan } as Ketentuan
  expect(await sapuHasil(perlu(baru, '2026-12-20'), '2999-01-01')).toBeGreaterThan(0)
  const { baris } = await baca('auditor', { sebab: 'aturan' })
  expect(baris.every((b) => b.penjagaan === 'pensiun' && b.sesudah.tmt === null)).toBe(true)
  expect(baris[0]?.uraian).toContain('edisi 1 Desember 2026')
})

test('catatan perubahan tidak dapat diubah atau dihapus', async () => {
  await expect(jalankan(sql`delete from perubahan_hasil`)).rejects.toThrow()
  await expect(jalankan(sql`update perubahan_hasil set sebab = 'aturan'`)).rejects.toThrow()
})
