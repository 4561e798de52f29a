// Rincian sertifikat: what of a certificate is kept in the register, and whether its issuer is one we trust.
import { Certificate } from 'pkijs'
import { irisan, type Kunci, namaPenerbit, namaSertifikat, seriSertifikat } from './kunci.ts'
import { rantaiDikenal } from './rantai.ts'

export type RincianSertifikat = {
  seri: string
  penerbit: string
  nama: string
  berlakuSejak: string
  berlakuSampai: string
}

const rincian = (c: Certificate): RincianSertifikat => ({
  seri: seriSertifikat(c),
  penerbit: namaPenerbit(c),
  nama: namaSertifikat(c),
  berlakuSejak: c.notBefore.value.toISOString(),
  berlakuSampai: c.notAfter.value.toISOString(),
})

/** Of a certificate as DER. */
export const rincianDer = (der: Uint8Array): RincianSertifikat => rincian(Certificate.fromBER(irisan(der)))

/** Of an opened key. */
export const rincianKunci = (k: Kunci): RincianSertifikat => rincian(k.sertifikat)

/** Does the key's certificate lead to one of the trusted issuers at `waktu` (ISO instant)? */
export async function penerbitDipercaya(
  k: Kunci,
  akar: readonly Uint8Array[],
  waktu: string,
): Promise<boolean> {
  const percaya = akar.map((der) => Certificate.fromBER(irisan(der)))
  return rantaiDikenal(k.sertifikat, k.rantai, percaya, Date.parse(waktu))
}

/** All certificates of a PEM text as DER; throws with a sentence when there is none or one is broken. */
export function bacaPem(teks: string): Uint8Array[] {
  const blok = [...teks.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)]
  if (blok.length === 0) throw new Error('Berkas PADU_AKAR_TEPERCAYA tidak memuat sertifikat PEM.')
  return blok.map(([, isi], i) => {
    const der = Uint8Array.from(Buffer.from(isi ?? '', 'base64'))
    try {
      Certificate.fromBER(irisan(der))
    } catch {
      throw new Error(`Sertifikat ke-${i + 1} dalam PADU_AKAR_TEPERCAYA tidak dapat dibaca.`)
    }
    return der
  })
}
