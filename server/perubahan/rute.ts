// Rute: proposing a change of the record, the desks that check and decide it.
import * as kontrak from '#kontrak/perubahan.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import { lihatBentuk, lihatDaftar, lihatIsi, lihatSatu, type PerluPerubahan } from './lihat.ts'
import { ajukan, tindak } from './tindak.ts'

/** Routes of the noun `perubahan`. */
export function buatRutePerubahan(p: PerluPerubahan): RuteTerpasang[] {
  return [
    rute(kontrak.bentukPerubahan, async () => lihatBentuk()),
    rute(kontrak.isiPerubahan, (ctx, { query }) => lihatIsi(p, ctx, query)),
    rute(kontrak.daftarPerubahan, (ctx, { query }) => lihatDaftar(p, ctx, query)),
    rute(kontrak.bacaPerubahan, (ctx, { params }) => lihatSatu(p, ctx, params.id)),
    rute(kontrak.ajukanPerubahan, (ctx, { isi }) => ajukan(p, ctx, isi)),
    rute(kontrak.tindakPerubahan, (ctx, { params, isi }) => tindak(p, ctx, params, isi)),
  ]
}
