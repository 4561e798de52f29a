// Rute: Arsip Digital.
import { daftarArsip, isiArsip } from '#kontrak/arsip.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { PerluArsip } from './buka.ts'
import { bukaArsip, daftarArsipPegawai } from './buka.ts'

/** Routes of the noun `arsip`; `perlu.lewatUsulan` answers whether a case opens a document to this reader. */
export function buatRuteArsip(perlu: PerluArsip): RuteTerpasang[] {
  return [
    rute(daftarArsip, (ctx, { query }) => daftarArsipPegawai(perlu, ctx, query.pegawaiId)),
    rute(isiArsip, (ctx, { params }) => bukaArsip(perlu, ctx, params.id)),
  ]
}
