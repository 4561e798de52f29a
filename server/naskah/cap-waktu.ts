// RFC 3161 time-stamp tokens: reading and checking one against the signature it is about.
import { type Certificate, ExtKeyUsage, TSTInfo } from 'pkijs'
import { OID_CMS, sha256 } from './cms.ts'
import { bacaCms, sama, sidikDengan } from './cms-periksa.ts'
import { irisan } from './kunci.ts'
import { rantaiDikenal } from './rantai.ts'

export type CapTerbaca = {
  /** ISO instant stated by the authority. */
  readonly waktu: string
  /** The authority's chain leads to one of the roots and its certificate is for time stamping. */
  readonly dikenal: boolean
}

const OID_GUNA_LAIN = '2.5.29.37'
const OID_CAP = '1.3.6.1.5.5.7.3.8'

/** The token's time, or null when it is damaged or about something else than `tanda`. */
export async function bacaCapWaktu(
  token: Uint8Array,
  tanda: Uint8Array,
  akar: readonly Certificate[],
): Promise<CapTerbaca | null> {
  const cms = await bacaCms(token, OID_CMS.isiCap, akar)
  if (cms === null || !cms.sah || cms.isi === null) return null
  if (!sama(await sidikDengan(cms.hash, cms.isi), cms.sidik)) return null
  try {
    const info = TSTInfo.fromBER(irisan(cms.isi))
    const { hashAlgorithm, hashedMessage } = info.messageImprint
    if (hashAlgorithm.algorithmId !== OID_CMS.sha256) return null
    if (!sama(hashedMessage.valueBlock.valueHexView, await sha256(tanda))) return null
    const saat = info.genTime.getTime()
    const guna: unknown = cms.penanda.extensions?.find((e) => e.extnID === OID_GUNA_LAIN)?.parsedValue
    const khusus = guna instanceof ExtKeyUsage && guna.keyPurposes.includes(OID_CAP)
    return {
      waktu: info.genTime.toISOString(),
      dikenal: khusus && (await rantaiDikenal(cms.penanda, cms.sertifikat, akar, saat)),
    }
  } catch {
    return null
  }
}
