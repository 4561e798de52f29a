// Instruments of delegation on a real database: recorded, in force for their span, refused once lapsed or ended.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#server/alat/ports.ts'
import { jabatanDipangku } from '#server/organisasi/baca.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { bacaInstrumen, daftarInstrumen } from './baca.ts'
import { cabutInstrumen, catatInstrumen } from './catat.ts'

let kota: KotaKecil
beforeAll(async () => {
  kota = await bukaKotaKecil()
})
afterAll(() => kota.tutup())

const PILIHAN = {
  jabatan: ['kepala-bkpsdm'],
  produk: [{ kode: 'surat-kgb', nama: 'Surat KGB' }],
  wewenang: () => [],
}
const PLH = {
  jenis: 'plh' as const,
  jabatan: 'kepala-bkpsdm',
  nip: '19900101 201703 2 005',
  produk: ['surat-kgb'],
  nomor: '800/5/2026',
  tanggal: '2026-11-20',
  berlaku: '2026-11-23',
  sampai: '2026-11-30',
}
const dalam = <T>(kerja: (ctx: Ctx) => Promise<T>) =>
  kota.basisdata.transaksi((db) =>
    kerja({ db, kini: KINI, hari: HARI, siapa: kota.pelaku('auditor') } as unknown as Ctx),
  )
const jabatan = (hari: string) => jabatanDipangku(kota.basisdata.db, kota.id.administrator, hari)

test('Plh memangku jabatan hanya selama instrumennya; dicabut berakhir hari itu juga', async () => {
  const h = await dalam((ctx) => catatInstrumen(PILIHAN, ctx, PLH))
  if (h.jenis === 'tolak') throw new Error(h.sebab)
  expect((await jabatan('2026-11-30')).map((j) => `${j.kedudukan} ${j.kode}`)).toContain('plh kepala-bkpsdm')
  expect((await jabatan('2026-12-01')).map((j) => j.kode)).not.toContain('kepala-bkpsdm')
  expect(await bacaInstrumen(kota.basisdata.db, 'surat-kgb', kota.id.administrator)).toMatchObject([
    { jenis: 'plh', nomor: '800/5/2026', sampai: '2026-11-30' },
  ])
  expect(await dalam((ctx) => catatInstrumen(PILIHAN, ctx, { ...PLH, nomor: '800/6/2026' }))).toMatchObject({
    isian: 'berlaku',
  })
  const cabut = () =>
    dalam((ctx) => cabutInstrumen(ctx, h.nilai.id, { alasan: 'Pejabat definitif kembali.' }))
  expect(await cabut()).toEqual({ jenis: 'jadi', nilai: { sampai: HARI } })
  expect(await cabut()).toMatchObject({ kode: 'kewenangan-berakhir' })
  expect((await jabatan('2026-11-24')).map((j) => j.kode)).not.toContain('kepala-bkpsdm')
  expect(await daftarInstrumen(kota.basisdata.db)).toMatchObject([
    { dicabutSampai: HARI, nama: 'Administrator Mutasi, S.E.' },
  ])
})

test('instrumen yang salah ditolak dengan menyebut isiannya', async () => {
  const coba = (ubah: object) => dalam((ctx) => catatInstrumen(PILIHAN, ctx, { ...PLH, ...ubah }))
  expect(await coba({ jabatan: 'kabid-mutasi' })).toMatchObject({ isian: 'jabatan' })
  expect(await coba({ produk: ['asing'] })).toMatchObject({ isian: 'produk' })
  expect(await coba({ sampai: '2026-11-01' })).toMatchObject({ isian: 'sampai' })
  expect(await coba({ nip: '199001012017032999' })).toMatchObject({ isian: 'nip' })
  expect(await coba({ jenis: 'pelimpahan', produk: [] })).toMatchObject({ isian: 'produk' })
})
