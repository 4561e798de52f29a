// Perjalanan: one case from draft to hand-over on a real database, and every wrong turn refused with its article.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keadaanAwal, terapkan } from '#mesin/alur.ts'
import { bukaKotaKecil, type KotaKecil, TMT } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { bacaBarisUsulan, bacaPeristiwa, tanpaRantai } from './baca.ts'
import { periksaRantai } from './rantai.ts'
import { rincianUsulan } from './rincian.ts'

let kota: KotaKecil
let main: Pemeran

const SURVEI = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`U${i + 1}`, 4]))

beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
})
afterAll(() => kota.tutup())

const baris = (id: string) => bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })

test('dari draf sampai diserahkan; kejadian terlipat kembali sama dengan yang tersimpan', async () => {
  const id = await main.buat('ani')
  const draf = await baris(id)
  expect(draf?.tmt).toBe(TMT)
  expect(Object.keys(draf?.keadaan.berkas ?? {}).sort()).toEqual(['sk-cpns', 'sk-gaji-terakhir'])
  expect(draf?.hitung).toMatchObject({ golongan: 'III/b', berkas: 2, berkasWajib: 2, kurang: 0 })
  await main.sampaiDiterima(id)
  await main.jadi(id, 'pengawas', { kode: 'validasi' })
  await main.jadi(id, 'administrator', { kode: 'validasi' })
  expect(await main.sahkan(id)).toMatchObject({ jenis: 'jadi' })
  await main.jadi(id, 'verifikator', { kode: 'terbitkan' })
  const tersembunyi = await sql<{
    n: number
  }>`select count(*)::int as n from arsip where usulan_id = ${id} and tersembunyi`.execute(kota.basisdata.db)
  expect(tersembunyi.rows[0]?.n).toBe(1)
  await main.jadi(id, 'ani', { kode: 'isi-survei' }, { survei: SURVEI })
  const akhir = await baris(id)
  expect(akhir?.tahap).toBe('diserahkan')
  expect(akhir?.nomor).toMatch(/^KGB-2026-\d{5}$/)
  const terbuka = await sql<{
    n: number
  }>`select count(*)::int as n from arsip where usulan_id = ${id} and not tersembunyi`.execute(
    kota.basisdata.db,
  )
  expect(terbuka.rows[0]?.n).toBe(1)
  const peristiwa = await bacaPeristiwa(kota.basisdata.db, id)
  const terlipat = peristiwa.map(tanpaRantai).reduce(terapkan, keadaanAwal(''))
  expect(terlipat).toEqual(akhir?.keadaan)
  expect(periksaRantai(id, peristiwa, akhir?.versi ?? 0)).toMatchObject({
    utuh: true,
    jumlah: peristiwa.length,
  })
  const gaji = await sql<{ tmt: string; mkg_bulan: number; nomor: string; gaji_pokok: number }>`
    select tmt, mkg_bulan, nomor, gaji_pokok from riwayat_gaji where usulan_id = ${id}`.execute(
    kota.basisdata.db,
  )
  expect(gaji.rows).toEqual([
    { tmt: TMT, mkg_bulan: 120, nomor: akhir?.keadaan.naskahNomor, gaji_pokok: akhir?.hitung.gajiBaru },
  ])
})

test('rincian: siapa memegang, apa yang diminta, riwayat dalam kalimat', async () => {
  const id = await main.buat('budi')
  const lihat = (siapa: Parameters<Pemeran['buat']>[0]) =>
    rincianUsulan(perluUji(kota, kota.basisdata.db, siapa, main.jobs), id)
  const draf = await lihat('budi')
  expect(draf).toMatchObject({ cap: 'DRAF', pemegang: { peran: 'Pemohon', anda: true } })
  await main.sampaiDiterima(id, 'budi')
  const milik = await lihat('budi')
  expect(milik).toMatchObject({
    cap: 'DIVALIDASI',
    pemegang: { peran: 'Kepala Subbidang Kenaikan Gaji', nama: 'Pengawas Gaji, S.E.', anda: false },
    dimintaDariAnda: null,
    lembar: { ke: 3, dari: 6 },
    naskah: { bolehUnduh: false, bolehPratinjau: false },
  })
  expect('riwayat' in milik ? milik.riwayat.map((r) => r.judul) : []).toEqual([
    'Draf dibuat',
    'Usulan dikirim',
    'Diambil untuk diperiksa',
    'Berkas diperiksa',
    'Verifikasi diterima',
  ])
  const pengawas = await lihat('pengawas')
  expect(pengawas).toMatchObject({ pemegang: { anda: true }, naskah: { bolehPratinjau: true } })
  expect('tindakan' in pengawas ? pengawas.tindakan.map((t) => [t.kode, t.boleh]) : []).toEqual([
    ['validasi', true],
    ['kembalikan', true],
  ])
})

test('jalan pintas ditolak dengan pasalnya', async () => {
  const id = await main.buat('citra')
  const tolak = async (siapa: Parameters<Pemeran['buat']>[0], kode: string, lain = {}) => {
    const hasil = await main.lakukan(id, siapa, { kode, ...lain })
    return hasil.jenis === 'tolak' ? hasil : undefined
  }
  expect(await tolak('pengawas', 'validasi')).toMatchObject({ kode: 'tidak-ditemukan' })
  await main.jadi(id, 'citra', { kode: 'ajukan' })
  expect((await tolak('pengawas', 'validasi'))?.kode).toBe('urutan-tahap')
  expect((await tolak('verifikatorLain', 'ambil'))?.kode).toBe('tidak-ditemukan')
  await main.jadi(id, 'verifikator', { kode: 'ambil' })
  expect((await tolak('verifikatorDua', 'terima'))?.kode).toBe('bukan-pemeriksa')
  expect((await tolak('verifikator', 'terima'))?.kode).toBe('berkas-belum-sesuai')
  expect((await tolak('verifikator', 'tolak', { alasan: 'x' }))?.kode).toBe('alasan-kosong')
  expect((await tolak('kepala', 'tandatangani'))?.kode).toBe('urutan-tahap')
  const semua = await tolak('verifikator', 'serahkan')
  expect(semua?.dasar.length).toBeGreaterThan(0)
})

test('versi lama dijawab versi-berubah dan tidak mengubah apa pun', async () => {
  const id = await main.buat('adminKecamatan')
  const hasil = await main.lakukan(id, 'adminKecamatan', { kode: 'ajukan' }, { versi: 9 })
  expect(hasil).toMatchObject({ jenis: 'tolak', kode: 'versi-berubah' })
  expect((await baris(id))?.versi).toBe(1)
})

test('satu usulan berjalan untuk satu pegawai dan TMT', async () => {
  await main.buat('adminDinas', 'adminDinas')
  await expect(main.buat('adminDinas', 'adminDinas')).rejects.toThrow('usulan-berjalan')
})

test('admin kepegawaian mengurus pegawai perangkat daerahnya, tidak yang lain', async () => {
  await expect(main.buat('adminKecamatan', 'budi')).rejects.toThrow('tidak-ditemukan')
})
