// Calendar and cases: a kahar declared afterwards moves running limits on and lets the desk restore what fell in it.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import { akhiri, hapus, masukkan, tambah, tetapkan } from '#server/kalender/kelola.ts'
import { bukaKotaKecil, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji, type Waktu } from '#uji/bahan/langkah.ts'
import { bacaBarisUsulan } from './baca.ts'
import { jalankanBatas } from './batas.ts'
import { penolakanDalamKahar, sesuaikanBatas } from './sesuaikan.ts'

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
const kerja = <T>(w: Waktu, lakukan: (ctx: Ctx) => Promise<T>): Promise<T> =>
  kota.basisdata.transaksi((db) =>
    lakukan({ db, ...w, siapa: kota.pelaku('verifikator'), alat: { jobs: main.jobs } } as unknown as Ctx),
  )
const perluBatas = (w: Waktu) => ({
  transaksi: <T>(k: (db: KotaKecil['basisdata']['db']) => Promise<T>) => kota.basisdata.transaksi(k),
  ...w,
  ketentuan: kota.ketentuan,
  jobs: main.jobs,
})
const pada = (hari: string): Waktu => ({ kini: `${hari}T02:00:00.000Z`, hari })

/** Waits for completion since 23 November. */
async function kurang(): Promise<string> {
  const id = await main.buat('ani')
  await main.jadi(id, 'ani', { kode: 'ajukan' })
  await main.jadi(id, 'verifikator', { kode: 'ambil' })
  await main.jadi(id, 'verifikator', {
    kode: 'periksa-berkas',
    berkas: [{ kode: 'sk-cpns', status: 'tidak-sesuai', catatan: 'Kabur.' }],
  })
  await main.jadi(id, 'verifikator', { kode: 'kembalikan-kekurangan' })
  return id
}

test('kahar surut: batas berjalan mundur, penolakan dalam masanya ditandai dan dipulihkan dengan keputusan', async () => {
  const id = await kurang()
  const batas = (await baris(id)).keadaan.batas?.batas ?? ''
  const lusa = pada('2027-01-20')
  expect(await jalankanBatas(perluBatas(lusa), id)).toBe(true)
  expect((await baris(id)).tahap).toBe('ditolak')
  const daftar = () =>
    kota.basisdata.transaksi((db) => penolakanDalamKahar(perluUji(kota, db, 'verifikator', main.jobs, lusa)))
  expect(await daftar()).toEqual([])
  const isi = { nomor: '188/7/2027', tanggal: lusa.hari, mulai: batas, alasan: 'Banjir besar melanda kota.' }
  const jadi = await kerja(lusa, (ctx) => tetapkan(ctx, isi))
  expect(main.terkirim.at(-1)).toMatchObject({ nama: 'usulan.sesuaikan-batas' })
  expect(await kerja(lusa, (ctx) => tetapkan(ctx, { ...isi, nomor: '188/8/2027' }))).toMatchObject({
    kode: 'kahar-bertumpuk',
  })
  if (!('id' in jadi)) throw new Error(jadi.sebab)
  const selesai = { sampai: '2027-01-18', nomor: '188/9/2027' }
  expect(await kerja(lusa, (ctx) => akhiri(ctx, jadi.id, selesai))).toEqual({ sampai: '2027-01-18' })
  expect(await kerja(lusa, (ctx) => akhiri(ctx, jadi.id, selesai))).toMatchObject({
    kode: 'kahar-sudah-berakhir',
  })
  expect(await daftar()).toMatchObject([{ id, batasLama: batas }])
  await main.jadi(
    id,
    'verifikator',
    { kode: 'pulihkan', nomor: '800/BA/1', alasan: 'Jatuh dalam masa kahar 2027.' },
    { waktu: lusa },
  )
  const u = await baris(id)
  expect(u).toMatchObject({ tahap: 'kekurangan', cap: 'PERLU DILENGKAPI' })
  expect(u.keadaan.batas?.mulai).toBe('2027-01-20')
  const surat = await sql<{ keadaan: string }>`select keadaan from naskah where usulan_id = ${id}
    and jenis = 'penolakan'`.execute(kota.basisdata.db)
  expect(surat.rows).toEqual([{ keadaan: 'gugur' }])
  expect(await daftar()).toEqual([])
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from usulan_peristiwa
    where usulan_id = ${id} and jenis in ('tolak-otomatis', 'pulihkan')`.execute(kota.basisdata.db)
  expect(rows[0]?.n).toBe(2)
})

test('hari libur yang dimasukkan kemudian memundurkan batas satu kali; tahun tanpa keputusan ditolak', async () => {
  const kini = pada('2027-01-21')
  const [{ id }] = (
    await sql<{ id: string }>`select id from usulan where tahap = 'kekurangan'`.execute(kota.basisdata.db)
  ).rows as [{ id: string }]
  const lama = (await baris(id)).keadaan.batas?.batas ?? ''
  const libur = {
    tanggal: lama,
    nama: 'Hari Jadi Kota',
    jenis: 'daerah' as const,
    dasar: 'Keputusan Walikota 3',
  }
  expect(await kerja(kini, (ctx) => tambah(ctx, { ...libur, tanggal: '2099-01-01' }))).toMatchObject({
    kode: 'tahun-belum-ada',
  })
  expect(await kerja(kini, (ctx) => tambah(ctx, libur))).toEqual({ tanggal: lama })
  expect(await kerja(kini, (ctx) => tambah(ctx, libur))).toMatchObject({ kode: 'libur-sudah-ada' })
  expect(await sesuaikanBatas(perluBatas(kini))).toBe(1)
  expect(await sesuaikanBatas(perluBatas(kini))).toBe(0)
  const u = await baris(id)
  expect(u.keadaan.batas?.semula).toBe(lama)
  expect((u.keadaan.batas?.batas ?? '') > lama).toBe(true)
  expect(await kerja(kini, (ctx) => hapus(ctx, lama, 'Keputusan dicabut kembali.'))).toEqual({
    tanggal: lama,
  })
  expect(await sesuaikanBatas(perluBatas(kini))).toBe(0)
  expect((await baris(id)).keadaan.batas?.batas).toBe(u.keadaan.batas?.batas)
})

test('setahun dimasukkan sekali, dan tiap hari yang keliru disebut', async () => {
  const kini = pada('2027-01-22')
  const hari = { tanggal: '2090-01-01', nama: 'Tahun Baru', jenis: 'nasional' as const }
  const isi = { tahun: 2090, dasar: 'SKB 1/2089', libur: [hari] }
  const coba = (ubah: Partial<typeof isi>) => kerja(kini, (ctx) => masukkan(ctx, { ...isi, ...ubah }))
  expect(await coba({ libur: [{ ...hari, tanggal: '2091-01-01' }] })).toMatchObject({
    kode: 'libur-di-luar-tahun',
  })
  expect(await coba({ libur: [hari, hari] })).toMatchObject({ kode: 'libur-kembar' })
  expect(await coba({})).toEqual({ jumlah: 1 })
  expect(await coba({})).toMatchObject({ kode: 'tahun-sudah-ada' })
})
