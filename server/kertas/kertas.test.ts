// Kertas: sheets are taken in order, never twice; spoiled ones are left out and said so.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { ambilLembar, rusakkanLembarUsulan } from './ambil.ts'
import { catatRusak, lihatKertas, terimaKertas } from './kelola.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
}, 120_000)
afterAll(() => kota.tutup())

const dengan = <T>(kerja: (ctx: Ctx) => Promise<T>): Promise<T> =>
  kota.basisdata.transaksi((db) => kerja({ db, kini: KINI, hari: HARI } as unknown as Ctx))
const TERIMA = {
  kertas: 'HVS A4',
  seriDari: 'KG-0001',
  seriSampai: 'KG-0005',
  dokumen: 'BAST 12/2026',
  diterima: HARI,
}
const ambil = (usulanId: string | null, diminta?: string) =>
  kota.basisdata.transaksi((db) =>
    ambilLembar(db, {
      kertas: 'HVS A4',
      layanan: 'kenaikan-gaji-berkala',
      usulanId: usulanId as string,
      diminta,
      oleh: 'akun-verifikator',
      pada: KINI,
    }),
  )
const seri = async (janji: ReturnType<typeof ambil>) => {
  const hasil = await janji
  return hasil.jenis === 'tolak' ? hasil.kode : hasil.nilai
}

test('tanpa persediaan: seri yang diketik dipakai apa adanya', async () => {
  expect(await seri(ambil(null))).toBeUndefined()
  expect(await seri(ambil(null, 'A-7'))).toBe('A-7')
})

test('rentang yang salah atau bentrok ditolak; yang benar tercatat sekali', async () => {
  for (const beda of [
    { seriSampai: 'KX-0005' },
    { seriSampai: 'KG-005' },
    { seriDari: 'KG-0009' },
    { seriDari: 'KG' },
  ])
    expect(await dengan((ctx) => terimaKertas(ctx, { ...TERIMA, ...beda }, 'a'))).toMatchObject({
      kode: 'rentang-seri-salah',
    })
  expect(await dengan((ctx) => terimaKertas(ctx, { ...TERIMA, diterima: '2027-01-01' }, 'a'))).toMatchObject({
    kode: 'tanggal-tidak-wajar',
  })
  expect(await dengan((ctx) => terimaKertas(ctx, TERIMA, 'a'))).toHaveProperty('id')
  expect(
    await dengan((ctx) => terimaKertas(ctx, { ...TERIMA, seriDari: 'KG-0005', seriSampai: 'KG-0009' }, 'a')),
  ).toMatchObject({
    kode: 'rentang-seri-bentrok',
  })
})

test('berurutan walau serentak; lembar rusak dilewati; habis dikatakan; sisa dihitung', async () => {
  const { baris } = await dengan((ctx) => lihatKertas(ctx, []))
  const id = baris[0]?.id ?? ''
  expect(baris[0]).toMatchObject({ seriBerikut: 'KG-0001', sisa: 5 })
  expect((await Promise.all([seri(ambil(null)), seri(ambil(null))])).sort()).toEqual(['KG-0001', 'KG-0002'])
  expect(await seri(ambil(null, 'KG-0004'))).toBe('seri-bukan-berikutnya')
  expect(
    await dengan((ctx) => catatRusak(ctx, id, { seri: 'kg-0003', alasan: 'Tersangkut di pencetak' }, 'a')),
  ).toEqual({
    seri: 'KG-0003',
  })
  expect(
    await dengan((ctx) => catatRusak(ctx, id, { seri: 'KG-0003', alasan: 'Tersangkut lagi' }, 'a')),
  ).toMatchObject({
    kode: 'sudah-rusak',
  })
  expect(
    await dengan((ctx) => catatRusak(ctx, id, { seri: 'KG-0009', alasan: 'Sobek di tepi' }, 'a')),
  ).toMatchObject({
    kode: 'seri-di-luar-rentang',
  })
  expect(await seri(ambil(null, 'kg-0004'))).toBe('KG-0004')
  expect(await seri(ambil(null))).toBe('KG-0005')
  expect(await seri(ambil(null))).toBe('kertas-habis')
  const akhir = await dengan((ctx) => lihatKertas(ctx, []))
  expect(akhir.baris[0]).toMatchObject({ dipakai: 4, rusak: 1, sisa: 0, seriBerikut: null })
  expect(akhir.rusak).toMatchObject([{ seri: 'KG-0003', alasan: 'Tersangkut di pencetak' }])
})

test('usulan kembali ke verifikasi: lembar cetaknya menjadi rusak dengan alasannya', async () => {
  await dengan((ctx) => terimaKertas(ctx, { ...TERIMA, seriDari: 'KH-10', seriSampai: 'KH-12' }, 'a'))
  const { db } = kota.basisdata
  const pegawai = kota.id.ani
  const usulan = '00000000-0000-7000-8000-0000000000aa'
  await sql`insert into usulan (id, layanan, pegawai_id, pengaju_akun_id, perangkat_daerah_id, tahap, cap, versi, keadaan, sejak_pada, dibuat_pada, cari)
    values (${usulan}, 'kenaikan-gaji-berkala', ${pegawai}, 'a', ${kota.pd.dinas}, 'cetak-pra-ttd', 'x', 1, '{}', ${KINI}, ${KINI}, 'x')`.execute(
    db,
  )
  expect(await seri(ambil(usulan))).toBe('KH-10')
  await kota.basisdata.transaksi((trx) =>
    rusakkanLembarUsulan(trx, {
      usulanId: usulan,
      alasan: 'Dikembalikan: salah nama',
      oleh: 'a',
      pada: KINI,
    }),
  )
  const { rusak } = await dengan((ctx) => lihatKertas(ctx, []))
  expect(rusak.find((l) => l.seri === 'KH-10')).toMatchObject({
    alasan: 'Dikembalikan: salah nama',
    usulanId: usulan,
  })
})
