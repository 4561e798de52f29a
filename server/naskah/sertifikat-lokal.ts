// A small certificate authority of our own, for offices without access to the state's signing service and for demos.
// Only WebCrypto and pkijs; no program from outside. Whoever verifies must trust our root on purpose.
import type { webcrypto } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  BitString,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  PrintableString,
  Sequence,
  Set as SetAsn1,
  Utf8String,
} from 'asn1js'
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs'
import { ALGORITMA_TANDA, bukaP12, irisan, type Kunci } from './kunci.ts'
import { bungkusP12 } from './p12.ts'
import type { TolakTanda } from './tandatangan.ts'

export type Penanda = {
  readonly nama: string
  /** Opaque id of the person in our system; never a NIP, because a certificate is public for ever. */
  readonly id: string
  readonly jabatan: string
  readonly organisasi: string
}

export type PermintaanTerbit = {
  readonly penanda: Penanda
  /** Passphrase chosen by the person, at least 8 characters (checked by the caller's rules as well). */
  readonly sandi: string
  /** ISO instant from which the certificate holds. */
  readonly waktu: string
  /** What the key is for; default 'dokumen'. 'cap-waktu' is for the local time-stamping stand-in. */
  readonly guna?: Guna
}

export type Guna = 'dokumen' | 'cap-waktu'

export type SertifikatLokal = {
  /** DER of the root: what a verifier must trust. */
  readonly akar: Uint8Array
  /** Issues a signer's PKCS#12 (certificate for two years, key RSA-3072). */
  readonly terbitkan: (permintaan: PermintaanTerbit) => Promise<{ p12: Uint8Array; sertifikat: Uint8Array }>
}

export type HasilSertifikatLokal = { readonly ok: true; readonly ca: SertifikatLokal } | TolakTanda

const KUNCI_RSA = { ...ALGORITMA_TANDA, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) }
const UMUR_AKAR_TAHUN = 10
const UMUR_PENANDA_TAHUN = 2
const BERKAS_KUNCI = 'akar.p12'
const BERKAS_AKAR = 'akar.cer'
const SANDI_TERPENDEK = 8
// RFC 9336 document signing; RFC 3161 time stamping, which must be critical and alone.
const KEGUNAAN_LANJUT: Readonly<Record<Guna, { oid: string; kritis: boolean }>> = {
  dokumen: { oid: '1.3.6.1.5.5.7.3.36', kritis: false },
  'cap-waktu': { oid: '1.3.6.1.5.5.7.3.8', kritis: true },
}
const OID = { negara: '2.5.4.6', organisasi: '2.5.4.10', jabatan: '2.5.4.12', id: '2.5.4.5', nama: '2.5.4.3' }

/**
 * Opens the local authority in `dir`, creating it on first use: `akar.p12` (key, protected by `sandi`) and
 * `akar.cer` (root, public), both mode 0600 in a folder 0700. Refuses as a value when `sandi` does not open the
 * existing one; throws on an unwritable folder. `waktu` is the ISO instant from which a new root holds.
 */
export async function buatSertifikatLokal(
  dir: string,
  bekal: { readonly pemda: string; readonly sandi: string; readonly waktu: string },
): Promise<HasilSertifikatLokal> {
  if (bekal.sandi.length < SANDI_TERPENDEK)
    throw new RangeError('Sandi otoritas sertifikat minimal 8 karakter')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const p12 = (await bacaBila(join(dir, BERKAS_KUNCI))) ?? (await buatAkar(dir, bekal))
  const dibuka = await bukaP12(p12, bekal.sandi)
  if (!dibuka.ok) return dibuka
  return { ok: true, ca: otoritas(dibuka.kunci) }
}

async function bacaBila(berkas: string): Promise<Uint8Array | null> {
  return readFile(berkas).catch((galat: NodeJS.ErrnoException) => {
    if (galat.code === 'ENOENT') return null
    throw galat
  })
}

function otoritas(akar: Kunci): SertifikatLokal {
  return {
    akar: bita(akar.sertifikat.toSchema(true).toBER()),
    terbitkan: async ({ penanda, sandi, waktu, guna = 'dokumen' }) => {
      if (sandi.length < SANDI_TERPENDEK) throw new RangeError('Frasa sandi minimal 8 karakter')
      const pasangan = await crypto.subtle.generateKey(KUNCI_RSA, true, ['sign', 'verify'])
      const sertifikat = await buatSertifikat({
        subjek: namaPenanda(penanda),
        umum: pasangan.publicKey,
        waktu,
        umurTahun: UMUR_PENANDA_TAHUN,
        penerbit: akar,
        guna,
      })
      const p12 = await bungkusP12(pasangan.privateKey, [sertifikat, akar.sertifikat], sandi, penanda.nama)
      return { p12, sertifikat: bita(sertifikat.toSchema(true).toBER()) }
    },
  }
}

async function buatAkar(
  dir: string,
  bekal: { pemda: string; sandi: string; waktu: string },
): Promise<Uint8Array> {
  const pasangan = await crypto.subtle.generateKey(KUNCI_RSA, true, ['sign', 'verify'])
  const akar = await buatSertifikat({
    subjek: namaLengkap([
      [OID.negara, new PrintableString({ value: 'ID' })],
      [OID.organisasi, new Utf8String({ value: bekal.pemda })],
      [OID.nama, new Utf8String({ value: `Otoritas Sertifikat Lokal ${bekal.pemda}` })],
    ]),
    umum: pasangan.publicKey,
    waktu: bekal.waktu,
    umurTahun: UMUR_AKAR_TAHUN,
    penerbit: { pribadi: pasangan.privateKey, sertifikat: null },
    guna: null,
  })
  const p12 = await bungkusP12(pasangan.privateKey, [akar], bekal.sandi, bekal.pemda)
  // 'wx': two first starts at once must not end with a root that does not match the key.
  await writeFile(join(dir, BERKAS_KUNCI), p12, { mode: 0o600, flag: 'wx' })
  await writeFile(join(dir, BERKAS_AKAR), bita(akar.toSchema(true).toBER()), { mode: 0o600 })
  return p12
}

function namaPenanda(p: Penanda): RelativeDistinguishedNames {
  return namaLengkap([
    [OID.negara, new PrintableString({ value: 'ID' })],
    [OID.organisasi, new Utf8String({ value: p.organisasi })],
    [OID.jabatan, new Utf8String({ value: p.jabatan })],
    [OID.id, new PrintableString({ value: p.id })],
    [OID.nama, new Utf8String({ value: p.nama })],
  ])
}

type RencanaSertifikat = {
  subjek: RelativeDistinguishedNames
  umum: webcrypto.CryptoKey
  waktu: string
  umurTahun: number
  penerbit: { pribadi: webcrypto.CryptoKey; sertifikat: Certificate | null }
  /** null = the root itself */
  guna: Guna | null
}

async function buatSertifikat(r: RencanaSertifikat): Promise<Certificate> {
  const s = new Certificate()
  const induk = r.penerbit.sertifikat
  s.version = 2
  s.serialNumber = new Integer({ valueHex: irisan(nomorSeri()) })
  s.subject = r.subjek
  s.issuer = induk === null ? s.subject : induk.subject
  const awal = new Date(r.waktu)
  const akhir = new Date(awal)
  akhir.setUTCFullYear(akhir.getUTCFullYear() + r.umurTahun)
  s.notBefore = jam(awal)
  s.notAfter = jam(akhir)
  await s.subjectPublicKeyInfo.importKey(r.umum)
  s.extensions = await ekstensi(s, induk, r.guna)
  await bubuhkan(s, r.penerbit.pribadi)
  return s
}

// pkijs' own sign() leaves out the NULL parameter that RFC 4055 demands of sha256WithRSAEncryption.
async function bubuhkan(s: Certificate, pribadi: webcrypto.CryptoKey): Promise<void> {
  s.signature = new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new Null() })
  s.signatureAlgorithm = s.signature
  s.tbsView = new Uint8Array(s.encodeTBS().toBER(false))
  const tanda = await crypto.subtle.sign(ALGORITMA_TANDA, pribadi, irisan(s.tbsView))
  s.signatureValue = new BitString({ valueHex: tanda })
}

async function ekstensi(s: Certificate, induk: Certificate | null, guna: Guna | null): Promise<Extension[]> {
  const kunciIni = await sidikKunci(s)
  const kunciInduk = induk === null ? kunciIni : await sidikKunci(induk)
  const cabang = induk !== null
  // keyUsage: digitalSignature + nonRepudiation for a person, keyCertSign + cRLSign for the root.
  const kegunaan = cabang ? { bita: [0xc0], sisa: 6 } : { bita: [0x06], sisa: 1 }
  const daftar = [
    tambahan(
      '2.5.29.19',
      true,
      new BasicConstraints(cabang ? {} : { cA: true, pathLenConstraint: 0 }).toSchema(),
    ),
    tambahan(
      '2.5.29.15',
      true,
      new BitString({ valueHex: irisan(Uint8Array.from(kegunaan.bita)), unusedBits: kegunaan.sisa }),
    ),
    tambahan('2.5.29.14', false, new OctetString({ valueHex: kunciIni })),
    tambahan('2.5.29.35', false, penunjukInduk(kunciInduk)),
  ]
  if (guna !== null) {
    const { oid, kritis } = KEGUNAAN_LANJUT[guna]
    daftar.push(
      tambahan('2.5.29.37', kritis, new Sequence({ value: [new ObjectIdentifier({ value: oid })] })),
    )
  }
  return daftar
}

function penunjukInduk(sidik: ArrayBuffer): Sequence {
  const isi = new OctetString({ valueHex: sidik })
  isi.idBlock.tagClass = 3
  isi.idBlock.tagNumber = 0
  return new Sequence({ value: [isi] })
}

function tambahan(
  oid: string,
  kritis: boolean,
  isi: { toBER: (ukuran?: boolean) => ArrayBuffer },
): Extension {
  const nilai = isi.toBER(false)
  return new Extension({
    extnID: oid,
    critical: kritis,
    extnValue: nilai,
    parsedValue: fromBER(nilai).result,
  })
}

async function sidikKunci(s: Certificate): Promise<ArrayBuffer> {
  return crypto.subtle.digest(
    'SHA-1',
    irisan(s.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView),
  )
}

/** A distinguished name, one attribute a step (pkijs alone would pack all of them into one step). */
function namaLengkap(unsur: readonly (readonly [oid: string, nilai: Utf8String | PrintableString])[]) {
  const der = new Sequence({
    value: unsur.map(
      ([oid, nilai]) =>
        new SetAsn1({ value: [new Sequence({ value: [new ObjectIdentifier({ value: oid }), nilai] })] }),
    ),
  }).toBER(false)
  return new RelativeDistinguishedNames({ schema: fromBER(der).result })
}

function jam(saat: Date): Time {
  // RFC 5280: UTCTime until 2049, GeneralizedTime after.
  return new Time({ type: saat.getUTCFullYear() < 2050 ? 0 : 1, value: saat })
}

function nomorSeri(): Uint8Array {
  const seri = crypto.getRandomValues(new Uint8Array(16))
  seri[0] = ((seri[0] ?? 0) & 0x7f) | 0x40
  return seri
}

function bita(isi: ArrayBuffer): Uint8Array {
  return new Uint8Array(isi)
}
