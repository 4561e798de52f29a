// TOTP (RFC 6238, HMAC-SHA-1, 6 digits, 30 s): the one-time code of an authenticator app. The arithmetic is otplib's;
// what stands here is our rule of use: which steps count, and that each counts once.
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib'
import { toString as gambarQr } from 'qrcode'
import type { Saat } from '#mesin/bentuk.ts'

const LANGKAH_DETIK = 30
const DIGIT = 6

const detikPada = (saat: Saat): number => Math.floor(Date.parse(saat) / 1000)

/** A new secret: 160 bits in base32 (32 signs). */
export const rahasiaBaru = (): string => generateSecret({ length: 20 })

/** The 30-second step of an instant. */
export const langkahPada = (saat: Saat): number => Math.floor(detikPada(saat) / LANGKAH_DETIK)

/** The code of one step. Throws when the secret is not base32. */
export const kodeTotp = (rahasia: string, langkah: number): string =>
  generateSync({ secret: rahasia, epoch: langkah * LANGKAH_DETIK, period: LANGKAH_DETIK, digits: DIGIT })

/**
 * The step a typed code belongs to, or null. One step before and after is accepted (phone clocks), and only
 * steps later than `sesudah`, so that a code seen over a shoulder is worth nothing once used.
 */
export function cocokTotp(rahasia: string, kode: string, saat: Saat, sesudah: number): number | null {
  const token = kode.replace(/\D/g, '').slice(0, DIGIT)
  // The library throws on a short code, and on a last step beyond the window (a server clock set back).
  if (token.length !== DIGIT || sesudah > langkahPada(saat)) return null
  const hasil = verifySync({
    secret: rahasia,
    token,
    epoch: detikPada(saat),
    period: LANGKAH_DETIK,
    digits: DIGIT,
    epochTolerance: LANGKAH_DETIK,
    afterTimeStep: sesudah,
  })
  return hasil.valid && 'timeStep' in hasil ? hasil.timeStep : null
}

/** What the phone reads: otpauth URI and the same as QR in SVG. The label is a name, never a NIP. */
export async function undanganTotp(
  rahasia: string,
  penerbit: string,
  nama: string,
): Promise<{ otpauth: string; qr: string; rahasia: string }> {
  const otpauth = generateURI({ issuer: penerbit, label: nama, secret: rahasia })
  const qr = await gambarQr(otpauth, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
  return { otpauth, qr, rahasia: (rahasia.match(/.{1,4}/g) ?? []).join(' ') }
}
