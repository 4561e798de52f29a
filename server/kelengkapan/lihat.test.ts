// Kelengkapan: counts against a second way of counting; who may see and decide; a decision falls with its fact.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { BUTIR_DATA, INDIKATOR } from '#mesin/mutu-data.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import {
  lihatIndeks,
  lihatInventaris,
  lihatMejaData,
  lihatOrangKurang,
  type PerluKelengkapan,
  putuskanAnomali,
} from './lihat.ts'

let kota: KotaKecil
let perlu: PerluKelengkapan
beforeAll(async () => {
  kota = await bukaKotaKecil()
  perlu = { peran: kota.ketentuan.peran }
}, 180_000)
afterAll(() => kota.tutup())

function ctx(nama: NamaOrang, peran: string[], pd: keyof KotaKecil['pd']): Ctx {
  const siapa = {
    jenis: 'orang',
    akunId: uuid(),
    pegawaiId: kota.id[nama],
    nama,
    peran: ['asn', ...peran],
    lingkupLayanan: [],
    perangkatDaerah: kota.pd[pd],
    jabatan: [],
  } as Pelaku
  return { db: kota.basisdata.db, siapa, hari: HARI, kini: KINI } as unknown as Ctx
}
const verifikator = () => ctx('verifikator', ['verifikator'], 'bkpsdm')
const dinas = () => ctx('adminDinas', ['admin-kepegawaian'], 'dinas')

test('inventaris: pengelola melihat perangkat daerahnya saja; persen sama dengan hitungan tangan', async () => {
  const semua = await lihatInventaris(perlu, verifikator(), undefined)
  expect(semua.baris.map((b) => b.orang).reduce((a, b) => a + b, 0)).toBe(12)
  const milik = await lihatInventaris(perlu, dinas(), kota.pd.kecamatan)
  expect(milik.baris).toHaveLength(1)
  const satu = milik.baris[0]
  expect(satu?.perangkatDaerahId).toBe(kota.pd.dinas)
  // Everybody of the little town has NIK and telephone and none of agama, alamat, email: two of five items of group 1.
  expect(satu?.persen['1']).toBe(40)
  expect(satu?.ada).toMatchObject({
    nik: 3,
    telepon: 3,
    agama: 0,
    pangkat: 3,
    kinerja: 3,
    'sk-cpns': 3,
    keluarga: 0,
    'karis-karsu': 3,
  })
})

test('daftar kerja: yang kurang paling banyak lebih dahulu, dapat disaring menurut butir dan kelompok', async () => {
  const { baris, jumlah } = await lihatOrangKurang(perlu, dinas(), { halaman: 1, ukuran: 10, kelompok: 1 })
  expect(jumlah).toBe(3)
  expect(baris[0]?.kurang).toEqual(['agama', 'alamat', 'email'])
  expect((await lihatOrangKurang(perlu, dinas(), { halaman: 1, ukuran: 10, butir: 'nik' })).jumlah).toBe(0)
  expect((await lihatOrangKurang(perlu, verifikator(), { halaman: 2, ukuran: 5 })).baris).toHaveLength(5)
})

test('indeks: 27 indikator dihitung; yang ditanam terlihat, yang diperbaiki hilang', async () => {
  const { db } = kota.basisdata
  const kena = async (kode: string) =>
    (await lihatIndeks(perlu, verifikator(), undefined)).indikator.find((i) => i.kode === kode)
  expect((await lihatIndeks(perlu, verifikator(), undefined)).indikator.map((i) => i.kode)).toEqual(
    INDIKATOR.map((i) => i.kode),
  )
  expect(await kena('COM_6')).toMatchObject({ kena: 12, dinilai: 12 })
  expect(await kena('CON_2')).toMatchObject({ kena: 0, dinilai: 12 })
  await sql`update pegawai set lahir = '1990-02-01' where id = ${kota.id.budi}`.execute(db)
  await sql`update pegawai set nik = '3500004101900123' where id = ${kota.id.ani}`.execute(db)
  expect(await kena('CON_2')).toMatchObject({ kena: 1 })
  // Ani was born on 1 January 1990 and is a woman: 41 01 90. All others of the little town carry a made-up NIK.
  expect(await kena('ACC_5')).toMatchObject({ kena: 11, dinilai: 12 })
  await sql`update pegawai set lahir = '1990-01-01' where id = ${kota.id.budi}`.execute(db)
  expect(await kena('CON_2')).toMatchObject({ kena: 0 })
})

test('Meja Data: diputus dengan alasan, hilang dari yang terbuka, dan terbuka lagi bila faktanya berubah', async () => {
  const { db } = kota.basisdata
  await sql`update pegawai set lahir = '1991-01-01' where id = ${kota.id.citra}`.execute(db)
  const terbuka = () =>
    lihatMejaData(perlu, verifikator(), { keadaan: 'terbuka', kode: 'CON_2', halaman: 1, ukuran: 20 })
  expect((await terbuka()).baris).toMatchObject([{ pegawaiId: kota.id.citra, bukti: '1991-01-01' }])
  const isi = {
    pegawaiId: kota.id.citra,
    kode: 'CON_2',
    putusan: 'ditanyakan',
    alasan: 'Mohon unggah akta kelahiran.',
  } as const
  expect(await putuskanAnomali(perlu, dinas(), isi)).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await putuskanAnomali(perlu, verifikator(), isi)).toMatchObject({ jenis: 'jadi' })
  expect((await terbuka()).jumlah).toBe(0)
  const kabar = await sql<{
    judul: string
  }>`select judul from pemberitahuan where pegawai_id = ${kota.id.citra}`.execute(db)
  expect(kabar.rows[0]?.judul).toContain('tanggal lahir')
  await sql`update pegawai set lahir = '1992-01-01' where id = ${kota.id.citra}`.execute(db)
  expect((await terbuka()).baris).toMatchObject([{ bukti: '1992-01-01', putusan: null }])
  expect(await putuskanAnomali(perlu, verifikator(), { ...isi, kode: 'CON_3' })).toMatchObject({
    kode: 'tidak-ditemukan',
  })
})

test('orang yang mungkin tercatat dua kali terlihat', async () => {
  await sql`update pegawai set nik = '3500004101900123' where id = ${kota.id.budi}`.execute(kota.basisdata.db)
  const { baris } = await lihatMejaData(perlu, verifikator(), {
    keadaan: 'terbuka',
    kode: 'GANDA',
    halaman: 1,
    ukuran: 20,
  })
  expect(baris).toHaveLength(1)
  expect(baris[0]?.bukti).toMatch(/^sama dengan \d{18}$/)
  expect(BUTIR_DATA.length).toBe(20)
})
