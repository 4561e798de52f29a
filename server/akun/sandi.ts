// Sandi: hashing and checking of passwords. argon2id, 19 MiB, 2 passes, 1 lane (keamanan B3.2).
import { hash, verify } from '@node-rs/argon2'

// `algorithm` is left to the library's default, which is argon2id; its const enum cannot be imported under type
// stripping. sandi.test.ts holds the produced text to '$argon2id$v=19$m=19456,t=2,p=1$'.
const UKURAN = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// NFKC once at the door, so that the same key on two phones gives the same password; nothing is cut off.
const rapikan = (sandi: string): string => sandi.normalize('NFKC')

// The hash of nothing anybody knows: checked for an unknown NIP so that both answers cost the same.
let hampa: Promise<string> | undefined

/** PHC text of a password. */
export const sandikan = (sandi: string): Promise<string> => hash(rapikan(sandi), UKURAN)

/** True when the password fits; with `tersimpan` null the same work is done and the answer is false. */
export async function cocokSandi(tersimpan: string | null, sandi: string): Promise<boolean> {
  hampa ??= hash(crypto.getRandomValues(new Uint8Array(32)), UKURAN)
  const benar = await verify(tersimpan ?? (await hampa), rapikan(sandi))
  return benar && tersimpan !== null
}
