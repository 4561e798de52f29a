// Deferral of leave on a real database: the superior advises, the official decides, the ledger keeps the entry with its article.
import { writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tindakan } from '#mesin/bentuk-usulan.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaPenyusun } from '#server/naskah/pdf.ts'
import { bacaBarisUsulan } from '#server/usulan/baca.ts'
import { buatUsulan } from '#server/usulan/buat.ts'
import { tindakDalam } from '#server/usulan/tindak.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { jobsUji } from '#uji/bahan/langkah.ts'
import { formulirCuti } from './formulir.ts'
import { saldoUntuk } from './saldo.ts'

let kota: KotaKecil
const { jobs } = jobsUji()
beforeAll(async () => {
  kota = await bukaKotaKecil()
  const { db } = kota.basisdata
  await sql`update pegawai set unit_organisasi_id = perangkat_daerah_id`.execute(db)
  await sql`insert into jabatan (id, kode, nama, jenis, unit_organisasi_id, perangkat_daerah_id, tunggal)
    values (gen_random_uuid(), 'kepala-dinas', 'Kepala Dinas', 'jpt', ${kota.pd.dinas}, ${kota.pd.dinas}, true)`.execute(
    db,
  )
  await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
    select gen_random_uuid(), ${kota.id.adminDinas}, id, 'plt', tunggal, '[2026-01-01,)' from jabatan where kode = 'kepala-dinas'`.execute(
    db,
  )
}, 180_000)
afterAll(() => kota.tutup())

const pelaku = (siapa: NamaOrang) => {
  const p = kota.pelaku(siapa)
  return siapa === 'verifikator' && p.jenis === 'orang' ? { ...p, lingkupLayanan: ['cuti'] } : p
}
const perlu = (siapa: NamaOrang, db: KotaKecil['basisdata']['db']) => ({
  db,
  kini: KINI,
  hari: HARI,
  pelaku: pelaku(siapa),
  ketentuan: kota.ketentuan,
  jobs,
})
const lakukan = (id: string, siapa: NamaOrang, tindakan: Tindakan) =>
  kota.basisdata.transaksi((db) => tindakDalam(perlu(siapa, db), { usulanId: id, tindakan }))
async function jadi(id: string, siapa: NamaOrang, tindakan: Tindakan) {
  const h = await lakukan(id, siapa, tindakan)
  if (h.jenis === 'tolak') throw new Error(`${tindakan.kode}: ${h.kode}: ${h.sebab}`)
}

async function ajukan(siapa: NamaOrang, varian: string, mulai: string, sampai: string): Promise<string> {
  const isian = {
    varian,
    mulai,
    sampai,
    alasan: varian === 'besar' ? 'pribadi' : 'Keperluan keluarga',
    alamat: 'Jalan Contoh 1',
    telepon: '081200000001',
  }
  const hasil = await kota.basisdata.transaksi((db) =>
    buatUsulan(perlu(siapa, db), { layanan: 'cuti', pegawaiId: kota.id[siapa], isian }),
  )
  if (hasil.jenis === 'tolak') throw new Error(hasil.sebab)
  await jadi(hasil.nilai.id, siapa, { kode: 'ajukan' })
  return hasil.nilai.id
}

async function sampaiTanda(id: string) {
  await jadi(id, 'verifikator', { kode: 'ambil' })
  await jadi(id, 'verifikator', { kode: 'terima' })
  await jadi(id, 'pengawas', { kode: 'validasi' })
  await jadi(id, 'administrator', { kode: 'validasi' })
}
const ALASAN = 'Pelayanan akhir tahun memerlukan seluruh pegawai'

test('cuti tahunan ditangguhkan: atasan mengusulkan, pejabat memutuskan, buku besar mencatat dengan pasalnya', async () => {
  const id = await ajukan('ani', 'tahunan', '2026-12-07', '2026-12-11')
  expect(await lakukan(id, 'adminDinas', { kode: 'tangguhkan-atasan' })).toMatchObject({
    kode: 'alasan-kosong',
  })
  await jadi(id, 'adminDinas', { kode: 'tangguhkan-atasan', alasan: ALASAN })
  const sesudah = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  expect(sesudah?.keadaan).toMatchObject({ tahap: 'diajukan', pertimbangan: { hasil: 'ditangguhkan' } })
  await sampaiTanda(id)
  expect(await lakukan(id, 'pengawas', { kode: 'tangguhkan', alasan: ALASAN })).toMatchObject({
    jenis: 'tolak',
  })
  expect(await lakukan(id, 'kepala', { kode: 'tangguhkan' })).toMatchObject({ kode: 'alasan-kosong' })
  await jadi(id, 'kepala', { kode: 'tangguhkan', alasan: ALASAN })
  const akhir = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  expect(akhir?.cap).toBe('DITANGGUHKAN')
  expect(akhir?.keadaan).toMatchObject({
    tahap: 'ditolak',
    penolakan: { sebab: 'penangguhan', dasar: ['PP 11/2017 Pasal 314', 'Peraturan BKN 24/2017 Lampiran'] },
  })
  const catatan = await sql`select tahun, jenis, hari::int as hari, dasar, keterangan from mutasi_cuti
    where usulan_id = ${id}`.execute(kota.basisdata.db)
  expect(catatan.rows).toEqual([
    {
      tahun: 2026,
      jenis: 'penangguhan',
      hari: 0,
      dasar: 'PP 11/2017 Pasal 314',
      keterangan: 'Ditangguhkan: cuti tahunan 7 Desember 2026 sampai 11 Desember 2026',
    },
  ])
  const surat = await sql<{ data: { hal: string; putusan: string } }>`select data from naskah
    where usulan_id = ${id} and jenis = 'penolakan'`.execute(kota.basisdata.db)
  expect(surat.rows[0]?.data).toMatchObject({ hal: 'Penangguhan Cuti', putusan: 'ditangguhkan' })
  const ctx = { db: kota.basisdata.db, siapa: kota.pelaku('ani'), kini: KINI, hari: HARI } as unknown as Ctx
  // Nothing used in 2026: the whole twelve days come along, instead of six.
  expect(await saldoUntuk(ctx, kota.ketentuan, kota.id.ani, '2027-01-04')).toMatchObject({ sisaN1: 12 })
  const formulir = await formulirCuti(ctx, kota.ketentuan, id)
  if (formulir.jenis === 'tolak') throw new Error(formulir.sebab)
  expect(formulir.nilai.data).toMatchObject({
    jenis: 'tahunan',
    lama: '5 hari kerja',
    mulai: '7 Desember 2026',
    atasan: { pilihan: 'ditangguhkan', alasan: ALASAN, nama: 'Admin Dinas' },
    pejabat: { pilihan: 'ditangguhkan', jabatan: 'Kepala BKPSDM', nama: 'Kepala Badan, S.E.' },
  })
  const penyusun = bukaPenyusun()
  const pdf = await penyusun.susunPdf(formulir.nilai)
  if (process.env.SIMPAN_PDF) writeFileSync(process.env.SIMPAN_PDF, pdf)
  expect(pdf.length).toBeGreaterThan(5000)
  await penyusun.tutup()
})

test('pejabat tidak menyetujui: usulan ditolak tanpa catatan buku besar; hak tidak berubah', async () => {
  const id = await ajukan('budi', 'tahunan', '2026-12-14', '2026-12-16')
  await jadi(id, 'adminDinas', { kode: 'setujui-atasan' })
  await sampaiTanda(id)
  await jadi(id, 'kepala', { kode: 'tidak-setuju-pejabat', alasan: ALASAN })
  const akhir = await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false })
  expect(akhir?.keadaan.penolakan).toMatchObject({ sebab: 'pejabat' })
  const catatan = await sql`select 1 from mutasi_cuti where usulan_id = ${id}`.execute(kota.basisdata.db)
  expect(catatan.rows).toEqual([])
})
