// Statistik: every group adds up to the whole, as of a day, and equals an independent count; pensions from the rule.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adalahTolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { lihatStatistik } from './lihat.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
  const { db } = kota.basisdata
  await sql`update riwayat_status set berlaku = '[2018-03-01,2026-02-01)' where pegawai_id = ${kota.id.budi}`.execute(
    db,
  )
  // 58 on 10 May 2031: pension begins on 1 June 2031.
  await sql`update pegawai set lahir = '1973-05-10', jenis_kelamin = 'pria' where id = ${kota.id.citra}`.execute(
    db,
  )
}, 180_000)
afterAll(() => kota.tutup())

async function statistik(siapa: NamaOrang, q: Parameters<typeof lihatStatistik>[2] = {}) {
  const ctx = { db: kota.basisdata.db, siapa: kota.pelaku(siapa), hari: HARI, kini: KINI } as unknown as Ctx
  const h = await lihatStatistik(kota.ketentuan, ctx, q)
  if (adalahTolak(h)) throw new Error(h.sebab)
  return h
}
const peta = (h: Awaited<ReturnType<typeof statistik>>, kode: string) =>
  Object.fromEntries((h.kelompok.find((k) => k.kode === kode)?.baris ?? []).map((b) => [b.nama, b.jumlah]))

test('tiap kelompok berjumlah sama, dan sama dengan hitungan tersendiri', async () => {
  const h = await statistik('verifikator')
  expect(h.jumlah).toBe(11)
  for (const k of h.kelompok)
    expect(
      k.baris.reduce((n, b) => n + b.jumlah, 0),
      k.kode,
    ).toBe(11)
  const pria = await sql<{
    n: number
  }>`select count(*)::int as n from pegawai where jenis_kelamin = 'pria'`.execute(kota.basisdata.db)
  expect(peta(h, 'jenis-kelamin').Pria).toBe(pria.rows[0]?.n)
  expect(peta(h, 'golongan')).toEqual({ 'III/b': 11 })
  expect(peta(h, 'umur')).toEqual({ '36 sampai 40': 10, '51 sampai 55': 1 })
  expect(peta(h, 'pendidikan')).toEqual({ 'Tidak tercatat': 11 })
})

test('keadaan hari lampau; pengelola unit selalu mendapat unitnya', async () => {
  const dulu = await statistik('verifikator', { perTanggal: '2020-06-01' })
  expect(dulu.jumlah).toBe(12)
  expect(peta(dulu, 'golongan')).toEqual({ 'Tidak tercatat': 12 })
  expect((await statistik('adminDinas', { perangkatDaerah: kota.pd.bkpsdm })).jumlah).toBe(2)
})

test('pensiun sepuluh tahun: tahun menurut aturan batas usia, sisanya dihitung tersendiri', async () => {
  const h = await statistik('verifikator')
  expect(h.pensiun.map((b) => b.kode)).toEqual(Array.from({ length: 10 }, (_, i) => String(2026 + i)))
  expect(h.pensiun.filter((b) => b.jumlah > 0)).toEqual([{ kode: '2031', nama: '2031', jumlah: 1 }])
  expect(h.pensiunDiLuar).toBe(10)
})
