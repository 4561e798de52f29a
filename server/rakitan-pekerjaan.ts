// Rakitan pekerjaan: what runs outside requests, by queue and by hour.
import { bersihkanHambatan } from './akun/tulis-hambatan.ts'
import type { Basisdata, Db } from './alat/database.ts'
import type { JobsJalan } from './alat/jobs.ts'
import type { Alat } from './alat/ports.ts'
import { jadwalkanArsip } from './arsip/pekerjaan.ts'
import { ANTREAN_SESUAIKAN } from './kalender/kelola.ts'
import type { Ketentuan } from './layanan/bekal.ts'
import { hitungUlang, sapuHasil } from './penjagaan/hitung-ulang.ts'
import { jalankanBatas, sapuBatas } from './usulan/batas.ts'
import { ANTREAN_BATAS } from './usulan/pekerjaan.ts'
import { sesuaikanBatas } from './usulan/sesuaikan.ts'

export type BekalPekerjaan = { basisdata: Basisdata; alat: Alat; jobs: JobsJalan; ketentuan: Ketentuan }

const SEHARI_MS = 24 * 60 * 60 * 1000

/** Work outside requests: limits that pass, limits that move, and the daily sweeping. */
export function daftarkanPekerjaan(b: BekalPekerjaan): void {
  const { alat, basisdata, ketentuan, jobs } = b
  const { zona } = ketentuan.daerah
  const perlu = () => ({
    transaksi: <T>(kerja: (db: Db) => Promise<T>) => basisdata.transaksi(kerja),
    kini: alat.jam.kini(),
    hari: alat.jam.hari(zona),
    ketentuan,
    jobs: alat.jobs,
  })
  jobs.kerjakan(ANTREAN_BATAS, async (data) => {
    await jalankanBatas(perlu(), String(data.usulanId))
  })
  jobs.kerjakan(ANTREAN_SESUAIKAN, async () => {
    await sesuaikanBatas(perlu())
  })
  jobs.jadwalkan('akun.rapikan-hambatan', '40 2 * * *', zona, async () => {
    const sehariLalu = new Date(Date.parse(alat.jam.kini()) - SEHARI_MS).toISOString()
    await basisdata.transaksi((db) => bersihkanHambatan(db, sehariLalu))
  })
  jadwalkanArsip({ basisdata, alat, jobs, zona })
  jobs.jadwalkan('penjagaan.hitung-ulang', '* * * * *', zona, async () => {
    await hitungUlang(perlu())
  })
  // After midnight: editions that begin today, and what the days alone have moved.
  jobs.jadwalkan('penjagaan.sapu', '10 0 * * *', zona, async () => {
    await sapuHasil(perlu(), alat.jam.kini())
  })
  jobs.jadwalkan('usulan.sapu-batas', '*/10 * * * *', zona, async () => {
    await sapuBatas(perlu())
  })
}
