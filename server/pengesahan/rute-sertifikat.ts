// Rute: certificates of officials.
import {
  cabutSertifikat,
  daftarPenanda,
  periksaPenanda,
  sertifikatSaya,
  setelCaraPenanda,
  terbitkanSertifikat,
  unggahSertifikat,
} from '#kontrak/sertifikat.ts'
import { type RuteTerpasang, rute } from '../alat/http.ts'
import { type BekalSertifikat, lihatSaya, periksaSaya, terbitkan, unggah } from './sertifikat.ts'
import { cabut, daftar, setelCara } from './sertifikat-kelola.ts'

/** Routes of the noun `sertifikat`; `awalHari` turns a day of the pemda into its first instant. */
export function buatRuteSertifikat(b: BekalSertifikat, awalHari: (hari: string) => string): RuteTerpasang[] {
  return [
    rute(sertifikatSaya, (ctx) => lihatSaya(b, ctx)),
    rute(periksaPenanda, (ctx) => periksaSaya(b, ctx), { sifat: 'baca' }),
    rute(terbitkanSertifikat, (ctx, { isi }) => terbitkan(b, ctx, isi.sandiBaru)),
    rute(unggahSertifikat, (ctx, { isi, unggahan }) => unggah(b, ctx, unggahan, isi.sandiTanda)),
    rute(daftarPenanda, (ctx) => daftar(b, ctx)),
    rute(setelCaraPenanda, (ctx, { params, isi }) => setelCara(b, ctx, params.pegawaiId, isi.cara)),
    rute(cabutSertifikat, (ctx, { params, isi }) => cabut(ctx, params.id, { ...isi, awalHari })),
  ]
}
