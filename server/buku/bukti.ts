// Bukti: one fingerprint over the rows of a book as a reader sees them, so that a page, a report and a closed year can be held
// against the data later.
import { createHash } from 'node:crypto'
import type { Buku, KolomBuku } from '#mesin/bentuk-daerah.ts'
import type { Db } from '#server/alat/database.ts'
import { type BarisBuku, halamanBuku, type SaringBuku, type Sel } from './baca.ts'

/** Rows hashed at a time, and the largest book hashed at all. */
const SEKALI = 1000
const PALING = 200_000

/** Cells of a row by column code: what the person columns say, over it what the projection itself says. */
export function selDari(b: BarisBuku): Record<string, Sel> {
  return {
    nama: b.nama,
    nip: b.nip,
    golongan: b.golongan,
    jabatan: b.jabatan,
    'unit-kerja': b.unitKerja,
    ...b.sel,
    'nomor-urut': b.urut,
    keterangan: b.keterangan,
  }
}

export const hanyaKolom = (kolom: readonly KolomBuku[], sel: Record<string, Sel>): Record<string, Sel> =>
  Object.fromEntries(kolom.map((k) => [k.kode, sel[k.kode] ?? null]))

/** sha-256 over all rows of the selection, column by column, and how many there are. Throws beyond 200,000 rows. */
export async function sidikBuku(
  db: Db,
  buku: Pick<Buku, 'kolom'>,
  saring: SaringBuku,
): Promise<{ sidik: string; jumlah: number }> {
  const hash = createHash('sha256')
  let jumlah = 0
  for (let halaman = 1; ; halaman += 1) {
    const baris = await halamanBuku(db, saring, { halaman, ukuran: SEKALI })
    for (const b of baris) {
      const sel = hanyaKolom(buku.kolom, selDari(b))
      hash.update(`${JSON.stringify([b.urut, b.batal, ...buku.kolom.map((k) => sel[k.kode])])}\n`)
    }
    jumlah += baris.length
    if (baris.length < SEKALI) return { sidik: hash.digest('hex'), jumlah }
    if (jumlah > PALING) throw new RangeError(`Buku lebih dari ${PALING} baris`)
  }
}
