// Tumpukan lewat BSrE: a batch that meets trouble in the middle goes on where it stopped, never twice and never skipping one.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tolak } from '#mesin/bentuk.ts'
import { bukaKawatBsre } from '#server/naskah/bsre-kawat.ts'
import { bukaPenandaBsre } from '#server/naskah/tandatangan-bsre.ts'
import { type BsreTiruan, nyalakanBsreTiruan } from '#uji/bsre/tiruan.ts'
import { bukaKotaTanda, type KotaTanda } from '../../uji/ketahanan/kota-tanda.ts'
import { bacaTumpukan, hentikanYangTerputus, type Tumpukan } from './baca.ts'
import type { BekalPengesahan } from './bekal.ts'
import { buatPelaksana, type Pelaksana } from './tumpukan.ts'

const FRASA = 'Frasa!Rahasia#77'

let k: KotaTanda
let bsre: BsreTiruan
let bekal: BekalPengesahan
let mati = 0
beforeAll(async () => {
  k = await bukaKotaTanda()
  bsre = await nyalakanBsreTiruan({
    pengguna: 'padu',
    sandi: 'sandi layanan',
    frasaSemua: FRASA,
    kini: () => k.jam.kini(),
  })
  const kawat = bukaKawatBsre({
    alamat: bsre.alamat,
    pengguna: 'padu',
    sandi: 'sandi layanan',
    versi: 2,
    batasMs: 60_000,
  })
  bekal = {
    ...k.bekal,
    akar: [...k.bekal.akar, bsre.akar],
    penanda: bukaPenandaBsre({ kawat, bacaNik: async () => '3571010101700001', jedaMs: [1] }),
    // As if the process died after the answer came and before it was recorded.
    tindak: async (db, p) => {
      if (mati > 0) {
        mati -= 1
        throw new Error('proses mati')
      }
      return k.bekal.tindak(db, p)
    },
  }
}, 120_000)
afterAll(async () => {
  await bsre.tutup()
  await k.tutup()
})
beforeEach(() => {
  for (const s of Object.keys(bsre.saklar)) delete bsre.saklar[s as keyof typeof bsre.saklar]
  bsre.ditandatangani.clear()
  mati = 0
})

const jadi = <T extends object>(x: T | Tolak): T => {
  if ('sebab' in x) throw new Error(`${x.kode}: ${x.sebab}`)
  return x as T
}

async function baca(id: string): Promise<Tumpukan> {
  const t = await bacaTumpukan(k.kota.basisdata.db, id, k.kepala.akunId)
  if (!t) throw new Error('tumpukan hilang')
  return t
}

async function mulai(p: Pelaksana, usulan: string[], frasa = FRASA): Promise<Tumpukan> {
  const hasil = jadi(
    await k.kota.basisdata.transaksi((db) => p.mulai(db, k.kepala, usulan, frasa, k.jam.kini())),
  )
  hasil.jalankan()
  await p.tenang()
  return baca(hasil.tumpukan.id)
}

async function lanjut(p: Pelaksana, id: string): Promise<Tumpukan> {
  const hasil = jadi(await k.kota.basisdata.transaksi((db) => p.lanjutkan(db, k.kepala, id, FRASA)))
  hasil.jalankan()
  await p.tenang()
  return baca(id)
}

/** Numbers of the letters of these cases, and whether each has exactly one electronic signature on record. */
async function register(usulan: string[]) {
  const { rows } = await sql<{ nomor: string; keadaan: string; banyak: number; upaya: string[] }>`
    select n.nomor_teks as nomor, n.keadaan, jsonb_array_length(n.penandatangan) as banyak,
      array(select t.keadaan from tanda_upaya t where t.naskah_id = n.id order by t.mulai_pada, t.id) as upaya
    from naskah n where n.usulan_id = any(${usulan}::uuid[]) and n.keadaan <> 'gugur'`.execute(
    k.kota.basisdata.db,
  )
  return rows
}
const sekaliSemua = () => [...bsre.ditandatangani.values()].every((n) => n === 1)

test('satu tumpukan tanpa gangguan: tiap surat sekali', async () => {
  const usulan = await k.siapkan(6)
  const t = await mulai(buatPelaksana(bekal), usulan)
  expect(t).toMatchObject({ keadaan: 'selesai', jadi: 6, gagal: 0 })
  const baris = await register(usulan)
  expect(new Set(baris.map((b) => b.nomor)).size).toBe(6)
  expect(baris.every((b) => b.banyak === 1 && b.upaya.join() === 'dipakai')).toBe(true)
  expect(bsre.ditandatangani.size).toBe(6)
  expect(sekaliSemua()).toBe(true)
})

test('frasa salah: berhenti pada surat pertama, satu percobaan saja, sisanya tetap menunggu', async () => {
  const usulan = await k.siapkan(8)
  const sebelum = bsre.sandiSalah()
  const p = buatPelaksana(bekal)
  const t = await mulai(p, usulan, 'Frasa!Salah#88')
  expect(bsre.sandiSalah() - sebelum).toBe(1)
  expect(t.keadaan).toBe('terhenti')
  expect(t.butir.map((b) => b.keadaan)).toEqual(['gagal', ...Array(7).fill('menunggu')])
  expect(t.butir[0]?.sebab).toContain('Frasa sandi BSrE salah')
  expect(JSON.stringify(t)).not.toContain('Salah#88')
  expect(await lanjut(p, t.id)).toMatchObject({ keadaan: 'selesai', jadi: 8, gagal: 0 })
  expect((await register(usulan)).every((b) => b.banyak === 1)).toBe(true)
})

test('layanan tumbang di tengah: berhenti, lalu dilanjutkan tanpa mengulang dan tanpa melewatkan', async () => {
  const usulan = await k.siapkan(9)
  const p = buatPelaksana(bekal)
  let ke = 0
  bsre.saklar.saatTanda = function putusKeempat() {
    ke += 1
    if (ke === 4) bsre.saklar.lima02 = 50
    else setImmediate(() => {})
    bsre.saklar.saatTanda = putusKeempat
  }
  const t = await mulai(p, usulan)
  expect(t.keadaan).toBe('terhenti')
  expect(t.jadi).toBeGreaterThanOrEqual(4)
  expect(t.jadi).toBeLessThan(9)
  delete bsre.saklar.saatTanda
  delete bsre.saklar.lima02
  expect(await lanjut(p, t.id)).toMatchObject({ keadaan: 'selesai', jadi: 9, gagal: 0 })
  const baris = await register(usulan)
  expect(baris.every((b) => b.keadaan === 'ditandatangani' && b.banyak === 1)).toBe(true)
  expect(new Set(baris.map((b) => b.nomor)).size).toBe(9)
  expect(sekaliSemua()).toBe(true)
})

test('proses mati sesudah jawaban diterima: hasilnya dipakai, BSrE tidak diminta lagi', async () => {
  const usulan = await k.siapkan(3)
  mati = 1
  const t = await mulai(buatPelaksana(bekal), usulan)
  expect(t.gagal).toBe(1)
  expect(bsre.ditandatangani.size).toBe(3)
  const tertahan = (await register(usulan)).find((b) => b.keadaan === 'bernomor')
  expect(tertahan?.upaya).toEqual(['diterima'])
  // A new process knows nothing but the database.
  await hentikanYangTerputus(k.kota.basisdata.db)
  expect(await lanjut(buatPelaksana(bekal), t.id)).toMatchObject({ jadi: 3, gagal: 0 })
  expect([...bsre.ditandatangani.values()]).toEqual([1, 1, 1])
  const sesudah = await register(usulan)
  expect(sesudah.find((b) => b.nomor === tertahan?.nomor)).toMatchObject({
    keadaan: 'ditandatangani',
    upaya: ['dipakai'],
  })
})

test('jawaban hilang: nomor tetap pada surat itu, upaya tercatat, dan surat akhirnya terbit sekali', async () => {
  const usulan = await k.siapkan(4)
  bsre.saklar.putus = 1
  const p = buatPelaksana(bekal)
  const t = await mulai(p, usulan)
  expect(t.keadaan).toBe('terhenti')
  const [hilang] = (await register(usulan)).filter((b) => b.keadaan === 'bernomor')
  expect(hilang?.upaya).toEqual(['hilang'])
  expect(await lanjut(p, t.id)).toMatchObject({ keadaan: 'selesai', jadi: 4 })
  const baris = await register(usulan)
  expect(baris.find((b) => b.nomor === hilang?.nomor)).toMatchObject({
    keadaan: 'ditandatangani',
    banyak: 1,
    upaya: ['hilang', 'dipakai'],
  })
})
