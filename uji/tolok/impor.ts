// Impor: a town with its histories read in by the import itself, beside a bare reader and bare INSERTs of the same rows.
// node uji/tolok/impor.ts [jumlah] measures it alone.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import readXlsxFile from 'read-excel-file/node'
import { impor as jenisImpor } from '#ketentuan/daftar.ts'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { tebakPeta } from '#mesin/impor-peta.ts'
import { databaseUji } from '#server/alat/config.ts'
import { type Basisdata, buatDatabase } from '#server/alat/database.ts'
import { berkasDisk } from '#server/alat/files.ts'
import { migrasikan } from '#server/alat/migrasi.ts'
import { bacaKetentuan } from '#server/bekal-ketentuan.ts'
import { muatKota } from '#server/benih/muat.ts'
import { bangunKota, type Kota } from '#server/benih/orang.ts'
import { bacaSatuImpor } from '#server/impor/baca.ts'
import { jalankanTulis, type PerluPekerjaanImpor, periksaBerkas } from '#server/impor/pekerjaan.ts'
import { gantiKeadaan, mulaiPeriksa, sisipImpor } from '#server/impor/tulis.ts'
import { susunBerkasKota } from './impor-berkas.ts'
import { type Baris, cetakTabel, duaAngka } from './laporan.ts'

const BENIH = 20
const HARI = '2026-11-23'
const KINI = '2026-11-23T02:00:00.000Z'
const BATAS_DETIK = 60
const BATAS_MB = 512
const INTIP_MS = 50

async function basisdataBaru(induk: string): Promise<{ bd: Basisdata; buang: () => Promise<void> }> {
  const nama = `padu_tolok_impor_${process.pid}_${Math.floor(performance.now())}`
  const utama = await buatDatabase({ databaseUrl: induk, koneksi: 1 })
  await sql.raw(`create database ${nama}`).execute(utama.db)
  const url = new URL(induk)
  url.pathname = `/${nama}`
  const bd = await buatDatabase({ databaseUrl: url.href, koneksi: 4 })
  await migrasikan(bd)
  const buang = async () => {
    await bd.tutup()
    await sql.raw(`drop database if exists ${nama} with (force)`).execute(utama.db)
    await utama.tutup()
  }
  return { bd, buang }
}

/** Largest resident memory of this process while `kerja` runs, threads included (MB). */
async function puncakMb<T>(kerja: () => Promise<T>): Promise<{ hasil: T; mb: number }> {
  let puncak = 0
  const intip = setInterval(() => {
    puncak = Math.max(puncak, process.memoryUsage.rss())
  }, INTIP_MS)
  try {
    return { hasil: await kerja(), mb: Math.round(puncak / 2 ** 20) }
  } finally {
    clearInterval(intip)
  }
}

type Berkas = { kode: string; isi: Buffer; judul: string[] }

async function satuBerkas(p: PerluPekerjaanImpor, b: Berkas): Promise<number> {
  const jenis = p.jenis.find((j) => j.kode === b.kode) as JenisImpor
  const { sidik, ukuran } = await p.berkas.simpan(b.isi)
  const id = await p.basisdata.transaksi(async (db) => {
    const baru = await sisipImpor(db, {
      jenis: b.kode,
      perangkatDaerahId: null,
      namaBerkas: `${b.kode}.xlsx`,
      sidik,
      ukuran,
      format: 'xlsx',
      lembar: [],
      akunId: 'tolok',
      nama: 'Tolok',
      kini: KINI,
    })
    await mulaiPeriksa(db, baru, { lembar: 0, barisJudul: 1, peta: tebakPeta(jenis, b.judul) })
    return baru
  })
  const mulai = performance.now()
  await periksaBerkas(p, id)
  const diperiksa = performance.now()
  await p.basisdata.transaksi((db) =>
    gantiKeadaan(db, id, ['siap'], { keadaan: 'menjalankan', cara: 'utuh' }),
  )
  await jalankanTulis(p, id)
  const akhir = await p.basisdata.baca((db) => bacaSatuImpor(db, id))
  const galat =
    await sql`select sel, pesan from impor_galat where impor_id = ${id} and sifat = 'galat' limit 3`.execute(
      p.basisdata.db,
    )
  if (akhir?.keadaan !== 'selesai' || galat.rows.length > 0)
    throw new Error(`Impor ${b.kode}: ${akhir?.keadaan} ${akhir?.pesan} ${JSON.stringify(galat.rows)}`)
  process.stderr.write(
    `impor ${b.kode}: ${akhir.jumlah.baru} baris, periksa ${Math.round(diperiksa - mulai)} ms, tulis ${Math.round(performance.now() - diperiksa)} ms\n`,
  )
  return akhir.jumlah.baru ?? 0
}

const TUGAS = 'tugas.json'
type Tugas = { databaseUrl: string; berkas: { kode: string; judul: string[] }[] }
type HasilAnak = { detik: number; mb: number; baris: number }

/** In a process of its own, which holds nothing but the import: reads every workbook of the folder in. */
async function anak(folder: string): Promise<HasilAnak> {
  const tugas = JSON.parse(readFileSync(join(folder, TUGAS), 'utf8')) as Tugas
  const basisdata = await buatDatabase({ databaseUrl: tugas.databaseUrl, koneksi: 4 })
  const diam = () => undefined
  const error = (r: object) => process.stderr.write(`${String((r as { galat?: unknown }).galat)}\n`)
  const p: PerluPekerjaanImpor = {
    basisdata,
    berkas: berkasDisk(join(folder, 'berkas')),
    jenis: jenisImpor,
    kini: () => KINI,
    log: { debug: diam, info: diam, warn: diam, error },
    kemajuan: new Map(),
  }
  const mulai = performance.now()
  const { hasil, mb } = await puncakMb(async () => {
    let n = 0
    for (const b of tugas.berkas) n += await satuBerkas(p, { ...b, isi: readFileSync(join(folder, b.kode)) })
    return n
  })
  const detik = (performance.now() - mulai) / 1000
  await basisdata.tutup()
  return { detik, mb, baris: hasil }
}

async function denganImpor(induk: string, berkas: Berkas[]): Promise<HasilAnak> {
  const folder = mkdtempSync(join(tmpdir(), 'padu-tolok-impor-'))
  const { bd, buang } = await basisdataBaru(induk)
  try {
    for (const b of berkas) writeFileSync(join(folder, b.kode), b.isi)
    const tugas: Tugas = {
      databaseUrl: bd.databaseUrl ?? '',
      berkas: berkas.map(({ kode, judul }) => ({ kode, judul })),
    }
    writeFileSync(join(folder, TUGAS), JSON.stringify(tugas))
    const jalan = promisify(execFile)(process.execPath, [import.meta.filename, '--anak', folder])
    jalan.child.stderr?.pipe(process.stderr)
    return JSON.parse((await jalan).stdout) as HasilAnak
  } finally {
    await buang()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The yardstick: a ready-made reader over the same files, and the same rows by plain INSERTs, nothing checked. */
async function polos(induk: string, berkas: Berkas[], kota: Kota): Promise<number> {
  const { bd, buang } = await basisdataBaru(induk)
  try {
    const mulai = performance.now()
    for (const b of berkas) await readXlsxFile(b.isi)
    await bd.transaksi((db) => muatKota(db, kota, BENIH))
    return (performance.now() - mulai) / 1000
  } finally {
    await buang()
  }
}

/** Both on the same town of `jumlah` people. */
export async function tolokImpor(jumlah: number, induk: string): Promise<Baris[]> {
  const { rujukan } = bacaKetentuan('kota-contoh')
  const kota = bangunKota({ jumlah, hari: HARI, benih: BENIH, tabel: rujukan.gajiPokok })
  const berkas = await susunBerkasKota(kota)
  const kita = await denganImpor(induk, berkas)
  const patokan = duaAngka(await polos(induk, berkas, kota))
  const detik = duaAngka(kita.detik)
  return [
    {
      ukuran: `impor ${jumlah} pegawai dengan riwayatnya, ${kita.baris} baris (detik)`,
      kita: detik,
      patokan,
      nisbah: duaAngka(detik / patokan),
      target: `<= ${BATAS_DETIK}`,
      lulus: detik <= BATAS_DETIK,
    },
    {
      ukuran: 'impor: memori tertinggi (MB)',
      kita: kita.mb,
      target: `<= ${BATAS_MB}`,
      lulus: kita.mb <= BATAS_MB,
    },
  ]
}

if (process.argv[1] === import.meta.filename) {
  const [, , pertama = '2000', folder] = process.argv
  if (pertama === '--anak' && folder) process.stdout.write(JSON.stringify(await anak(folder)))
  else {
    const induk = databaseUji() ?? 'postgres://postgres@127.0.0.1:5432/postgres'
    process.stdout.write(`${cetakTabel(await tolokImpor(Number(pertama), induk))}\n`)
  }
}
