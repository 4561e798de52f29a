// Certificate chains: does this certificate lead to a root we trust, on that day?
import type { Certificate } from 'pkijs'
import { derSertifikat, ditandatanganiOleh, sama } from './cms-periksa.ts'

const RANTAI_TERPANJANG = 5

/** True when `ujung` leads over `lain`, every issuer valid at `saat` (ms) and allowed to issue, to one of `akar`. */
export async function rantaiDikenal(
  ujung: Certificate,
  lain: readonly Certificate[],
  akar: readonly Certificate[],
  saat: number,
): Promise<boolean> {
  let kini = ujung
  for (let i = 0; i < RANTAI_TERPANJANG; i++) {
    const induk = [...akar, ...lain].find((c) => c.subject.isEqual(kini.issuer))
    if (induk === undefined || !berlaku(induk, saat) || !bolehMenerbitkan(induk)) return false
    if (!(await ditandatanganiOleh(kini, induk))) return false
    if (akar.some((a) => sama(derSertifikat(a), derSertifikat(induk)))) return true
    kini = induk
  }
  return false
}

/** Validity at `saat` (ms since 1970). */
export function berlaku(c: Certificate, saat: number): boolean {
  return c.notBefore.value.getTime() <= saat && saat <= c.notAfter.value.getTime()
}

function bolehMenerbitkan(c: Certificate): boolean {
  return c.extensions?.find((e) => e.extnID === '2.5.29.19')?.parsedValue?.cA === true
}
