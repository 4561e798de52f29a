// Mati: the real server is killed (-9) again and again during whole journeys; nothing acknowledged is lost, nothing happens twice.
// UJI_MATI = how many kills; without it 10 on the embedded database and 40 on PostgreSQL, which starts faster, so that
// `npm test` kills fifty times in all. npm run uji:mati kills fifty times on the embedded one. UJI_BENIH repeats a run.
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseUji } from '#server/alat/config.ts'
import { type Basisdata, buatDatabase } from '#server/alat/database.ts'
import { acakBerbenih } from '#server/benih/acak.ts'
import { type Pelanggan, pelanggan } from './pelanggan.ts'
import { type Catatan, jalani } from './perjalanan.ts'
import { type Proses, siapkanProses } from './proses.ts'

const KALI = Number(process.env.UJI_MATI ?? (databaseUji() ? 40 : 10))
const BENIH = Number(process.env.UJI_BENIH ?? Date.now() % 1_000_000)
const PEMILIK = ['asn', 'asn-dua', 'admin-kepegawaian', 'register', 'auditor', 'admin-akun']
const SERENTAK = 3
const PUTARAN_PALING = 12
const PINDAIAN = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n',
)

let proses: Proses
beforeAll(async () => {
  proses = await siapkanProses({ induk: databaseUji() })
  await proses.hidupkan()
}, 120_000)
afterAll(() => proses.buang())

const tunggu = (ms: number) => new Promise<void>((r) => setTimeout(r, ms))

/** Kills at a random moment after a request has left, so that every part of a request is hit: before, inside, after its commit. */
function pembunuh(acak: ReturnType<typeof acakBerbenih>) {
  let kirim = 0
  let panggil: (() => void) | undefined
  const mulai: number[] = []
  let selesai = false
  // How long an answer takes here and now; half of the kills aim at the moment around the commit.
  let lamanya = 40
  return {
    mulai,
    saatKirim: () => {
      const sejak = performance.now()
      kirim -= 1
      if (kirim <= 0) panggil?.()
      return (percobaan: number) => {
        if (percobaan === 1) lamanya = 0.8 * lamanya + 0.2 * (performance.now() - sejak)
      }
    },
    masih: () => !selesai && mulai.length < KALI - 2,
    berhenti: () => {
      selesai = true
      panggil?.()
    },
    kerja: async () => {
      for (let ke = 0; ke < KALI && !selesai; ke += 1) {
        await new Promise<void>((r) => {
          kirim = acak.bulat(1, 3)
          panggil = r
        })
        panggil = undefined
        if (selesai) return
        await tunggu(lamanya * (acak.peluang(0.5) ? 0.7 + 0.5 * acak.pecahan() : 2 * acak.pecahan()))
        await proses.bunuh()
        mulai.push(await proses.hidupkan())
      }
    },
  }
}

type Rantai = { utuh: boolean; jumlah: number }

test(`${KALI} kali mati mendadak di tengah perjalanan: tidak ada langkah yang hilang atau ganda (benih ${BENIH})`, async () => {
  const acak = acakBerbenih(BENIH)
  const maut = pembunuh(acak)
  const akun = proses.akun()
  const klien = new Map<string, Pelanggan>()
  for (const a of akun) klien.set(a.kode, await pelanggan(proses.alamat, a, maut.saatKirim))
  const orang = (kode: string) => {
    const satu = klien.get(kode)
    if (!satu) throw new Error(`Tidak ada akun ${kode}`)
    return satu
  }
  const sandiTanda = akun.find((a) => a.kode === 'penandatangan')?.sandiTanda ?? ''
  const antrean = akun.filter((a) => PEMILIK.includes(a.kode))
  const catatan: Catatan[] = []
  const putaran = () => {
    let sisa = PUTARAN_PALING
    return () => --sisa > 0 && maut.masih()
  }
  const awal = performance.now()
  const membunuh = maut.kerja()
  const jalur = async () => {
    for (let a = antrean.shift(); a; a = antrean.shift())
      catatan.push(await jalani({ orang, sandiTanda, tunggu, putaranLagi: putaran() }, a, PINDAIAN))
  }
  await Promise.all(Array.from({ length: SERENTAK }, jalur))
  maut.berhenti()
  await membunuh
  const rantai = new Map<string, Rantai>()
  for (const c of catatan)
    rantai.set(c.id, await orang('auditor').ambil<Rantai>(`/api/usulan/${c.id}/rantai`))
  await proses.matikan()
  const hidup = [...maut.mulai].sort((a, b) => a - b)
  const ringkas = {
    benih: BENIH,
    mati: maut.mulai.length,
    langkah: catatan.reduce((n, c) => n + c.diakui.length, 0),
    dikirimUlang: catatan.reduce((n, c) => n + c.dicoba, 0),
    matiSesudahSimpan: catatan.reduce((n, c) => n + c.ulang, 0),
    hidupLagiMs: { tengah: Math.round(hidup[hidup.length >> 1] ?? 0), paling: Math.round(hidup.at(-1) ?? 0) },
    detik: Math.round((performance.now() - awal) / 1000),
  }
  process.stdout.write(`${JSON.stringify(ringkas)}\n`)
  expect(maut.mulai.length).toBe(KALI)
  await periksa(catatan, rantai)
}, 900_000)

async function bukaLagi(): Promise<Basisdata> {
  return buatDatabase(
    proses.databaseUrl
      ? { databaseUrl: proses.databaseUrl, koneksi: 2 }
      : { folder: join(proses.folder, 'basisdata') },
  )
}

type Jumlah = { gaji: number; survei: number; produk: number; surat: number; nomor: number }

async function periksa(catatan: readonly Catatan[], rantai: Map<string, Rantai>): Promise<void> {
  const basisdata = await bukaLagi()
  const { db } = basisdata
  try {
    expect(catatan.length).toBe(PEMILIK.length)
    for (const { id, diakui } of catatan) {
      const peristiwa = await sql<{ jenis: string }>`
        select jenis from usulan_peristiwa where usulan_id = ${id} order by versi`.execute(db)
      expect(peristiwa.rows.map((p) => p.jenis)).toEqual(diakui)
      expect(rantai.get(id)).toMatchObject({ utuh: true, jumlah: diakui.length })
      const hasil = await sql<Jumlah>`select
        (select count(*)::int from riwayat_gaji where usulan_id = ${id}) as gaji,
        (select count(*)::int from survei_jawaban where usulan_id = ${id}) as survei,
        (select count(*)::int from arsip where usulan_id = ${id} and sumber = 'produk') as produk,
        (select count(*)::int from naskah where usulan_id = ${id} and keadaan = 'ditandatangani') as surat,
        (select count(*)::int from nomor m join naskah n on n.id = m.naskah_id
          where n.usulan_id = ${id} and m.keadaan = 'dipakai') as nomor`.execute(db)
      expect(hasil.rows[0]).toEqual({ gaji: 1, survei: 1, produk: 1, surat: 1, nomor: 1 })
    }
    const perkara = await sql<{ nomor: string | null }>`select nomor from usulan order by nomor`.execute(db)
    expect(perkara.rows.map((u) => Number(u.nomor?.slice(-5)))).toEqual(catatan.map((_, i) => i + 1))
    const nomor = await sql<{
      urut: number
      keadaan: string
    }>`select urut, keadaan from nomor order by urut`.execute(db)
    expect(nomor.rows.map((n) => n.urut)).toEqual(nomor.rows.map((_, i) => i + 1))
    expect(nomor.rows.filter((n) => n.keadaan === 'dipakai').length).toBe(catatan.length)
    expect(nomor.rows.filter((n) => n.keadaan === 'dipesan')).toEqual([])
  } finally {
    await basisdata.tutup()
  }
}
