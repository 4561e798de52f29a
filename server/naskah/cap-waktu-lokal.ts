// Local stand-in for a time-stamping authority (RFC 3161), for development, tests and offices without one. It
// proves no more than our own clock does; a real authority replaces it behind the same function type.
import { GeneralizedTime, Integer, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { buatCms, OID_CMS, sha256 } from './cms.ts'
import { irisan, type Kunci } from './kunci.ts'
import type { MintaCapWaktu } from './tandatangan.ts'

/** Policy under the enterprise number reserved for documentation (RFC 5612): this is no public authority. */
const KEBIJAKAN = '1.3.6.1.4.1.32473.1'

/** Time stamps by our own key (issued with guna 'cap-waktu'); `jam` gives the ISO instant of each stamp. */
export function bukaCapWaktuLokal(kunci: Kunci, jam: () => string): MintaCapWaktu {
  return async (sidik) => {
    const isi = tstInfo(sidik, new Date(jam()))
    return buatCms(kunci, { jenis: OID_CMS.isiCap, sidik: await sha256(isi), isi })
  }
}

function tstInfo(sidik: Uint8Array, saat: Date): Uint8Array {
  const seri = crypto.getRandomValues(new Uint8Array(12))
  seri[0] = ((seri[0] ?? 0) & 0x7f) | 0x40
  // Whole seconds: DER forbids trailing zeros in fractions, and nothing here needs finer.
  const detik = new Date(Math.floor(saat.getTime() / 1000) * 1000)
  const info = new Sequence({
    value: [
      new Integer({ value: 1 }),
      new ObjectIdentifier({ value: KEBIJAKAN }),
      new Sequence({
        value: [
          new Sequence({ value: [new ObjectIdentifier({ value: OID_CMS.sha256 }), new Null()] }),
          new OctetString({ valueHex: irisan(sidik) }),
        ],
      }),
      new Integer({ valueHex: irisan(seri) }),
      new GeneralizedTime({ valueDate: detik }),
    ],
  })
  return new Uint8Array(info.toBER(false))
}
