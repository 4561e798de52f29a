// HTTP: how a noun mounts a contract on a function. What a request is (session, right, one transaction) lives in http-app.ts.
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Kontrak } from '#kontrak/bentuk.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from './ports.ts'

export type { Ctx } from './ports.ts'

/** A binary answer. `sebaris` shows it in the page (PDF viewer) instead of downloading. */
export type Berkas = {
  jenis: 'berkas'
  isi: Uint8Array | Readable
  /** Media type, e.g. 'application/pdf'. */
  tipe: string
  nama: string
  /** sha-256, sent as ETag. */
  sidik?: string
  sebaris?: boolean
}

/** An uploaded file in a temporary place; gone when the request ends, so store it (`ctx.alat.berkas.simpan({jalur})`). */
export type Unggahan = { jalur: string; nama: string; tipe: string; ukuran: number; sidik: string }

/**
 * A refusal with what HTTP needs besides: `simpan` commits the transaction although it refuses (counters, audit),
 * `tungguDetik` becomes Retry-After.
 */
export type TolakHttp = Tolak & { simpan?: true; tungguDetik?: number }

export type Masukan<K extends Kontrak> = {
  params: z.output<K['params']>
  query: z.output<K['query']>
  isi: z.output<K['isi']>
  /** The file of a contract with wujud 'unggah'; absent when none was sent. */
  unggahan?: Unggahan
}

export type Fungsi<K extends Kontrak> = (
  ctx: Ctx,
  masukan: Masukan<K>,
) => Promise<z.input<K['jawab']> | TolakHttp | Berkas>

/**
 * 'baca': nothing is written; read-only handle, no Idempotency-Key (every GET; a POST that only computes).
 * 'tulis': one transaction, Idempotency-Key required (every other method, unless stated).
 * 'tanpa-ulang': one transaction, no Idempotency-Key and no stored answer: only for signing in and out, whose answer is a cookie.
 */
export type Sifat = 'baca' | 'tulis' | 'tanpa-ulang'

export type MasukanMentah = { params: unknown; query: unknown; isi: unknown; unggahan?: Unggahan }

export type RuteTerpasang = {
  kontrak: Kontrak
  sifat: Sifat
  /** Input already checked by the contract → answer, refusal or file. */
  panggil: (ctx: Ctx, masukan: MasukanMentah) => Promise<unknown>
}

/** Mounts a function on a contract: `export const rute = [rute(kontrakUsulan.lihat, lihat), …]`. */
export function rute<K extends Kontrak>(
  kontrak: K,
  fungsi: Fungsi<K>,
  pilihan: { sifat?: Sifat } = {},
): RuteTerpasang {
  const sifat = pilihan.sifat ?? (kontrak.metode === 'GET' ? 'baca' : 'tulis')
  if (kontrak.metode === 'GET' && sifat !== 'baca')
    throw new Error(`${kontrak.jalur}: GET hanya membaca; pakai POST.`)
  if (sifat === 'tulis' && kontrak.wujud === 'berkas')
    throw new Error(
      `${kontrak.jalur}: jawaban berkas tidak dapat disimpan untuk diulang; pakai sifat 'baca'.`,
    )
  return { kontrak, sifat, panggil: (ctx, masukan) => fungsi(ctx, masukan as Masukan<K>) }
}

/** A refusal's HTTP status by its code; every code not named here is 422. */
const STATUS: Record<string, number> = {
  'permintaan-salah': 400,
  'kunci-idempotensi': 400,
  'belum-masuk': 401,
  'sesi-berakhir': 401,
  'tidak-berhak': 403,
  'di-luar-cakupan': 403,
  'tautan-berakhir': 403,
  'asal-tidak-dikenal': 403,
  'tidak-ditemukan': 404,
  bentrok: 409,
  'versi-berubah': 409,
  'terlalu-besar': 413,
  'jenis-isi-salah': 415,
  'terlalu-sering': 429,
  'kiriman-terlalu-banyak': 429,
  'sedang-sibuk': 503,
}

export function statusTolak(kode: string): number {
  return STATUS[kode] ?? 422
}

/** 404: it does not exist, or this person may not know that it does. `apa` as the user calls it, e.g. 'Usulan'. */
export function tidakDitemukan(apa: string): Tolak {
  return tolak(
    'tidak-ditemukan',
    `${apa} ini tidak ditemukan.`,
    [],
    'Periksa kembali alamat atau nomornya, atau cari dari daftar.',
  )
}
