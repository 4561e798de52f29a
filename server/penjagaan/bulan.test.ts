// Bulan: the watch list of a month, the proposal of a whole unit, and the register that follows from both.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bulanBuku, halamanBuku, jumlahBuku } from '#server/buku/baca.ts'
import { bukaKotaKecil, HARI, type KotaKecil, TMT } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { bacaRombongan } from './baca-rombongan.ts'
import { barisPenjagaan, calonBulan, cariJagaan, jumlahPerBulan, selisih } from './jaga.ts'
import { buatRombongan } from './rombongan.ts'

let kota: KotaKecil
let main: Pemeran
beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
})
afterAll(() => kota.tutup())

const jagaan = () => {
  const j = cariJagaan(kota.ketentuan, 'kgb', HARI)
  if (!j) throw new Error('penjagaan kgb tidak ada')
  return j
}
const semua = { perangkatDaerahId: null, hari: HARI }
const saring = {
  buku: 'penjagaan-kgb',
  layanan: ['kenaikan-gaji-berkala'],
  tahun: 2027,
  perangkatDaerahId: null,
  per: HARI,
  zona: 'Asia/Jakarta',
}

test('daftar bulan: setiap orang dengan alasan dan pasal; jumlah setahun cocok', async () => {
  const { db } = kota.basisdata
  const calon = await calonBulan(db, kota.ketentuan, jagaan(), semua, '2027-03')
  expect(calon).toHaveLength(12)
  const baris = barisPenjagaan(jagaan(), calon[0] ?? never(), HARI, kota.pelaku('verifikator'))
  expect(baris).toMatchObject({
    tmt: TMT,
    golongan: 'III/b',
    nilai: { mkgBaru: { jenis: 'bulan', nilai: 120 } },
    batasUsul: '2026-12-01',
    terlambat: false,
  })
  expect(baris.alasan).not.toBe('')
  expect(baris.dasar.length).toBeGreaterThan(0)
  const bulan = await jumlahPerBulan(db, kota.ketentuan, jagaan(), semua, 2027)
  expect(bulan.filter((b) => b.jumlah > 0)).toEqual([{ bulan: '2027-03', jumlah: 12 }])
  const dinas = await calonBulan(
    db,
    kota.ketentuan,
    jagaan(),
    { perangkatDaerahId: kota.pd.dinas, hari: HARI },
    '2027-03',
  )
  expect(dinas).toHaveLength(3)
})

const satu = async (kode: string, bulan: string, id: string) => {
  const j = cariJagaan(kota.ketentuan, kode, HARI) ?? never()
  const calon = await calonBulan(kota.basisdata.db, kota.ketentuan, j, semua, bulan)
  const c = calon.find((x) => x.orang.id === id) ?? never()
  return barisPenjagaan(j, c, HARI, kota.pelaku('verifikator'))
}

test('setiap penjagaan menilai aturannya sendiri: pensiun dengan BUP, Satyalancana pada hari jatuh tempo', async () => {
  const { db } = kota.basisdata
  await sql`update pegawai set tmt_cpns = '2017-06-01' where id = ${kota.id.citra}`.execute(db)
  const satya = await satu('satyalancana', '2027-06', kota.id.citra)
  expect(satya.nilai.kelas).toEqual({ jenis: 'teks', nilai: 'Satyalancana Karya Satya X Tahun' })
  expect(satya.nilai.masaKerjaBulan).toEqual({ jenis: 'bulan', nilai: 120 })
  // Ten years are reached on the due day, so only the statement of the head of unit is still open.
  expect(satya).toMatchObject({ putusan: 'perlu-pertimbangan', batasUsul: '2027-06-01' })
  const lahir = await sql<{ lahir: string }>`select lahir from pegawai where id = ${kota.id.citra}`.execute(
    db,
  )
  const asal = lahir.rows[0]?.lahir ?? never()
  await sql`update pegawai set lahir = '1969-06-10' where id = ${kota.id.citra}`.execute(db)
  const pensiun = await satu('pensiun', '2027-07', kota.id.citra)
  await sql`update pegawai set lahir = ${asal}::date where id = ${kota.id.citra}`.execute(db)
  expect(pensiun).toMatchObject({
    tmt: '2027-07-01',
    golongan: 'III/b',
    nilai: { bup: { nilai: 58 }, tanggalBup: { nilai: '2027-06-10' } },
  })
  expect(pensiun.batasUsul < '2027-01-01').toBe(true)
  const kgb = await satu('kgb', '2027-03', kota.id.citra)
  const naik = Number(kgb.nilai.gajiBaru?.nilai) - Number(kgb.nilai.gajiLama?.nilai)
  expect(naik).toBeGreaterThan(0)
  expect(selisih(jagaan(), [{ ...kgb, putusan: 'memenuhi' }])).toBe(naik)
  expect(selisih(cariJagaan(kota.ketentuan, 'pensiun', HARI) ?? never(), [pensiun])).toBeNull()
})

test('yang pensiun tidak dijaga, yang ditunda pindah bulan', async () => {
  const { db } = kota.basisdata
  await sql`update riwayat_status set berlaku = '[2018-03-01,2026-11-01)' where pegawai_id = ${kota.id.verifikatorLain}`.execute(
    db,
  )
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (gen_random_uuid(), ${kota.id.verifikatorLain}, 'pns', 'pensiun', '[2026-11-01,)')`.execute(db)
  await sql`insert into riwayat_penundaan_kgb (id, pegawai_id, tmt, bulan) values (gen_random_uuid(), ${kota.id.kepala}, ${TMT}, 6)`.execute(
    db,
  )
  const bulan = await jumlahPerBulan(db, kota.ketentuan, jagaan(), semua, 2027)
  expect(bulan.filter((b) => b.jumlah > 0)).toEqual([
    { bulan: '2027-03', jumlah: 10 },
    { bulan: '2027-09', jumlah: 1 },
  ])
})

test('rombongan: lengkap diajukan, kurang berkas tertinggal sebagai draf, yang sudah ada dilewati', async () => {
  const { db } = kota.basisdata
  await main.buat('adminDinas')
  await sql`delete from arsip where pegawai_id = ${kota.id.budi} and jenis_dokumen = 'sk-cpns'`.execute(db)
  const hasil = await kota.basisdata.transaksi((trx) =>
    buatRombongan(perluUji(kota, trx, 'adminDinas', main.jobs), {
      penjagaan: 'kgb',
      bulan: '2027-03',
      perangkatDaerahId: kota.pd.dinas,
    }),
  )
  if ('sebab' in hasil) throw new Error(hasil.sebab)
  expect([hasil.diusulkan, hasil.dilewati]).toEqual([1, 2])
  const peta = new Map(hasil.hasil.map((h) => [h.pegawaiId, h]))
  expect(peta.get(kota.id.ani)).toMatchObject({ nomor: expect.stringMatching(/^KGB-2026-/), alasan: null })
  const budi = peta.get(kota.id.budi)
  expect(budi?.usulanId).not.toBeNull()
  expect(budi?.alasan).toContain('SK CPNS')
  expect(peta.get(kota.id.adminDinas)).toMatchObject({ usulanId: null })
  expect((await bacaRombongan(db, hasil.id))?.hasil).toHaveLength(3)
})

test('buku: jumlah halaman dan seluruh sama dengan SQL terpisah; nomor batal tetap tercatat', async () => {
  const { db } = kota.basisdata
  await sql`insert into nomor (id, buku, tahun, urut, teks, keadaan, alasan, dipesan_pada)
    values (gen_random_uuid(), 'penjagaan-kgb', 2027, 9, '800.1.11.13/9/BKPSDM/2027', 'batal', 'Tahun buku ditutup.', now())`.execute(
    db,
  )
  const id = await main.buat('citra')
  await main.sampaiDiterima(id, 'citra')
  await main.jadi(id, 'pengawas', { kode: 'validasi' })
  await main.jadi(id, 'administrator', { kode: 'validasi' })
  expect(await main.sahkan(id)).toMatchObject({ jenis: 'jadi' })
  const baris = await halamanBuku(db, saring, { halaman: 1, ukuran: 50 })
  expect(baris.map((b) => b.urut)).toEqual(baris.map((_, i) => i + 1))
  expect(baris.find((b) => b.usulanId === id)).toMatchObject({
    keterangan: 'Terbit',
    sel: { 'tmt-baru': TMT, 'tmt-lama': '2025-03-01', 'masa-kerja': 120 },
  })
  expect(baris.filter((b) => b.batal)).toHaveLength(1)
  const seluruh = await jumlahBuku(db, saring, ['gaji-baru'])
  const terpisah = await sql<{ n: number; baru: number }>`
    select count(*)::int as n, sum((hitung->>'gajiBaru')::int)::int as baru from usulan
    where nomor is not null and tmt = ${TMT}::date and tahap not in ('ditolak', 'ditolak-tuntas', 'dibatalkan')`.execute(
    db,
  )
  expect(seluruh.jumlah).toBe((terpisah.rows[0]?.n ?? 0) + 1)
  expect(seluruh.jumlahkan['gaji-baru']).toBe(terpisah.rows[0]?.baru)
  const halaman = baris.reduce((n, b) => n + (b.batal ? 0 : Number(b.sel['gaji-baru'] ?? 0)), 0)
  expect(halaman).toBe(seluruh.jumlahkan['gaji-baru'])
  expect(await bulanBuku(db, saring)).toEqual([{ bulan: '2027-03', jumlah: terpisah.rows[0]?.n }])
})

function never(): never {
  throw new Error('tidak ada calon')
}
