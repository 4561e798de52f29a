// Vectors of RFC 6238 appendix B (SHA-1, last six of the eight digits), and the rules of use.
import { expect, test } from 'vitest'
import { bukaSegel, kodeBaru, rapikanKode, segel } from './kunci.ts'
import { cocokTotp, kodeTotp, langkahPada, rahasiaBaru, undanganTotp } from './totp.ts'

/** '12345678901234567890' in base32. */
const RAHASIA = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('detik %i menghasilkan %s', (detik, kode) => {
  expect(kodeTotp(RAHASIA, Math.floor(detik / 30))).toBe(kode)
})

test('satu langkah sebelum dan sesudah diterima, lebih jauh tidak, dan tidak dua kali', () => {
  const saat = '2027-03-01T02:00:00.000Z'
  const kini = langkahPada(saat)
  for (const geser of [-1, 0, 1])
    expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini + geser), saat, 0)).toBe(kini + geser)
  for (const geser of [-2, 2]) expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini + geser), saat, 0)).toBeNull()
  expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini), saat, kini)).toBeNull()
  expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini + 1), saat, kini)).toBe(kini + 1)
  expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini + 1), saat, kini + 1)).toBeNull()
  expect(cocokTotp(RAHASIA, '', saat, 0)).toBeNull()
  expect(cocokTotp(RAHASIA, 'abcdef', saat, 0)).toBeNull()
  expect(cocokTotp(RAHASIA, ` ${kodeTotp(RAHASIA, kini).replace(/^.../, '$& ')}`, saat, 0)).toBe(kini)
  expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini).slice(1), saat, 0)).toBeNull()
})

test('jam server dimundurkan: kode ditolak sampai jam menyusul, bukan galat', () => {
  const saat = '2027-03-01T02:00:00.000Z'
  const kini = langkahPada(saat)
  for (const sesudah of [kini + 2, kini + 10_000])
    expect(cocokTotp(RAHASIA, kodeTotp(RAHASIA, kini), saat, sesudah)).toBeNull()
})

test('rahasia 160 bit dan tidak berulang', () => {
  const semua = Array.from({ length: 100 }, rahasiaBaru)
  expect(new Set(semua).size).toBe(100)
  for (const satu of semua) expect(satu).toMatch(/^[A-Z2-7]{32}$/)
})

test('undangan memuat nama, bukan NIP, dan QR berupa SVG', async () => {
  const u = await undanganTotp(rahasiaBaru(), 'Padu Kota Contoh', 'Sari Contoh, S.E.')
  expect(u.otpauth).toMatch(
    /^otpauth:\/\/totp\/Padu%20Kota%20Contoh:Sari%20Contoh%2C%20S\.E\.\?secret=[A-Z2-7]{32}&issuer=Padu%20Kota%20Contoh/,
  )
  expect(u.qr).toMatch(/^<svg/)
})

test('kode aktivasi: 80 bit, abjad yang jelas, dapat diketik dengan spasi atau huruf kecil', () => {
  const kode = kodeBaru(16)
  expect(kode).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
  expect(rapikanKode(` ${kode.toLowerCase().replaceAll('-', ' ')} `)).toBe(kode.replaceAll('-', ''))
  expect(new Set(Array.from({ length: 1000 }, () => kodeBaru(16))).size).toBe(1000)
})

test('segel terbuka hanya dengan kunci dan pemilik yang sama', () => {
  const kunci = new Uint8Array(32).fill(7)
  const tertutup = segel(kunci, RAHASIA, 'akun-a')
  expect(tertutup).not.toContain(RAHASIA)
  expect(bukaSegel(kunci, tertutup, 'akun-a')).toBe(RAHASIA)
  expect(() => bukaSegel(kunci, tertutup, 'akun-b')).toThrow()
  expect(() => bukaSegel(new Uint8Array(32).fill(8), tertutup, 'akun-a')).toThrow()
})
