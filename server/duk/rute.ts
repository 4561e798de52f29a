// Rute: the daftar urut kepangkatan.
import { bacaDuk } from '#kontrak/duk.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { lihatDuk } from './lihat.ts'

/** Routes of the noun `duk`. */
export function buatRuteDuk(k: Ketentuan): RuteTerpasang[] {
  return [rute(bacaDuk, (ctx, { query }) => lihatDuk(k, ctx, query))]
}
