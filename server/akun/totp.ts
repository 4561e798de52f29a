// TOTP (RFC 6238, HMAC-SHA-1, 6 digits, 30 s): the one-time code of an authenticator app.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { toString as gambarQr } from 'qrcode'
import type { Saat } from '#mesin/bentuk.ts'

const LANGKAH_DETIK = 30
const DIGIT = 6
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret: 160 bits in base32 (32 signs). */
export function rahasiaBaru(): string {
  return Array.from(randomBytes(32), (b) => BASE32[b & 31]).join('')
}

function dariBase32(teks: string): Buffer {
  const keluar: number[] = []
  let tampung = 0
  let bit = 0
  for (const huruf of teks.toUpperCase().replace(/[\s=-]/g, '')) {
    const nilai = BASE32.indexOf(huruf)
    if (nilai < 0) throw new Error('Rahasia faktor kedua bukan base32.')
    tampung = ((tampung << 5) | nilai) & 0xfff
    bit += 5
    if (bit >= 8) {
      bit -= 8
      keluar.push((tampung >> bit) & 0xff)
    }
  }
  return Buffer.from(keluar)
}

/** The 30-second step of an instant. */
export const langkahPada = (saat: Saat): number => Math.floor(Date.parse(saat) / 1000 / LANGKAH_DETIK)

/** The code of one step. */
export function kodeTotp(rahasia: string, langkah: number): string {
  const hitungan = Buffer.alloc(8)
  hitungan.writeBigUInt64BE(BigInt(langkah))
  const mac = createHmac('sha1', dariBase32(rahasia)).update(hitungan).digest()
  const geser = (mac.at(-1) ?? 0) & 0x0f
  return String((mac.readUInt32BE(geser) & 0x7fffffff) % 10 ** DIGIT).padStart(DIGIT, '0')
}

/**
 * The step a typed code belongs to, or null. One step before and after is accepted (phone clocks), and only
 * steps later than `sesudah`, so that a code seen over a shoulder is worth nothing once used.
 */
export function cocokTotp(rahasia: string, kode: string, saat: Saat, sesudah: number): number | null {
  const ketik = Buffer.from(kode.replace(/\D/g, '').padStart(DIGIT, 'x').slice(0, DIGIT))
  const kini = langkahPada(saat)
  let cocok: number | null = null
  for (const langkah of [kini - 1, kini, kini + 1]) {
    const sama = timingSafeEqual(ketik, Buffer.from(kodeTotp(rahasia, langkah)))
    if (sama && langkah > sesudah && cocok === null) cocok = langkah
  }
  return cocok
}

/** What the phone reads: otpauth URI and the same as QR in SVG. The label is a name, never a NIP. */
export async function undanganTotp(
  rahasia: string,
  penerbit: string,
  nama: string,
): Promise<{ otpauth: string; qr: string; rahasia: string }> {
  const tanya = new URLSearchParams({
    secret: rahasia,
    issuer: penerbit,
    algorithm: 'SHA1',
    digits: String(DIGIT),
    period: String(LANGKAH_DETIK),
  })
  const label = `${encodeURIComponent(penerbit)}:${encodeURIComponent(nama)}`
  const otpauth = `otpauth://totp/${label}?${tanya.toString().replaceAll('+', '%20')}`
  const qr = await gambarQr(otpauth, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
  return { otpauth, qr, rahasia: (rahasia.match(/.{1,4}/g) ?? []).join(' ') }
}
