// Rute aturan: contract × function.
import * as kontrak from '#kontrak/aturan.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Rujukan } from '#mesin/bentuk-fakta.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { type Ctx, type RuteTerpasang, rute } from '#server/alat/http.ts'
import { cariAturan, ringkasAturan } from './baca.ts'
import { nilaiPermintaan } from './nilai.ts'

/** `rujukan` reads the tables in force, holidays of the pemda included, in the transaction of the request. */
export function ruteAturan(
  daftar: readonly Aturan[],
  rujukan: (ctx: Ctx) => Promise<Rujukan>,
): RuteTerpasang[] {
  return [
    rute(kontrak.daftarAturan, async () => ({ baris: daftar.map(ringkasAturan) })),
    rute(kontrak.bacaAturan, async (_, { params }) => {
      const aturan = cariAturan(daftar, params.kode)
      return adalahTolak(aturan) ? aturan : ringkasAturan(aturan)
    }),
    rute(
      kontrak.nilaiAturan,
      async (ctx, { params, isi }) =>
        nilaiPermintaan(daftar, await rujukan(ctx), { kode: params.kode, ...isi }),
      { sifat: 'baca' },
    ),
  ]
}
