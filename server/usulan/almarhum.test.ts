// Almarhum: only a recorded heir speaks for a deceased employee, at a desk that is not his own (reading A-12).
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import { cabutPerwakilan, catatPerwakilan, lihatPerwakilan } from '#server/perwakilan/catat.ts'
import { bukaKotaKecil, HARI, isiArsip, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { jobsUji, type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { bacaPeristiwa } from './baca.ts'
import { buatUsulan } from './buat.ts'
import type { Perlu } from './perlu.ts'
import { rincianUsulan } from './rincian.ts'
import { tindakDalam } from './tindak.ts'

let kota: KotaKecil
let main: Pemeran
const SURVEI = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`U${i + 1}`, 4]))
const { jobs } = jobsUji()
const WAKIL = uuid()

/** The verifier of this town is assigned to pension too. */
function perlu(siapa: NamaOrang): Perlu {
  const p = perluUji(kota, kota.basisdata.db, siapa, jobs)
  return siapa === 'verifikator'
    ? { ...p, pelaku: { ...p.pelaku, lingkupLayanan: ['kenaikan-gaji-berkala', 'pensiun'] } }
    : p
}
const kode = (h: { jenis: string } | { sebab: string }) => ('kode' in h ? h.kode : 'jadi')
const buat = async (siapa: NamaOrang, untuk: NamaOrang, varian?: string) =>
  buatUsulan(perlu(siapa), {
    layanan: 'pensiun',
    pegawaiId: kota.id[untuk],
    ...(varian === undefined ? {} : { isian: { varian } }),
  })
const survei = async (id: string, siapa: NamaOrang) =>
  kode(
    await tindakDalam(perlu(siapa), {
      usulanId: id,
      tindakan: { kode: 'isi-survei' },
      survei: { jawaban: SURVEI, saran: null },
    }),
  )

async function meninggal(siapa: NamaOrang): Promise<void> {
  await sql`update riwayat_status set berlaku = '[2018-03-01,2026-11-01)' where pegawai_id = ${kota.id[siapa]}`.execute(
    kota.basisdata.db,
  )
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${uuid()}, ${kota.id[siapa]}, 'pns', 'meninggal', '[2026-11-01,)')`.execute(kota.basisdata.db)
}

async function wakil(nik: string, id = WAKIL): Promise<void> {
  const { db } = kota.basisdata
  const arsip = await isiArsip(db, kota.id.ani, 'keterangan-ahli-waris', 900)
  await sql`update perwakilan set dicabut_oleh = 'uji', dicabut_nama = 'Uji', dicabut_pada = ${KINI}::timestamptz, dicabut_alasan = 'diganti'
    where pegawai_id = ${kota.id.ani} and dicabut_pada is null`.execute(db)
  await sql`insert into perwakilan (id, pegawai_id, nama, hubungan, nik, telepon, dasar, tanggal, arsip_id, dicatat_oleh, dicatat_nama, dicatat_pada)
    values (${id}, ${kota.id.ani}, 'Wira Contoh', 'suami', ${nik}, '081200000099', 'Surat 1', '2026-11-05', ${arsip}, 'akun-verifikator', 'Verif Satu', ${KINI}::timestamptz)`.execute(
    db,
  )
}

let berjalan: string
beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
  berjalan = await main.buat('ani')
  await main.sampaiDiterima(berjalan)
  await main.jadi(berjalan, 'pengawas', { kode: 'validasi' })
  await main.jadi(berjalan, 'administrator', { kode: 'validasi' })
  await main.sahkan(berjalan)
  await meninggal('ani')
})
afterAll(() => kota.tutup())

test('tanpa perwakilan tercatat, tidak seorang pun mengajukan atau menjawab untuk almarhumah', async () => {
  expect(kode(await buat('adminDinas', 'ani', 'janda-duda'))).toBe('perwakilan-belum-tercatat')
  expect(kode(await buat('verifikator', 'ani', 'janda-duda'))).toBe('perwakilan-belum-tercatat')
  expect(kode(await buat('ani', 'ani', 'janda-duda'))).toBe('pengaju-tidak-berhak')
  expect(await lihatKode(berjalan)).toBe(null)
})

const lihatKode = async (id: string) => {
  const r = await rincianUsulan(perlu('verifikator'), id)
  return 'ahliWaris' in r ? r.ahliWaris : undefined
}

test('jenis bagi ahli waris tidak terbuka bagi yang hidup; jenis lain tidak terbuka bagi yang meninggal', async () => {
  await wakil('3500000000009999')
  expect(kode(await buat('adminDinas', 'budi', 'janda-duda'))).toBe('pegawai-masih-hidup')
  expect(kode(await buat('adminDinas', 'ani', 'bup'))).toBe('asn-tidak-aktif')
  expect(kode(await buat('verifikator', 'budi'))).toBe('pengaju-tidak-berhak')
  expect(kode(await buat('adminKecamatan', 'ani', 'janda-duda'))).toBe('tidak-ditemukan')
})

test('unit atau BKPSDM membuka dan menyimpan; kejadian menyebut ahli warisnya tanpa NIK', async () => {
  const hasil = await buat('verifikator', 'ani', 'janda-duda')
  if (hasil.jenis === 'tolak') throw new Error(hasil.sebab)
  const { id } = hasil.nilai
  expect(await lihatKode(id)).toEqual({ nama: 'Wira Contoh', hubungan: 'suami' })
  const simpan = await tindakDalam(perlu('adminDinas'), {
    usulanId: id,
    tindakan: { kode: 'simpan', isian: { 'ahli-waris': 'Wira Contoh' } },
  })
  expect(kode(simpan)).toBe('jadi')
  const peristiwa = await bacaPeristiwa(kota.basisdata.db, id)
  expect(peristiwa.map((p) => p.data.ahliWaris)).toEqual(
    Array(2).fill({ perwakilanId: WAKIL, nama: 'Wira Contoh', hubungan: 'suami' }),
  )
  expect(JSON.stringify(peristiwa)).not.toContain('3500000000009999')
  const ganti = await tindakDalam(perlu('adminDinas'), {
    usulanId: id,
    tindakan: { kode: 'simpan', isian: { varian: 'bup' } },
  })
  expect(kode(ganti)).toBe('bukan-untuk-ahli-waris')
})

test('produk almarhumah dicetak, kuesioner dijawab ahli waris di meja petugas, lembar diterima ahli waris', async () => {
  const v = perlu('verifikator')
  const tindak = async (tindakan: Parameters<typeof tindakDalam>[1]['tindakan']) =>
    kode(await tindakDalam(v, { usulanId: berjalan, tindakan }))
  expect(await tindak({ kode: 'terbitkan' })).toBe('belum-dicetak')
  expect(await tindak({ kode: 'cetak', kertas: 'HVS A4', seri: 'A1' })).toBe('jadi')
  expect(await tindak({ kode: 'terbitkan' })).toBe('jadi')
  expect(await survei(berjalan, 'ani')).toBe('survei-bukan-pemohon')
  expect(await survei(berjalan, 'adminKecamatan')).toBe('tidak-ditemukan')
  // The officer of the unit is the heir himself: not at his own desk.
  await wakil('3500000000000008', uuid())
  expect(await survei(berjalan, 'adminDinas')).toBe('ahli-waris-diri-sendiri')
  await wakil('3500000000009999', uuid())
  expect(await survei(berjalan, 'adminDinas')).toBe('jadi')
  const isi = (await bacaPeristiwa(kota.basisdata.db, berjalan)).find((p) => p.jenis === 'isi-survei')
  expect(isi).toMatchObject({
    pelaku: { nama: 'Admin Dinas', peran: 'perwakilan' },
    data: { ahliWaris: { nama: 'Wira Contoh' } },
  })
  const bukti = 'bukti-terima'
  const serah = { kode: 'serahkan', cara: 'fisik' as const, bukti }
  expect(await tindak({ ...serah, penerima: 'Orang Lain' })).toBe('penerima-bukan-ahli-waris')
  expect(await tindak({ kode: 'serahkan', cara: 'fisik', penerima: 'Wira Contoh' })).toBe(
    'tanda-terima-belum-lengkap',
  )
  expect(await tindak({ ...serah, penerima: 'wira  contoh' })).toBe('jadi')
})

function ctx(siapa: NamaOrang): Ctx {
  const { db, kini, hari, pelaku } = perlu(siapa)
  return { db, kini, hari, siapa: pelaku, alat: {} } as unknown as Ctx
}

test('mencatat dan mencabut hanya BKPSDM layanannya; yang lain dijawab seperti tidak ada; NIK tertutup', async () => {
  const p = { peran: kota.ketentuan.peran, layanan: () => [{ kode: 'pensiun', nama: 'Pensiun' }] }
  const lihat = (siapa: NamaOrang) => lihatPerwakilan(p, ctx(siapa), kota.id.ani)
  for (const siapa of ['ani', 'budi', 'adminKecamatan', 'verifikatorLain', 'auditor'] as const)
    expect(await lihat(siapa), siapa).toMatchObject({ kode: 'tidak-ditemukan' })
  const unit = await lihat('adminDinas')
  expect(unit).toMatchObject({ almarhum: true, bolehCatat: false })
  expect(JSON.stringify(unit)).not.toContain('3500000000009999')
  expect(await lihat('verifikator')).toMatchObject({ bolehCatat: true })
  const isi = {
    nama: 'Wira Contoh',
    hubungan: 'suami' as const,
    nik: '3500000000009999',
    telepon: '081200000099',
    dasar: 'Surat 2',
    tanggal: HARI,
  }
  const catat = (siapa: NamaOrang, untuk: NamaOrang, lain = {}) =>
    catatPerwakilan(p, ctx(siapa), {
      pegawaiId: kota.id[untuk],
      isi: { ...isi, ...lain },
      unggahan: undefined,
    })
  expect(await catat('adminDinas', 'ani')).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await catat('verifikator', 'budi')).toMatchObject({ kode: 'pegawai-masih-hidup' })
  expect(await catat('verifikator', 'ani', { nik: '3500000000000001' })).toMatchObject({
    kode: 'ahli-waris-diri-sendiri',
  })
  expect(await catat('verifikator', 'ani')).toMatchObject({ kode: 'perwakilan-sudah-ada' })
  const baris = 'baris' in unit ? unit.baris : []
  const berlaku = baris.find((w) => w.dicabutPada === null)?.id ?? ''
  const cabut = (siapa: NamaOrang) =>
    cabutPerwakilan(p, ctx(siapa), { id: berlaku, alasan: 'Ahli waris berganti.' })
  expect(await cabut('adminDinas')).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await cabut('verifikator')).toEqual({ id: berlaku })
  expect(await cabut('verifikator')).toMatchObject({ kode: 'perwakilan-sudah-dicabut' })
  expect(await catat('verifikator', 'ani')).toMatchObject({ kode: 'berkas-kosong' })
})
