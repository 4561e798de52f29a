// Rute: statistics of the workforce.
import { bacaStatistik } from '#kontrak/statistik.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { lihatStatistik } from './lihat.ts'

/** Routes of the noun `statistik`. */
export function buatRuteStatistik(k: Ketentuan): RuteTerpasang[] {
  return [rute(bacaStatistik, (ctx, { query }) => lihatStatistik(k, ctx, query))]
}
