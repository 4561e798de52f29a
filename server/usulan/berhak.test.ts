// Berhak: a person acts only as far as his roles reach, also in his own case.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tindakan } from '#mesin/bentuk-usulan.ts'
import { bukaKotaKecil, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { bacaPutusan } from './baca.ts'
import type { Perlu } from './perlu.ts'
import { rincianUsulan } from './rincian.ts'
import { tindakDalam } from './tindak.ts'

let kota: KotaKecil
let main: Pemeran
beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
}, 60_000)
afterAll(() => kota.tutup())

/** Ani with other roles than she has: `[]` with an expired password, 'asn-terbatas' after she left. */
const sebagai = <T>(peran: string[], kerja: (p: Perlu) => Promise<T>) =>
  kota.basisdata.transaksi((db) => {
    const p = perluUji(kota, db, 'ani', main.jobs)
    return kerja({ ...p, pelaku: { ...p.pelaku, peran, jabatan: [] } })
  })
const SURVEI = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`U${i + 1}`, 4]))
const coba = async (id: string, peran: string[], tindakan: Tindakan) => {
  const survei = tindakan.kode === 'isi-survei' ? { jawaban: SURVEI, saran: null } : undefined
  const hasil = await sebagai(peran, (p) => tindakDalam(p, { usulanId: id, tindakan, survei }))
  return hasil.jenis === 'tolak' ? hasil.kode : 'jadi'
}
const tombol = async (id: string, peran: string[]) => {
  const rinci = await sebagai(peran, (p) => rincianUsulan(p, id))
  return 'tindakan' in rinci ? rinci.tindakan.map((t) => t.kode) : rinci.kode
}

test('yang sudah keluar hanya mengisi kuesioner usulannya sendiri; tanpa peran tidak ada tindakan', async () => {
  const id = await main.buat('ani')
  for (const peran of [[], ['asn-terbatas']])
    for (const kode of ['simpan', 'ajukan', 'batalkan'])
      expect(await coba(id, peran, { kode }), `${peran} ${kode}`).toBe('tidak-berhak')
  expect(await tombol(id, ['asn-terbatas'])).toEqual([])
  await main.sampaiDiterima(id)
  await main.jadi(id, 'pengawas', { kode: 'validasi' })
  await main.jadi(id, 'administrator', { kode: 'validasi' })
  await main.sahkan(id)
  await main.jadi(id, 'verifikator', { kode: 'terbitkan' })
  expect(await coba(id, [], { kode: 'isi-survei' })).toBe('tidak-berhak')
  expect(await tombol(id, ['asn-terbatas'])).toEqual(['isi-survei'])
  expect(await coba(id, ['asn-terbatas'], { kode: 'isi-survei' })).toBe('jadi')
})

test('sesudah ditandatangani usulan tetap memperlihatkan putusan yang dipakai, bukan kenaikan berikutnya', async () => {
  const id = await main.buat('budi')
  await main.sampaiDiterima(id, 'budi')
  const sebelum = await bacaPutusan(kota.basisdata.db, id)
  await main.jadi(id, 'pengawas', { kode: 'validasi' })
  await main.jadi(id, 'administrator', { kode: 'validasi' })
  await main.sahkan(id)
  const sesudah = await bacaPutusan(kota.basisdata.db, id)
  const tmt = (p: typeof sebelum) => p?.putusan.find((x) => x.aturan === 'kgb-jatuh-tempo')?.hitung.tmt
  expect(tmt(sesudah)).toBeDefined()
  expect(tmt(sesudah)).toEqual(tmt(sebelum))
})
