// Rute: search, profile, own record.

import type { z } from 'zod'
import type { zJatuhTempo } from '#kontrak/pegawai.ts'
import { bacaPegawai, bacaSaya, cariPegawai as kontrakCari } from '#kontrak/pegawai.ts'
import { pelihatSaya, rekamPegawai } from '#kontrak/rekam.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { cariPegawai } from './baca.ts'
import { lingkupCari, type PerluLihat, pembaca, profilPegawai } from './lihat.ts'
import { lihatPelihat, lihatRekam } from './rekam.ts'

export type JatuhTempo = z.input<typeof zJatuhTempo>
export type PerluPegawai = PerluLihat & {
  /** What falls due for this person, from the watches (server/penjagaan). */
  jatuhTempo: (ctx: Ctx, pegawaiId: string) => Promise<JatuhTempo[]>
}

async function saya(p: PerluPegawai, ctx: Ctx) {
  const { pegawaiId } = pembaca(ctx)
  const profil = await profilPegawai(ctx, p, pegawaiId, undefined)
  return 'sebab' in profil
    ? (profil satisfies Tolak)
    : { pegawai: profil, jatuhTempo: await p.jatuhTempo(ctx, pegawaiId) }
}

/** Routes of the noun `pegawai`. */
export function buatRutePegawai(p: PerluPegawai): RuteTerpasang[] {
  return [
    rute(kontrakCari, async (ctx, { query }) => {
      const hasil = await cariPegawai(ctx.db, query, lingkupCari(pembaca(ctx), p.peran), ctx.hari)
      return { ...hasil, halaman: query.halaman, ukuran: query.ukuran }
    }),
    rute(bacaPegawai, (ctx, { params, query }) => profilPegawai(ctx, p, params.id, query.perTanggal)),
    rute(rekamPegawai, (ctx, { params, query }) => lihatRekam(p, ctx, params.id, query.perTanggal)),
    rute(pelihatSaya, (ctx) => lihatPelihat(ctx)),
    rute(bacaSaya, (ctx) => saya(p, ctx)),
  ]
}
