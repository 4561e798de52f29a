// Ports: what the house gives every request and job besides the database. Nouns see these shapes, never the libraries behind.
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import type { Jam, Zona } from './clock.ts'
import type { Config } from './config.ts'
import type { Db } from './database.ts'

export type Log = {
  debug(rinci: object, pesan: string): void
  info(rinci: object, pesan: string): void
  warn(rinci: object, pesan: string): void
  error(rinci: object, pesan: string): void
}

/** Content-addressed store: the sha-256 of the bytes (hex) is the only name of a file. */
export type PenyimpanBerkas = {
  /** Stores bytes, or moves in a temporary file; storing the same bytes again changes nothing. */
  simpan(isi: Uint8Array | { jalur: string }): Promise<{ sidik: string; ukuran: number }>
  /** The bytes, verified against their name. Throws BerkasTidakAda or BerkasRusak. */
  baca(sidik: string): Promise<Buffer>
  ada(sidik: string): Promise<boolean>
  /** Every name in the store, in no order. */
  daftar(): AsyncIterable<string>
  /** Removes the bytes for good: only for a disposal decided by name (server/arsip/musnah.ts). */
  buang(sidik: string): Promise<void>
  /** Throws unless the store can be written. */
  periksa(): Promise<void>
}

/** Virus scanner. Throws when it cannot be reached: the file then waits in quarantine. */
export type Pemindai = {
  pindai(isi: Uint8Array): Promise<{ hasil: 'bersih' } | { hasil: 'terjangkit'; nama: string }>
}

export type PilihanKirim = {
  /** Not before this instant. */
  mulaiPada?: Saat
  /** Same name + same key = the same job: sending it again is a no-op, also after it ran (kept 30 days). */
  kunci?: string
}

export type JobPekerjaan = { id: string; nama: string; percobaan: number }
export type FungsiPekerjaan = (data: Record<string, unknown>, job: JobPekerjaan) => Promise<void>

export type PilihanKerja = {
  /** Jobs of this queue running at once in this process (default 1). */
  serentak?: number
  /** Tries after the first (default 5), with growing delay. */
  ulang?: number
  /** A job running longer is given to the next try (default 300). */
  batasDetik?: number
}

export type Jobs = {
  /** Enqueues inside the transaction of `db`: rolled back with it, seen by workers only after commit. */
  kirim(db: Db, nama: string, data: Record<string, unknown>, pilihan?: PilihanKirim): Promise<void>
  /** Declares a queue and its worker; before `mulai()`. */
  kerjakan(nama: string, fungsi: FungsiPekerjaan, pilihan?: PilihanKerja): void
  /** Declares a worker run by the calendar (cron in `zona`); before `mulai()`. */
  jadwalkan(nama: string, cron: string, zona: Zona, fungsi: FungsiPekerjaan): void
}

/** Handed to every request as `ctx.alat`, and to jobs by the composition root. */
export type Alat = {
  berkas: PenyimpanBerkas
  jobs: Jobs
  jam: Jam
  config: Config
  log: Log
  /** Absent when no scanner is configured. */
  pemindai?: Pemindai
}

export type Ctx = {
  /** The ONE transaction of the request (a read-only handle on GET). Never open another. */
  db: Db
  siapa: Pelaku | null
  /** Whatever the session resolver knows besides the person; server/akun narrows it. */
  sesi: unknown
  kini: Saat
  hari: Tanggal
  permintaanId: string
  ip: string
  /** Request headers, lower-case names. */
  kepala: Readonly<Record<string, string | undefined>>
  /** Request cookies by full name. */
  kuki: Readonly<Record<string, string | undefined>>
  log: Log
  alat: Alat
  /** Runs after commit, before the answer is sent; never after a refusal, a failure, or a replay. Keep it short. */
  setelah(kerja: () => Promise<void> | void): void
  /** Sets a header of the answer. */
  balasKepala(nama: string, nilai: string): void
  /** Sets a cookie of the answer: HttpOnly, SameSite=Lax, Path=/; Secure unless `aman` is false; `umurDetik` 0 removes it. */
  balasKuki(nama: string, nilai: string, pilihan: { umurDetik: number; aman?: boolean }): void
}
