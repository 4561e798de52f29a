// Penomoran massal: two hundred signers share one register over midnight of 31 December while connections are cut under them.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { hariDari, jamGeser } from '#server/alat/clock.ts'
import { databaseUji } from '#server/alat/config.ts'
import { type Basisdata, buatDatabase } from '#server/alat/database.ts'
import { type Acak, acakBerbenih } from '#server/benih/acak.ts'
import { lepasNomor, pakaiNomor, pesanNomor } from '#server/naskah/tulis-nomor.ts'
import { bukaBasisData } from '../basisdata.ts'

const ALAMAT = databaseUji() ?? null
const BENIH = Date.now() % 1_000_000
const SURAT = ALAMAT ? 2_000 : 200
const PENANDA = ALAMAT ? 200 : 20
const PUTUS = ALAMAT ? 50 : 0
const BUKU = 'uji-massal'
const FORMAT = '800/{urut}/{tahun}'
const ZONA = 'Asia/Jakarta'
const SEBELUM = '2026-12-31T16:59:30.000Z'
const SESUDAH = '2026-12-31T17:00:05.000Z'

type Baris = {
  tahun: number
  urut: number
  teks: string
  keadaan: string
  naskah_id: string | null
  alasan: string | null
}

type Panggung = {
  bd: Basisdata
  jam: ReturnType<typeof jamGeser>
  acak: Acak
  jadi: number
  putus: number
  diulang: number
  /** Year in which each letter was signed; '' when the cut left that open. */
  tahunTeken: Map<string, string>
}

async function sudahDipakai(p: Panggung, naskahId: string): Promise<boolean> {
  for (;;) {
    try {
      const h = await sql`select 1 from nomor where naskah_id = ${naskahId} and keadaan = 'dipakai'`.execute(
        p.bd.db,
      )
      return h.rows.length > 0
    } catch {
      p.diulang += 1
    }
  }
}

/** One try: hold a number, then sign, give it back, or die in between. True when it was signed. */
async function sekaliCoba(p: Panggung, naskahId: string): Promise<boolean> {
  const hari = () => hariDari(p.jam.kini(), ZONA)
  const h = hari()
  await p.bd.transaksi((db) =>
    pesanNomor(db, { naskahId, buku: BUKU, hari: h, format: FORMAT, kini: p.jam.kini() }),
  )
  const nasib = p.acak.bulat(0, 99)
  if (nasib < 5) throw new Error('mati sesudah memegang nomor')
  if (nasib < 12) {
    await p.bd.transaksi((db) => lepasNomor(db, naskahId, hari(), 'Penandatanganan gagal.'))
    return false
  }
  await p.bd.transaksi((db) => pakaiNomor(db, naskahId, p.jam.kini()))
  p.tahunTeken.set(naskahId, h.slice(0, 4))
  return true
}

async function tandatangani(p: Panggung, naskahId: string): Promise<void> {
  for (;;) {
    try {
      if (await sekaliCoba(p, naskahId)) return
    } catch (galat) {
      p.diulang += 1
      // A connection cut while committing leaves it open whether the letter was signed: the register knows.
      if (await sudahDipakai(p, naskahId)) {
        p.tahunTeken.set(naskahId, '')
        return
      }
      if (p.diulang > SURAT) throw galat
    }
  }
}

/** Ends random connections that are at work, until there were PUTUS or all is signed. */
async function putuskan(p: Panggung, pemutus: Basisdata | undefined): Promise<void> {
  const nama = (await sql<{ d: string }>`select current_database() as d`.execute(p.bd.db)).rows[0]?.d ?? ''
  while (pemutus && p.putus < PUTUS && p.jadi < SURAT) {
    const h = await sql<{ ok: boolean }>`select pg_terminate_backend(pid) as ok from pg_stat_activity
      where datname = ${nama} and state <> 'idle' order by random() limit 1`.execute(pemutus.db)
    if (h.rows[0]?.ok) p.putus += 1
    await new Promise((r) => setTimeout(r, 20))
  }
}

async function periksaRegister(p: Panggung): Promise<void> {
  const hasil =
    await sql<Baris>`select tahun, urut, teks, keadaan, naskah_id, alasan from nomor order by tahun, urut`.execute(
      p.bd.db,
    )
  const semua = hasil.rows
  for (const tahun of [2026, 2027]) {
    const deret = semua.filter((n) => n.tahun === tahun)
    expect(deret.length).toBeGreaterThan(0)
    expect(deret.map((n) => n.urut)).toEqual(deret.map((_, i) => i + 1))
    expect(deret.every((n) => n.teks.endsWith(`/${tahun}`))).toBe(true)
  }
  expect(new Set(semua.map((n) => n.teks)).size).toBe(semua.length)
  const dipakai = semua.filter((n) => n.keadaan === 'dipakai')
  expect(dipakai.length).toBe(SURAT)
  expect(new Set(dipakai.map((n) => n.naskah_id)).size).toBe(SURAT)
  for (const n of dipakai) {
    const tahun = p.tahunTeken.get(n.naskah_id ?? '')
    expect(tahun === '' || tahun === String(n.tahun)).toBe(true)
  }
  const sisa = semua.filter((n) => n.keadaan !== 'dipakai')
  expect(sisa.filter((n) => n.tahun === 2026 && n.keadaan !== 'batal')).toEqual([])
  expect(sisa.filter((n) => !n.alasan)).toEqual([])
  expect(sisa.filter((n) => n.keadaan === 'dipesan')).toEqual([])
}

test(`${SURAT} nomor oleh ${PENANDA} penandatangan serentak dengan ${PUTUS} sambungan diputus (benih ${BENIH})`, async () => {
  const bd = await bukaBasisData()
  const pemutus = ALAMAT ? await buatDatabase({ databaseUrl: ALAMAT, koneksi: 1 }) : undefined
  const p: Panggung = {
    bd,
    jam: jamGeser(SEBELUM),
    acak: acakBerbenih(BENIH),
    jadi: 0,
    putus: 0,
    diulang: 0,
    tahunTeken: new Map(),
  }
  let berikut = 0
  const penanda = async (): Promise<void> => {
    while (berikut < SURAT) {
      berikut += 1
      await tandatangani(p, uuid())
      p.jadi += 1
      if (p.jadi === Math.floor(SURAT / 2)) p.jam.pindah(SESUDAH)
    }
  }
  try {
    await Promise.all([putuskan(p, pemutus), ...Array.from({ length: PENANDA }, penanda)])
    await periksaRegister(p)
    if (ALAMAT) expect(p.putus).toBe(PUTUS)
  } finally {
    await pemutus?.tutup()
    await bd.tutup()
  }
}, 180_000)
