// A range kept for paper: used, released, voided; the counter goes on after it and nothing is lost.
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { kotaContoh } from '#ketentuan/daerah/kota-contoh/daerah.ts'
import { seriUntuk } from '#mesin/nomor.ts'
import { pakaiBasisData } from '#uji/basisdata.ts'
import type { Db } from '../alat/database.ts'
import type { Ctx } from '../alat/ports.ts'
import { bacaRegisterNomor } from './baca-nomor.ts'
import { cadangkanRentang, tindakCadangan } from './nomor-manual.ts'
import { lepasNomor, pesanNomor } from './tulis-nomor.ts'

const bd = pakaiBasisData()
const SERI = 'penjagaan-kgb'
const KINI = '2026-11-23T02:00:00.000Z'
const ctx = (db: Db, hari = '2026-11-23') =>
  ({ db, kini: KINI, hari, siapa: { akunId: 'akun-uji' } }) as unknown as Ctx
const pesan = (hari = '2026-11-23') =>
  bd().transaksi((db) =>
    pesanNomor(db, {
      naskahId: uuid(),
      buku: SERI,
      hari,
      format: '800.1.11.13/{urut}/BKPSDM/{tahun}',
      kini: KINI,
    }),
  )
const tindak = (id: string | undefined, t: Parameters<typeof tindakCadangan>[2], hari?: string) =>
  bd().transaksi((db) => tindakCadangan(ctx(db, hari), id ?? '', t))
const register = (keadaan?: string) =>
  bacaRegisterNomor(bd().db, { seri: SERI, tahun: 2026, keadaan, halaman: 1, ukuran: 50 })

test('rentang cadangan: dipakai di kertas, dilepas ke surat berikutnya, atau batal beralasan', async () => {
  expect((await pesan()).urut).toBe(1)
  const isi = { seri: SERI, jumlah: 4, penetapan: 'Penetapan kahar 1/2026', alasan: 'Server padam sehari.' }
  expect(await bd().transaksi((db) => cadangkanRentang(kotaContoh, ctx(db), isi))).toEqual({
    jenis: 'jadi',
    nilai: { dari: '800.1.11.13/2/BKPSDM/2026', sampai: '800.1.11.13/5/BKPSDM/2026', jumlah: 4 },
  })
  expect((await pesan()).urut).toBe(6)
  const [dua, tiga, empat, lima] = (await register('cadangan')).baris
  const pakai = {
    tindakan: 'pakai',
    tanggal: '2026-11-22',
    perihal: 'Surat manual',
    pejabat: 'Kepala BKPSDM',
  } as const
  expect(await tindak(dua?.id, pakai)).toMatchObject({ nilai: { keadaan: 'manual' } })
  expect(await tindak(dua?.id, { tindakan: 'lepas', alasan: 'Salah catat saja.' })).toMatchObject({
    kode: 'nomor-terpakai',
  })
  expect(await tindak(tiga?.id, { tindakan: 'lepas', alasan: 'Tidak jadi dipakai.' })).toMatchObject({
    nilai: { keadaan: 'bebas' },
  })
  expect((await pesan()).urut).toBe(3)
  expect(await tindak(empat?.id, { tindakan: 'batalkan', alasan: 'Lembar rusak tersiram.' })).toMatchObject({
    nilai: { keadaan: 'batal' },
  })
  // Released only in the next year: nobody can use it any more.
  expect(
    await tindak(lima?.id, { tindakan: 'lepas', alasan: 'Tidak jadi dipakai.' }, '2027-01-02'),
  ).toMatchObject({ nilai: { keadaan: 'batal' } })
  const akhir = await register()
  expect(akhir.lompat).toBe(0)
  expect(akhir.ringkas).toEqual({ dipesan: 3, dipakai: 0, bebas: 0, batal: 2, cadangan: 0, manual: 1 })
  expect(akhir.baris[1]?.surat).toBe('Surat manual, Kepala BKPSDM, 2026-11-22')
  expect(akhir.baris.filter((b) => b.keadaan === 'batal').every((b) => b.alasan !== null)).toBe(true)
})

test('seri menurut jenis, buku, dan klasifikasi; seri tanpa tahun tidak mulai lagi', async () => {
  const d = {
    formatNomor: { 'penjagaan-kgb': '800/{urut}/{tahun}', lain: '900/{urut}/{tahun}' },
    seriNomor: [
      {
        kode: 'sk',
        nama: 'Keputusan',
        format: '{klasifikasi}/{urut}/{tahun}',
        tahunan: true,
        klasifikasi: '800.1.3',
        produk: ['sk-a'],
      },
      { kode: 'gabung', nama: 'Gabungan', format: 'G/{urut}', tahunan: false, buku: ['lain'] },
    ],
  }
  expect(seriUntuk(d, { buku: 'penjagaan-kgb', produk: 'sk-a' })).toMatchObject({
    kode: 'sk',
    format: '800.1.3/{urut}/{tahun}',
  })
  expect(seriUntuk(d, { buku: 'lain' })).toMatchObject({ kode: 'gabung', tahunan: false })
  expect(seriUntuk(d, { buku: 'penjagaan-kgb' })).toMatchObject({ kode: 'penjagaan-kgb', tahunan: true })
  expect(seriUntuk(d, { buku: 'tidak-ada' })).toBeUndefined()
  const ambil = (naskahId: string, hari: string) =>
    bd().transaksi((db) =>
      pesanNomor(db, { naskahId, buku: 'gabung', hari, format: 'G/{urut}', tahunan: false, kini: KINI }),
    )
  const [a, b] = [uuid(), uuid()]
  expect((await ambil(a, '2026-12-31')).teks).toBe('G/1')
  expect((await ambil(b, '2027-01-01')).teks).toBe('G/2')
  await bd().transaksi((db) => lepasNomor(db, a, '2027-01-01', 'Gagal ditandatangani.'))
  expect((await ambil(uuid(), '2028-05-05')).teks).toBe('G/1')
})
