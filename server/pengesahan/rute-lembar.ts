// Rute lembar: control sheet, receipt, certified copy: composed when asked for, kept nowhere.
import { lembarKendaliNaskah, salinanNaskah, tandaTerimaNaskah } from '#kontrak/naskah-lembar.ts'
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import { type Berkas, type RuteTerpasang, rute } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import type { Ketentuan } from '../layanan/bekal.ts'
import type { PenyusunPdf, TemplatPdf } from '../naskah/pdf.ts'
import { perluDari } from '../usulan/jawab.ts'
import { pangkatKata } from '../usulan/kata.ts'
import { lihatNaskah } from '../usulan/tanda-tangan.ts'
import { lembarKendali, tandaTerima } from './lembar-kertas.ts'
import { susunSalinan } from './salinan.ts'

/** Doors of the papers beside a letter; `alamat` is the public base address, for the QR. */
export function buatRuteLembar(k: Ketentuan, penyusun: PenyusunPdf, alamat: string): RuteTerpasang[] {
  const perlu = (ctx: Ctx) => perluDari(ctx, k)
  const pangkat = (golongan: string) => pangkatKata(golongan, k.rujukan.golongan)
  const cetak = async (
    ctx: Ctx,
    usulanId: string,
    nama: string,
    susun: () => Promise<Hasil<TemplatPdf>>,
  ): Promise<Berkas | Tolak> => {
    const izin = await lihatNaskah(perlu(ctx), usulanId)
    if (izin !== true) return izin
    const h = await susun()
    if (h.jenis === 'tolak') return h
    return {
      jenis: 'berkas',
      isi: await penyusun.susunPdf(h.nilai),
      tipe: 'application/pdf',
      nama: `${nama}.pdf`,
      sebaris: true,
    }
  }
  return [
    rute(lembarKendaliNaskah, (ctx, { params: { id } }) =>
      cetak(ctx, id, 'lembar-kendali', () => lembarKendali(perlu(ctx), id, alamat)),
    ),
    rute(tandaTerimaNaskah, (ctx, { params: { id } }) =>
      cetak(ctx, id, 'tanda-terima', () => tandaTerima(perlu(ctx), id, alamat)),
    ),
    rute(salinanNaskah, (ctx, { params: { id, ragam } }) =>
      cetak(ctx, id, ragam, () => susunSalinan(perlu(ctx), { usulanId: id, ragam, alamat, pangkat })),
    ),
  ]
}
