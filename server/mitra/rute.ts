// Rute: the partnership between BKPSDM officials and units.
import * as kontrak from '#kontrak/mitra.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { calonPejabat } from './baca.ts'
import { lihatDaftarMitra, lihatUnitMitra } from './lihat.ts'
import { kirimCatatan, lapor, tanggapiCatatanMitra, tetapkan, tindakLaporan } from './tindak.ts'

/** Routes of the noun `mitra`. */
export function buatRuteMitra(k: Ketentuan): RuteTerpasang[] {
  return [
    rute(kontrak.daftarMitra, (ctx, { query }) => lihatDaftarMitra(k, ctx, query)),
    rute(kontrak.bacaUnitMitra, (ctx, { params, query }) => lihatUnitMitra(k, ctx, params.id, query)),
    rute(kontrak.calonMitra, async (ctx) => ({ baris: await calonPejabat(ctx.db, ctx.hari) })),
    rute(kontrak.tetapkanMitra, (ctx, { isi }) => tetapkan(ctx, isi)),
    rute(kontrak.catatMitra, (ctx, { params, isi }) => kirimCatatan(k, ctx, params.id, isi)),
    rute(kontrak.tanggapiCatatan, (ctx, { params, isi }) => tanggapiCatatanMitra(k, ctx, params, isi.isi)),
    rute(kontrak.laporDisiplin, (ctx, { isi }) => lapor(k, ctx, isi)),
    rute(kontrak.tindakDisiplin, (ctx, { params, isi }) => tindakLaporan(k, ctx, params, isi)),
  ]
}
