// Kunci tolok: an invented signer's key from a fresh local authority.
import { buatSertifikatLokal } from '#server/naskah/sertifikat-lokal.ts'

/** PKCS#12 (passphrase 'frasa tolok 1') and the root that vouches for it. */
export async function kunciTolok(dir: string) {
  const ca = await buatSertifikatLokal(dir, {
    pemda: 'Kota Contoh',
    sandi: 'sandi akar 1',
    waktu: '2026-01-01T00:00:00Z',
  })
  if (!ca.ok) throw new Error(ca.sebab)
  const penanda = { nama: 'Penanda Tolok', id: 'p-1', jabatan: 'Kepala', organisasi: 'Kota Contoh' }
  const { p12 } = await ca.ca.terbitkan({ penanda, sandi: 'frasa tolok 1', waktu: '2026-01-01T00:00:00Z' })
  return { p12, akar: ca.ca.akar }
}
