// Usul perubahan: nothing changes before the BKPSDM decides; the effect is one row; nobody decides on himself; proof opens to the desk.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adalahTolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, isiArsip, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { lewatPerubahan, lihatDaftar, lihatIsi, lihatSatu, type TindakanPerubahan } from './lihat.ts'
import { ajukan, tindak } from './tindak.ts'

let kota: KotaKecil
let n = 9000
beforeAll(async () => {
  kota = await bukaKotaKecil()
}, 180_000)
afterAll(() => kota.tutup())

const ctx = (siapa: NamaOrang): Ctx =>
  ({ db: kota.basisdata.db, siapa: kota.pelaku(siapa), hari: HARI, kini: KINI }) as unknown as Ctx
const perlu = () => ({ peran: kota.ketentuan.peran })
const bukti = (orang: NamaOrang) => isiArsip(kota.basisdata.db, kota.id[orang], 'ijazah', ++n)
const ALASAN = 'Ijazah saya belum tercatat.'
const S2 = { jenjang: 'S2', lembaga: 'Universitas Contoh', lulus: '2024-08-01', jurusan: 'Manajemen' }

async function usulkan(siapa: NamaOrang, o: Partial<Parameters<typeof ajukan>[2]> = {}) {
  const orang = (Object.entries(kota.id).find(([, id]) => id === o.pegawaiId)?.[0] ?? siapa) as NamaOrang
  const h = await ajukan(perlu(), ctx(siapa), {
    bidang: 'pendidikan',
    isi: S2,
    alasan: ALASAN,
    arsipId: await bukti(orang),
    ...o,
  })
  if (adalahTolak(h)) throw new Error(`${h.kode}: ${h.sebab}`)
  return h
}
async function langkah(
  siapa: NamaOrang,
  id: string,
  tindakan: TindakanPerubahan,
  isi: Record<string, unknown> = {},
) {
  const u = await lihatSatu(perlu(), ctx(siapa), id)
  const versi = adalahTolak(u) ? 0 : u.versi
  return tindak(perlu(), ctx(siapa), { id, tindakan }, { versi, ...isi })
}
const pendidikan = async (orang: NamaOrang) =>
  (
    await sql<{
      id: string
      jenjang: string
      sumber: string
      arsip_id: string | null
      dikoreksi_oleh: string | null
      lulus: string
    }>`
      select id, jenjang, sumber, arsip_id, dikoreksi_oleh, lulus::text as lulus from riwayat_pendidikan
      where pegawai_id = ${kota.id[orang]} order by dicatat_pada, id`.execute(kota.basisdata.db)
  ).rows

test('tambahan: unit menyetujui, BKPSDM menerima, satu baris bertambah sekali dengan buktinya', async () => {
  const { id, keadaan } = await usulkan('ani')
  expect(keadaan).toBe('menunggu-unit')
  expect(await pendidikan('ani')).toHaveLength(0)
  expect(await langkah('verifikator', id, 'terima')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await langkah('adminKecamatan', id, 'setujui')).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await langkah('ani', id, 'setujui')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await langkah('adminDinas', id, 'setujui')).toMatchObject({ keadaan: 'menunggu-bkpsdm' })
  expect(await pendidikan('ani')).toHaveLength(0)
  expect(await langkah('verifikator', id, 'terima')).toMatchObject({ keadaan: 'diterima' })
  const u = await lihatSatu(perlu(), ctx('ani'), id)
  if (adalahTolak(u)) throw new Error(u.sebab)
  expect(u.peristiwa.map((p) => p.tindakan)).toEqual(['ajukan', 'setujui', 'terima'])
  expect(await pendidikan('ani')).toMatchObject([{ jenjang: 'S2', sumber: 'perubahan', arsip_id: u.arsipId }])
  expect(await langkah('verifikator', id, 'terima')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await pendidikan('ani')).toHaveLength(1)
})

test('koreksi: baris lama menunjuk penggantinya; kolom lain ikut; usul kedua atas baris yang sama ditolak', async () => {
  const lama = uuid()
  await sql`insert into riwayat_pendidikan (id, pegawai_id, jenjang, jurusan, lembaga, lulus, jalur)
    values (${lama}, ${kota.id.budi}, 'S1', 'Hukum', 'Universitas Lama', '2012-08-01', 'izin-belajar')`.execute(
    kota.basisdata.db,
  )
  const { id } = await usulkan('budi', { barisId: lama, isi: { lulus: '2013-08-01' } })
  await kota.basisdata
    .transaksi(async (db) => {
      const h = await ajukan(
        perlu(),
        { ...ctx('budi'), db },
        {
          bidang: 'pendidikan',
          barisId: lama,
          isi: { lulus: '2014-08-01' },
          alasan: ALASAN,
          arsipId: await isiArsip(db, kota.id.budi, 'ijazah', ++n),
        },
      )
      expect(h).toMatchObject({ kode: 'bertumpuk' })
      throw new Error('batal')
    })
    .catch(() => undefined)
  await langkah('adminDinas', id, 'setujui')
  await langkah('verifikator', id, 'terima')
  const [awal, baru] = await pendidikan('budi')
  expect(baru).toMatchObject({ jenjang: 'S1', lulus: '2013-08-01', dikoreksi_oleh: null })
  expect(awal).toMatchObject({ id: lama, lulus: '2012-08-01', dikoreksi_oleh: baru?.id })
  const jalur = await sql<{
    jalur: string
  }>`select jalur from riwayat_pendidikan where id = ${baru?.id}`.execute(kota.basisdata.db)
  expect(jalur.rows[0]?.jalur).toBe('izin-belajar')
})

test('data pokok: yang lama tersimpan; yang tidak disebut tidak berubah; NIK tertutup bagi unit', async () => {
  const { db } = kota.basisdata
  const { id } = await usulkan('citra', { bidang: 'pokok', isi: { telepon: '081299990000' } })
  const u = await lihatSatu(perlu(), ctx('adminKecamatan'), id)
  if (adalahTolak(u)) throw new Error(u.sebab)
  const kolom = (kode: string) => u.kolom.find((k) => k.kode === kode)
  expect(kolom('nik')).toMatchObject({ lama: null, baru: null, berubah: false })
  expect(kolom('telepon')).toMatchObject({ lama: null, baru: '081299990000', berubah: true })
  await langkah('adminKecamatan', id, 'setujui')
  await langkah('verifikator', id, 'terima')
  const p = await sql<{
    telepon: string
    nik: string
  }>`select telepon, nik from pegawai where id = ${kota.id.citra}`.execute(db)
  expect(p.rows[0]?.telepon).toBe('081299990000')
  expect(p.rows[0]?.nik).toMatch(/^\d{16}$/)
  const r = await sql<{
    lama: unknown
    baru: unknown
  }>`select lama, baru from riwayat_pokok where pegawai_id = ${kota.id.citra}`.execute(db)
  expect(r.rows).toEqual([{ lama: { telepon: '081200000001' }, baru: { telepon: '081299990000' } }])
  await expect(sql`update riwayat_pokok set berlaku = '2000-01-01'`.execute(db)).rejects.toThrow(
    /hanya boleh ditambah/,
  )
})

test('isian buruk ditolak dengan nama isian; tanpa perubahan, tanggal nanti, bukti orang lain, bidang asing', async () => {
  const coba = (o: Partial<Parameters<typeof ajukan>[2]>, siapa: NamaOrang = 'ani') =>
    ajukan(perlu(), ctx(siapa), { bidang: 'pendidikan', isi: S2, alasan: ALASAN, arsipId: uuid(), ...o })
  expect(await coba({ isi: { ...S2, lulus: '2027-01-01' } })).toMatchObject({
    kode: 'isian-salah',
    isian: 'lulus',
  })
  expect(await coba({ isi: { ...S2, lulus: '2024-02-30' } })).toMatchObject({ isian: 'lulus' })
  expect(await coba({ isi: { ...S2, jenjang: 'S9' } })).toMatchObject({ isian: 'jenjang' })
  expect(await coba({ isi: { jenjang: 'S2' } })).toMatchObject({ isian: 'lembaga' })
  expect(await coba({ isi: { ...S2, rahasia: 'x' } })).toMatchObject({ kode: 'isian-asing' })
  expect(await coba({ bidang: 'pokok', isi: { nik: '123' } })).toMatchObject({ isian: 'nik' })
  expect(await coba({ bidang: 'pokok', isi: { telepon: '081200000001' } })).toMatchObject({
    kode: 'tidak-berubah',
  })
  expect(await coba({ bidang: 'gaji' })).toMatchObject({ kode: 'bidang-asing' })
  expect(await coba({})).toMatchObject({ kode: 'bukti-tidak-ada' })
  expect(await coba({ arsipId: await bukti('citra') })).toMatchObject({ kode: 'bukti-tidak-ada' })
  expect(await coba({ barisId: uuid() })).toMatchObject({ kode: 'bentrok' })
  expect(await coba({ pegawaiId: kota.id.citra })).toMatchObject({ kode: 'tidak-ditemukan' })
})

test('dikembalikan dengan alasan, dikirim ulang oleh pengusul, ditolak dengan alasan; meja hanya melihat gilirannya', async () => {
  const { id } = await usulkan('ani', {
    bidang: 'kartu',
    isi: { jenis: 'npwp', nomor: '09.123', tanggal: '2020-01-01' },
  })
  const antre = async (siapa: NamaOrang) =>
    (await lihatDaftar(perlu(), ctx(siapa), { tampilan: 'antrean', halaman: 1, ukuran: 50 })).baris.map(
      (b) => b.id,
    )
  expect(await antre('adminDinas')).toContain(id)
  expect(await antre('adminKecamatan')).not.toContain(id)
  expect(await antre('verifikator')).not.toContain(id)
  expect(await langkah('adminDinas', id, 'kembalikan')).toMatchObject({ kode: 'alasan-kurang' })
  expect(
    await langkah('adminDinas', id, 'kembalikan', { catatan: 'Nomor NPWP kurang angka.' }),
  ).toMatchObject({ keadaan: 'dikembalikan' })
  expect(await langkah('adminDinas', id, 'setujui')).toMatchObject({ kode: 'bukan-giliran' })
  expect(
    await langkah('ani', id, 'kirim-ulang', {
      isi: { jenis: 'npwp', nomor: '09.123.456', tanggal: '2020-01-01' },
    }),
  ).toMatchObject({
    keadaan: 'menunggu-unit',
  })
  await langkah('adminDinas', id, 'setujui')
  expect(
    await langkah('verifikator', id, 'tolak', { catatan: 'Kartu pada bukti milik orang lain.' }),
  ).toMatchObject({ keadaan: 'ditolak' })
  const kabar = await sql<{
    judul: string
  }>`select judul from pemberitahuan where pegawai_id = ${kota.id.ani} and jenis = 'perubahan-data'`.execute(
    kota.basisdata.db,
  )
  expect(kabar.rows.map((k) => k.judul)).toContain('Usul perubahan Kartu ditolak')
  const kartu = await sql`select 1 from riwayat_kartu where pegawai_id = ${kota.id.ani}`.execute(
    kota.basisdata.db,
  )
  expect(kartu.rows).toHaveLength(0)
})

test('pengelola mengusulkan bagi pegawainya langsung ke BKPSDM; tentang dirinya diputus orang lain; bukti terbuka bagi meja', async () => {
  const { id, keadaan } = await usulkan('adminDinas', { pegawaiId: kota.id.ani })
  expect(keadaan).toBe('menunggu-bkpsdm')
  const u = await lihatSatu(perlu(), ctx('verifikator'), id)
  if (adalahTolak(u)) throw new Error(u.sebab)
  expect(await lewatPerubahan(perlu(), ctx('verifikator'), u.arsipId)).toBe(true)
  expect(await lewatPerubahan(perlu(), ctx('adminKecamatan'), u.arsipId)).toBe(false)
  await langkah('verifikator', id, 'terima')
  expect(await lewatPerubahan(perlu(), ctx('verifikator'), u.arsipId)).toBe(false)
  const milik = await usulkan('verifikator', {
    bidang: 'diklat',
    isi: { jenis: 'teknis', nama: 'Diklat Arsip', lulus: '2025-05-05' },
  })
  await sql`update usul_perubahan set keadaan = 'menunggu-bkpsdm' where id = ${milik.id}`.execute(
    kota.basisdata.db,
  )
  expect(await langkah('verifikator', milik.id, 'terima')).toMatchObject({ kode: 'bukan-giliran' })
  expect(await langkah('verifikatorDua', milik.id, 'terima')).toMatchObject({ keadaan: 'diterima' })
  expect(
    await lihatIsi(perlu(), ctx('adminDinas'), { bidang: 'pokok', pegawaiId: kota.id.ani }),
  ).toMatchObject({
    isi: { nik: null },
    tertutup: expect.arrayContaining(['nik', 'telepon']),
  })
})

test('catatan yang bertumpuk ditolak oleh basis data dan tidak menyisakan apa pun', async () => {
  const masa = {
    jenis: 'kompetensi',
    nama: 'Ahli Pengadaan',
    penerbit: 'Lembaga Contoh',
    mulai: '2020-01-01',
    sampai: '2024-12-31',
  }
  const satu = await usulkan('budi', { bidang: 'sertifikat', isi: masa })
  const dua = await usulkan('budi', { bidang: 'sertifikat', isi: { ...masa, mulai: '2023-01-01' } })
  for (const x of [satu, dua]) await langkah('adminDinas', x.id, 'setujui')
  await langkah('verifikator', satu.id, 'terima')
  await kota.basisdata
    .transaksi(async (db) => {
      const versi = 2
      const h = await tindak(
        perlu(),
        { ...ctx('verifikator'), db },
        { id: dua.id, tindakan: 'terima' },
        { versi },
      )
      expect(h).toMatchObject({ kode: 'bertumpuk' })
      throw new Error('batal')
    })
    .catch((g) => expect(String(g)).toContain('batal'))
  const u = await lihatSatu(perlu(), ctx('budi'), dua.id)
  expect(u).toMatchObject({ keadaan: 'menunggu-bkpsdm' })
})
