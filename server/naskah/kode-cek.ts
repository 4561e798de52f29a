// Kode cek: the public code of a letter, unguessable and easy to read aloud (no 0/O, 1/I/L, U).
import { randomBytes } from 'node:crypto'

const ABJAD = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 12 signs of 30: about 59 bits, far beyond guessing behind a rate limit. */
const PANJANG = 12

/** A new code such as 'KGB26-3F8K-22TW-9QHM' for a prefix and a year. */
export function buatKodeCek(awalan: string, tahun: number): string {
  let huruf = ''
  while (huruf.length < PANJANG) {
    for (const byte of randomBytes(PANJANG)) {
      // 240 is the largest multiple of 30 below 256: higher bytes would favour some signs.
      if (byte < 240 && huruf.length < PANJANG) huruf += ABJAD[byte % ABJAD.length]
    }
  }
  return `${awalan}${String(tahun).slice(2)}-${huruf.slice(0, 4)}-${huruf.slice(4, 8)}-${huruf.slice(8)}`
}

/** The code as registered, from what a person typed: any case, spaces or dashes; undefined when it cannot be one. */
export function rapikanKodeCek(teks: string): string | undefined {
  const polos = teks.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const cocok = /^([A-Z]{2,6}\d{2})([A-Z0-9]{4})([A-Z0-9]{4})([A-Z0-9]{4})$/.exec(polos)
  return cocok ? cocok.slice(1).join('-') : undefined
}
