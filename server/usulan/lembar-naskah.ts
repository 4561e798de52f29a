// Lembar naskah: which papers can be printed beside a letter now, for the officer who prints.
import type { Naskah } from '#server/naskah/baca.ts'
import type { Bahan } from './konteks.ts'

export type LembarNaskah = 'lembar-kendali' | 'tanda-terima' | 'salinan' | 'petikan'

/** Does this case leave the screen: initials or signature by hand, or work by hand after a kahar? */
export const dipakaiKertas = ({ konteks, terpaku: { sop } }: Pick<Bahan, 'konteks' | 'terpaku'>): boolean =>
  konteks.manual !== undefined || [...sop.modaTandaTangan, ...sop.modaValidasi].includes('basah')

/** Is the letter a decree, and does it have an extract? */
export function ragamKeputusan(data: Record<string, unknown>): { keputusan: boolean; petikan: boolean } {
  const isi = data.isi
  const ada = (kunci: string): unknown =>
    typeof isi === 'object' && isi !== null ? (isi as Record<string, unknown>)[kunci] : undefined
  const keputusan = ada('bentuk') === 'keputusan'
  return { keputusan, petikan: keputusan && ada('petikan') === true }
}

/** Papers of this letter that may be printed now (Perwali Kediri 80/2021 Pasal 12 huruf a sampai huruf c). */
export function lembarNaskah(b: Bahan, n: Pick<Naskah, 'jenis' | 'keadaan' | 'data'>): LembarNaskah[] {
  if (n.jenis !== 'produk' || n.keadaan === 'tidak-berlaku') return []
  const sah = n.keadaan === 'ditandatangani'
  const { keputusan, petikan } = ragamKeputusan(n.data)
  const ada: [LembarNaskah, boolean][] = [
    ['lembar-kendali', dipakaiKertas(b)],
    ['tanda-terima', sah && b.terpaku.sop.caraSerah.includes('fisik')],
    ['salinan', sah && keputusan],
    ['petikan', sah && petikan],
  ]
  return ada.flatMap(([lembar, boleh]) => (boleh ? [lembar] : []))
}
