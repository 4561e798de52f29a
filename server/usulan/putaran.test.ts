// Putaran: completion rounds, return by a validator, uploads, and the paper route.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { berkasDisk } from '#server/alat/files.ts'
import { bukaKotaKecil, HARI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { objekDasar, pdfBersih, susunPdf } from '#uji/bahan/pdf-mentah.ts'
import { bacaBarisUsulan, bacaNaskahUsulan } from './baca.ts'
import { unggahBerkas } from './unggah.ts'
import { ketikKodePindaian, unggahPindaian } from './unggah-pindaian.ts'

let kota: KotaKecil
let main: Pemeran
let folder: string
const PDF = pdfBersih()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padu-uji-'))
  kota = await bukaKotaKecil({
    modaTandaTangan: ['basah'],
    modaValidasi: ['basah'],
    caraSerah: ['fisik'],
    kertas: 'Concorde',
  })
  main = pemeran(kota)
})
afterAll(() => kota.tutup())

const baris = async (id: string) => {
  const u = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  if (!u) throw new Error('tidak ada')
  return u
}

async function unggah(isi: Buffer, kerja: 'berkas' | 'pindaian', id: string, siapa: NamaOrang) {
  const jalur = join(folder, `unggah-${Math.random()}`)
  await writeFile(jalur, isi)
  const unggahan = { jalur, nama: 'a.pdf', tipe: 'application/pdf', ukuran: isi.length, sidik: 'x' }
  return kota.basisdata.transaksi(async (db) => {
    const p = perluUji(kota, db, siapa, main.jobs)
    const toko = berkasDisk(join(folder, 'toko'))
    if (kerja === 'berkas') return unggahBerkas(p, toko, { usulanId: id, syarat: 'sk-cpns', unggahan })
    return unggahPindaian(p, toko, { usulanId: id, unggahan }, async () => 2)
  })
}

async function pindai(id: string, siapa: NamaOrang): Promise<string> {
  const hasil = await unggah(
    Buffer.concat([PDF, Buffer.from(`${siapa}${Math.random()}`), Buffer.from('%%EOF')]),
    'pindaian',
    id,
    siapa,
  )
  if ('sebab' in hasil) throw new Error(hasil.sebab)
  return hasil.arsipId
}

test('melengkapi: berkas yang kurang diganti versi baru, yang tidak sah ditolak dengan saran', async () => {
  const id = await main.buat('ani')
  await main.jadi(id, 'ani', { kode: 'ajukan' })
  await main.jadi(id, 'verifikator', { kode: 'ambil' })
  await main.jadi(id, 'verifikator', {
    kode: 'periksa-berkas',
    berkas: [{ kode: 'sk-cpns', status: 'tidak-sesuai', catatan: 'Kabur.' }],
  })
  await main.jadi(id, 'verifikator', { kode: 'kembalikan-kekurangan' })
  expect(await main.lakukan(id, 'ani', { kode: 'ajukan-kembali' })).toMatchObject({
    kode: 'kekurangan-belum-diganti',
  })
  expect(await unggah(Buffer.alloc(0), 'berkas', id, 'ani')).toMatchObject({ kode: 'berkas-kosong' })
  expect(await unggah(Buffer.from('bukan pdf sama sekali'), 'berkas', id, 'ani')).toMatchObject({
    kode: 'tipe-berkas',
  })
  const terkunci = susunPdf(objekDasar(), '/Encrypt 5 0 R')
  expect(await unggah(terkunci, 'berkas', id, 'ani')).toMatchObject({ kode: 'pdf-terkunci' })
  expect(await unggah(PDF, 'berkas', id, 'budi')).toMatchObject({ kode: 'tidak-ditemukan' })
  const jadi = await unggah(PDF, 'berkas', id, 'ani')
  expect(jadi).toMatchObject({ ukuran: PDF.length, versi: 1 })
  const lagi = await unggah(Buffer.concat([PDF, Buffer.from('\n%%EOF')]), 'berkas', id, 'ani')
  expect(lagi).toMatchObject({ versi: 2 })
  expect((await baris(id)).keadaan.berkas['sk-cpns']).toMatchObject({
    sumber: 'mandiri',
    status: 'terlampir',
    putaran: 1,
  })
  await main.jadi(id, 'ani', { kode: 'ajukan-kembali' })
  expect((await baris(id)).tahap).toBe('diajukan')
})

/** A scan without a readable QR: nothing counts until the code was typed from the sheet. */
async function tandaBasahDenganKode(id: string, kodeCek: string): Promise<void> {
  const lembar = await unggah(PDF, 'pindaian', id, 'kepala')
  expect(lembar).toMatchObject({
    cocok: 'tidak-terbaca',
    pesan: expect.stringContaining('tidak berisi gambar'),
  })
  const arsipId = 'arsipId' in lembar ? lembar.arsipId : ''
  const tanda = { kode: 'tandatangani', tanggal: HARI, arsipId } as const
  expect(await main.lakukan(id, 'kepala', tanda)).toMatchObject({ kode: 'pindaian-belum-cocok' })
  const ketik = (kode: string) =>
    kota.basisdata.transaksi((db) =>
      ketikKodePindaian(perluUji(kota, db, 'kepala', main.jobs), { usulanId: id, arsipId, kode }),
    )
  expect(await ketik('KGB26-22')).toMatchObject({ kode: 'kode-cek-salah' })
  expect(await ketik('KGB26-2222-2222-2222')).toMatchObject({
    kode: 'pindaian-surat-lain',
    sebab: expect.stringContaining('tidak ada dalam register'),
  })
  expect(await main.lakukan(id, 'kepala', tanda)).toMatchObject({ kode: 'pindaian-belum-cocok' })
  expect(await ketik(kodeCek.toLowerCase().replaceAll('-', ' '))).toMatchObject({
    cocok: 'diketik',
    pesan: expect.stringContaining('2 halaman, pindaiannya 1 halaman'),
  })
  await main.jadi(id, 'kepala', tanda)
}

test('jalur kertas: paraf basah, cetak memberi nomor, tanda tangan basah, serah fisik', async () => {
  const id = await main.buat('budi')
  await main.sampaiDiterima(id, 'budi')
  expect(await main.lakukan(id, 'pengawas', { kode: 'validasi' })).toMatchObject({
    kode: 'paraf-basah-belum-lengkap',
  })
  await main.jadi(id, 'pengawas', { kode: 'validasi', tanggal: HARI, arsipId: await pindai(id, 'pengawas') })
  expect(await main.lakukan(id, 'kepala', { kode: 'tandatangani', tanggal: HARI })).toMatchObject({
    kode: 'urutan-tahap',
  })
  await main.jadi(id, 'administrator', {
    kode: 'validasi',
    tanggal: HARI,
    arsipId: await pindai(id, 'administrator'),
  })
  expect((await baris(id)).tahap).toBe('cetak-pra-ttd')
  expect(await main.lakukan(id, 'verifikator', { kode: 'cetak', kertas: 'HVS' })).toMatchObject({
    kode: 'kertas-tidak-sesuai',
  })
  await main.jadi(id, 'verifikator', { kode: 'cetak', kertas: 'Concorde' })
  const dicetak = (await bacaNaskahUsulan(kota.basisdata.db, id))[0]
  expect(dicetak).toMatchObject({ keadaan: 'dicetak', nomor: '800.1.11.13/1/BKPSDM/2026' })
  expect(await main.lakukan(id, 'kepala', { kode: 'tandatangani', tanggal: HARI })).toMatchObject({
    kode: 'pindaian-belum-ada',
  })
  await tandaBasahDenganKode(id, dicetak?.kodeCek ?? '')
  expect((await bacaNaskahUsulan(kota.basisdata.db, id))[0]).toMatchObject({ keadaan: 'ditandatangani' })
  const gaji = await sql<{ nomor: string }>`select nomor from riwayat_gaji where usulan_id = ${id}`.execute(
    kota.basisdata.db,
  )
  expect(gaji.rows[0]?.nomor).toBe(dicetak?.nomor)
  await main.jadi(id, 'verifikator', { kode: 'terbitkan' })
  expect(await main.lakukan(id, 'budi', { kode: 'isi-survei' }, { survei: { U1: 4 } })).toMatchObject({
    kode: 'survei-belum-lengkap',
  })
  const survei = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`U${i + 1}`, 3]))
  expect(await main.lakukan(id, 'verifikator', { kode: 'isi-survei' }, { survei })).toMatchObject({
    kode: 'survei-bukan-pemohon',
  })
  await main.jadi(id, 'budi', { kode: 'isi-survei' }, { survei })
  const bukti = await pindai(id, 'verifikator')
  await main.jadi(id, 'verifikator', { kode: 'serahkan', cara: 'fisik', penerima: 'Budi', arsipId: bukti })
  expect((await baris(id)).tahap).toBe('diserahkan')
})

test('dikembalikan validator: konsep gugur, diterima lagi tersusun baru; riwayat berubah menahan tanda tangan', async () => {
  const id = await main.buat('citra')
  await main.sampaiDiterima(id, 'citra')
  await main.jadi(id, 'pengawas', { kode: 'kembalikan', alasan: 'Jabatan pada naskah keliru.' })
  expect(await bacaNaskahUsulan(kota.basisdata.db, id)).toEqual([])
  await main.jadi(id, 'verifikator', { kode: 'ambil' }).catch(() => undefined)
  await main.jadi(id, 'verifikator', { kode: 'terima' })
  expect(await bacaNaskahUsulan(kota.basisdata.db, id)).toMatchObject([{ keadaan: 'konsep' }])
  await main.jadi(id, 'pengawas', { kode: 'validasi', tanggal: HARI, arsipId: await pindai(id, 'pengawas') })
  await main.jadi(id, 'administrator', {
    kode: 'validasi',
    tanggal: HARI,
    arsipId: await pindai(id, 'administrator'),
  })
  await main.jadi(id, 'verifikator', { kode: 'cetak', kertas: 'Concorde' })
  const arsipId = await pindai(id, 'kepala')
  await sql`insert into riwayat_pangkat (id, pegawai_id, golongan, mkg_bulan, tmt) values (gen_random_uuid(), ${kota.id.citra}, 'III/c', 116, '2026-11-01')`.execute(
    kota.basisdata.db,
  )
  expect(await main.lakukan(id, 'kepala', { kode: 'tandatangani', tanggal: HARI, arsipId })).toMatchObject({
    kode: 'nilai-berubah',
  })
})
