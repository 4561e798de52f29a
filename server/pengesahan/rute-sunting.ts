// Rute sunting: the desk of templates: list, text in force, preview from a real case, new edition.
import {
  bacaNaskahKelola,
  daftarNaskahKelola,
  pratinjauNaskahKelola,
  simpanNaskahKelola,
} from '#kontrak/naskah-kelola.ts'
import { type RuteTerpasang, rute } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import type { Ketentuan } from '../layanan/bekal.ts'
import type { PenyusunPdf } from '../naskah/pdf.ts'
import { perluDari } from '../usulan/jawab.ts'
import { bacaSunting, cobaSunting, daftarSunting, simpanSunting } from '../usulan/sunting-naskah.ts'
import { templatSurat } from './surat.ts'

/** Who signs is known only later; a preview says so where the name will stand. */
const BELUM_DIKETAHUI = {
  atasNama: null,
  jabatanBaris: ['(jabatan penandatangan)'],
  nama: '(nama penandatangan)',
  pangkat: null,
  nip: null,
}
const BELUM = { nomor: null, hari: null, kodeCek: null, urlCek: null, ditandatanganiPada: null } as const

/** Doors for editing templates. */
export function buatRuteSunting(k: Ketentuan, penyusun: PenyusunPdf): RuteTerpasang[] {
  const perlu = (ctx: Ctx) => perluDari(ctx, k)
  return [
    rute(daftarNaskahKelola, (ctx) => daftarSunting(perlu(ctx))),
    rute(bacaNaskahKelola, (ctx, { params }) => bacaSunting(perlu(ctx), params.kode)),
    rute(
      pratinjauNaskahKelola,
      async (ctx, { params, isi }) => {
        const h = await cobaSunting(perlu(ctx), params.kode, isi)
        if (h.jenis === 'tolak') return h
        const lengkap = { ...BELUM, penandatangan: BELUM_DIKETAHUI, moda: 'elektronik' as const }
        const pdf = await penyusun.susunPdf(templatSurat(h.nilai, lengkap, ctx.kini))
        return {
          jenis: 'berkas',
          isi: pdf,
          tipe: 'application/pdf',
          nama: `pratinjau-${params.kode}.pdf`,
          sebaris: true,
        }
      },
      { sifat: 'baca' },
    ),
    rute(simpanNaskahKelola, async (ctx, { params, isi }) => {
      const h = await simpanSunting(perlu(ctx), params.kode, isi)
      return h.jenis === 'jadi' ? h.nilai : h
    }),
  ]
}
