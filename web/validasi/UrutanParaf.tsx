// Urutan paraf: siapa sudah memaraf surat ini, kapan, dan siapa berikutnya.
import type { Zona } from '../alat/format.ts'
import { langkahDari, type Usulan } from '../alat/usulan.ts'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { LembarKendali } from '../pola/LembarKendali.tsx'

/** The routing slip as rows, in the narrow column beside the letter. */
export function UrutanParaf({ u, zona }: { u: Usulan; zona: Zona }) {
  return (
    <section>
      <Bagian judul="Lembar kendali" />
      <LembarKendali langkah={langkahDari(u, zona)} tegak />
    </section>
  )
}
