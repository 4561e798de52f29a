// Peta jabatan: who holds what on a day, planned against present, an acting head, a post laid down later, and whose map one gets.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adalahTolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { tetapkan } from './formasi.ts'
import { lihatPeta, semuaPola } from './lihat.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
  const { db } = kota.basisdata
  const jab = sql`(select id from jabatan where kode = 'kabid-mutasi')`
  await sql`update riwayat_jabatan set berlaku = '[2020-01-01,2026-10-01)' where pegawai_id = ${kota.id.administrator}`.execute(
    db,
  )
  await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
    values (${uuid()}, ${kota.id.pengawas}, ${jab}, 'plt', true, '[2026-10-01,2027-01-01)')`.execute(db)
  const formasi = (jumlah: number, masa: string) =>
    sql`insert into formasi_jabatan (id, jabatan_id, jumlah, berlaku, nomor, tanggal, dicatat_oleh)
      values (${uuid()}, (select id from jabatan where kode = 'analis-dinas'), ${jumlah}, ${masa}::daterange, 'SK-F', '2025-01-01', 'uji')`.execute(
      db,
    )
  await formasi(2, '[2020-01-01,2026-01-01)')
  await formasi(5, '[2026-01-01,)')
  await expect(formasi(9, '[2025-12-31,2026-02-01)')).rejects.toThrow(/formasi_jabatan/)
  await sql`update riwayat_status set berlaku = '[2018-03-01,2026-02-01)' where pegawai_id = ${kota.id.budi}`.execute(
    db,
  )
}, 180_000)
afterAll(() => kota.tutup())

async function peta(siapa: NamaOrang, pd: keyof KotaKecil['pd'], perTanggal?: string) {
  const ctx = { db: kota.basisdata.db, siapa: kota.pelaku(siapa), hari: HARI, kini: KINI } as unknown as Ctx
  const h = await lihatPeta(kota.ketentuan.peran, ctx, { perangkatDaerah: kota.pd[pd], perTanggal })
  if (adalahTolak(h)) throw new Error(h.sebab)
  const jabatan = (nama: string) => h.unit.flatMap((u) => u.jabatan).find((j) => j.nama === nama)
  return { h, jabatan }
}

test('jabatan lowong dipegang Plt; sehari sebelumnya masih pejabat definitif', async () => {
  const kini = await peta('verifikator', 'bkpsdm')
  expect(kini.jabatan('Kepala Bidang Mutasi')).toMatchObject({
    bezetting: 0,
    pemangku: [{ pegawaiId: kota.id.pengawas, kedudukan: 'plt', sampai: '2026-12-31' }],
  })
  expect(kini.h.lowong).toBe(1)
  const dulu = await peta('verifikator', 'bkpsdm', '2026-09-30')
  expect(dulu.jabatan('Kepala Bidang Mutasi')?.pemangku).toMatchObject([
    { pegawaiId: kota.id.administrator, kedudukan: 'definitif' },
  ])
  expect(dulu.h.lowong).toBe(0)
})

test('formasi menurut tanggal; yang sudah keluar tidak dihitung; jumlah sama dengan hitungan terpisah', async () => {
  const kini = await peta('verifikator', 'dinas')
  expect(kini.jabatan('Analis Dinas')).toMatchObject({ formasi: 5, bezetting: 2 })
  expect((await peta('verifikator', 'dinas', '2025-06-01')).jabatan('Analis Dinas')).toMatchObject({
    formasi: 2,
    bezetting: 3,
  })
  const hitung = await sql<{
    n: number
  }>`select count(*)::int as n from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
    where j.perangkat_daerah_id = ${kota.pd.dinas} and r.berlaku @> ${HARI}::date and r.pegawai_id <> ${kota.id.budi}`.execute(
    kota.basisdata.db,
  )
  expect(kini.h.bezetting).toBe(hitung.rows[0]?.n)
})

test('pengelola unit selalu mendapat unitnya; dua belas kelompok pola, empat belas bentuk', async () => {
  expect((await peta('adminDinas', 'bkpsdm')).h.perangkatDaerahId).toBe(kota.pd.dinas)
  expect(semuaPola()).toHaveLength(14)
  expect(new Set(semuaPola().map((p) => p.kelompok)).size).toBe(12)
})

test('formasi dicatat menurut keputusan: yang lama berakhir sehari sebelumnya, masa lalu tidak diubah', async () => {
  const c = {
    db: kota.basisdata.db,
    siapa: kota.pelaku('verifikator'),
    hari: HARI,
    kini: KINI,
  } as unknown as Ctx
  const id = async (kode: string) =>
    (await sql<{ id: string }>`select id from jabatan where kode = ${kode}`.execute(kota.basisdata.db))
      .rows[0]?.id ?? ''
  const isi = { jumlah: 7, mulai: '2026-11-01', nomor: 'SK-F2', tanggal: '2026-10-20' }
  expect(await tetapkan(c, await id('analis-dinas'), isi)).toEqual({ jumlah: 7 })
  const formasi = async (hari: string) =>
    (await peta('verifikator', 'dinas', hari)).jabatan('Analis Dinas')?.formasi
  expect([await formasi('2026-10-31'), await formasi('2026-11-01')]).toEqual([5, 7])
  expect(await tetapkan(c, await id('analis-dinas'), { ...isi, mulai: '2026-05-01' })).toMatchObject({
    kode: 'formasi-sudah-ada',
  })
  expect(await tetapkan(c, await id('kabid-mutasi'), isi)).toMatchObject({ isian: 'jumlah' })
  expect(await tetapkan(c, kota.id.ani, isi)).toMatchObject({ kode: 'tidak-ditemukan' })
})
