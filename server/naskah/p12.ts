// Packs a key and its certificates into a PKCS#12 with modern protection: PBES2, PBKDF2-SHA-256, AES-256-CBC.

import { Buffer } from 'node:buffer'
import type { webcrypto } from 'node:crypto'
import { BmpString } from 'asn1js'
import {
  Attribute,
  AuthenticatedSafe,
  CertBag,
  type Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs'
import { irisan } from './kunci.ts'

/** Rounds of PBKDF2: about 0.05 s to open, which slows guessing on a stolen file and not a day of signing. */
const PUTARAN = 100_000

const SANDIKAN = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: PUTARAN,
}

/** DER of the PKCS#12; the first certificate belongs to the key. The key must be exportable. */
export async function bungkusP12(
  pribadi: webcrypto.CryptoKey,
  sertifikat: readonly Certificate[],
  sandi: string,
  label: string,
): Promise<Uint8Array> {
  const password = irisan(Buffer.from(sandi, 'utf8'))
  const pkcs8 = PrivateKeyInfo.fromBER(await crypto.subtle.exportKey('pkcs8', pribadi))
  const tasKunci = new PKCS8ShroudedKeyBag({ parsedValue: pkcs8 })
  await tasKunci.makeInternalValues({
    password,
    ...SANDIKAN,
    contentEncryptionAlgorithm: {
      name: 'AES-CBC',
      length: 256,
      iv: crypto.getRandomValues(new Uint8Array(16)),
    },
  })
  const idKunci = new Attribute({ type: '1.2.840.113549.1.9.20', values: [new BmpString({ value: label })] })
  const brankas = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        {
          privacyMode: 0,
          value: new SafeContents({
            safeBags: [
              new SafeBag({
                bagId: '1.2.840.113549.1.12.10.1.2',
                bagValue: tasKunci,
                bagAttributes: [idKunci],
              }),
            ],
          }),
        },
        {
          privacyMode: 1,
          value: new SafeContents({
            safeBags: sertifikat.map(
              (s) =>
                new SafeBag({
                  bagId: '1.2.840.113549.1.12.10.1.3',
                  bagValue: new CertBag({ parsedValue: s }),
                }),
            ),
          }),
        },
      ],
    },
  })
  await brankas.makeInternalValues({ safeContents: [{}, { password, ...SANDIKAN }] })
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: brankas } })
  await pfx.makeInternalValues({
    password,
    iterations: PUTARAN,
    pbkdf2HashAlgorithm: { name: 'SHA-256' },
    hmacHashAlgorithm: 'SHA-256',
  })
  return new Uint8Array(pfx.toSchema().toBER(false))
}
