// DUK: whole groups on every page, the order of the rule, the sentence between neighbours, and who is struck out.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adalahTolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { lihatDuk } from './lihat.ts'
import { rentangUtuh } from './potong.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
  const { db } = kota.basisdata
  const pangkat = (nama: NamaOrang, golongan: string, tmt: string) =>
    sql`insert into riwayat_pangkat (id, pegawai_id, golongan, mkg_bulan, tmt) values (${uuid()}, ${kota.id[nama]}, ${golongan}, 100, ${tmt}::date)`.execute(
      db,
    )
  await pangkat('kepala', 'IV/b', '2024-04-01')
  await pangkat('administrator', 'IV/a', '2023-04-01')
  await pangkat('ani', 'III/c', '2025-04-01')
  await sql`update riwayat_status set berlaku = '[2018-03-01,2026-01-01)' where pegawai_id = ${kota.id.budi}`.execute(
    db,
  )
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku) values (${uuid()}, ${kota.id.budi}, 'pns', 'pensiun', '[2026-01-01,)')`.execute(
    db,
  )
  // Citra is older than all who share III/b since 2021.
  await sql`update pegawai set lahir = '1985-05-05' where id = ${kota.id.citra}`.execute(db)
}, 180_000)
afterAll(() => kota.tutup())

const duk = async (siapa: NamaOrang, q: Partial<Parameters<typeof lihatDuk>[2]> = {}) => {
  const ctx = { db: kota.basisdata.db, siapa: kota.pelaku(siapa), hari: HARI, kini: KINI } as unknown as Ctx
  const h = await lihatDuk(kota.ketentuan, ctx, { halaman: 1, ukuran: 50, ...q })
  if (adalahTolak(h)) throw new Error(h.sebab)
  return h
}

test('pangkat, TMT, dan usia memutus; yang pensiun dicoret; kalimat menyebut ukuran pemisah', async () => {
  const { baris, jumlah } = await duk('verifikator')
  expect(jumlah).toBe(11)
  expect(baris.map((b) => b.urut)).toEqual(baris.map((_, i) => i + 1))
  expect(baris.slice(0, 3).map((b) => b.golongan)).toEqual(['IV/b', 'IV/a', 'III/c'])
  expect(baris.some((b) => b.pegawaiId === kota.id.budi)).toBe(false)
  expect(baris[0]?.sebab).toMatchObject({
    putusan: 'memenuhi',
    kata: expect.stringContaining('pangkat: IV/b dan IV/a'),
  })
  const citra = baris.findIndex((b) => b.pegawaiId === kota.id.citra)
  const setara = baris
    .filter((b) => b.golongan === 'III/b' && b.jabatan?.startsWith('Analis'))
    .map((b) => b.pegawaiId)
  expect(setara[0]).toBe(kota.id.citra)
  expect(baris[citra]?.sebab?.kata).toContain('usia')
  expect(baris.at(-1)?.sebab).toBeNull()
})

test('tiap halaman meneruskan urutan halaman sebelumnya, seperti daftar yang utuh', async () => {
  const utuh = (await duk('verifikator')).baris
  const potong = []
  for (let halaman = 1; halaman <= 4; halaman += 1)
    potong.push(...(await duk('verifikator', { halaman, ukuran: 3 })).baris)
  expect(potong).toEqual(utuh)
})

test('pada hari lampau dan untuk satu perangkat daerah; pengelola selalu mendapat unitnya', async () => {
  const dulu = await duk('verifikator', { perTanggal: '2022-01-01' })
  expect(dulu.baris.every((b) => b.golongan === 'III/b')).toBe(true)
  expect(dulu.jumlah).toBe(12)
  expect(
    new Set(
      (await duk('adminDinas', { perangkatDaerah: kota.pd.kecamatan })).baris.map((b) => b.perangkatDaerah),
    ),
  ).toEqual(new Set(['dinas']))
  expect((await duk('verifikator', { perTanggal: '2019-01-01' })).tanpaPangkat).toBe(12)
})

test('potongan halaman dilebarkan sampai kelompok yang sama utuh', () => {
  const g = (golongan: string, tmt: string) => ({ golongan, tmt })
  const daftar = [
    g('IV/a', '1'),
    g('III/d', '1'),
    g('III/d', '1'),
    g('III/d', '1'),
    g('III/d', '2'),
    g('III/c', '1'),
  ]
  expect(rentangUtuh(daftar, 2, 3)).toEqual({ awal: 1, akhir: 4 })
  expect(rentangUtuh(daftar, 0, 1)).toEqual({ awal: 0, akhir: 4 })
  expect(rentangUtuh(daftar, 5, 55)).toEqual({ awal: 5, akhir: 6 })
  expect(rentangUtuh(daftar, 60, 70)).toEqual({ awal: 6, akhir: 6 })
})
