// Rute: completeness and quality of the record.
import * as kontrak from '#kontrak/kelengkapan.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import {
  lihatIndeks,
  lihatInventaris,
  lihatMejaData,
  lihatOrangKurang,
  type PerluKelengkapan,
  putuskanAnomali,
} from './lihat.ts'

/** Routes of the noun `kelengkapan`. */
export function buatRuteKelengkapan(p: PerluKelengkapan): RuteTerpasang[] {
  return [
    rute(kontrak.inventarisData, (ctx, { query }) => lihatInventaris(p, ctx, query.perangkatDaerah)),
    rute(kontrak.orangBelumLengkap, (ctx, { query }) => lihatOrangKurang(p, ctx, query)),
    rute(kontrak.indeksData, (ctx, { query }) => lihatIndeks(p, ctx, query.perangkatDaerah)),
    rute(kontrak.daftarAnomali, (ctx, { query }) => lihatMejaData(p, ctx, query)),
    rute(kontrak.putusAnomali, async (ctx, { isi }) => {
      const hasil = await putuskanAnomali(p, ctx, isi)
      return hasil.jenis === 'jadi' ? hasil.nilai : hasil
    }),
  ]
}
