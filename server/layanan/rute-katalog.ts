// Rute: the catalogue of services as the pemda's admin keeps it.
import {
  bacaLayananKelola,
  bandingLayananKelola,
  daftarLayananKelola,
  simpanLayananKelola,
} from '#kontrak/layanan-kelola.ts'
import { type RuteTerpasang, rute } from '#server/alat/http.ts'
import { bacaKatalog, bandingKatalog, daftarKatalog, type PerluKatalog } from './katalog-lihat.ts'
import { simpanKatalog } from './katalog-simpan.ts'

/** `muatUlang` puts a committed edition in force; it runs on a connection of its own. */
export function buatRuteKatalog(p: PerluKatalog, muatUlang: () => Promise<void>): RuteTerpasang[] {
  return [
    rute(daftarLayananKelola, async (ctx) => daftarKatalog(p, ctx.hari)),
    rute(bacaLayananKelola, (ctx, { params }) => bacaKatalog(p, ctx, params.kode)),
    rute(bandingLayananKelola, (ctx, { params, query }) =>
      bandingKatalog(p, ctx, { kode: params.kode, ...query }),
    ),
    rute(simpanLayananKelola, async (ctx, { params, isi }) => {
      const h = await simpanKatalog(p, ctx, params.kode, isi)
      if (h.jenis === 'tolak') return h
      ctx.setelah(muatUlang)
      return h.nilai
    }),
  ]
}
