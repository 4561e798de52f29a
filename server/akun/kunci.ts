// Kunci: random codes and tokens, their prints, and the sealing of secrets that must be read back (TOTP).
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

// 32 signs without 0, 1, I, O: read aloud and typed from paper without doubt.
const ABJAD = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A session or device token: 256 random bits as base64url (43 signs). */
export const tokenBaru = (): string => randomBytes(32).toString('base64url')

/** A code for people: `panjang` signs of 5 bits each, grouped by four: 'K7QM-X2RD-…'. */
export function kodeBaru(panjang: number): string {
  const tanda = Array.from(randomBytes(panjang), (b) => ABJAD[b & 31]).join('')
  return (tanda.match(/.{1,4}/g) ?? []).join('-')
}

/** A typed code in its one form: upper case, only signs of the alphabet; spaces and dashes fall away. */
export const rapikanKode = (kode: string): string => kode.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** Print of a 256-bit token. Unkeyed on purpose: the token itself cannot be guessed. */
export const sidikToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Keyed print of anything shorter (codes, NIP, addresses); `guna` keeps the uses apart. */
export function sidikRahasia(kunci: Uint8Array, guna: string, teks: string): string {
  return createHmac('sha256', kunci).update(`${guna}\u0000${teks}`).digest('hex')
}

function kunciSegel(kunci: Uint8Array): Buffer {
  return createHmac('sha256', kunci).update('padu: segel rahasia faktor kedua').digest()
}

/** Seals text with AES-256-GCM: 'v1.<iv>.<tag>.<cipher>' in base64url. `pemilik` is bound to it. */
export function segel(kunci: Uint8Array, teks: string, pemilik: string): string {
  const iv = randomBytes(12)
  const sandi = createCipheriv('aes-256-gcm', kunciSegel(kunci), iv)
  sandi.setAAD(Buffer.from(pemilik))
  const isi = Buffer.concat([sandi.update(teks, 'utf8'), sandi.final()])
  return ['v1', ...[iv, sandi.getAuthTag(), isi].map((b) => b.toString('base64url'))].join('.')
}

/** Opens what segel() closed; throws when the key is another or the row was moved to another account. */
export function bukaSegel(kunci: Uint8Array, tersegel: string, pemilik: string): string {
  const [versi, iv, tag, isi] = tersegel.split('.')
  if (versi !== 'v1' || !iv || !tag || !isi) throw new Error('Rahasia tersegel tidak dikenal bentuknya.')
  const buka = createDecipheriv('aes-256-gcm', kunciSegel(kunci), Buffer.from(iv, 'base64url'))
  buka.setAAD(Buffer.from(pemilik))
  buka.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([buka.update(Buffer.from(isi, 'base64url')), buka.final()]).toString('utf8')
}
