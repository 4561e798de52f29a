// What may be uploaded: decided by content, never by name. A refusal says what to do.
import { createHash } from 'node:crypto'
import type { Hasil } from '#mesin/bentuk.ts'
import { tolakBerkas, tolakTerlaluBesar } from './periksa-pesan.ts'
import { type BerkasDiperiksa, periksaDiUtas } from './periksa-utas.ts'

/** Largest file taken, in bytes. */
export const UKURAN_TERBESAR = 20 * 1024 * 1024

export type BerkasSah = BerkasDiperiksa & {
  ukuran: number
  /** sha-256 of the bytes kept. */
  sidik: string
  /** sha-256 of the bytes that came; another one only when something was taken away. */
  sidikAsal: string
}

const sidikDari = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex')

/** Content, size and fingerprint of a file that may be stored; or the refusal shown beside the field. */
export async function periksaBerkas(isi: Buffer): Promise<Hasil<BerkasSah>> {
  if (isi.length === 0) return tolakBerkas('berkas-kosong')
  if (isi.length > UKURAN_TERBESAR) return tolakTerlaluBesar(isi.length)
  const jawab = await periksaDiUtas(isi)
  if (!jawab.ok) return tolakBerkas(jawab.kode)
  const { hasil } = jawab
  const bersih = Buffer.from(hasil.isi)
  if (bersih.length > UKURAN_TERBESAR) return tolakTerlaluBesar(bersih.length)
  const nilai = {
    ...hasil,
    isi: bersih,
    ukuran: bersih.length,
    sidik: sidikDari(bersih),
    sidikAsal: sidikDari(isi),
  }
  return { jenis: 'jadi', nilai }
}
