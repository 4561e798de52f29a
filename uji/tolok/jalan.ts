// Tolok: measures what was promised, each beside a yardstick in the same run. node uji/tolok/jalan.ts [--cepat]
// Needs a PostgreSQL (DATABASE_URL or 127.0.0.1:5432). Prints a table, then the same figures as one JSON line.
import { cpus, totalmem } from 'node:os'
import { sql } from 'kysely'
import { databaseUji } from '#server/alat/config.ts'
import { buatDatabase } from '#server/alat/database.ts'
import { pelanggan } from '../ketahanan/pelanggan.ts'
import { type Proses, siapkanProses } from '../ketahanan/proses.ts'
import { tolokDaftar } from './daftar.ts'
import { tolokImpor } from './impor.ts'
import { isiBesar } from './isi-besar.ts'
import { tolokKelayakan } from './kelayakan.ts'
import { type Baris, cetakTabel, memori } from './laporan.ts'
import { tolokKeputusan } from './libreoffice.ts'
import { tolokSurat } from './surat.ts'
import { tolokTindak } from './tindak.ts'

const CEPAT = process.argv.includes('--cepat')
const INDUK = databaseUji() ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const PEGAWAI = CEPAT ? 5_000 : 20_000
const DETIK = CEPAT ? 3 : 8
const SURAT = CEPAT ? 50 : 1_000
const LAYAK = CEPAT ? 10_000 : 1_000_000
const HENING_MS = CEPAT ? 3_000 : 25_000

const hening = () => new Promise((r) => setTimeout(r, HENING_MS))

async function hidup(nama: string, p: Proses, batasMb: number): Promise<Baris[]> {
  const pertama = await p.hidupkan()
  // The first start also writes the day's backup: what rests afterwards is a machine that has started before.
  await hening()
  await p.matikan()
  const lagi = await p.hidupkan()
  await hening()
  const mb = memori(p.pid())
  return [
    { ukuran: `${nama}: mulai pertama (ms)`, kita: Math.round(pertama) },
    { ukuran: `${nama}: mulai lagi (ms)`, kita: Math.round(lagi), target: '<= 5000', lulus: lagi <= 5_000 },
    { ukuran: `${nama}: memori diam (MB)`, kita: mb, target: `<= ${batasMb}`, lulus: mb <= batasMb },
  ]
}

async function tertanam(): Promise<Baris[]> {
  const p = await siapkanProses()
  try {
    return await hidup('tertanam, 200 pegawai', p, 700)
  } finally {
    await p.buang()
  }
}

async function jatuhTempo(p: Proses, kuki: string): Promise<Baris> {
  const waktu: number[] = []
  let jumlah = 0
  for (let i = 0; i < 3; i += 1) {
    const mulai = performance.now()
    const jawab = await fetch(`${p.alamat}/api/penjagaan/kgb/bulan?tahun=2027`, { headers: { cookie: kuki } })
    const isi = (await jawab.json()) as { bulan: { jumlah: number }[] }
    if (!jawab.ok) throw new Error(`Penjagaan menjawab ${jawab.status}: ${JSON.stringify(isi)}`)
    waktu.push(performance.now() - mulai)
    jumlah = isi.bulan.reduce((n, b) => n + b.jumlah, 0)
  }
  const ms = Math.round(waktu.sort((a, b) => a - b)[1] ?? 0)
  return {
    ukuran: `jatuh tempo setahun, ${PEGAWAI} pegawai, ${jumlah} orang (ms)`,
    kita: ms,
    target: '<= 2000',
    lulus: ms <= 2_000,
  }
}

async function jalankan(): Promise<void> {
  const baris: Baris[] = []
  const p = await siapkanProses({ induk: INDUK, pegawai: PEGAWAI })
  try {
    baris.push(...(await hidup(`PostgreSQL, ${PEGAWAI} pegawai`, p, 300)))
    if (!p.databaseUrl) throw new Error('Server tolok tanpa PostgreSQL')
    const basisdata = await buatDatabase({ databaseUrl: p.databaseUrl, koneksi: 1 })
    const mulai = performance.now()
    const perkara = await basisdata.transaksi((db) => isiBesar(db))
    process.stderr.write(
      `${perkara} usulan terisi dalam ${Math.round((performance.now() - mulai) / 1000)} detik\n`,
    )
    // As autovacuum does on a real database: statistics, and which pages an index may answer for alone.
    await sql`set statement_timeout = 0`.execute(basisdata.db)
    await sql`vacuum analyze`.execute(basisdata.db)
    await basisdata.tutup()
    const akun = new Map(p.akun().map((a) => [a.kode, a]))
    const masuk = async (kode: string) => {
      const a = akun.get(kode)
      if (!a) throw new Error(`Akun ${kode} tidak ada`)
      return { orang: await pelanggan(p.alamat, a, () => () => undefined), akun: a }
    }
    const verifikator = await masuk('verifikator')
    const auditor = await masuk('auditor')
    baris.push(...(await tolokDaftar({ proses: p, verifikator, detik: DETIK })))
    baris.push(await jatuhTempo(p, auditor.orang.kuki()))
    baris.push(...(await tolokTindak({ proses: p, verifikator, jumlah: CEPAT ? 60 : 600 })))
  } finally {
    await p.buang()
  }
  baris.push(...(await tolokImpor(CEPAT ? 2_000 : PEGAWAI, INDUK)))
  baris.push(...(await tolokKelayakan(LAYAK)))
  baris.push(...(await tolokSurat(SURAT, INDUK)))
  baris.push(...(await tolokKeputusan(SURAT)))
  baris.push(...(await tertanam()))
  process.stdout.write(`${cetakTabel(baris)}\n`)
  const mesin = { inti: cpus().length, memoriGiB: Math.round(totalmem() / 2 ** 30), node: process.version }
  process.stdout.write(`${JSON.stringify({ mesin, cepat: CEPAT, hasil: baris })}\n`)
  process.exitCode = baris.every((b) => b.lulus !== false) ? 0 : 1
}

await jalankan()
