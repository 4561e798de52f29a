// Cetak lembar: lembar kendali, tanda terima, salinan, dan petikan; hanya yang dapat dicetak sekarang yang tampil.
import { lembarKendaliNaskah, salinanNaskah, tandaTerimaNaskah } from '#kontrak/naskah-lembar.ts'
import { alamat } from '../alat/klien.ts'
import type { Usulan } from '../alat/usulan.ts'
import { TombolTautan } from './Tombol.tsx'

type Lembar = NonNullable<Usulan['naskah']>['lembar'][number]

const LEMBAR: Record<Lembar, { kata: string; ke: (id: string) => string }> = {
  'lembar-kendali': {
    kata: 'Cetak lembar kendali',
    ke: (id) => alamat(lembarKendaliNaskah, { params: { id } }),
  },
  'tanda-terima': { kata: 'Cetak tanda terima', ke: (id) => alamat(tandaTerimaNaskah, { params: { id } }) },
  salinan: {
    kata: 'Cetak salinan keputusan',
    ke: (id) => alamat(salinanNaskah, { params: { id, ragam: 'salinan' } }),
  },
  petikan: {
    kata: 'Cetak petikan keputusan',
    ke: (id) => alamat(salinanNaskah, { params: { id, ragam: 'petikan' } }),
  },
}

type Sifat = {
  usulan: Usulan /** Only these; absent = all that may be printed. */
  hanya?: Lembar
  penuh?: boolean
}

/** Links that open a paper in a new tab, ready for the printer; nothing when there is none to print. */
export function CetakLembar({ usulan: u, hanya, penuh }: Sifat) {
  const daftar = (u.naskah?.lembar ?? []).filter((l) => hanya === undefined || l === hanya)
  return daftar.map((l) => (
    <TombolTautan key={l} ikon="cetak" ke={LEMBAR[l].ke(u.id)} target="_blank" {...(penuh ? { penuh } : {})}>
      {LEMBAR[l].kata}
    </TombolTautan>
  ))
}
