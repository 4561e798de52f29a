// Rute: contracts of the case, each on its function.
import { ketikKodePindaian as kontrakKetik, unggahPindaian as kontrakPindaian } from '#kontrak/naskah.ts'
import * as kontrak from '#kontrak/usulan.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { penerimaDari } from '#server/arsip/terima.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { jawabUsulan, perluDari } from './jawab.ts'
import { unggahBerkas } from './unggah.ts'
import { ketikKodePindaian, unggahPindaian } from './unggah-pindaian.ts'

/** Pages of a case's letter as it is printed; given by the room that composes letters. */
export type HalamanLembar = (ctx: Ctx, usulanId: string) => Promise<number | undefined>

/** Routes of the noun `usulan`, and the upload of scans. */
export function buatRuteUsulan(k: Ketentuan, halamanLembar: HalamanLembar): RuteTerpasang[] {
  const j = jawabUsulan(k)
  return [
    rute(kontrak.daftarUsulan, j.daftar),
    rute(kontrak.hitunganUsulan, j.hitungan),
    rute(kontrak.bacaUsulan, j.rincian),
    rute(kontrak.putusanUsulan, j.putusan),
    rute(kontrak.buatUsulan, j.buat),
    rute(kontrak.tindakUsulan, j.tindak),
    rute(kontrak.terimaBanyak, j.banyak),
    rute(kontrak.rantaiUsulan, j.rantai),
    rute(kontrak.unggahBerkas, (ctx, { params, unggahan }) =>
      unggahBerkas(perluDari(ctx, k), penerimaDari(ctx.alat), {
        usulanId: params.id,
        syarat: params.syarat,
        unggahan,
      }),
    ),
    rute(kontrakPindaian, (ctx, { params, unggahan }) =>
      unggahPindaian(perluDari(ctx, k), penerimaDari(ctx.alat), { usulanId: params.id, unggahan }, () =>
        halamanLembar(ctx, params.id),
      ),
    ),
    rute(kontrakKetik, (ctx, { params, isi }) =>
      ketikKodePindaian(perluDari(ctx, k), { usulanId: params.id, arsipId: params.arsipId, kode: isi.kode }),
    ),
  ]
}
