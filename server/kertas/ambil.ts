// Ambil: a printing takes the next sheet of the special paper; a sheet is never given twice and never skipped silently.
import type { Hasil } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '#server/alat/database.ts'
import {
  kunciRentang,
  majukan,
  type RentangTerkunci,
  rusakkanMilik,
  simpanLembar,
  urutTercatat,
} from './tulis.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 12 huruf b']

/** A serial as it stands on the paper: 'KG-000123'. */
export const sebutSeri = (r: { awalan: string; lebar: number }, urut: number): string =>
  `${r.awalan}${String(urut).padStart(r.lebar, '0')}`

/** First sheet from `berikut` on that is neither used nor spoiled; undefined when the range is used up. */
async function lembarBerikut(db: Db, r: RentangTerkunci): Promise<number | undefined> {
  const tercatat = new Set(await urutTercatat(db, r.id, r.berikut))
  for (let urut = r.berikut; urut <= r.sampai; urut++) if (!tercatat.has(urut)) return urut
  return undefined
}

/**
 * The serial of the sheet this printing uses; undefined when no stock of this paper is kept. A serial typed by the officer must be
 * the next one: sheets left out are to be written down as spoiled first.
 */
export async function ambilLembar(
  db: Db,
  p: {
    kertas: string
    layanan: string
    usulanId: string
    diminta?: string | undefined
    oleh: string
    pada: string
  },
): Promise<Hasil<string | undefined>> {
  const rentang = await kunciRentang(db, p.kertas, p.layanan)
  if (rentang.length === 0) return { jenis: 'jadi', nilai: p.diminta }
  for (const r of rentang) {
    const urut = await lembarBerikut(db, r)
    if (urut === undefined) continue
    const seri = sebutSeri(r, urut)
    if (p.diminta !== undefined && p.diminta.trim().toUpperCase() !== seri.toUpperCase())
      return tolak(
        'seri-bukan-berikutnya',
        `Lembar berikutnya bernomor seri ${seri}, bukan ${p.diminta.trim()}.`,
        DASAR,
        `Pakai lembar ${seri}. Bila lembar itu rusak atau hilang, catat dahulu pada halaman Kertas khusus.`,
        'seri',
      )
    const { usulanId, oleh, pada } = p
    await simpanLembar(db, {
      terimaId: r.id,
      urut,
      seri,
      keadaan: 'dipakai',
      usulanId,
      alasan: null,
      oleh,
      pada,
    })
    await majukan(db, r.id, urut + 1)
    return { jenis: 'jadi', nilai: seri }
  }
  return tolak(
    'kertas-habis',
    `Persediaan kertas ${p.kertas} untuk layanan ini habis.`,
    DASAR,
    'Catat penerimaan kertas baru pada halaman Kertas khusus, lalu ulangi pencetakan.',
    'kertas',
  )
}

/** The draft fell: the sheets printed for it are spoiled, with the reason. */
export async function rusakkanLembarUsulan(
  db: Db,
  p: { usulanId: string; alasan: string; oleh: string; pada: string },
): Promise<void> {
  await rusakkanMilik(db, p)
}
