// The detached CMS of a PAdES signature: contentType, messageDigest, signing-certificate-v2 and nothing else that
// is signed. No signingTime: in PAdES the time stands in the PDF (/M) and, when asked for, in a time-stamp token.
import { fromBER, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { buatPola, type CmsJadi, cmsDari, himpunanDari, type PolaCms } from './cms-pola.ts'
import { ALGORITMA_TANDA, irisan, type Kunci } from './kunci.ts'
import type { MintaCapWaktu } from './tandatangan.ts'

export const OID_CMS = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  sertifikatPenanda: '1.2.840.113549.1.9.16.2.47',
  capWaktu: '1.2.840.113549.1.9.16.2.14',
  isiCap: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
} as const

export type IsiCms = {
  /** OID of what is signed: data for a PDF, TSTInfo for a time-stamp token. */
  readonly jenis: string
  /** SHA-256 of what is signed. */
  readonly sidik: Uint8Array
  /** The content itself when it travels inside (time-stamp token); absent = detached. */
  readonly isi?: Uint8Array
}

/** Patterns by key: forgotten with the key. */
const POLA = new WeakMap<Kunci, PolaCms>()

/** DER of the signature over content with the given SHA-256. With `cap` a time-stamp token goes along (B-T). */
export async function buatCms(kunci: Kunci, apa: IsiCms, cap?: MintaCapWaktu): Promise<Uint8Array> {
  const berpola = cap === undefined && apa.isi === undefined && apa.jenis === OID_CMS.data
  const pola = berpola ? POLA.get(kunci) : undefined
  if (pola !== undefined) {
    const tanda = await tandai(kunci, himpunanDari(pola, apa.sidik))
    const der = cmsDari(pola, apa.sidik, tanda)
    if (der !== undefined) return der
  }
  const jadi = await susunCms(kunci, apa, cap)
  const baru = berpola ? buatPola(jadi) : undefined
  if (baru !== undefined) POLA.set(kunci, baru)
  return jadi.der
}

const tandai = async (kunci: Kunci, himpunan: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(ALGORITMA_TANDA, kunci.pribadi, irisan(himpunan)))

async function susunCms(kunci: Kunci, apa: IsiCms, cap?: MintaCapWaktu): Promise<CmsJadi> {
  const atribut = await atributBertanda(kunci.sertifikat, apa)
  const himpunan = setDer(atribut)
  const tanda = await tandai(kunci, himpunan)
  const penanda = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: kunci.sertifikat.issuer,
      serialNumber: kunci.sertifikat.serialNumber,
    }),
    digestAlgorithm: algoritma(OID_CMS.sha256),
    signatureAlgorithm: algoritma(OID_CMS.rsa),
    signature: new OctetString({ valueHex: irisan(tanda) }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: atribut.map(sebagaiAtribut) }),
  })
  if (cap !== undefined) penanda.unsignedAttrs = await atributCap(tanda, cap)
  const data = new SignedData({
    version: apa.isi === undefined ? 1 : 3,
    digestAlgorithms: [algoritma(OID_CMS.sha256)],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: apa.jenis,
      ...(apa.isi === undefined ? {} : { eContent: new OctetString({ valueHex: irisan(apa.isi) }) }),
    }),
    signerInfos: [penanda],
    certificates: [kunci.sertifikat, ...kunci.rantai],
  })
  const amplop = new ContentInfo({ contentType: OID_CMS.signedData, content: data.toSchema(true) })
  const der = new Uint8Array(amplop.toSchema().toBER(false))
  return { der, himpunan, sidik: apa.sidik, tanda }
}

function algoritma(oid: string): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: oid, algorithmParams: new Null() })
}

/** SHA-256 as bytes. */
export async function sha256(bita: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', irisan(bita)))
}

// Each attribute as DER, sorted bytewise, because a DER SET OF must be sorted and a verifier re-encodes it.
async function atributBertanda(sertifikat: Certificate, apa: IsiCms): Promise<Uint8Array[]> {
  const sidikSertifikat = await sha256(new Uint8Array(sertifikat.toSchema(false).toBER(false)))
  const ess = new Sequence({
    value: [
      new Sequence({
        value: [new Sequence({ value: [new OctetString({ valueHex: irisan(sidikSertifikat) })] })],
      }),
    ],
  })
  const daftar = [
    new Attribute({ type: OID_CMS.contentType, values: [new ObjectIdentifier({ value: apa.jenis })] }),
    new Attribute({
      type: OID_CMS.messageDigest,
      values: [new OctetString({ valueHex: irisan(apa.sidik) })],
    }),
    new Attribute({ type: OID_CMS.sertifikatPenanda, values: [ess] }),
  ]
  return daftar.map((a) => new Uint8Array(a.toSchema().toBER(false))).sort(Buffer.compare)
}

function setDer(bagian: readonly Uint8Array[]): Uint8Array {
  const isi = Buffer.concat(bagian)
  const panjang =
    isi.length < 0x80
      ? [isi.length]
      : isi.length < 0x100
        ? [0x81, isi.length]
        : [0x82, isi.length >> 8, isi.length & 0xff]
  return Buffer.concat([Buffer.from([0x31, ...panjang]), isi])
}

function sebagaiAtribut(der: Uint8Array): Attribute {
  return new Attribute({ schema: fromBER(irisan(der)).result })
}

async function atributCap(tanda: Uint8Array, cap: MintaCapWaktu): Promise<SignedAndUnsignedAttributes> {
  const token = await cap(await sha256(tanda))
  const { result, offset } = fromBER(irisan(token))
  if (offset !== token.length) throw new Error('Cap waktu dari otoritas bukan DER yang utuh')
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: OID_CMS.capWaktu, values: [result] })],
  })
}
