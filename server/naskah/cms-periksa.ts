// Reads and checks one CMS as strictly as it was written: every byte is either signed, or follows from what is
// signed, or makes the signature unsound. Used for PDF signatures and for the time-stamp tokens inside them.
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  type AlgorithmIdentifier,
  type Attribute,
  Certificate,
  ContentInfo,
  CryptoEngine,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { OID_CMS, sha256 } from './cms.ts'
import { irisan } from './kunci.ts'

export type CmsTerbaca = {
  readonly penanda: Certificate
  readonly sertifikat: readonly Certificate[]
  /** Hash named by the signer, e.g. 'SHA-256'. */
  readonly hash: string
  /** messageDigest attribute. */
  readonly sidik: Uint8Array
  /** Content inside (time-stamp token); null when detached. */
  readonly isi: Uint8Array | null
  /** signature value, what a time stamp is about */
  readonly tanda: Uint8Array
  /** DER of the time-stamp token, or null. */
  readonly capWaktu: Uint8Array | null
  /** The signature over the attributes checks with the signer's key and certificate binding. */
  readonly sah: boolean
}

const HASH: Readonly<Record<string, string>> = {
  [OID_CMS.sha256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

// The signature algorithm stands outside the signed attributes and the crypto engine tolerates foreign names there,
// so only names that fit the hash pass. RSA-PSS carries parameters we do not judge and is not accepted.
const ALGORITMA: Readonly<Record<string, readonly string[]>> = {
  'SHA-256': [OID_CMS.rsa, '1.2.840.113549.1.1.11', '1.2.840.10045.4.3.2'],
  'SHA-384': [OID_CMS.rsa, '1.2.840.113549.1.1.12', '1.2.840.10045.4.3.3'],
  'SHA-512': [OID_CMS.rsa, '1.2.840.113549.1.1.13', '1.2.840.10045.4.3.4'],
}

const mesin = new CryptoEngine({ name: 'padu', crypto: globalThis.crypto })

/**
 * Parses and checks; null when the bytes are no single, canonical, well-formed signature over content of type
 * `jenis`, or carry a certificate that hangs on none of the others nor on one of `akar`.
 */
export async function bacaCms(
  der: Uint8Array,
  jenis: string,
  akar: readonly Certificate[],
): Promise<CmsTerbaca | null> {
  try {
    return await baca(der, jenis, akar)
  } catch {
    // The readers throw on malformed input in many ways; malformed is all we need to know.
    return null
  }
}

async function baca(
  der: Uint8Array,
  jenis: string,
  akar: readonly Certificate[],
): Promise<CmsTerbaca | null> {
  const amplop = ContentInfo.fromBER(irisan(der))
  if (amplop.contentType !== OID_CMS.signedData) return null
  const data = new SignedData({ schema: amplop.content })
  const si = data.signerInfos[0]
  if (si === undefined || data.signerInfos.length !== 1 || !kepalaBenar(data, si, jenis)) return null
  const ulang = new ContentInfo({ contentType: amplop.contentType, content: data.toSchema(true) })
  if (!sama(new Uint8Array(ulang.toSchema().toBER(false)), der)) return null
  const sertifikat = (data.certificates ?? []).filter((c): c is Certificate => c instanceof Certificate)
  if (sertifikat.length !== (data.certificates ?? []).length || data.crls !== undefined) return null
  const penanda = sertifikat.find((c) => cocokSid(si, c))
  const hash = HASH[si.digestAlgorithm.algorithmId] ?? ''
  const atribut = si.signedAttrs
  if (penanda === undefined || atribut === undefined) return null
  if (!ALGORITMA[hash]?.includes(si.signatureAlgorithm.algorithmId)) return null
  const sidik = satuNilai(atribut.attributes, OID_CMS.messageDigest)
  if (!(sidik instanceof OctetString) || !(await terikat(atribut.attributes, penanda))) return null
  if (!(await rantaiUtuh(penanda, sertifikat, akar))) return null
  const bertanda = irisan(new Uint8Array(atribut.encodedValue))
  const umum = penanda.subjectPublicKeyInfo
  const sah = await mesin.verifyWithPublicKey(bertanda, si.signature, umum, si.signatureAlgorithm, hash)
  const isi = data.encapContentInfo.eContent
  return {
    penanda,
    sertifikat,
    hash,
    sidik: sidik.valueBlock.valueHexView,
    isi: isi === undefined ? null : new Uint8Array(isi.getValue()),
    tanda: si.signature.valueBlock.valueHexView,
    capWaktu: bacaCapWaktu(si),
    sah,
  }
}

// Everything around the signed attributes that a reader would otherwise skip over.
function kepalaBenar(data: SignedData, si: SignerInfo, jenis: string): boolean {
  const tipe = satuNilai(si.signedAttrs?.attributes ?? [], OID_CMS.contentType)
  const [digest] = data.digestAlgorithms
  return (
    (data.version === 1 || data.version === 3) &&
    si.version === 1 &&
    data.encapContentInfo.eContentType === jenis &&
    tipe instanceof ObjectIdentifier &&
    tipe.getValue() === jenis &&
    data.digestAlgorithms.length === 1 &&
    digest?.algorithmId === si.digestAlgorithm.algorithmId &&
    [digest, si.digestAlgorithm, si.signatureAlgorithm].every(tanpaParameter)
  )
}

function tanpaParameter(a: AlgorithmIdentifier): boolean {
  const isi: unknown = a.algorithmParams
  if (isi === undefined || isi === null) return true
  const blok: { idBlock?: { tagClass?: number; tagNumber?: number }; valueBlock?: { blockLength?: number } } =
    Object(isi)
  return blok.idBlock?.tagClass === 1 && blok.idBlock.tagNumber === 5
}

function satuNilai(atribut: readonly Attribute[], oid: string): unknown {
  const cocok = atribut.filter((a) => a.type === oid)
  return cocok.length === 1 && cocok[0]?.values.length === 1 ? cocok[0].values[0] : undefined
}

// Compared as bytes: names compared as text forgive letter case.
function cocokSid(si: SignerInfo, c: Certificate): boolean {
  const sid: unknown = si.sid
  if (!(sid instanceof IssuerAndSerialNumber)) return false
  const der = (isi: { toBER: (ukuran?: boolean) => ArrayBuffer }) => new Uint8Array(isi.toBER(false))
  return (
    sama(der(sid.issuer.toSchema()), der(c.issuer.toSchema())) &&
    sama(der(sid.serialNumber), der(c.serialNumber))
  )
}

// signing-certificate-v2 with its default hash: the first entry must be the signer's certificate, else another
// certificate over the same key could be slipped in.
async function terikat(atribut: readonly Attribute[], penanda: Certificate): Promise<boolean> {
  const ess = satuNilai(atribut, OID_CMS.sertifikatPenanda)
  const daftar = ess instanceof Sequence ? ess.valueBlock.value[0] : undefined
  const pertama = daftar instanceof Sequence ? daftar.valueBlock.value[0] : undefined
  const bagian = pertama instanceof Sequence ? pertama.valueBlock.value : []
  // An explicit hash algorithm comes first when it is not SHA-256; then the digest is the second part.
  const oktet = bagian.find((b) => b instanceof OctetString)
  if (!(oktet instanceof OctetString)) return false
  const der = derSertifikat(penanda)
  const sidik = oktet.valueBlock.valueHexView
  const hash = { 32: 'SHA-256', 48: 'SHA-384', 64: 'SHA-512' }[sidik.length]
  if (hash === undefined) return false
  return sama(new Uint8Array(await crypto.subtle.digest(hash, irisan(der))), sidik)
}

/** DER of a certificate as it was read. */
export function derSertifikat(c: Certificate): Uint8Array {
  return new Uint8Array(c.toSchema(false).toBER(false))
}

// Certificates lie outside the signed attributes: each one must hang on another of the set (or on itself), so that
// a changed byte in any of them shows.
async function rantaiUtuh(
  penanda: Certificate,
  semua: readonly Certificate[],
  akar: readonly Certificate[],
): Promise<boolean> {
  for (const c of semua) {
    const penerbit = [...semua, ...akar].find((p) => p.subject.isEqual(c.issuer))
    if (penerbit === undefined ? c !== penanda : !(await ditandatanganiOleh(c, penerbit))) return false
  }
  return true
}

/** True when `penerbit`'s key signed `c` and the algorithm is stated twice alike, as X.509 demands. */
export async function ditandatanganiOleh(c: Certificate, penerbit: Certificate): Promise<boolean> {
  if (!c.issuer.isEqual(penerbit.subject)) return false
  if (c.signature.algorithmId !== c.signatureAlgorithm.algorithmId || !tanpaParameter(c.signatureAlgorithm))
    return false
  if (c.signatureValue.valueBlock.unusedBits !== 0) return false
  const isi = irisan(c.tbsView)
  return mesin
    .verifyWithPublicKey(isi, c.signatureValue, penerbit.subjectPublicKeyInfo, c.signatureAlgorithm)
    .catch(() => false)
}

function bacaCapWaktu(si: SignerInfo): Uint8Array | null {
  const atribut = si.unsignedAttrs?.attributes ?? []
  if (atribut.length === 0) return null
  const [cap] = atribut
  const nilai: unknown = cap?.values[0]
  // Anything unsigned we do not know is not ours to wave through.
  if (atribut.length > 1 || cap?.type !== OID_CMS.capWaktu || !(nilai instanceof Sequence)) {
    throw new Error('atribut tak bertanda yang tidak dikenal')
  }
  return new Uint8Array(nilai.toBER(false))
}

/** Byte equality. */
export function sama(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0
}

/** SHA of `bita` by the name the signer gave. */
export async function sidikDengan(hash: string, bita: Uint8Array): Promise<Uint8Array> {
  return hash === 'SHA-256' ? sha256(bita) : new Uint8Array(await crypto.subtle.digest(hash, irisan(bita)))
}
