// Rute: stock of special paper.
import { bacaKertas, terimaKertas as kontrakTerima, rusakKertas } from '#kontrak/kertas.ts'
import { type RuteTerpasang, rute } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { catatRusak, type JenisKertas, lihatKertas, terimaKertas } from './kelola.ts'

const oleh = (ctx: Ctx): string => ctx.siapa?.akunId ?? '-'

/** Routes of the noun `kertas`; `jenis` are the papers of the SOP in force on a day. */
export function buatRuteKertas(jenis: (hari: string) => JenisKertas[]): RuteTerpasang[] {
  return [
    rute(bacaKertas, (ctx) => lihatKertas(ctx, jenis(ctx.hari))),
    rute(kontrakTerima, (ctx, { isi }) => terimaKertas(ctx, isi, oleh(ctx))),
    rute(rusakKertas, (ctx, { params, isi }) => catatRusak(ctx, params.id, isi, oleh(ctx))),
  ]
}
