// Rute: the map of posts and the patterns of placement.
import { daftarPola, petaJabatan, tetapkanFormasi } from '#kontrak/peta.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import { tetapkan } from './formasi.ts'
import { lihatPeta, semuaPola } from './lihat.ts'

/** Routes of the noun `peta`. */
export function buatRutePeta(p: { peran: readonly Peran[] }): RuteTerpasang[] {
  return [
    rute(petaJabatan, (ctx, { query }) => lihatPeta(p.peran, ctx, query)),
    rute(tetapkanFormasi, (ctx, { params, isi }) => tetapkan(ctx, params.id, isi)),
    rute(daftarPola, async () => ({ baris: semuaPola() })),
  ]
}
