// Umum: a rule as the engine keeps it in one list, whatever the shape of its parameters.
import type { Aturan } from '#mesin/bentuk-aturan.ts'

/** The same rule with its parameters closed in: each edition is asked with its own `parameter`, as mesin/aturan.ts does. */
export function aturanUmum<P>(aturan: Aturan<P>): Aturan {
  return {
    ...aturan,
    edisi: aturan.edisi.map((e) => ({ ...e, nilai: (fakta, _, cara) => e.nilai(fakta, e.parameter, cara) })),
  }
}
