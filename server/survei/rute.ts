// Rute: the questionnaire and its recap.
import { bacaKuesioner, rekapSurvei } from '#kontrak/survei.ts'
import type { Kuesioner } from '#mesin/bentuk-daerah.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute, tidakDitemukan } from '#server/alat/http.ts'
import { rekapJawaban } from './baca.ts'
import { ikm } from './jawaban.ts'

/** Below this number of answers an average tells what somebody answered: only the number is shown. */
export const RESPONDEN_TERKECIL = 5

export type PerluSurvei = {
  kuesioner: readonly Kuesioner[]
  layanan: readonly { kode: string; nama: string }[]
  zona: string
}

function isiKuesioner(k: Kuesioner) {
  const unsur = k.unsur.map((u) => ({ kode: u.kode, tanya: u.tanya, skala: u.skala ?? k.skala }))
  return { kode: k.kode, nama: k.nama, dasar: k.dasar, unsur }
}

/** Routes of the noun `survei`. */
export function buatRuteSurvei(p: PerluSurvei): RuteTerpasang[] {
  return [
    rute(bacaKuesioner, async (_ctx, { params }) => {
      const k = p.kuesioner.find((x) => x.kode === params.kode)
      return k ? isiKuesioner(k) : tidakDitemukan('Kuesioner')
    }),
    rute(rekapSurvei, async (ctx, { query }) => {
      const rekap = await rekapJawaban(ctx.db, { ...query, zona: p.zona })
      const nama = new Map(p.layanan.map((l) => [l.kode, l.nama]))
      return {
        baris: rekap.map(({ layanan, responden, unsur }) => {
          const cukup = responden >= RESPONDEN_TERKECIL
          const layananNama = nama.get(layanan) ?? layanan
          return {
            layanan,
            layananNama,
            responden,
            ikm: cukup ? ikm(unsur) : null,
            unsur: cukup ? unsur : {},
          }
        }),
      }
    }),
  ]
}
