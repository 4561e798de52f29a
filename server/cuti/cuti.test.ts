// The leave ledger on a real database: entries and history agree, a recall gives days back, corrections keep their reason.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import { nilaiKode } from '#server/layanan/putusan.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { cutiPegawai } from './baca.ts'
import { catatKoreksi, panggilKembali } from './catat.ts'
import { kalenderUnit } from './kalender.ts'
import { faktaOrang, saldoUntuk } from './saldo.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
  await sql`update pegawai set unit_organisasi_id = perangkat_daerah_id`.execute(kota.basisdata.db)
})
afterAll(() => kota.tutup())

const ctx = (nama: Parameters<KotaKecil['pelaku']>[0], hari = HARI): Ctx =>
  ({ db: kota.basisdata.db, siapa: kota.pelaku(nama), kini: KINI, hari }) as unknown as Ctx

/** What the effects of a granted annual leave write. */
async function beri(mulai: string, sampai: string, hari: number): Promise<void> {
  const { db } = kota.basisdata
  await sql`insert into riwayat_cuti (id, pegawai_id, jenis, mulai, sampai, hari, keadaan, nomor, tanggal)
    values (${uuid()}, ${kota.id.ani}, 'tahunan', ${mulai}, ${sampai}, ${hari}, 'disetujui', 'X', ${mulai})`.execute(
    db,
  )
  await sql`insert into mutasi_cuti (id, pegawai_id, tahun, jenis, hari, tanggal, dasar, dibuat_oleh)
    values (${uuid()}, ${kota.id.ani}, ${Number(mulai.slice(0, 4))}, 'pemakaian', ${-hari}, ${mulai}, 'PP 11/2017 Pasal 311', 'uji')`.execute(
    db,
  )
}

/** Balance from the ledger, and the same rebuilt from the leave history alone. */
async function duaJalan(hari: string): Promise<[unknown, unknown]> {
  const baca = await faktaOrang(ctx('ani'), kota.ketentuan, kota.id.ani, { hari })
  if (!baca) throw new Error('pegawai tidak ada')
  const tanpa = (baca.fakta.pegawai?.mutasiCuti ?? []).filter(
    (m) => m.jenis !== 'pemakaian' && m.jenis !== 'pembatalan',
  )
  const bangunUlang = { ...baca.fakta, pegawai: { ...baca.fakta.pegawai, mutasiCuti: tanpa } }
  const sisa = (f: typeof baca.fakta) => {
    const { sisaN2, sisaN1, sisaN, tambahan } = nilaiKode(kota.ketentuan, 'cuti-tahunan-saldo', f).hitung
    return [sisaN2?.nilai, sisaN1?.nilai, sisaN?.nilai, tambahan?.nilai]
  }
  return [sisa(baca.fakta), sisa(bangunUlang)]
}

describe('buku besar cuti', () => {
  test('sisa menurut catatan awal, lalu dipakai; catatan dan riwayat sama', async () => {
    const awal = await catatKoreksi(ctx('verifikator'), kota.ketentuan, kota.id.ani, {
      tahun: 2026,
      jenis: 'bawaan',
      hari: 4,
      alasan: 'Sisa menurut buku cuti lama',
    })
    expect(awal).toMatchObject({ sisaN1: 4, sisaN: 12, sisa: 16 })
    await beri('2026-07-06', '2026-07-10', 5)
    await beri('2026-11-30', '2026-12-11', 10)
    const kini = await saldoUntuk(ctx('ani'), kota.ketentuan, kota.id.ani)
    expect(kini).toMatchObject({ sisaN1: 0, sisaN: 11, dipesan: 10, tersedia: 1 })
    for (const hari of ['2026-07-05', '2026-07-06', HARI, '2026-12-31', '2027-06-01']) {
      const [catatan, ulang] = await duaJalan(hari)
      expect(ulang, hari).toEqual(catatan)
    }
  })

  test('dipanggil kembali: hari yang belum dijalani kembali, dan kedua jalan tetap sama', async () => {
    const cuti = (await cutiPegawai(kota.basisdata.db, kota.id.ani)).find((c) => c.mulai === '2026-11-30')
    if (!cuti) throw new Error('cuti tidak ada')
    const isi = { masukKerja: '2026-12-07', alasan: 'Kepentingan dinas mendesak' }
    expect(await panggilKembali(ctx('ani'), kota.ketentuan, cuti.id, isi)).toHaveProperty('jenis', 'tolak')
    const hasil = await panggilKembali(ctx('verifikator'), kota.ketentuan, cuti.id, isi)
    expect(hasil).toMatchObject({ kembali: 5, sampaiBaru: '2026-12-06' })
    const saldo = await saldoUntuk(ctx('ani'), kota.ketentuan, kota.id.ani, '2026-12-31')
    expect(saldo).toMatchObject({ sisa: 6 })
    for (const hari of ['2026-11-30', '2026-12-07', '2026-12-31']) {
      const [catatan, ulang] = await duaJalan(hari)
      if (hari >= '2026-12-07') expect(ulang, hari).toEqual(catatan)
    }
  })

  test('orang lain dan orang luar cakupan tidak melihat, dan petugas tidak mengoreksi dirinya', async () => {
    expect(await saldoUntuk(ctx('budi'), kota.ketentuan, kota.id.ani)).toHaveProperty('jenis', 'tolak')
    const sendiri = await catatKoreksi(ctx('verifikator'), kota.ketentuan, kota.id.verifikator, {
      tahun: 2026,
      jenis: 'koreksi',
      hari: 2,
      alasan: 'Menambah hak saya sendiri',
    })
    expect(sendiri).toMatchObject({ kode: 'urusan-sendiri' })
  })

  test('kalender unit: rekan melihat bahwa seseorang pergi, bukan jenis cutinya', async () => {
    const bulan = { bulan: '2026-12' }
    const sendiri = await kalenderUnit(ctx('ani'), kota.ketentuan, bulan)
    if ('sebab' in sendiri) throw new Error(sendiri.sebab)
    const ani = sendiri.baris.find((b) => b.pegawaiId === kota.id.ani)
    expect(ani?.cuti).toMatchObject([{ sampai: '2026-12-06', jenis: 'tahunan' }])
    expect(sendiri.hari.find((h) => h.tanggal === '2026-12-01')?.cuti).toBe(1)
  })
})
