// Rute: the pemda, the services, the law.
import * as kontrak from '#kontrak/layanan.ts'
import { sopLayanan } from '#kontrak/layanan-sop.ts'
import { pengaruhPegawai } from '#kontrak/pengaruh.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ketentuan } from './bekal.ts'
import { lembarLayanan, lembarSaya, ringkasLayanan } from './lembar.ts'
import { pengaruhDari } from './pengaruh.ts'
import type { TeksPeraturan } from './regulasi.ts'
import { bunyiPasal } from './regulasi.ts'
import { sopDari } from './sop.ts'

export type PerluLayanan = {
  ketentuan: Ketentuan
  regulasi: ReadonlyMap<string, TeksPeraturan>
  /** Invented data are loaded. */
  demo: boolean
  versi: string
}

/** Routes of the noun `layanan`. */
export function buatRuteLayanan({ ketentuan: k, regulasi, demo, versi }: PerluLayanan): RuteTerpasang[] {
  const { kode, nama, pemda, zona } = k.daerah
  return [
    rute(kontrak.bacaDaerah, async (ctx) => ({ kode, nama, pemda, zona, hari: ctx.hari, demo, versi })),
    rute(kontrak.daftarLayanan, async ({ hari }) => ({
      baris: k.layanan.map((l) => ringkasLayanan(k, l, hari)),
    })),
    rute(kontrak.bacaLayanan, (ctx, { params }) => lembarLayanan(k, ctx, params.kode)),
    rute(sopLayanan, (ctx, { params, query }) => sopDari(k, ctx, params.kode, query.varian)),
    rute(pengaruhPegawai, (ctx, { params, query }) => pengaruhDari(k, ctx, params.id, query.perTanggal)),
    rute(kontrak.layananSaya, (ctx, { params, query }) => lembarSaya(k, ctx, params.kode, query.pegawaiId)),
    rute(kontrak.bacaKutipan, async (_ctx, { query }) => bunyiPasal(regulasi, query.kutipan)),
  ]
}
