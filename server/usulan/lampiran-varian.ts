// Lampiran varian: the kind is chosen after the draft was opened; what the archive holds for it is attached then (Kediri Pasal 8 huruf b).
import type { Tindakan } from '#mesin/bentuk-usulan.ts'
import { syaratBerlaku, usulLampiran } from '#mesin/berkas.ts'
import { kodeVarian } from '#mesin/varian.ts'
import { arsipPegawai } from '#server/arsip/baca.ts'
import type { BarisUsulan } from './baca.ts'
import { dokumenDari } from './buat.ts'
import type { Bahan } from './konteks.ts'
import type { Perlu } from './perlu.ts'

/**
 * Documents the archive supplies for the kind just chosen, besides those attached or sent with the act (the engine lets those of
 * the former kind go). Only on the change of kind: what somebody takes off again later stays off.
 */
export async function lampiranVarian(
  p: Perlu,
  u: BarisUsulan,
  b: Bahan,
  t: Tindakan,
): Promise<NonNullable<Tindakan['berkas']>> {
  if (t.kode !== 'simpan' || t.isian === undefined) return []
  const baru = kodeVarian({ ...u.keadaan.isian, ...t.isian })
  if (baru === undefined || baru === kodeVarian(u.keadaan.isian)) return []
  const arsip = dokumenDari(await arsipPegawai(p.db, u.pegawaiId))
  const usul = usulLampiran(syaratBerlaku(b.terpaku.edisi.syarat, b.fakta), arsip, p.hari)
  const diminta = (kode: string) => t.berkas?.some((y) => y.kode === kode) === true
  return usul.filter((x) => u.keadaan.berkas[x.kode] === undefined && !diminta(x.kode))
}
