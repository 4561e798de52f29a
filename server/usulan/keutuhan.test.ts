// Keutuhan: races, deadlines, tampering, visibility.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bukaKotaKecil, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { bacaBarisUsulan, bacaPeristiwa } from './baca.ts'
import { daftarUsulan } from './baca-daftar.ts'
import { terimaBanyak } from './banyak.ts'
import { jalankanBatas, sapuBatas } from './batas.ts'
import { antreanDari, lihatDari } from './lihat.ts'
import { periksaRantai } from './rantai.ts'

let kota: KotaKecil
let main: Pemeran
beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
})
afterAll(() => kota.tutup())

const baris = async (id: string) => {
  const u = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  if (!u) throw new Error('tidak ada')
  return u
}
const batas = (waktu: { kini: string; hari: string }) => ({
  transaksi: kota.basisdata.transaksi,
  ...waktu,
  ketentuan: kota.ketentuan,
  jobs: main.jobs,
})

/** Ids that wait for this person's desk. */
const antrean = async (siapa: NamaOrang) => {
  const p = perluUji(kota, kota.basisdata.db, siapa, main.jobs)
  const hasil = await daftarUsulan(p.db, {
    lihat: lihatDari(p.pelaku, kota.ketentuan),
    tampilan: { jenis: 'antrean', bagian: antreanDari(p.pelaku, kota.ketentuan, p.hari) },
    saring: {},
    urut: 'tenggat',
    halaman: 1,
    ukuran: 50,
    kini: p.kini,
    hari: p.hari,
  })
  return hasil.baris.map((b) => b.id)
}

test('dua verifikator mengambil bersamaan: satu menang, satu diberi tahu', async () => {
  const id = await main.buat('ani')
  await main.jadi(id, 'ani', { kode: 'ajukan' })
  const { versi } = await baris(id)
  const hasil = await Promise.all([
    main.lakukan(id, 'verifikator', { kode: 'ambil' }, { versi }),
    main.lakukan(id, 'verifikatorDua', { kode: 'ambil' }, { versi }),
  ])
  expect(hasil.map((h) => (h.jenis === 'tolak' ? h.kode : 'jadi')).sort()).toEqual(['jadi', 'versi-berubah'])
  expect((await baris(id)).versi).toBe(versi + 1)
})

test('lewat batas: ditolak sekali, bertanggal detik pertama sesudah batas, surat penolakan tersusun', async () => {
  const id = await main.buat('budi')
  await main.jadi(id, 'budi', { kode: 'ajukan' })
  await main.jadi(id, 'verifikator', { kode: 'ambil' })
  await main.jadi(id, 'verifikator', {
    kode: 'periksa-berkas',
    berkas: [{ kode: 'sk-cpns', status: 'tidak-sesuai', catatan: 'Pindaian tidak terbaca.' }],
  })
  await main.jadi(id, 'verifikator', { kode: 'kembalikan-kekurangan' })
  const job = main.terkirim.find((t) => t.nama === 'usulan.batas')
  expect(job?.data).toEqual({ usulanId: id })
  const b = (await baris(id)).keadaan.batas
  expect(b?.batas).toBe('2026-11-30')
  expect(await jalankanBatas(batas({ kini: '2026-11-30T10:00:00.000Z', hari: '2026-11-30' }), id)).toBe(false)
  const sesudah = { kini: '2026-12-03T01:00:00.000Z', hari: '2026-12-03' }
  expect(await sapuBatas(batas(sesudah))).toBe(1)
  expect(await sapuBatas(batas(sesudah))).toBe(0)
  expect(await jalankanBatas(batas(sesudah), id)).toBe(false)
  const u = await baris(id)
  expect([u.tahap, u.cap]).toEqual(['ditolak', 'KEDALUWARSA'])
  const peristiwa = (await bacaPeristiwa(kota.basisdata.db, id)).at(-1)
  expect(peristiwa?.nomor).toBe('T10')
  expect(peristiwa?.hari).toBe('2026-12-01')
  const surat = await sql<{
    n: number
  }>`select count(*)::int as n from naskah where usulan_id = ${id} and jenis = 'penolakan'`.execute(
    kota.basisdata.db,
  )
  expect(surat.rows[0]?.n).toBe(1)
  const kabar = await sql<{
    n: number
  }>`select count(*)::int as n from pemberitahuan where usulan_id = ${id} and pegawai_id = ${kota.id.budi} and jenis = 'usulan.tolak-otomatis'`.execute(
    kota.basisdata.db,
  )
  expect(kabar.rows[0]?.n).toBe(1)
  expect(await main.lakukan(id, 'verifikator', { kode: 'kirim-surat-penolakan' })).toMatchObject({
    kode: 'surat-belum-siap',
  })
  expect(await antrean('kepala')).toContain(id)
  expect(await main.sahkan(id)).toMatchObject({ jenis: 'jadi' })
  expect(await antrean('kepala')).not.toContain(id)
  expect(await antrean('verifikator')).toContain(id)
  await main.jadi(id, 'verifikator', { kode: 'kirim-surat-penolakan' })
  expect((await baris(id)).tahap).toBe('ditolak-tuntas')
})

test('peristiwa tidak dapat diubah; yang diubah lewat pintu belakang ketahuan', async () => {
  const id = await main.buat('citra')
  await main.jadi(id, 'citra', { kode: 'ajukan' })
  const { db } = kota.basisdata
  await expect(
    sql`update usulan_peristiwa set hari = '2020-01-01' where usulan_id = ${id}`.execute(db),
  ).rejects.toThrow('hanya boleh ditambah')
  await expect(sql`delete from usulan_peristiwa where usulan_id = ${id}`.execute(db)).rejects.toThrow(
    'hanya boleh ditambah',
  )
  await sql`alter table usulan_peristiwa disable trigger usulan_peristiwa_tetap`.execute(db)
  await sql`update usulan_peristiwa set hari = '2020-01-01' where usulan_id = ${id} and versi = 1`.execute(db)
  expect(periksaRantai(id, await bacaPeristiwa(db, id), 2)).toMatchObject({ utuh: false, rusakPada: 1 })
  await sql`update usulan_peristiwa set hari = '2026-11-23' where usulan_id = ${id} and versi = 1`.execute(db)
  expect(periksaRantai(id, await bacaPeristiwa(db, id), 2).utuh).toBe(true)
  await sql`delete from usulan_peristiwa where usulan_id = ${id} and versi = 2`.execute(db)
  expect(periksaRantai(id, await bacaPeristiwa(db, id), 2)).toMatchObject({ utuh: false, rusakPada: 2 })
  await sql`alter table usulan_peristiwa enable trigger usulan_peristiwa_tetap`.execute(db)
})

test('terlihat menurut hubungan; SQL dan fungsi sepakat', async () => {
  const id = await main.buat('adminDinas')
  const tampak = async (siapa: NamaOrang) => {
    const p = perluUji(kota, kota.basisdata.db, siapa, main.jobs)
    const hasil = await daftarUsulan(p.db, {
      lihat: lihatDari(p.pelaku, kota.ketentuan),
      tampilan: { jenis: 'semua' },
      saring: {},
      urut: 'terbaru',
      halaman: 1,
      ukuran: 50,
      kini: p.kini,
      hari: p.hari,
    })
    return hasil.baris.some((b) => b.id === id)
  }
  const semua: NamaOrang[] = [
    'adminDinas',
    'ani',
    'adminKecamatan',
    'verifikator',
    'verifikatorLain',
    'pengawas',
    'kepala',
    'auditor',
  ]
  const lihat = async () =>
    Object.fromEntries(await Promise.all(semua.map(async (s) => [s, await tampak(s)] as const)))
  expect(await lihat()).toEqual({
    adminDinas: true,
    ani: false,
    adminKecamatan: false,
    verifikator: false,
    verifikatorLain: false,
    pengawas: false,
    kepala: false,
    auditor: false,
  })
  await main.jadi(id, 'adminDinas', { kode: 'ajukan' })
  expect(await lihat()).toEqual({
    adminDinas: true,
    ani: false,
    adminKecamatan: false,
    verifikator: true,
    verifikatorLain: false,
    pengawas: true,
    kepala: true,
    auditor: true,
  })
})

test('antrean hanya yang menunggu; terima banyak memberi hasil per usulan', async () => {
  const id = await main.buat('auditor')
  await main.jadi(id, 'auditor', { kode: 'ajukan' })
  const p = perluUji(kota, kota.basisdata.db, 'verifikator', main.jobs)
  const bagian = antreanDari(p.pelaku, kota.ketentuan, p.hari)
  const hasil = await daftarUsulan(p.db, {
    lihat: lihatDari(p.pelaku, kota.ketentuan),
    tampilan: { jenis: 'antrean', bagian },
    saring: { putusan: 'cocok' },
    urut: 'tenggat',
    halaman: 1,
    ukuran: 50,
    kini: p.kini,
    hari: p.hari,
  })
  expect(hasil.baris.map((b) => b.id)).toContain(id)
  const { versi } = await baris(id)
  const banyak = await kota.basisdata.transaksi((db) =>
    terimaBanyak({ ...p, db }, [
      { id, versi },
      { id: kota.id.ani, versi: 1 },
    ]),
  )
  expect(Object.fromEntries(banyak.map((h) => [h.id, h.jadi]))).toEqual({ [id]: true, [kota.id.ani]: false })
  expect((await baris(id)).tahap).toBe('validasi-pengawas')
})
