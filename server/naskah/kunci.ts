// Opens a signer's PKCS#12 once; the key then signs many letters. The passphrase is used here and kept nowhere.

import { Buffer } from 'node:buffer'
import type { webcrypto } from 'node:crypto'
import { AuthenticatedSafe, CertBag, Certificate, PFX, PKCS8ShroudedKeyBag } from 'pkijs'
import type { TolakTanda } from './tandatangan.ts'

/** An opened signing key. The private part cannot be exported and never leaves WebCrypto. */
export type Kunci = {
  readonly pribadi: webcrypto.CryptoKey
  readonly sertifikat: Certificate
  /** Issuers that came along, nearest first; the root is among them when the file holds it. */
  readonly rantai: readonly Certificate[]
  readonly nama: string
  /** ISO instants. */
  readonly berlakuSejak: string
  readonly berlakuSampai: string
}

export type HasilBuka = { readonly ok: true; readonly kunci: Kunci } | TolakTanda

const P12_TERBESAR_BITA = 256 * 1024
const OID_NAMA = '2.5.4.3'
const OID_KEGUNAAN = '2.5.29.15'

export const ALGORITMA_TANDA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/** Exact bytes without the pool behind a Buffer: the ASN.1 reader must not see neighbours. */
export function irisan(bita: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bita).buffer
}

/** Common name of a certificate, or ''. */
export function namaSertifikat(sertifikat: Certificate): string {
  const cn = sertifikat.subject.typesAndValues.find((t) => t.type === OID_NAMA)
  return cn === undefined ? '' : String(cn.value.valueBlock.value)
}

/** Common name of the issuer, or ''. */
export function namaPenerbit(sertifikat: Certificate): string {
  const cn = sertifikat.issuer.typesAndValues.find((t) => t.type === OID_NAMA)
  return cn === undefined ? '' : String(cn.value.valueBlock.value)
}

/** Serial number in lower-case hex as the certificate writes it. */
export function seriSertifikat(sertifikat: Certificate): string {
  return Buffer.from(sertifikat.serialNumber.valueBlock.valueHexView).toString('hex')
}

export function tolakTanda(kode: TolakTanda['kode'], sebab: string, saran: string): TolakTanda {
  return { ok: false, kode, sebab, saran }
}

/**
 * Opens a signer's PKCS#12 with its passphrase. Refusals as values: 'sandi-salah', 'berkas-rusak' (not PKCS#12,
 * or made with algorithms given up long ago), 'tanpa-kunci', 'bukan-penanda'. Costs about 0.1 s: once a batch.
 */
export async function bukaKunci(p12: Uint8Array, sandi: string): Promise<HasilBuka> {
  const hasil = await bukaP12(p12, sandi)
  if (!hasil.ok || bolehMenandatangani(hasil.kunci.sertifikat)) return hasil
  return tolakTanda(
    'bukan-penanda',
    'Sertifikat ini bukan sertifikat untuk menandatangani dokumen.',
    'Pakai sertifikat perorangan dengan kegunaan tanda tangan digital.',
  )
}

/** Like bukaKunci, for any key whatever its certificate is meant for (the local authority opens its root so). */
export async function bukaP12(p12: Uint8Array, sandi: string): Promise<HasilBuka> {
  const rusak = tolakTanda(
    'berkas-rusak',
    'Berkas sertifikat (P12) tidak dapat dibaca.',
    'Unggah ulang berkas .p12 yang asli, atau minta penerbitan ulang kepada Admin BKPSDM.',
  )
  if (p12.length > P12_TERBESAR_BITA) return rusak
  let pfx: PFX
  try {
    pfx = PFX.fromBER(irisan(p12))
  } catch {
    return rusak
  }
  const kata = irisan(Buffer.from(sandi, 'utf8'))
  try {
    await pfx.parseInternalValues({ password: kata, checkIntegrity: true })
  } catch (galat) {
    const salah = galat instanceof Error && /integrity/i.test(galat.message)
    return salah ? SANDI_SALAH : rusak
  }
  try {
    const isi = await bukaIsi(pfx, kata)
    return isi === null ? rusak : await rakitKunci(isi)
  } catch {
    return rusak
  }
}

const SANDI_SALAH = tolakTanda(
  'sandi-salah',
  'Frasa sandi sertifikat salah.',
  'Ketik ulang frasa sandi; perhatikan huruf besar dan kecil. Bila lupa, minta penerbitan sertifikat baru.',
)

type IsiP12 = { pkcs8: ArrayBuffer | null; sertifikat: Certificate[] }

async function bukaIsi(pfx: PFX, kata: ArrayBuffer): Promise<IsiP12 | null> {
  const brankas = pfx.parsedValue?.authenticatedSafe
  if (!(brankas instanceof AuthenticatedSafe)) return null
  await brankas.parseInternalValues({ safeContents: brankas.safeContents.map(() => ({ password: kata })) })
  const hasil: IsiP12 = { pkcs8: null, sertifikat: [] }
  for (const bagian of brankas.parsedValue.safeContents) {
    for (const tas of bagian.value.safeBags) {
      const isi: unknown = tas.bagValue
      if (isi instanceof PKCS8ShroudedKeyBag) {
        // pkijs types this internal step as protected although its own examples call it on the bag.
        const pembuka: { parseInternalValues: (p: { password: ArrayBuffer }) => Promise<void> } = Object(isi)
        await pembuka.parseInternalValues({ password: kata })
        hasil.pkcs8 = isi.parsedValue?.toSchema().toBER() ?? null
      } else if (isi instanceof CertBag && isi.parsedValue instanceof Certificate) {
        hasil.sertifikat.push(isi.parsedValue)
      }
    }
  }
  return hasil
}

async function rakitKunci(isi: IsiP12): Promise<HasilBuka> {
  const bukanRsa = tolakTanda(
    'tanpa-kunci',
    'Berkas sertifikat tidak memuat kunci RSA beserta sertifikatnya.',
    'Pakai berkas .p12 yang diterbitkan untuk menandatangani, bukan berkas sertifikat saja.',
  )
  if (isi.pkcs8 === null || isi.sertifikat.length === 0) return bukanRsa
  const pribadi = await crypto.subtle.importKey('pkcs8', isi.pkcs8, ALGORITMA_TANDA, false, ['sign'])
  const sertifikat = await sertifikatUntuk(pribadi, isi.sertifikat)
  if (sertifikat === null) return bukanRsa
  const kunci: Kunci = {
    pribadi,
    sertifikat,
    rantai: susunRantai(sertifikat, isi.sertifikat),
    nama: namaSertifikat(sertifikat),
    berlakuSejak: sertifikat.notBefore.value.toISOString(),
    berlakuSampai: sertifikat.notAfter.value.toISOString(),
  }
  return { ok: true, kunci }
}

// The file may hold several certificates; the signer's is the one whose public key checks what the key signs.
async function sertifikatUntuk(
  pribadi: webcrypto.CryptoKey,
  semua: readonly Certificate[],
): Promise<Certificate | null> {
  const contoh = new Uint8Array([80, 97, 100, 117])
  const tanda = await crypto.subtle.sign(ALGORITMA_TANDA, pribadi, contoh)
  for (const calon of semua) {
    const spki = calon.subjectPublicKeyInfo.toSchema().toBER()
    const umum = await crypto.subtle
      .importKey('spki', spki, ALGORITMA_TANDA, false, ['verify'])
      .catch(() => null)
    if (umum !== null && (await crypto.subtle.verify(ALGORITMA_TANDA, umum, tanda, contoh))) return calon
  }
  return null
}

/** keyUsage must allow digitalSignature or nonRepudiation; a certificate without the extension is refused. */
export function bolehMenandatangani(sertifikat: Certificate): boolean {
  const kegunaan = sertifikat.extensions?.find((e) => e.extnID === OID_KEGUNAAN)?.parsedValue
  const bita: unknown = kegunaan?.valueBlock?.valueHexView
  return bita instanceof Uint8Array && ((bita[0] ?? 0) & 0xc0) !== 0
}

function susunRantai(ujung: Certificate, semua: readonly Certificate[]): Certificate[] {
  const rantai: Certificate[] = []
  let kini = ujung
  while (rantai.length < 5 && !kini.issuer.isEqual(kini.subject)) {
    const penerbit = semua.find((c) => c !== kini && c.subject.isEqual(kini.issuer))
    if (penerbit === undefined) break
    rantai.push(penerbit)
    kini = penerbit
  }
  return rantai
}
