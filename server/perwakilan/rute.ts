// Rute: representations of deceased employees.
import {
  bacaPerwakilan,
  cabutPerwakilan as kontrakCabut,
  catatPerwakilan as kontrakCatat,
} from '#kontrak/perwakilan.ts'
import { type RuteTerpasang, rute } from '#server/alat/http.ts'
import { cabutPerwakilan, catatPerwakilan, lihatPerwakilan, type PerluPerwakilan } from './catat.ts'

/** Routes of the noun `perwakilan`. */
export function buatRutePerwakilan(p: PerluPerwakilan): RuteTerpasang[] {
  return [
    rute(bacaPerwakilan, (ctx, { params }) => lihatPerwakilan(p, ctx, params.id)),
    rute(kontrakCatat, (ctx, { params, isi, unggahan }) =>
      catatPerwakilan(p, ctx, { pegawaiId: params.id, isi, unggahan }),
    ),
    rute(kontrakCabut, (ctx, { params, isi }) =>
      cabutPerwakilan(p, ctx, { id: params.id, alasan: isi.alasan }),
    ),
  ]
}
