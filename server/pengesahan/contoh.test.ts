// The sample result of every service, for every kind: composed from the template in force, marked, naming nobody real.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { semuaRupa } from '#mesin/varian.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bukaPenyusun, type PenyusunPdf } from '#server/naskah/pdf.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { buatRuteContoh } from './rute-contoh.ts'

let kota: KotaKecil
let penyusun: PenyusunPdf
beforeAll(async () => {
  kota = await bukaKotaKecil()
  penyusun = bukaPenyusun()
}, 180_000)
afterAll(async () => {
  await penyusun.tutup()
  await kota.tutup()
})

test('tiap layanan dan jenisnya mempunyai contoh hasil; layanan yang tidak ada dijawab tidak ditemukan', async () => {
  const [pintu] = buatRuteContoh(kota.ketentuan, penyusun)
  const minta = (kode: string, varian?: string) =>
    kota.basisdata.transaksi(async (db) =>
      pintu?.panggil({ db, kini: KINI, hari: HARI } as unknown as Ctx, {
        params: { kode },
        query: { varian },
        isi: {},
      }),
    )
  const gagal: string[] = []
  for (const l of kota.ketentuan.layanan)
    for (const r of l.edisi[0] ? semuaRupa(l.edisi[0]) : []) {
      const hasil = (await minta(l.kode, r.varian?.kode)) as {
        jenis: string
        sebab?: string
        isi?: Uint8Array
      }
      if (hasil.jenis !== 'berkas' || (hasil.isi?.length ?? 0) < 3000)
        gagal.push(`${l.kode} ${r.varian?.kode ?? ''}: ${hasil.sebab ?? 'kosong'}`)
    }
  expect(gagal).toEqual([])
  expect(await minta('tidak-ada')).toMatchObject({ kode: 'tidak-ditemukan' })
}, 180_000)
