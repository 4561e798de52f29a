// Fakta atasan: the superior's rank and office as a fact of the unit, put in only where a rule asks for it.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Atasan } from '#server/organisasi/baca-atasan.ts'
import type { FaktaOrang } from './baca-fakta.ts'

/** Does the rule look at the superior (path 'unit.atasan')? */
export const membacaAtasan = (aturan: Aturan | undefined): boolean =>
  aturan?.butuh.some((jalur) => jalur.startsWith('unit.atasan')) ?? false

/** The facts with the superior of the day; without one, as they were: a rule then answers 'data-kurang'. */
export function denganAtasan(orang: FaktaOrang, atasan: ReadonlyMap<string, Atasan> | undefined): FaktaOrang {
  const a = atasan?.get(orang.id)
  if (!a) return orang
  const { golongan, jabatan, eselon } = a
  return {
    ...orang,
    unit: {
      ...orang.unit,
      atasan: {
        ...(golongan === null ? {} : { golongan }),
        ...(jabatan === null ? {} : { jabatan }),
        ...(eselon === null ? {} : { eselon }),
      },
    },
  }
}
