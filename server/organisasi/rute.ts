// Rute: perangkat daerah.
import { daftarPerangkatDaerah as kontrakDaftar } from '#kontrak/pegawai.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import { daftarPerangkatDaerah } from './baca.ts'

/** Routes of the noun `organisasi`. */
export const ruteOrganisasi: RuteTerpasang[] = [
  rute(kontrakDaftar, async (ctx) => ({ baris: await daftarPerangkatDaerah(ctx.db) })),
]
