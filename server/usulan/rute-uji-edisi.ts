// Rute: an edition of the catalogue tried on a case or on the caller's own record.
import { cobaLayananKelola } from '#kontrak/layanan-kelola.ts'
import { type RuteTerpasang, rute } from '#server/alat/http.ts'
import type { PerluKatalog } from '#server/layanan/katalog-lihat.ts'
import { ujiEdisi } from './uji-edisi.ts'

export const buatRuteUjiEdisi = (p: PerluKatalog): RuteTerpasang[] => [
  rute(cobaLayananKelola, (ctx, { params, isi }) => ujiEdisi(p, ctx, params.kode, isi), { sifat: 'baca' }),
]
