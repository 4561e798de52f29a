// Rute: the register of numbers.
import { cadangkanNomor, daftarNomor, daftarSeri, tindakNomor } from '#kontrak/nomor.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import { semuaSeri } from '#mesin/nomor.ts'
import { type RuteTerpasang, rute } from '../alat/http.ts'
import { bacaRegisterNomor, bacaTahunSeri } from './baca-nomor.ts'
import { cadangkanRentang, tindakCadangan } from './nomor-manual.ts'

/** Doors of the numbers of one pemda. */
export function buatRuteNomor(daerah: Daerah): RuteTerpasang[] {
  const seri = semuaSeri(daerah)
  return [
    rute(daftarSeri, async (ctx) => {
      const tahun = await bacaTahunSeri(ctx.db)
      return {
        baris: seri.map(({ kode, nama, format, tahunan }) => ({
          kode,
          nama,
          format,
          tahunan,
          tahun: tahun.get(kode) ?? [],
        })),
      }
    }),
    rute(daftarNomor, (ctx, { query }) => {
      const dipilih = seri.find((s) => s.kode === query.seri) ?? seri[0]
      const tahun = dipilih?.tahunan === false ? 0 : (query.tahun ?? Number(ctx.hari.slice(0, 4)))
      return bacaRegisterNomor(ctx.db, { ...query, seri: dipilih?.kode ?? '', tahun })
    }),
    rute(cadangkanNomor, async (ctx, { isi }) => {
      const h = await cadangkanRentang(daerah, ctx, isi)
      return h.jenis === 'jadi' ? h.nilai : h
    }),
    rute(tindakNomor, async (ctx, { params, isi }) => {
      const h = await tindakCadangan(ctx, params.id, isi)
      return h.jenis === 'jadi' ? h.nilai : h
    }),
  ]
}
