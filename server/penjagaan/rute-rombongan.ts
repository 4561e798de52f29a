// Rute rombongan: campaigns, covering letters, sittings and answers.
import * as kontrak from '#kontrak/rombongan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute, tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import type { BekalPengesahan } from '#server/pengesahan/bekal.ts'
import { perluDari } from '#server/usulan/jawab.ts'
import { bacaRombongan } from './baca-rombongan.ts'
import { bukaKampanye } from './kampanye.ts'
import { jawabDaftar, jawabMenunggu, jawabSatu, rombonganTerlihat } from './lihat-rombongan.ts'
import { batalkanPengantar, kirimPengantar, susunPengantar } from './pengantar.ts'
import { mulaiTanda, suratPdf } from './pengantar-tanda.ts'
import { tindakRombongan } from './rombongan-tindak.ts'

const bukanSurat = () =>
  tolak(
    'bukan-surat-pengantar',
    'Rombongan ini bukan surat pengantar.',
    ['Perwali Kediri 80/2021 Pasal 14'],
    'Buka surat pengantarnya dari daftar rombongan.',
  )

/** Routes of the noun `rombongan`. */
export function buatRuteRombongan(k: Ketentuan, b: BekalPengesahan): RuteTerpasang[] {
  /** The row when this reader may see it: what he may not see is answered as if it were not there. */
  const satu = async (ctx: Ctx, id: string) => {
    const p = perluDari(ctx, k)
    const r = await bacaRombongan(ctx.db, id)
    return r && rombonganTerlihat(p, r) ? { p, r } : undefined
  }
  const surat = async (ctx: Ctx, id: string) => {
    const ada = await satu(ctx, id)
    if (!ada) return tidakDitemukan('Rombongan')
    return ada.r.jenis === 'surat-pengantar' ? ada : bukanSurat()
  }
  return [
    rute(kontrak.daftarRombongan, (ctx, { query }) => jawabDaftar(perluDari(ctx, k), query)),
    rute(kontrak.menungguPihak, (ctx) => jawabMenunggu(perluDari(ctx, k))),
    rute(kontrak.bukaKampanye, (ctx, { isi }) => bukaKampanye(perluDari(ctx, k), isi)),
    rute(kontrak.tindakRombongan, (ctx, { params, isi }) =>
      tindakRombongan(perluDari(ctx, k), { tindakan: params.tindakan, ...isi }),
    ),
    rute(kontrak.susunPengantar, (ctx, { isi }) => susunPengantar(perluDari(ctx, k), isi)),
    rute(kontrak.bacaRombongan, async (ctx, { params }) => {
      const ada = await satu(ctx, params.id)
      return ada ? jawabSatu(ada.p, ada.r) : tidakDitemukan('Rombongan')
    }),
    rute(kontrak.suratRombongan, async (ctx, { params }) => {
      const ada = await surat(ctx, params.id)
      return 'sebab' in ada ? ada : suratPdf(b, ada.p, ada.r)
    }),
    rute(kontrak.tandatanganiPengantar, async (ctx, { params, isi }) => {
      const ada = await surat(ctx, params.id)
      if ('sebab' in ada) return ada
      const mulai = await mulaiTanda(b, ada.p, ada.r, isi.sandiTanda)
      if ('sebab' in mulai) return mulai
      ctx.setelah(mulai.jalankan)
      return { id: params.id }
    }),
    rute(kontrak.kirimPengantar, async (ctx, { params }) => {
      const ada = await surat(ctx, params.id)
      return 'sebab' in ada ? ada : kirimPengantar(ada.p, ada.r)
    }),
    rute(kontrak.batalkanPengantar, async (ctx, { params, isi }) => {
      const ada = await surat(ctx, params.id)
      return 'sebab' in ada ? ada : batalkanPengantar(ada.p, ada.r, isi.alasan)
    }),
  ]
}
