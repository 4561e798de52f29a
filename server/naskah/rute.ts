// Rute: the register of numbers.
import { cadangkanNomor, daftarNomor, daftarSeri, tindakNomor } from '#kontrak/nomor.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import { semuaSeri } from '#mesin/nomor.ts'
import { type RuteTerpasang, rute } from '../alat/http.ts'
import { bacaRegisterNomor, bacaTahunSeri } from './baca-nomor.ts'
import { cadangkanRentang, tindakCadangan } from './nomor-manual.ts'

/** 'surat-penolakan' → 'Surat penolakan', for a series that is no register. */
const judulKode = (kode: string): string =>
  `${kode.charAt(0).toUpperCase()}${kode.slice(1).replaceAll('-', ' ')}`

/** Doors of the numbers of one pemda; a series of a register bears the register's name. */
export function buatRuteNomor(
  daerah: Daerah,
  buku: readonly { kode: string; nama: string }[],
): RuteTerpasang[] {
  const seri = semuaSeri(daerah)
  const namaSeri = (kode: string, nama: string) =>
    nama === kode ? (buku.find((b) => b.kode === kode)?.nama ?? judulKode(kode)) : nama
  return [
    rute(daftarSeri, async (ctx) => {
      const tahun = await bacaTahunSeri(ctx.db)
      return {
        baris: seri.map(({ kode, nama, format, tahunan }) => ({
          kode,
          nama: namaSeri(kode, nama),
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
