// Asks a time-stamping authority over HTTP (RFC 3161 section 3.4) for a token over one SHA-256.
import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs'
import { OID_CMS } from './cms.ts'
import { irisan } from './kunci.ts'
import { GalatCapWaktu } from './pades.ts'
import type { MintaCapWaktu } from './tandatangan.ts'

const BATAS_MS = 20_000
const JAWABAN_TERBESAR_BITA = 64 * 1024
/** PKIStatus granted and grantedWithMods. */
const DIBERIKAN = [0, 1]

/** The authority at `url`. Throws GalatCapWaktu when it cannot be reached or refuses: the letter stays unsigned. */
export function bukaCapWaktu(url: string): MintaCapWaktu {
  return async (sidik) => {
    const nonce = crypto.getRandomValues(new Uint8Array(8))
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
    const minta = new TimeStampReq({
      version: 1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID_CMS.sha256 }),
        hashedMessage: new OctetString({ valueHex: irisan(sidik) }),
      }),
      nonce: new Integer({ valueHex: irisan(nonce) }),
      certReq: true,
    })
    const jawab = await kirim(url, new Uint8Array(minta.toSchema().toBER(false)))
    const isi = baca(jawab)
    if (!isi.timeStampToken || !DIBERIKAN.includes(isi.status.status))
      throw new GalatCapWaktu('Otoritas cap waktu menolak permintaan')
    return new Uint8Array(isi.timeStampToken.toSchema().toBER(false))
  }
}

async function kirim(url: string, isi: Uint8Array): Promise<Uint8Array> {
  try {
    const jawab = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Uint8Array.from(isi),
      redirect: 'error',
      signal: AbortSignal.timeout(BATAS_MS),
    })
    const badan = new Uint8Array(await jawab.arrayBuffer())
    if (jawab.ok && badan.length <= JAWABAN_TERBESAR_BITA) return badan
  } catch {
    throw new GalatCapWaktu('Otoritas cap waktu tidak menjawab')
  }
  throw new GalatCapWaktu('Otoritas cap waktu menjawab galat')
}

function baca(der: Uint8Array): TimeStampResp {
  try {
    return TimeStampResp.fromBER(irisan(der))
  } catch {
    throw new GalatCapWaktu('Jawaban otoritas cap waktu tidak terbaca')
  }
}
