// Pekerjaan ekspor: files of yesterday's exports are removed every night; the note who took what stays.
import type { Zona } from '#server/alat/clock.ts'
import type { Basisdata } from '#server/alat/database.ts'
import type { Jobs, PenyimpanBerkas } from '#server/alat/ports.ts'
import { tandaiBuang } from './tulis.ts'

const SEHARI_MS = 24 * 60 * 60 * 1000

/** Removes what is older than a day; how many files went. */
export async function sapuEkspor(p: {
  basisdata: Basisdata
  berkas: PenyimpanBerkas
  kini: string
}): Promise<number> {
  const sebelum = new Date(Date.parse(p.kini) - SEHARI_MS).toISOString()
  const sidik = await p.basisdata.transaksi((db) => tandaiBuang(db, sebelum, p.kini))
  for (const s of sidik) await p.berkas.buang(s)
  return sidik.length
}

export function jadwalkanEkspor(
  p: { basisdata: Basisdata; berkas: PenyimpanBerkas; kini(): string; zona: Zona },
  jobs: Jobs,
): void {
  jobs.jadwalkan('ekspor.sapu', '20 3 * * *', p.zona, async () => {
    await sapuEkspor({ ...p, kini: p.kini() })
  })
}
