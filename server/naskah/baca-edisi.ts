// Baca edisi: editions of a template written by the admin, put before those of ketentuan.
import type { EdisiNaskah, IsiNaskah, Naskah } from '#mesin/bentuk-naskah.ts'
import type { Db } from '../alat/database.ts'

export type EdisiTersimpan = EdisiNaskah & { alasan: string; sidik: string }

/** Editions the admin wrote, newest first. */
export async function bacaEdisiNaskah(db: Db, kode: string): Promise<EdisiTersimpan[]> {
  const baris = await db
    .selectFrom('naskah_edisi')
    .select(['berlaku', 'dasar', 'kertas', 'isi', 'alasan', 'sidik'])
    .where('kode', '=', kode)
    .orderBy('berlaku', 'desc')
    .execute()
  return baris.map((b) => ({
    berlaku: b.berlaku,
    dasar: b.dasar,
    kertas: b.kertas === 'F4' ? 'F4' : 'A4',
    isi: b.isi as IsiNaskah,
    alasan: b.alasan,
    sidik: b.sidik,
  }))
}

/** The template with all its editions, newest first; on one day an edition of the admin stands before that of ketentuan. */
export async function denganEdisi(db: Db, n: Naskah): Promise<Naskah> {
  const tersimpan = await bacaEdisiNaskah(db, n.kode)
  if (tersimpan.length === 0) return n
  const edisi = [...tersimpan, ...n.edisi].sort((a, b) =>
    a.berlaku > b.berlaku ? -1 : a.berlaku < b.berlaku ? 1 : 0,
  )
  return { ...n, edisi }
}
