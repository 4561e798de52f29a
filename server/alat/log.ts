// Log: one JSON line an event, without personal data. What a key or a value gives away is masked before pino writes it.
import { type DestinationStream, pino } from 'pino'
import type { Log } from './ports.ts'

const KUNCI_RAHASIA =
  /^(nip|nik|npwp|sandi.*|kata_?sandi.*|password.*|authorization|cookie|set-cookie|kuki|token.*|rahasia.*|secret.*|kode_?(aktivasi|cadangan|totp).*|otp|totp|rekening.*|no_?rekening|telepon|hp|surel|email|alamat_?rumah|database_?url|idempotency-key)$/i
/** NIP (18 digits, also grouped with spaces) and NIK (16 digits) wherever they stand in a text. */
const ANGKA_PRIBADI = /(?<!\d)(\d{8} ?\d{6} ?\d ?\d{3}|\d{16})(?!\d)/g
const SANDI_ALAMAT = /(\w+:\/\/[^:/?#\s]+:)[^@\s]+@/g
const KEDALAMAN = 6
const DISEMBUNYIKAN = '[disembunyikan]'

/** A text without NIP, NIK, or the password of an address. */
export function saringTeks(teks: string): string {
  return teks.replace(ANGKA_PRIBADI, DISEMBUNYIKAN).replace(SANDI_ALAMAT, `$1${DISEMBUNYIKAN}@`)
}

/** A copy of a log value with secret keys and personal numbers masked, at any depth. */
export function saring(nilai: unknown, dalam = 0): unknown {
  if (typeof nilai === 'string') return saringTeks(nilai)
  if (typeof nilai !== 'object' || nilai === null) return nilai
  if (dalam >= KEDALAMAN) return '[terlalu dalam]'
  if (nilai instanceof Error) return saringGalat(nilai, dalam)
  if (Array.isArray(nilai)) return nilai.slice(0, 100).map((n) => saring(n, dalam + 1))
  return Object.fromEntries(
    Object.entries(nilai).map(([k, v]) => [k, KUNCI_RAHASIA.test(k) ? DISEMBUNYIKAN : saring(v, dalam + 1)]),
  )
}

/** Database errors quote the offending row in `detail`: only their code and place are kept. */
function saringGalat(galat: Error, dalam: number): Record<string, unknown> {
  const kode = 'code' in galat ? galat.code : undefined
  const constraint = 'constraint' in galat ? galat.constraint : undefined
  return {
    tipe: galat.name,
    pesan: saringTeks(galat.message),
    jejak: saringTeks(galat.stack ?? ''),
    ...(kode === undefined ? {} : { kode }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(galat.cause === undefined ? {} : { sebab: saring(galat.cause, dalam + 1) }),
  }
}

/** The log of the process; `ke` replaces standard output in tests. */
export function buatLog(tingkat: string, ke?: DestinationStream): Log {
  const pilihan = {
    level: tingkat,
    base: null,
    formatters: { log: (rinci: object) => saring(rinci) as Record<string, unknown> },
  }
  const asli = ke ? pino(pilihan, ke) : pino(pilihan)
  const tulis = (cara: 'debug' | 'info' | 'warn' | 'error') => (rinci: object, pesan: string) =>
    asli[cara](rinci, saringTeks(pesan))
  return { debug: tulis('debug'), info: tulis('info'), warn: tulis('warn'), error: tulis('error') }
}
