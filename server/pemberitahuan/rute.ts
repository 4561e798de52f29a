// Rute: the reader's notices.
import { bacaPemberitahuan, daftarPemberitahuan } from '#kontrak/pemberitahuan.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { jumlahBelumDibaca, pemberitahuanSaya } from './baca.ts'
import { tandaiDibaca } from './tulis.ts'

const pegawai = (ctx: Ctx): string => {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  return ctx.siapa.pegawaiId
}

/** Routes of the noun `pemberitahuan`. */
export const rutePemberitahuan: RuteTerpasang[] = [
  rute(daftarPemberitahuan, async (ctx) => ({
    belumDibaca: await jumlahBelumDibaca(ctx.db, pegawai(ctx)),
    baris: await pemberitahuanSaya(ctx.db, pegawai(ctx)),
  })),
  rute(bacaPemberitahuan, async (ctx, { isi }) => {
    await tandaiDibaca(ctx.db, pegawai(ctx), isi.id, ctx.kini)
    return { belumDibaca: await jumlahBelumDibaca(ctx.db, pegawai(ctx)) }
  }),
]
