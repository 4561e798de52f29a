// Idempotency: the same key with the same request has one effect and one answer, however often and however parallel it comes.
// The row is inserted first in the request's own transaction: a parallel twin waits for it, and a refusal or failure takes it back.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Saat, Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from './database.ts'
import { json } from './database-types.ts'

/** Answers are kept this long; a retry after that is a new request. */
export const SIMPAN_JAWABAN_HARI = 7

/** Fields that hold a password or passphrase: even their hash must not lie in the table, where it could be guessed at leisure. */
const RAHASIA = /^(sandi|frasa|passphrase)/i

const POLA_KUNCI = /^[\x21-\x7e]{8,200}$/

export type Sekali = { kunci: string; akunId: string; sidik: string; kini: Saat }

/** The key of the request, or the refusal that says how to send one. */
export function bacaKunci(kepala: string | undefined): string | Tolak {
  if (kepala !== undefined && POLA_KUNCI.test(kepala)) return kepala
  return tolak(
    'kunci-idempotensi',
    'Permintaan yang mengubah data harus membawa kepala Idempotency-Key (8 sampai 200 karakter tanpa spasi).',
    [],
    'Sertakan satu kunci acak (UUID) per tindakan; pakai kunci yang sama hanya saat mengulang tindakan itu.',
    'Idempotency-Key',
  )
}

/** Fingerprint of a request: method, path and content; the order of object keys and secrets do not count. */
export function sidikPermintaan(metode: string, jalur: string, isi: unknown): string {
  return createHash('sha256')
    .update(`${metode} ${jalur}\n${kanonik(isi)}`)
    .digest('hex')
}

function kanonik(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map(kanonik).join(',')}]`
  if (typeof nilai === 'object' && nilai !== null) {
    const pasangan = Object.entries(nilai)
      .filter(([kunci]) => !RAHASIA.test(kunci))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${pasangan.map(([k, v]) => `${JSON.stringify(k)}:${kanonik(v)}`).join(',')}}`
  }
  return JSON.stringify(nilai) ?? 'null'
}

export type Terdahulu = { status: number; jawaban: unknown }

/** Claims the key: 'baru' to go on, the stored answer to replay, or the refusal when the key was used for something else. */
export async function ambilKunci(db: Db, s: Sekali): Promise<'baru' | Terdahulu | Tolak> {
  const baru = await db
    .insertInto('idempotensi')
    .values({ akun_id: s.akunId, kunci: s.kunci, sidik: s.sidik, status: 0, pada: s.kini })
    .onConflict((oc) => oc.columns(['akun_id', 'kunci']).doNothing())
    .returning('kunci')
    .executeTakeFirst()
  if (baru) return 'baru'
  const lama = await db
    .selectFrom('idempotensi')
    .select(['sidik', 'status', 'jawaban'])
    .where('akun_id', '=', s.akunId)
    .where('kunci', '=', s.kunci)
    .executeTakeFirstOrThrow()
  if (lama.sidik === s.sidik) return { status: lama.status, jawaban: lama.jawaban }
  return tolak(
    'bentrok',
    'Kunci Idempotency-Key ini sudah dipakai untuk permintaan lain.',
    [],
    'Buat kunci baru untuk tindakan baru.',
    'Idempotency-Key',
  )
}

/** Keeps the answer with the effect, in the same transaction. */
export async function simpanJawaban(db: Db, s: Sekali, status: number, jawaban: unknown): Promise<void> {
  await db
    .updateTable('idempotensi')
    .set({ status, jawaban: json(jawaban) })
    .where('akun_id', '=', s.akunId)
    .where('kunci', '=', s.kunci)
    .execute()
}

/** Daily: forgets answers older than a week. Returns how many. */
export async function rapikanIdempotensi(db: Db, kini: Saat): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from idempotensi
     where pada < ${kini}::timestamptz - make_interval(days => ${SIMPAN_JAWABAN_HARI})`.execute(db)
  return Number(numAffectedRows ?? 0)
}
