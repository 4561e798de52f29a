// Variants, superior and effects together: an invented leave service on a real database, from draft to history.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layanan as layananDaftar } from '#ketentuan/daftar.ts'
import { prosesUmum } from '#ketentuan/layanan/proses-umum.ts'
import { denganAtasan } from '#ketentuan/layanan/proses-umum-atasan.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import type { Tindakan } from '#mesin/bentuk-usulan.ts'
import { bukaKotaKecil, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { jobsUji, perluUji } from '#uji/bahan/langkah.ts'
import { akibatTersusun } from './akibat.ts'
import { bacaBarisUsulan } from './baca.ts'
import { daftarUsulan } from './baca-daftar.ts'
import { buatUsulan } from './buat.ts'
import { siapkan } from './konteks.ts'
import { antreanDari, lihatDari } from './lihat.ts'
import { rincianUsulan } from './rincian.ts'
import { tindakDalam } from './tindak.ts'

const D = ['Perwali Kediri 80/2021 Pasal 14']
const kgb = layananDaftar.find((l) => l.kode === 'kenaikan-gaji-berkala')?.edisi[0]
if (!kgb) throw new Error('KGB tidak ada')
const izin: Layanan = {
  kode: 'izin-uji',
  awalan: 'UJI',
  nama: 'Izin Uji',
  kelompok: 'uji',
  ringkas: '',
  dasar: D,
  edisi: [
    {
      ...kgb,
      berlaku: '2022-01-01',
      syarat: [],
      isian: [{ kode: 'mulai', label: 'Mulai', tipe: 'tanggal', wajib: true }],
      aturan: [],
      alur: denganAtasan(prosesUmum),
      akibat: [],
      varian: [
        {
          kode: 'tahunan',
          nama: 'Tahunan',
          dasar: D,
          syarat: [],
          isian: [
            { kode: 'luarNegeri', label: 'Ke luar negeri', tipe: 'centang', wajib: false },
            {
              kode: 'negara',
              label: 'Negara',
              tipe: 'teks',
              wajib: true,
              bila: { kode: 'isian', keterangan: 'Bila ke luar negeri', isian: 'luarNegeri', nilai: ['ya'] },
            },
          ],
          aturan: [],
          akibat: [
            {
              kode: 'cuti',
              jenis: 'riwayat-cuti',
              dasar: D,
              tmt: { isian: 'mulai' },
              sampai: { isian: 'mulai' },
              isi: { jenis: { tetap: 'tahunan' } },
            },
          ],
        },
        {
          kode: 'sakit',
          nama: 'Sakit',
          dasar: D,
          untuk: ['pns'],
          syarat: [{ kode: 'surat-dokter', nama: 'Surat dokter', jenisDokumen: 'sk-cpns', dasar: D }],
          isian: [],
          aturan: [],
        },
        { kode: 'khusus-pppk', nama: 'PPPK', dasar: D, untuk: ['pppk'], syarat: [], isian: [], aturan: [] },
        { kode: 'lampau', nama: 'Lampau', dasar: D, sampai: '2025-12-31', syarat: [], isian: [], aturan: [] },
      ],
    },
  ],
}

let kota: KotaKecil
const { jobs } = jobsUji()

beforeAll(async () => {
  const dasar = await bukaKotaKecil()
  const { daerah } = dasar.ketentuan
  const sop = daerah.sop.map((s) => {
    const isi = s.layanan['kenaikan-gaji-berkala'] as IsiSop
    const wewenang = isi.wewenang.map((w) => ({ ...w, produk: kgb.produk.kode }))
    return { ...s, layanan: { ...s.layanan, 'izin-uji': { ...isi, wewenang } } }
  })
  const ketentuan = {
    ...dasar.ketentuan,
    layanan: [...dasar.ketentuan.layanan, izin],
    daerah: { ...daerah, sop, layananAktif: [...daerah.layananAktif, 'izin-uji'] },
  }
  kota = { ...dasar, ketentuan }
  // Ani's unit gets a head; above every unit stands the sekretaris daerah, here the head of the BKPSDM as Plt.
  await sql`insert into jabatan (id, kode, nama, jenis, unit_organisasi_id, perangkat_daerah_id, tunggal)
    values (gen_random_uuid(), 'kepala-dinas', 'Kepala Dinas', 'jpt', ${kota.pd.dinas}, ${kota.pd.dinas}, true)`.execute(
    kota.basisdata.db,
  )
  await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
    select gen_random_uuid(), ${kota.id.adminDinas}, id, 'plt', tunggal, '[2026-01-01,)' from jabatan where kode = 'kepala-dinas'`.execute(
    kota.basisdata.db,
  )
}, 180_000)
afterAll(() => kota.tutup())

const p = (siapa: NamaOrang) => perluUji(kota, kota.basisdata.db, siapa, jobs)
const lakukan = (id: string, siapa: NamaOrang, tindakan: Tindakan) =>
  kota.basisdata.transaksi((db) => tindakDalam(perluUji(kota, db, siapa, jobs), { usulanId: id, tindakan }))
async function buat(siapa: NamaOrang): Promise<string> {
  const hasil = await kota.basisdata.transaksi((db) =>
    buatUsulan(perluUji(kota, db, siapa, jobs), { layanan: 'izin-uji', pegawaiId: kota.id[siapa] }),
  )
  if (hasil.jenis === 'tolak') throw new Error(hasil.sebab)
  return hasil.nilai.id
}
const keadaan = async (id: string) =>
  (await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false }))?.keadaan

test('formulir mulai dengan jenis: yang berlaku dan untuk jenis pegawai ini saja; ganti jenis menyimpan yang cocok', async () => {
  const id = await buat('ani')
  const rinci = await rincianUsulan(p('ani'), id)
  if (!('isianLayanan' in rinci)) throw new Error(rinci.sebab)
  expect(rinci.isianLayanan[0]).toMatchObject({ kode: 'varian', wajib: true })
  expect(rinci.isianLayanan[0]?.pilihan?.map((x) => x.nilai)).toEqual(['tahunan', 'sakit'])
  expect(await lakukan(id, 'ani', { kode: 'ajukan' })).toMatchObject({ kode: 'isian-belum-lengkap' })
  for (const salah of ['khusus-pppk', 'lampau', 'ngawur'])
    expect(await lakukan(id, 'ani', { kode: 'simpan', isian: { varian: salah } })).toMatchObject({
      kode: 'isian-salah',
    })
  await lakukan(id, 'ani', {
    kode: 'simpan',
    isian: { varian: 'tahunan', mulai: '2027-01-04', luarNegeri: true, negara: 'Jepang' },
  })
  await lakukan(id, 'ani', { kode: 'simpan', isian: { varian: 'sakit' } })
  expect((await keadaan(id))?.isian).toEqual({ varian: 'sakit', mulai: '2027-01-04' })
  await lakukan(id, 'ani', { kode: 'simpan', berkas: [{ kode: 'surat-dokter' }] })
  expect(await lakukan(id, 'ani', { kode: 'ajukan' })).toMatchObject({ kode: 'berkas-belum-lengkap' })
  await lakukan(id, 'ani', { kode: 'simpan', isian: { varian: 'tahunan', luarNegeri: true } })
  expect(await lakukan(id, 'ani', { kode: 'ajukan' })).toMatchObject({
    kode: 'isian-belum-lengkap',
    isian: 'negara',
  })
  await lakukan(id, 'ani', { kode: 'simpan', isian: { luarNegeri: false, negara: 'Jepang' } })
  expect(await lakukan(id, 'ani', { kode: 'ajukan' })).toMatchObject({ jenis: 'jadi' })
  expect((await keadaan(id))?.isian).not.toHaveProperty('negara')
})

test('atasan langsung melihat, memutus, dan tidak ada orang lain yang dapat', async () => {
  const id = await buat('budi')
  await lakukan(id, 'budi', { kode: 'simpan', isian: { varian: 'tahunan', mulai: '2027-02-01' } })
  await lakukan(id, 'budi', { kode: 'ajukan' })
  const lihat = { ...lihatDari(kota.pelaku('adminDinas'), kota.ketentuan), hari: p('adminDinas').hari }
  const antrean = await daftarUsulan(kota.basisdata.db, {
    lihat,
    tampilan: {
      jenis: 'antrean',
      bagian: antreanDari(kota.pelaku('adminDinas'), kota.ketentuan, lihat.hari),
    },
    saring: {},
    urut: 'terbaru',
    halaman: 1,
    ukuran: 10,
    kini: p('ani').kini,
    hari: lihat.hari,
  })
  expect(antrean.baris.map((b) => b.id)).toContain(id)
  expect(await lakukan(id, 'citra', { kode: 'setujui-atasan' })).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await lakukan(id, 'verifikator', { kode: 'setujui-atasan' })).toMatchObject({ jenis: 'tolak' })
  expect(await lakukan(id, 'budi', { kode: 'setujui-atasan' })).toMatchObject({
    kode: 'bukan-atasan-langsung',
  })
  const rinci = await rincianUsulan(p('adminDinas'), id)
  expect(rinci).toMatchObject({ pemegang: { nama: 'Admin Dinas, S.E.', anda: true } })
  expect(await lakukan(id, 'adminDinas', { kode: 'setujui-atasan' })).toMatchObject({ jenis: 'jadi' })
  expect(await keadaan(id)).toMatchObject({ tahap: 'diajukan', pertimbangan: { hasil: 'disetujui' } })
  const u = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  if (!u) throw new Error('hilang')
  const bahan = await siapkan(p('ani'), u)
  expect(akibatTersusun(p('ani'), bahan)).toMatchObject({
    jenis: 'jadi',
    nilai: [{ jenis: 'riwayat-cuti', tmt: '2027-02-01', sampai: '2027-02-01', isi: { jenis: 'tahunan' } }],
  })
  expect(u.tmt).toBe('2027-02-01')
})

test('jenis dipilih sesudah draf dibuka: berkas yang ada di arsip terlampir saat itu, dan yang dilepas tidak kembali', async () => {
  const id = await buat('citra')
  expect((await keadaan(id))?.berkas).toEqual({})
  await lakukan(id, 'citra', { kode: 'simpan', isian: { varian: 'sakit' } })
  expect((await keadaan(id))?.berkas['surat-dokter']).toMatchObject({ sumber: 'arsip' })
  await lakukan(id, 'citra', { kode: 'simpan', berkas: [{ kode: 'surat-dokter' }] })
  await lakukan(id, 'citra', { kode: 'simpan', isian: { varian: 'sakit' } })
  expect((await keadaan(id))?.berkas['surat-dokter']).toBeUndefined()
  await lakukan(id, 'citra', { kode: 'simpan', isian: { varian: 'tahunan' } })
  await lakukan(id, 'citra', { kode: 'simpan', isian: { varian: 'sakit' } })
  expect((await keadaan(id))?.berkas['surat-dokter']).toBeDefined()
  await lakukan(id, 'citra', { kode: 'simpan', isian: { varian: 'tahunan' } })
  expect((await keadaan(id))?.berkas).toEqual({})
})
