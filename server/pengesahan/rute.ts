// Rute: preview, print, download, signing batches, and the public check.
import {
  bacaPenandatanganan,
  cabutNaskah,
  cekBerkas,
  cekDokumen,
  cekSalinan,
  cetakNaskah,
  keaslianNaskah,
  lanjutkanPenandatanganan,
  mulaiPenandatanganan,
  pratinjauNaskah,
  tautanNaskah,
  unduhNaskah,
} from '#kontrak/naskah.ts'
import { type RuteTerpasang, rute } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import type { BekalPengesahan } from './bekal.ts'
import { jawabCek } from './cek.ts'
import { periksaBerkasPublik, salinanTersamar } from './cek-berkas.ts'
import { cabutKeberlakuan, lihatKeaslian } from './keaslian.ts'
import { type BolehLihat, cetak, halamanLembar, pratinjau, tautanProduk, unduh } from './lembar.ts'
import { bacaKemajuan, lanjutkan, mulai } from './penandatanganan.ts'
import { buatPelaksana, type Pelaksana } from './tumpukan.ts'

/** Pages of a case's letter as it is printed. */
type Halaman = (ctx: Ctx, usulanId: string) => Promise<number | undefined>

/** Routes of this room; `pelaksana` is returned so that the process can wait for running batches before it ends. */
export function buatRutePengesahan(
  b: BekalPengesahan,
  boleh: BolehLihat,
): { rute: RuteTerpasang[]; pelaksana: Pelaksana; halamanLembar: Halaman } {
  const pelaksana = buatPelaksana(b)
  return {
    pelaksana,
    halamanLembar: (ctx, usulanId) => halamanLembar(b, boleh, ctx, usulanId),
    rute: [
      rute(pratinjauNaskah, (ctx, { params }) => pratinjau(b, boleh, ctx, params.id)),
      rute(cetakNaskah, (ctx, { params }) => cetak(b, boleh, ctx, params.id)),
      rute(tautanNaskah, (ctx, { params }) => tautanProduk(boleh, ctx, params.id)),
      rute(unduhNaskah, (ctx, { params, query }) => unduh(b, boleh, ctx, params.id, query)),
      rute(mulaiPenandatanganan, (ctx, { isi }) => mulai(pelaksana, ctx, isi.usulan, isi.sandiTanda)),
      rute(lanjutkanPenandatanganan, (ctx, { params, isi }) =>
        lanjutkan(pelaksana, ctx, params.id, isi.sandiTanda),
      ),
      rute(bacaPenandatanganan, (ctx, { params }) => bacaKemajuan(ctx, params.id)),
      rute(keaslianNaskah, (ctx, { params }) => lihatKeaslian(b, boleh, ctx, params.id)),
      rute(cabutNaskah, (ctx, { params, isi }) => cabutKeberlakuan(boleh, ctx, params.id, isi)),
      rute(cekDokumen, (ctx, { params, query }) => jawabCek(ctx.db, params.kode, query.nomor)),
      rute(cekSalinan, (ctx, { params }) => salinanTersamar(b, ctx.db, params.kode)),
      rute(cekBerkas, (ctx, { unggahan }) => periksaBerkasPublik(b, ctx.db, unggahan), { sifat: 'baca' }),
    ],
  }
}
