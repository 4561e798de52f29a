// Campaign, covering letter and sitting on a real database: one in, one out, each moved by its own result; SOP and chain view.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prosesUmum } from '#ketentuan/layanan/proses-umum.ts'
import { denganPihakLuar, denganSidang } from '#ketentuan/layanan/proses-umum-pihak.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pengaruhDari } from '#server/layanan/pengaruh.ts'
import { sopDari } from '#server/layanan/sop.ts'
import { bacaBarisUsulan } from '#server/usulan/baca.ts'
import { tindakDalam } from '#server/usulan/tindak.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { jobsUji, perluUji } from '#uji/bahan/langkah.ts'
import { bukaKampanye } from './kampanye.ts'
import { tindakRombongan } from './rombongan-tindak.ts'

let kota: KotaKecil
const { jobs } = jobsUji()
const KODE = 'kenaikan-gaji-berkala'

beforeAll(async () => {
  const asal = await bukaKotaKecil()
  const { daerah } = asal.ketentuan
  const alur = denganPihakLuar(
    denganSidang(prosesUmum, { kode: 'tpk', nama: 'Tim Penilai Kinerja', sesudah: 'diajukan' }),
    { kode: 'bkn', nama: 'Kantor Regional BKN', sesudah: 'menunggu-tpk' },
  )
  const layanan = asal.ketentuan.layanan.map((l) =>
    l.kode === KODE ? { ...l, edisi: l.edisi.map((e) => ({ ...e, alur })) } : l,
  )
  const sop = daerah.sop.map((s) => {
    const isi = s.layanan[KODE] as IsiSop
    const batas = { ...isi.batas, 'surat-pengantar': { jumlah: 2, satuan: 'hari-kerja' as const } }
    return { ...s, layanan: { ...s.layanan, [KODE]: { ...isi, batas } } }
  })
  kota = { ...asal, ketentuan: { ...asal.ketentuan, layanan, daerah: { ...daerah, sop } } }
}, 180_000)
afterAll(() => kota.tutup())

const p = (siapa: NamaOrang) => perluUji(kota, kota.basisdata.db, siapa, jobs)
const dalam = <T>(siapa: NamaOrang, kerja: (q: ReturnType<typeof p>) => Promise<T>): Promise<T> =>
  kota.basisdata.transaksi((db) => kerja(perluUji(kota, db, siapa, jobs)))
const u = async (id: string) => {
  const baris = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  if (!baris) throw new Error('usulan hilang')
  return baris
}

test('kampanye: setiap orang keluar sekali, masuk dengan draf atau di luar dengan alasan', async () => {
  await sql`update pegawai set tmt_cpns = '2026-10-01' where id = ${kota.id.citra}`.execute(kota.basisdata.db)
  await sql`delete from riwayat_gaji where pegawai_id = ${kota.id.citra}`.execute(kota.basisdata.db)
  const pegawai = [kota.id.ani, kota.id.budi]
  const minta = { layanan: KODE, judul: 'Kampanye uji', pegawai }
  expect(await dalam('verifikatorLain', (q) => bukaKampanye(q, minta))).toMatchObject({
    kode: 'di-luar-lingkup-layanan',
  })
  const hasil = await dalam('verifikator', (q) => bukaKampanye(q, minta))
  if (!('hasil' in hasil)) throw new Error(hasil.sebab)
  expect(hasil.hasil.map((h) => h.pegawaiId).sort()).toEqual([...pegawai].sort())
  expect(hasil.jadi).toBe(2)
  const lagi = await dalam('verifikator', (q) => bukaKampanye(q, minta))
  expect(lagi).toMatchObject({ jadi: 0, tidak: 2 })
  if ('hasil' in lagi) for (const h of lagi.hasil) expect(h.alasan?.length).toBeGreaterThan(10)
})

test('sidang lalu surat pengantar dan jawaban: tiap usulan bergerak menurut hasilnya sendiri', async () => {
  const draf = await sql<{ id: string; pegawai_id: string }>`
    select id, pegawai_id from usulan order by pegawai_id = ${kota.id.ani} desc`.execute(kota.basisdata.db)
  const id = draf.rows.map((r) => r.id)
  for (const r of draf.rows) {
    const siapa = r.pegawai_id === kota.id.ani ? 'ani' : 'budi'
    await dalam(siapa, (q) => tindakDalam(q, { usulanId: r.id, tindakan: { kode: 'ajukan' } }))
    await dalam('verifikator', (q) => tindakDalam(q, { usulanId: r.id, tindakan: { kode: 'ambil' } }))
  }
  const [satu, dua] = id
  if (!satu || !dua) throw new Error('draf kurang')
  expect((await u(satu)).tahap).toBe('menunggu-tpk')
  const pokok = { judul: 'Sidang TPK', nomor: 'BA/1/2026', tanggal: HARI }
  const usulan = [
    { id: satu, versi: (await u(satu)).versi, hasil: 'disetujui' as const },
    {
      id: dua,
      versi: (await u(dua)).versi,
      hasil: 'tidak-disetujui' as const,
      alasan: 'Belum memenuhi kebutuhan',
    },
  ]
  const sidang = { tindakan: 'catat-sidang' as const, ...pokok, usulan }
  expect(await dalam('verifikator', (q) => tindakRombongan(q, sidang))).toMatchObject({
    kode: 'anggota-kosong',
  })
  expect(
    await dalam('verifikatorLain', (q) => tindakRombongan(q, { ...sidang, anggota: ['Kepala Bidang'] })),
  ).toMatchObject({ kode: 'tidak-ditemukan' })
  const hasil = await dalam('verifikator', (q) =>
    tindakRombongan(q, { ...sidang, anggota: ['Kepala Bidang'] }),
  )
  expect(hasil).toMatchObject({ jadi: 2, tidak: 0 })
  expect((await u(satu)).tahap).toBe('kirim-bkn')
  expect(await u(dua)).toMatchObject({ tahap: 'ditolak', keadaan: { penolakan: { sebab: 'pihak' } } })
  const kirim = { tindakan: 'kirim-pihak' as const, ...pokok, judul: 'Surat pengantar', nomor: '800/77/2026' }
  const versi = async (x: string) => ({ id: x, versi: (await u(x)).versi })
  // Read before the transaction opens: the embedded database has one connection.
  const keduanya = [await versi(satu), await versi(dua)]
  const surat = await dalam('verifikator', (q) => tindakRombongan(q, { ...kirim, usulan: keduanya }))
  expect(surat).toMatchObject({ jadi: 1, tidak: 1 })
  const jawab = { ...kirim, tindakan: 'catat-jawaban' as const, judul: 'Jawaban BKN', nomor: 'KR/9/2026' }
  const dijawab = { ...(await versi(satu)), hasil: 'disetujui' as const }
  const jawaban = await dalam('verifikator', (q) => tindakRombongan(q, { ...jawab, usulan: [dijawab] }))
  expect(jawaban).toMatchObject({ jadi: 1 })
  expect((await u(satu)).keadaan.pihak?.map((x) => [x.pihak, x.jawaban?.hasil])).toEqual([
    ['tpk', 'disetujui'],
    ['bkn', 'disetujui'],
  ])
  expect((await u(satu)).tahap).toBe('verifikasi')
})

const ctx = (siapa: NamaOrang): Ctx =>
  ({ db: kota.basisdata.db, kini: KINI, hari: HARI, siapa: kota.pelaku(siapa) }) as unknown as Ctx

test('SOP tersusun dari alur: tahap luar dan sidang dengan pelakunya, batas dari SOP', async () => {
  const sop = await sopDari(kota.ketentuan, ctx('ani'), KODE, undefined)
  if (!('langkah' in sop)) throw new Error(sop.sebab)
  expect(sop.pelaku).toEqual(
    expect.arrayContaining(['Tim Penilai Kinerja', 'Kantor Regional BKN', 'Admin BKPSDM']),
  )
  expect(sop.langkah.find((l) => l.tahap === 'kirim-bkn')?.lama).toBe('2 hari kerja')
  expect(sop.langkah.find((l) => l.tahap === 'menunggu-bkn')).toMatchObject({ lama: null, berjalan: false })
  expect(sop.produk.akibat).toHaveLength(1)
  expect(await sopDari(kota.ketentuan, ctx('ani'), 'tidak-ada', undefined)).toMatchObject({
    kode: 'tidak-ditemukan',
  })
})

test('pengaruh: CLTN mengubah putusan KGB dengan pasalnya; orang lain tidak dapat melihatnya', async () => {
  const { db } = kota.basisdata
  expect(await pengaruhDari(kota.ketentuan, ctx('adminDinas'), kota.id.budi, undefined)).toMatchObject({
    keadaan: [],
  })
  await sql`update riwayat_status set berlaku = daterange('2018-03-01', '2026-06-01') where pegawai_id = ${kota.id.budi}`.execute(
    db,
  )
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${uuid()}, ${kota.id.budi}, 'pns', 'cltn', '[2026-06-01,2028-06-01)')`.execute(db)
  const hasil = await pengaruhDari(kota.ketentuan, ctx('budi'), kota.id.budi, undefined)
  if (!('keadaan' in hasil)) throw new Error(hasil.sebab)
  expect(hasil.keadaan).toMatchObject([{ jenis: 'status', nama: 'Cuti di luar tanggungan negara' }])
  expect(hasil.keadaan[0]?.pengaruh.length).toBeGreaterThan(0)
  for (const x of hasil.keadaan[0]?.pengaruh ?? []) expect(x.dasar.length).toBeGreaterThan(0)
  expect(await pengaruhDari(kota.ketentuan, ctx('citra'), kota.id.budi, undefined)).toMatchObject({
    kode: 'tidak-ditemukan',
  })
})
