// Muat kehidupan: writes the rest of the record of the invented people.
import type { Db } from '#server/alat/database.ts'
import { susunKehidupan } from './kehidupan.ts'
import { sisip } from './muat.ts'
import type { OrangBuatan } from './orang.ts'

/** Family before cards: a card of husband or wife rests on the marriage. */
export async function muatKehidupan(
  db: Db,
  orang: readonly OrangBuatan[],
  hari: string,
  benih: number,
): Promise<void> {
  const h = susunKehidupan(orang, hari, benih)
  const seragam = (baris: readonly Record<string, unknown>[]) => {
    const kunci = new Set(baris.flatMap((b) => Object.keys(b)))
    return baris.map((b) => Object.fromEntries([...kunci].map((k) => [k, b[k] ?? null])))
  }
  await sisip(
    db,
    'riwayat_keluarga',
    seragam(h.keluarga).map((b) => ({ ...b, tunjangan: b.tunjangan ?? false })),
  )
  await sisip(db, 'riwayat_kartu', seragam(h.kartu))
  await sisip(db, 'riwayat_diklat', h.diklat)
  await sisip(db, 'riwayat_angka_kredit', h.angkaKredit)
  await sisip(db, 'riwayat_penghargaan', h.penghargaan)
  await sisip(db, 'riwayat_belajar', h.belajar)
}
