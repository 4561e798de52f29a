// Rekam: the record as of a day, corrections that point at what they correct, closed fields, the note of who looked.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adalahTolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { bacaPelihat } from './baca-rekam.ts'
import { lihatRekam } from './rekam.ts'
import { catatLihat } from './tulis-lihat.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
}, 180_000)
afterAll(() => kota.tutup())

/** Reads and then does what the request does after its answer. */
async function lihat(siapa: NamaOrang, orang: NamaOrang, perTanggal?: string, kini = KINI) {
  const sesudah: (() => unknown)[] = []
  const ctx = {
    db: kota.basisdata.db,
    siapa: kota.pelaku(siapa),
    hari: HARI,
    kini,
    setelah: (k: () => unknown) => sesudah.push(k),
  } as unknown as Ctx
  const perlu = {
    peran: kota.ketentuan.peran,
    catatLihat: (c: Parameters<typeof catatLihat>[1]) => catatLihat(kota.basisdata.db, c),
  }
  const hasil = await lihatRekam(perlu, ctx, kota.id[orang], perTanggal)
  for (const k of sesudah) await k()
  return hasil
}

async function rekam(siapa: NamaOrang, orang: NamaOrang, perTanggal?: string) {
  const r = await lihat(siapa, orang, perTanggal)
  if (adalahTolak(r)) throw new Error(r.sebab)
  const riwayat = (kode: string) => r.kelompok.flatMap((k) => k.riwayat).find((x) => x.kode === kode)
  return { r, riwayat }
}

test('enam kelompok menurut Pasal 5 ayat (1), keadaan mengikuti hari yang dilihat', async () => {
  const kini = await rekam('ani', 'ani')
  expect(kini.r.kelompok.map((k) => k.nomor)).toEqual([1, 2, 3, 4, 5, 6])
  expect(kini.r.ringkas).toMatchObject({ golongan: 'III/b', jabatan: 'Analis Dinas', keadaan: 'aktif' })
  const dulu = await rekam('ani', 'ani', '2019-06-01')
  expect(dulu.r.ringkas).toMatchObject({ golongan: null, jabatan: null, keadaan: 'aktif' })
  expect(dulu.riwayat('pangkat')?.baris[0]?.kedudukan).toBe('nanti')
  const sebelum = await rekam('ani', 'ani', '2018-02-28')
  expect(sebelum.r.ringkas.keadaan).toBe('tidak tercatat')
})

test('koreksi menunjuk yang dikoreksi; yang dikoreksi tetap terlihat dan tidak berlaku', async () => {
  const { db } = kota.basisdata
  const baru = uuid()
  const lama = await sql<{
    id: string
  }>`select id from riwayat_pangkat where pegawai_id = ${kota.id.budi}`.execute(db)
  const idLama = lama.rows[0]?.id ?? ''
  await sql`insert into riwayat_pangkat (id, pegawai_id, golongan, mkg_bulan, tmt, nomor, dikoreksi_oleh)
    values (${baru}, ${kota.id.budi}, 'III/c', 48, '2021-03-01', 'SK-BETUL', ${baru})`.execute(db)
  await sql`update riwayat_pangkat set dikoreksi_oleh = ${baru} where id = ${idLama}`.execute(db)
  await sql`update riwayat_pangkat set dikoreksi_oleh = null where id = ${baru}`.execute(db)
  const { r, riwayat } = await rekam('budi', 'budi')
  expect(r.ringkas.golongan).toBe('III/c')
  expect(riwayat('pangkat')?.baris.map((b) => [b.id, b.kedudukan, b.dikoreksiOleh])).toEqual(
    expect.arrayContaining([
      [baru, 'berlaku', null],
      [idLama, 'dikoreksi', baru],
    ]),
  )
})

test('bidang menurut peran: pengelola tanpa NIK, kinerja, dan hukuman; perangkat daerah lain tidak ditemukan', async () => {
  const { r, riwayat } = await rekam('adminDinas', 'ani')
  expect(r.pokok.find((p) => p.kode === 'nik')).toMatchObject({ tertutup: true })
  expect(r.pokok.find((p) => p.kode === 'nik')?.nilai).toMatch(/^•{12}\d{4}$/)
  expect(r.temuan.some((t) => t.isian === 'nik')).toBe(false)
  expect(riwayat('kinerja')).toMatchObject({ tertutup: true, baris: [] })
  expect(riwayat('hukuman')).toMatchObject({ tertutup: true, baris: [] })
  expect(riwayat('keluarga')).toMatchObject({ tertutup: false })
  expect(await lihat('adminKecamatan', 'ani')).toMatchObject({ kode: 'tidak-ditemukan' })
  const { riwayat: auditor } = await rekam('auditor', 'ani')
  expect(auditor('pangkat')).toMatchObject({ tertutup: true, baris: [] })
})

test('NIK yang tidak cocok dengan tanggal lahir diberitahukan kepada pemiliknya', async () => {
  const { r } = await rekam('ani', 'ani')
  expect(r.temuan.filter((t) => t.isian === 'nip')).toEqual([])
  expect(r.temuan.some((t) => t.isian === 'nik')).toBe(true)
})

test('yang melihat tercatat sekali tiap jam; pemiliknya sendiri dan yang ditolak tidak', async () => {
  const { db } = kota.basisdata
  const akun = uuid()
  await sql`insert into akun (id, pegawai_id, keadaan, dibuat_pada) values (${akun}, ${kota.id.verifikator}, 'aktif', ${KINI}::timestamptz)`
    .execute(db)
    .catch(() => undefined)
  const hitung = async () =>
    (
      await sql<{
        n: number
      }>`select count(*)::int as n from catatan_audit where aksi = 'pegawai.lihat' and objek_id = ${kota.id.citra}`.execute(
        db,
      )
    ).rows[0]?.n
  await lihat('citra', 'citra')
  await lihat('adminDinas', 'citra')
  expect(await hitung()).toBe(0)
  await lihat('verifikator', 'citra')
  await lihat('verifikator', 'citra')
  expect(await hitung()).toBe(1)
  await lihat('verifikator', 'citra', undefined, '2026-11-23T04:00:00.000Z')
  expect(await hitung()).toBe(2)
  expect(Array.isArray(await bacaPelihat(db, kota.id.citra, 10))).toBe(true)
})

test('basis data menolak masa yang bertumpuk: dua Plt satu jabatan, dua tugas belajar, dua suami', async () => {
  const { db } = kota.basisdata
  const jab = sql`(select id from jabatan where kode = 'kabid-mutasi')`
  const plt = (nama: NamaOrang, masa: string) =>
    sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
      values (${uuid()}, ${kota.id[nama]}, ${jab}, 'plt', true, ${masa}::daterange)`.execute(db)
  await plt('ani', '[2026-01-01,2026-04-01)')
  await plt('budi', '[2026-04-01,2026-07-01)')
  await expect(plt('citra', '[2026-03-31,2026-04-02)')).rejects.toThrow(/riwayat_jabatan_pelaksana/)
  const belajar = (masa: string) =>
    sql`insert into riwayat_belajar (id, pegawai_id, jenis, jenjang, berlaku)
      values (${uuid()}, ${kota.id.ani}, 'tugas-belajar', 'S2', ${masa}::daterange)`.execute(db)
  await belajar('[2020-01-01,2022-01-01)')
  await expect(belajar('[2021-12-31,2023-01-01)')).rejects.toThrow(/riwayat_belajar_tugas/)
  const suami = (mulai: string, sampai: string | null) =>
    sql`insert into riwayat_keluarga (id, pegawai_id, hubungan, nama, mulai, sampai)
      values (${uuid()}, ${kota.id.ani}, 'suami', 'Suami Contoh', ${mulai}::date, ${sampai}::date)`.execute(
      db,
    )
  await suami('2015-01-01', '2020-01-01')
  await suami('2020-01-01', null)
  await expect(suami('2022-01-01', null)).rejects.toThrow(/riwayat_keluarga_suami/)
})
