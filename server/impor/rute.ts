// Rute: import of files.
import * as kontrak from '#kontrak/impor.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import { lihatDaftar, lihatImpor, lihatJenis } from './lihat.ts'
import type { PerluImpor } from './lingkup.ts'
import { berkasGalat, templatJenis } from './templat.ts'
import { batalkanImpor, hentikan, jalankanImpor, periksa, unggah } from './tindak.ts'

/** Routes of the noun `impor`; `kemajuan` tells how far an import running in this process is. */
export function buatRuteImpor(p: PerluImpor, kemajuan: ReadonlyMap<string, number>): RuteTerpasang[] {
  return [
    rute(kontrak.jenisImpor, async (ctx) => lihatJenis(p, ctx)),
    rute(kontrak.templatImpor, (ctx, { params }) => templatJenis(p, ctx, params.kode)),
    rute(kontrak.daftarImpor, (ctx, { query }) => lihatDaftar(p, ctx, query)),
    rute(kontrak.bacaImpor, (ctx, { params }) => lihatImpor(p, ctx, params.id, kemajuan)),
    rute(kontrak.galatImpor, (ctx, { params }) => berkasGalat(p, ctx, params.id)),
    rute(kontrak.unggahImpor, (ctx, { isi, unggahan }) => unggah(p, ctx, { jenis: isi.jenis, unggahan })),
    rute(kontrak.periksaImpor, (ctx, { params, isi }) => periksa(p, ctx, { ...params, ...isi })),
    rute(kontrak.jalankanImpor, (ctx, { params, isi }) => jalankanImpor(p, ctx, { ...params, ...isi })),
    rute(kontrak.hentikanImpor, (ctx, { params }) => hentikan(p, ctx, params.id)),
    rute(kontrak.batalkanImpor, (ctx, { params, isi }) => batalkanImpor(p, ctx, { ...params, ...isi })),
  ]
}
