// Lingkup: what this person may import: the unit's officer his own perangkat daerah, the BKPSDM every one.
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type BarisImpor, bacaSatuImpor } from './baca.ts'

export type PerluImpor = { peran: readonly Peran[]; jenis: readonly JenisImpor[] }

/** null = every perangkat daerah. */
export function lingkupImpor(p: PerluImpor, ctx: Ctx): string | null {
  const siapa = pembaca(ctx)
  return cakupanHak(siapa, 'impor.kelola', p.peran).includes('semua') ? null : siapa.perangkatDaerah
}

/** Kinds open to the reader. */
export const jenisTerbuka = (p: PerluImpor, ctx: Ctx): JenisImpor[] =>
  p.jenis.filter((j) => !j.hanyaSemua || lingkupImpor(p, ctx) === null)

/** The kind by code, or why it is not his. */
export function pilihJenis(p: PerluImpor, ctx: Ctx, kode: string): JenisImpor | Tolak {
  const jenis = p.jenis.find((j) => j.kode === kode)
  if (!jenis) return tidakDitemukan('Jenis impor')
  return jenisTerbuka(p, ctx).includes(jenis)
    ? jenis
    : tolak(
        'di-luar-cakupan',
        `${jenis.nama} hanya diimpor oleh BKPSDM.`,
        ['Perwali Kediri 80/2021 Pasal 1 angka 12'],
        'Kirim datanya kepada BKPSDM.',
        'jenis',
      )
}

export type ImporTerbuka = { impor: BarisImpor; jenis: JenisImpor }

/** One import within reach; unknown and out of reach are answered alike. */
export async function bukaImpor(p: PerluImpor, ctx: Ctx, id: string): Promise<ImporTerbuka | Tolak> {
  const impor = await bacaSatuImpor(ctx.db, id)
  const lingkup = lingkupImpor(p, ctx)
  const jenis = p.jenis.find((j) => j.kode === impor?.jenis)
  if (!impor || !jenis || (lingkup !== null && impor.perangkatDaerahId !== lingkup))
    return tidakDitemukan('Impor')
  return { impor, jenis }
}
