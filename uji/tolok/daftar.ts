// Daftar: lists and searches of people and cases, ours through the whole server, the yardstick with the same statements and nothing else.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { cariPegawai as kontrakPegawai } from '#kontrak/pegawai.ts'
import { daftarUsulan as kontrakUsulan } from '#kontrak/usulan.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { hariDari } from '#server/alat/clock.ts'
import type { Db } from '#server/alat/database.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bacaKetentuan } from '#server/bekal-ketentuan.ts'
import { cariPegawai } from '#server/pegawai/baca.ts'
import { lingkupCari } from '#server/pegawai/lihat.ts'
import { lihatRekam } from '#server/pegawai/rekam.ts'
import { jawabUsulan } from '#server/usulan/jawab.ts'
import type { AkunDemo } from '../../skrip/peragaan-klien.ts'
import type { Pelanggan } from '../ketahanan/pelanggan.ts'
import type { Proses } from '../ketahanan/proses.ts'
import { beban, type HasilBeban, PEMANASAN_DETIK } from './beban.ts'
import { type Baris, duaAngka, prosesor } from './laporan.ts'
import type { Pernyataan } from './polos.ts'
import { bukaPerekam } from './rekam.ts'

export type Masuk = { orang: Pelanggan; akun: AkunDemo }

const NAMA = [
  'sri',
  'wahyu',
  'dewi',
  'bambang',
  'ayu',
  'rizky',
  'handayani',
  'kusuma',
  'panjaitan',
  'larasati',
]
const halaman = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

/** The addresses of one measurement; each is asked in turn. */
export const UKURAN: Record<string, string[]> = {
  'daftar usulan': [
    ...halaman(10).map((h) => `/api/usulan?tampilan=semua&urut=terbaru&halaman=${h}`),
    ...halaman(10).map((h) => `/api/usulan?tampilan=antrean&urut=tenggat&halaman=${h}`),
  ],
  'cari usulan': NAMA.map((n) => `/api/usulan?tampilan=semua&urut=terbaru&cari=${n}`),
  'daftar pegawai': halaman(20).map((h) => `/api/pegawai?halaman=${h}`),
  'cari pegawai': NAMA.map((n) => `/api/pegawai?cari=${n}`),
}

/** People whose record is read, each on four days of the past; taken evenly from the whole town. */
const PROFIL_ORANG = 5
const HARI_PROFIL = ['2020-01-01', '2023-06-15', '2025-12-31', '2026-11-01']

/** The addresses with those that need an id: the record of a person as of a day. */
async function semuaUkuran(alamat: string): Promise<Record<string, string[]>> {
  const perekam = bukaPerekam(alamat)
  let id: string[] = []
  await perekam.rekam(async (db) => {
    const hasil = await sql<{
      id: string
    }>`select id from (select id, ntile(${PROFIL_ORANG}) over (order by id) as n from pegawai) x
      where (n, id) in (select n, min(id::text)::uuid from (select id, ntile(${PROFIL_ORANG}) over (order by id) as n from pegawai) y group by n)`.execute(
      db,
    )
    id = hasil.rows.map((b) => b.id)
  })
  await perekam.tutup()
  const profil = id.flatMap((x) => HARI_PROFIL.map((h) => `/api/pegawai/${x}/rekam?perTanggal=${h}`))
  return { ...UKURAN, 'profil per tanggal': profil }
}

/** The verifier of the demo town, whose desk takes every service: the same reader as the one who signs in. */
async function pelakuDari(db: Db, nip: string, layanan: string[]): Promise<Pelaku> {
  const hasil = await sql<{ akun: string; id: string; nama: string; pd: string }>`
    select a.id as akun, p.id, p.nama_lengkap as nama, p.perangkat_daerah_id as pd
    from akun a join pegawai p on p.id = a.pegawai_id where p.nip = ${nip}`.execute(db)
  const b = hasil.rows[0]
  if (!b) throw new Error(`Akun ${nip} tidak ada`)
  return {
    jenis: 'orang',
    akunId: b.akun,
    pegawaiId: b.id,
    nama: b.nama,
    peran: ['asn', 'verifikator'],
    lingkupLayanan: layanan,
    perangkatDaerah: b.pd,
    jabatan: [],
  }
}

/** The statements each address costs, written down while the room's own function runs. */
export async function rekamSemua(
  alamat: string,
  nip: string,
  ukuran: Record<string, string[]>,
): Promise<Map<string, Pernyataan[]>> {
  const perekam = bukaPerekam(alamat)
  const { ketentuan } = bacaKetentuan('kota-contoh')
  const kini = new Date().toISOString()
  const hari = hariDari(kini, ketentuan.daerah.zona)
  let siapa: Pelaku | undefined
  await perekam.rekam(async (db) => {
    siapa = await pelakuDari(
      db,
      nip,
      ketentuan.layanan.map((l) => l.kode),
    )
  })
  const pelaku = siapa
  if (!pelaku) throw new Error('Pelaku tolok tidak terbaca')
  const usulan = jawabUsulan(ketentuan)
  const hasil = new Map<string, Pernyataan[]>()
  for (const jalur of Object.values(ukuran).flat()) {
    const url = new URL(jalur, 'http://padu')
    const minta = Object.fromEntries(url.searchParams)
    const kerja = async (db: Db) => {
      if (url.pathname === '/api/pegawai')
        return cariPegawai(db, kontrakPegawai.query.parse(minta), lingkupCari(pelaku, ketentuan.peran), hari)
      const ctx = {
        db,
        siapa: pelaku,
        kini,
        hari,
        alat: { jobs: {} },
        setelah: () => {},
      } as unknown as Ctx
      const profil = /^\/api\/pegawai\/([^/]+)\/rekam$/.exec(url.pathname)?.[1]
      if (profil)
        return lihatRekam(
          { peran: ketentuan.peran, catatLihat: async () => {} },
          ctx,
          profil,
          minta.perTanggal,
        )
      const query = kontrakUsulan.query.parse(minta)
      return usulan.daftar(ctx, { query, params: {}, isi: {} } as never)
    }
    hasil.set(jalur, await perekam.rekam(kerja))
  }
  await perekam.tutup()
  return hasil
}

/** The bare server on its own process; returns its address and how to end it. */
export async function hidupkanPolos(
  isi: unknown,
  databaseUrl: string,
): Promise<{ alamat: string; pid: number; tutup: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'padu-polos-'))
  const berkas = join(folder, 'pernyataan.json')
  writeFileSync(berkas, JSON.stringify(isi))
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const argumen = [join(import.meta.dirname, 'polos.ts'), berkas, databaseUrl, String(port)]
  const anak: ChildProcess = spawn(process.execPath, argumen, { stdio: ['ignore', 'ignore', 'inherit'] })
  const alamat = `http://127.0.0.1:${port}`
  for (let i = 0; i < 300; i += 1) {
    if (
      await fetch(`${alamat}/siap`).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((r) => setTimeout(r, 50))
  }
  return {
    alamat,
    pid: anak.pid ?? 0,
    tutup: () => {
      anak.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Terukur = HasilBeban & { prosesorMs: number }

/** The load, and the processor time of the server for each request of it. */
async function denganProsesor(pid: number, o: Parameters<typeof beban>[0]): Promise<Terukur> {
  await beban({ ...o, detik: 1 })
  const awal = prosesor(pid)
  const hasil = await beban(o)
  // The warm-up inside counts too; its requests are not in `jumlah`, so the share is taken by time.
  const bagian = o.detik / (o.detik + PEMANASAN_DETIK)
  return { ...hasil, prosesorMs: duaAngka(((prosesor(pid) - awal) * bagian) / Math.max(1, hasil.jumlah)) }
}

function baris(nama: string, koneksi: number, kita: Terukur, polos: Terukur): Baris[] {
  const nisbah = duaAngka(kita.perDetik / polos.perDetik)
  const cepat: Baris = {
    ukuran: `${nama}, ${koneksi} koneksi (per detik)`,
    kita: kita.perDetik,
    patokan: polos.perDetik,
    nisbah,
    target: 'nisbah >= 0.4',
    lulus: nisbah >= 0.4 && kita.galat === 0,
    rincian: { kita, polos },
  }
  const p95: Baris = {
    ukuran: `${nama}, ${koneksi} koneksi: p95 (ms)`,
    kita: kita.p95,
    patokan: polos.p95,
    ...(koneksi === 8 ? { target: '<= 50', lulus: kita.p95 <= 50 } : {}),
  }
  const hemat: Baris = {
    ukuran: `${nama}, ${koneksi} koneksi: waktu prosesor server per permintaan (ms)`,
    kita: kita.prosesorMs,
    patokan: polos.prosesorMs,
  }
  return [cepat, p95, hemat]
}

/** Every list at 8 and 32 connections, ours and bare one after the other. */
export async function tolokDaftar(o: {
  proses: Proses
  verifikator: Masuk
  detik: number
}): Promise<Baris[]> {
  const { proses, verifikator, detik } = o
  const databaseUrl = proses.databaseUrl ?? ''
  const ukuran = await semuaUkuran(databaseUrl)
  const pernyataan = await rekamSemua(databaseUrl, verifikator.akun.nip, ukuran)
  const semua = Object.values(ukuran).flat()
  const polos = await hidupkanPolos(
    semua.map((j) => pernyataan.get(j) ?? []),
    databaseUrl,
  )
  const kuki = verifikator.orang.kuki()
  const hasil: Baris[] = []
  try {
    for (const [nama, jalur] of Object.entries(ukuran))
      for (const koneksi of [8, 32]) {
        const jalurPolos = jalur.map((j) => `/${semua.indexOf(j)}`)
        const b = await denganProsesor(polos.pid, { alamat: polos.alamat, jalur: jalurPolos, koneksi, detik })
        const a = await denganProsesor(proses.pid(), { alamat: proses.alamat, jalur, koneksi, detik, kuki })
        process.stderr.write(`${nama} ${koneksi}: ${JSON.stringify({ kita: a, polos: b })}\n`)
        hasil.push(...baris(nama, koneksi, a, b))
      }
  } finally {
    polos.tutup()
  }
  return hasil
}
