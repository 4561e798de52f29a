// The catalogue on a real database: new editions in force at once, cases stay on theirs, the regulation's minimum stands.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import { bacaBarisUsulan } from '#server/usulan/baca.ts'
import { antreanDari } from '#server/usulan/lihat.ts'
import { ujiEdisi } from '#server/usulan/uji-edisi.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { jobsUji, pemeran } from '#uji/bahan/langkah.ts'
import { layananDibuka, terpakuPada, terpakuUsulan } from './bekal.ts'
import { bukaKatalog, type Katalog } from './katalog.ts'
import type { IsiEdisi } from './katalog-isi.ts'
import { bacaKatalog, bandingKatalog, daftarKatalog } from './katalog-lihat.ts'
import { simpanKatalog } from './katalog-simpan.ts'
import { lembarLayanan } from './lembar.ts'

const KGB = 'kenaikan-gaji-berkala'
let kota: KotaKecil
let katalog: Katalog
beforeAll(async () => {
  kota = await bukaKotaKecil()
  katalog = bukaKatalog(kota.ketentuan)
  await kota.basisdata.transaksi((db) => katalog.muat(db))
}, 180_000)
afterAll(() => kota.tutup())

const dalam = <T>(kerja: (ctx: Ctx) => Promise<T>, siapa: NamaOrang = 'verifikator', hari = HARI) =>
  kota.basisdata.transaksi((db) =>
    kerja({ db, kini: KINI, hari, siapa: kota.pelaku(siapa), alat: jobsUji() } as unknown as Ctx),
  )
const p = () => ({ ketentuan: kota.ketentuan, katalog })
const muat = () => kota.basisdata.transaksi((db) => katalog.muat(db))
async function isiKini(kode = KGB): Promise<IsiEdisi> {
  const baca = await dalam((ctx) => bacaKatalog(p(), ctx, kode))
  if ('sebab' in baca) throw new Error(baca.sebab)
  return baca.isi as IsiEdisi
}
const KEPUTUSAN = {
  nomor: 'Kepwal Contoh 188/77/2026',
  tanggal: '2026-11-20',
  berlaku: HARI,
  alasan: 'Penyesuaian beban kerja bidang mutasi.',
}
const simpan = async (isi: IsiEdisi, lain: Partial<typeof KEPUTUSAN> = {}, kode = KGB) => {
  const hasil = await dalam((ctx) => simpanKatalog(p(), ctx, kode, { ...KEPUTUSAN, ...lain, isi }))
  await muat()
  return hasil
}
const TAMBAHAN = {
  varian: null,
  kode: 'rekening',
  nama: 'Fotokopi buku rekening',
  jenisDokumen: 'sk-cpns',
  sifat: 'opsional' as const,
  umurPaling: null,
}
const baris = async (id: string) => {
  const u = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  if (!u) throw new Error('tidak ada')
  return u
}
const terpaku = async (id: string) => {
  const u = await baris(id)
  return terpakuUsulan(kota.ketentuan, u.layanan, u.keadaan, HARI)
}

test('usulan sebelum edisi baru tetap pada edisinya; sesudahnya memakai yang baru; meja validasi ikut', async () => {
  const { buat, jadi } = pemeran(kota)
  const lama = await buat('ani')
  await jadi(lama, 'ani', { kode: 'ajukan' })
  const isi = await isiKini()
  const baru: IsiEdisi = {
    ...isi,
    batas: { ...isi.batas, verifikasi: { jumlah: 7, satuan: 'hari-kerja' } },
    validator: { ...isi.validator, pengawas: 'kepala-bkpsdm' },
    syarat: [...isi.syarat, TAMBAHAN],
  }
  const hasil = await simpan(baru)
  if (hasil.jenis === 'tolak') throw new Error(hasil.sebab)
  expect(hasil.nilai.perubahan).toEqual([
    { bagian: 'Batas waktu', apa: expect.any(String), dari: '3 hari kerja', ke: '7 hari kerja' },
    {
      bagian: 'Validator',
      apa: 'Pejabat pengawas',
      dari: 'Kepala Subbidang Kenaikan Gaji',
      ke: 'Kepala BKPSDM',
    },
    {
      bagian: 'Persyaratan',
      apa: 'Fotokopi buku rekening',
      dari: 'tidak diminta',
      ke: 'boleh dilampirkan',
    },
  ])
  const sesudah = await buat('budi')
  await jadi(sesudah, 'budi', { kode: 'ajukan' })
  const [a, b] = [await terpaku(lama), await terpaku(sesudah)]
  expect([a?.edisiSop, a?.sop.batas.verifikasi?.jumlah]).toEqual(['Kepwal Contoh 188/1/2026', 3])
  expect([b?.edisiSop, b?.sop.batas.verifikasi?.jumlah]).toEqual(['Kepwal Contoh 188/77/2026', 7])
  expect(a?.edisi.syarat.map((s) => s.kode)).not.toContain('rekening')
  expect(b?.edisi.syarat.find((s) => s.kode === 'rekening')?.dasar).toContain('Kepwal Contoh 188/77/2026')
  const sop = (siapa: NamaOrang) =>
    antreanDari(kota.pelaku(siapa), kota.ketentuan, HARI)
      .filter((x) => x.layanan === KGB && x.tahap.includes('validasi-pengawas'))
      .map((x) => x.sop)
  expect(sop('pengawas')).toEqual([['Kepwal Contoh 188/1/2026']])
  expect(sop('kepala')).toEqual([['Kepwal Contoh 188/77/2026']])
  const lembar = await dalam((ctx) => lembarLayanan(kota.ketentuan, ctx, KGB))
  expect(lembar).toMatchObject({ sop: 'Kepwal Contoh 188/77/2026' })
})

test('riwayat edisi tidak dapat diubah, menyebut pencatat, usulan berjalan, dan bedanya; dua edisi dapat dibandingkan', async () => {
  const baca = await dalam((ctx) => bacaKatalog(p(), ctx, KGB))
  if ('sebab' in baca) throw new Error(baca.sebab)
  expect(baca.edisiTersimpan).toMatchObject([
    { edisi: 'Kepwal Contoh 188/77/2026', asal: 'katalog', keadaan: 'berlaku', berjalan: 1 },
    { edisi: 'Kepwal Contoh 188/1/2026', asal: 'pemasangan', keadaan: 'lampau', berjalan: 1 },
  ])
  const m = { kode: KGB, dari: 'Kepwal Contoh 188/77/2026', ke: 'Kepwal Contoh 188/1/2026' }
  const beda = await dalam((ctx) => bandingKatalog(p(), ctx, m))
  expect(beda).toMatchObject({
    perubahan: [{ dari: '7 hari kerja', ke: '3 hari kerja' }, {}, { ke: 'tidak diminta' }],
  })
  await expect(
    kota.basisdata.transaksi((db) => sql`update edisi_layanan set alasan = 'diam-diam diubah'`.execute(db)),
  ).rejects.toThrow(/hanya boleh ditambah/)
  expect(await simpan(await isiKini())).toMatchObject({ kode: 'tidak-berubah' })
  expect(await simpan(await isiKini(), { nomor: 'keputusan saja' })).toMatchObject({ isian: 'nomor' })
  expect(await simpan(await isiKini(), { berlaku: '2026-11-22' })).toMatchObject({ kode: 'berlaku-lampau' })
  expect(await simpan(await isiKini(), { tanggal: '2026-12-01' })).toMatchObject({ isian: 'tanggal' })
})

test('yang ditetapkan peraturan tidak dapat dilemahkan; penolakan menyebut pasalnya', async () => {
  const isi = await isiKini()
  const wajib = isi.syarat.find((s) => s.sifat === 'wajib' && s.kode !== 'rekening')
  if (!wajib) throw new Error('tidak ada syarat wajib')
  const tanpa = await simpan({ ...isi, syarat: isi.syarat.filter((s) => s !== wajib) })
  expect(tanpa).toMatchObject({ kode: 'edisi-dilarang', sebab: expect.stringContaining(wajib.nama) })
  expect(tanpa.jenis === 'tolak' && tanpa.dasar.length).toBeGreaterThan(0)
  const longgar = isi.syarat.map((s) => (s === wajib ? { ...s, sifat: 'opsional' as const } : s))
  expect(await simpan({ ...isi, syarat: longgar })).toMatchObject({ kode: 'edisi-dilarang' })
  const survei = await simpan({ ...isi, survei: '' })
  expect(survei).toMatchObject({ dasar: ['Perwali Kediri 80/2021 Pasal 13 ayat (3)'] })
  const { tahap } = (await dalam((ctx) => bacaKatalog(p(), ctx, KGB))) as { tahap: { kode: string }[] }
  const loncat = tahap.map((t) => t.kode).filter((t) => t !== 'menunggu-survei')
  expect(await simpan({ ...isi, tahap: loncat })).toMatchObject({
    kode: 'edisi-dilarang',
    sebab: expect.stringContaining('tidak dapat dilewati'),
    dasar: expect.arrayContaining([expect.stringContaining('Pasal 13')]),
  })
  const { pengawas } = isi.validator
  expect(await simpan({ ...isi, validator: { pengawas, administrator: pengawas } })).toMatchObject({
    dasar: ['Perwali Kediri 80/2021 Pasal 10 ayat (1)'],
  })
  const asing = { ...isi.validator, pengawas: 'jabatan-karangan' }
  expect(await simpan({ ...isi, validator: asing })).toMatchObject({ kode: 'edisi-dilarang' })
})

test('layanan dengan istilah terbuka tidak dapat dibuka, disebut yang mana; boleh dicatat tertutup; ditutup lalu dibuka lagi', async () => {
  const isi = await isiKini()
  const { verifikasi: _v, ...batas } = isi.batas
  const kosong = { ...isi, batas, wewenang: [], lengkapi: null }
  const tolak = await simpan(kosong)
  expect(tolak).toMatchObject({ kode: 'layanan-belum-lengkap' })
  if (tolak.jenis !== 'tolak') throw new Error('harus ditolak')
  expect(tolak.sebab).toMatch(/batas waktu .*; jangka waktu melengkapi berkas; penandatangan /)
  expect(tolak.dasar).toEqual([
    'Perwali Kediri 80/2021 Pasal 14',
    'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c',
    'Perwali Kediri 80/2021 Pasal 11 ayat (2)',
  ])
  const { buat, lakukan } = pemeran(kota)
  const draf = await buat('citra')
  expect(await simpan({ ...kosong, aktif: false })).toMatchObject({ jenis: 'jadi' })
  expect(layananDibuka(kota.ketentuan, KGB, HARI)).toBe(false)
  expect(terpakuPada(kota.ketentuan, KGB, HARI)).toBeUndefined()
  expect(await lakukan(draf, 'citra', { kode: 'ajukan' })).toMatchObject({
    kode: 'layanan-tidak-ada',
  })
  expect(daftarKatalog(p(), HARI).baris.find((b) => b.kode === KGB)).toMatchObject({ dibuka: false })
  // The same decree entered again is an edition of its own.
  const lagi = await simpan({ ...isi, aktif: true })
  expect(lagi).toMatchObject({ nilai: { edisi: 'Kepwal Contoh 188/77/2026 (catatan ke-3)' } })
  expect(await lakukan(draf, 'citra', { kode: 'ajukan' })).toMatchObject({ jenis: 'jadi' })
})

test('edisi yang akan datang belum berlaku hari ini; uji coba menghitung batas pada kalender dan tidak menyimpan', async () => {
  const isi = await isiKini()
  const nanti = { ...isi, batas: { ...isi.batas, verifikasi: { jumlah: 1, satuan: 'hari-kerja' as const } } }
  expect(await simpan(nanti, { berlaku: '2026-12-24', nomor: 'Kepwal Contoh 188/90/2026' })).toMatchObject({
    jenis: 'jadi',
  })
  expect(terpakuPada(kota.ketentuan, KGB, HARI)?.sop.batas.verifikasi?.jumlah).toBe(7)
  expect(terpakuPada(kota.ketentuan, KGB, '2026-12-24')?.sop.batas.verifikasi?.jumlah).toBe(1)
  const m = { isi: nanti, berlaku: '2026-12-24', varian: null, usulanId: null }
  const sebelum = await sql<{ n: number }>`select count(*)::int as n from edisi_layanan`.execute(
    kota.basisdata.db,
  )
  const uji = await dalam((ctx) => ujiEdisi(p(), ctx, KGB, { ...m, isi }), 'ani')
  if ('sebab' in uji) throw new Error(uji.sebab)
  const verifikasi = uji.rangkaian.find((r) => r.lama === '7 hari kerja')
  // 24 December 2026 is a Thursday; the 25th is a holiday: the first working day after it is Monday the 28th.
  expect(verifikasi).toMatchObject({ batas: '2027-01-05', semula: '2026-12-28' })
  expect(uji.berkas.find((b) => b.nama === 'Fotokopi buku rekening')).toMatchObject({
    sifat: 'boleh dilampirkan',
  })
  expect(uji.pemeriksaan.length).toBeGreaterThan(2)
  const sesudah = await sql<{ n: number }>`select count(*)::int as n from edisi_layanan`.execute(
    kota.basisdata.db,
  )
  expect(sesudah.rows).toEqual(sebelum.rows)
  const usulanId = (await sql<{ id: string }>`select id from usulan limit 1`.execute(kota.basisdata.db))
    .rows[0]
  const lain = await dalam(
    (ctx) => ujiEdisi(p(), ctx, KGB, { ...m, usulanId: usulanId?.id ?? null }),
    'auditor',
  )
  expect(lain).toMatchObject({ contoh: expect.stringMatching(/^Usulan /) })
  expect(
    await dalam((ctx) => ujiEdisi(p(), ctx, KGB, { ...m, usulanId: usulanId?.id ?? null }), 'adminKecamatan'),
  ).toMatchObject({
    kode: 'tidak-ditemukan',
  })
})
