// Berhak: the right of the role (hak 'usulan.<tindakan>'), asked before the part somebody plays in the case.
import type { Tolak } from '#mesin/bentuk.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Perlu } from './perlu.ts'

/**
 * May any role of the actor do this act at all? Its reach (own, unit, services, office) is judged by the guards of the
 * step. Without it the owner of a case could act in every role and in none: with an expired password (no role), or
 * after leaving ('asn-terbatas', reading A-12). Perwali Kediri 80/2021 Pasal 5 ayat (1).
 */
export function hakTindakan(p: Pick<Perlu, 'pelaku' | 'ketentuan'>, kode: string): true | Tolak {
  if (p.pelaku.jenis === 'sistem') return true
  if (cakupanHak(p.pelaku, `usulan.${kode}`, p.ketentuan.peran).length > 0) return true
  return tolak(
    'tidak-berhak',
    'Peran Anda tidak mencakup tindakan ini.',
    ['Perwali Kediri 80/2021 Pasal 5 ayat (1)'],
    'Mintalah admin BKPSDM memberi peran yang sesuai bila tindakan ini memang tugas Anda.',
  )
}
