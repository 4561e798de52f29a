// Hak: how a role lists its rights, and what every account may do.
import type { Cakupan, Hak } from '#mesin/bentuk-daerah.ts'

/** Rights of one scope, e.g. hak('bidang', 'usulan.baca', 'usulan.terima'). */
export function hak(cakupan: Cakupan, ...aksi: string[]): Hak[] {
  return aksi.map((a) => ({ aksi: a, cakupan }))
}

/** What every account may do: read the services, the law and the calendar, and its own notices. */
export const HAK_SETIAP_AKUN: Hak[] = [
  ...hak('semua', 'layanan.baca', 'aturan.nilai', 'kalender.baca'),
  ...hak('sendiri', 'pemberitahuan.baca'),
]
