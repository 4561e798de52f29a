// Errors that are no refusal of ours: broken JSON, too much, a database that is away, and bugs. The user gets words and a reference, the log gets the rest.
import type { FastifyError } from 'fastify'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { BerkasRusak, BerkasTidakAda } from './files.ts'
import type { TolakHttp } from './http.ts'
import { TerlaluBesar } from './http-upload.ts'

const SEGERA_DETIK = 5

/** SQLSTATE classes and socket codes that mean "try again": connection, shutdown, resources, locks, deadlock, timeout. */
const KODE_SIBUK =
  /^(08...|53...|57P0[123]|57014|55P03|40001|40P01|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/
const PESAN_SIBUK =
  /timeout exceeded when trying to connect|Connection terminated|PGlite is closed|pool after calling end|driver has already been destroyed/
/** Unique and exclusion constraints: two requests wrote the same thing. */
const KODE_BENTROK = /^(23505|23P01)$/

export type Terbaca = { tolak: TolakHttp; status: number; bug: boolean }

/** Any thrown thing as the refusal shown to the user, its HTTP status, and whether it must be logged as a bug. */
export function bacaGalat(galat: unknown, permintaanId: string): Terbaca {
  if (galat instanceof TerlaluBesar) return { ...besar(), bug: false }
  if (galat instanceof BerkasRusak || galat instanceof BerkasTidakAda)
    return { ...rusak(galat, permintaanId), bug: true }
  const kode = kodeDari(galat)
  if (kode.startsWith('FST_') || kode === 'RATE_LIMIT') {
    const dikenal = galatFastify(galat as FastifyError, kode)
    if (dikenal) return { ...dikenal, bug: false }
  }
  if (KODE_BENTROK.test(kode)) return { ...ganda(permintaanId), bug: true }
  if (KODE_SIBUK.test(kode) || (galat instanceof Error && PESAN_SIBUK.test(galat.message)))
    return { ...sibuk(permintaanId), bug: true }
  return {
    status: 500,
    bug: true,
    tolak: rujuk(
      tolak(
        'galat-sistem',
        'Terjadi kesalahan pada sistem; data Anda tidak berubah.',
        [],
        saranRujukan(permintaanId),
      ),
      permintaanId,
    ),
  }
}

/** The bytes in the store are not those that were stored, or are gone: said as it is, because only a backup helps. */
function rusak(galat: BerkasRusak | BerkasTidakAda, id: string): Omit<Terbaca, 'bug'> {
  const sebab =
    galat instanceof BerkasRusak
      ? 'Berkas ini rusak di tempat penyimpanan: isinya tidak lagi sama dengan saat disimpan, sehingga tidak dibuka.'
      : 'Berkas ini tercatat, tetapi tidak ada di tempat penyimpanan.'
  const isi = tolak(
    'berkas-rusak',
    sebab,
    [],
    `Jangan pakai salinan lain sebelum dipastikan. Beri tahu admin untuk memulihkannya dari cadangan; nomor rujukan ${id}.`,
  )
  return { status: 500, tolak: rujuk(isi, id) }
}

const saranRujukan = (id: string) =>
  `Coba lagi sebentar lagi. Bila tetap gagal, sampaikan nomor rujukan ${id} kepada admin.`

function rujuk(t: Tolak, rujukan: string): TolakHttp {
  return Object.assign({ ...t }, { rujukan })
}

function kodeDari(galat: unknown): string {
  if (typeof galat !== 'object' || galat === null) return ''
  if ('code' in galat && typeof galat.code === 'string') return galat.code
  return 'cause' in galat ? kodeDari(galat.cause) : ''
}

function besar(
  saran = 'Berkas paling besar 20 MB; perkecil pindaian lalu unggah lagi.',
): Omit<Terbaca, 'bug'> {
  return { status: 413, tolak: tolak('terlalu-besar', 'Kiriman terlalu besar.', [], saran) }
}

function galatFastify(galat: FastifyError, kode: string): Omit<Terbaca, 'bug'> | undefined {
  if (/BODY_TOO_LARGE/.test(kode)) return besar('Ringkas isian Anda; berkas dikirim lewat tombol unggah.')
  if (/REQ_FILE_TOO_LARGE|FIELDS_LIMIT|FILES_LIMIT|PARTS_LIMIT/.test(kode)) return besar()
  if (/INVALID_MEDIA_TYPE|INVALID_MULTIPART/.test(kode))
    return {
      status: 415,
      tolak: tolak(
        'jenis-isi-salah',
        'Jenis isi permintaan tidak diterima.',
        [],
        'Muat ulang halaman, lalu ulangi. Untuk sistem lain: kirim isi sebagai application/json.',
      ),
    }
  const status = galat.statusCode ?? 500
  if (status < 400 || status >= 500) return undefined
  return {
    status,
    tolak: tolak(
      'permintaan-salah',
      'Permintaan tidak dapat dibaca.',
      [],
      'Muat ulang halaman, lalu ulangi. Untuk sistem lain: isi permintaan harus JSON yang sah.',
    ),
  }
}

function ganda(id: string): Omit<Terbaca, 'bug'> {
  const isi = tolak(
    'bentrok',
    'Data yang sama baru saja dicatat oleh permintaan lain.',
    [],
    `Muat ulang halaman dan periksa keadaan terbaru. Nomor rujukan: ${id}.`,
  )
  return { status: 409, tolak: rujuk(isi, id) }
}

function sibuk(id: string): Omit<Terbaca, 'bug'> {
  const isi = tolak('sedang-sibuk', 'Sistem sedang sibuk; data Anda tidak berubah.', [], saranRujukan(id))
  return { status: 503, tolak: { ...rujuk(isi, id), tungguDetik: SEGERA_DETIK } }
}
