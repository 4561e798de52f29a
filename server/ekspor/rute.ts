// Rute: lists as files.
import * as kontrak from '#kontrak/ekspor.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import { buatEkspor, type PerluEkspor, unduhEkspor } from './buat.ts'

/** Routes of the noun `ekspor`. */
export function buatRuteEkspor(p: PerluEkspor): RuteTerpasang[] {
  return [
    rute(kontrak.buatEkspor, (ctx, { isi }) => buatEkspor(p, ctx, isi)),
    rute(kontrak.unduhEkspor, (ctx, { params }) => unduhEkspor(ctx, params.id)),
  ]
}
