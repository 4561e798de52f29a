// Rute: Arsip Digital.
import * as kontrak from '#kontrak/arsip.ts'
import { daftarPemusnahan, jadwalRetensi, jenisArsip } from '#kontrak/arsip-retensi.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { PerluArsip } from './buka.ts'
import { bukaArsip, mintaTautan, pembacaanSaya } from './buka.ts'
import { cariDokumen, daftarArsipPegawai, kelengkapanPegawai } from './daftar.ts'
import { daftarRetensi, jadwal, musnahkan, riwayatPemusnahan } from './retensi.ts'
import { unggahArsip } from './unggah.ts'

/** Routes of the noun `arsip`; `perlu` brings what later nouns know (server/usulan). */
export function buatRuteArsip(perlu: PerluArsip): RuteTerpasang[] {
  return [
    rute(kontrak.daftarArsip, (ctx, { query }) => daftarArsipPegawai(perlu, ctx, query.pegawaiId)),
    rute(kontrak.kelengkapanArsip, (ctx, { query }) => kelengkapanPegawai(perlu, ctx, query.pegawaiId)),
    rute(kontrak.pembacaanArsip, (ctx) => pembacaanSaya(ctx)),
    rute(kontrak.cariArsip, (ctx, { isi }) => cariDokumen(perlu, ctx, isi), { sifat: 'baca' }),
    rute(kontrak.unggahArsip, (ctx, { isi, unggahan }) => unggahArsip(perlu, ctx, isi, unggahan)),
    rute(kontrak.tautanArsip, (ctx, { params }) => mintaTautan(perlu, ctx, params.id)),
    rute(kontrak.isiArsip, (ctx, { params, query }) => bukaArsip(perlu, ctx, params.id, query)),
    rute(kontrak.retensiArsip, (ctx, { query }) => daftarRetensi(perlu, ctx, query)),
    rute(jenisArsip, async () => ({
      baris: perlu.jenisDokumen.map(({ kode, nama, kelompok }) => ({ kode, nama, kelompok })),
    })),
    rute(jadwalRetensi, async () => jadwal(perlu)),
    rute(daftarPemusnahan, (ctx, { query }) => riwayatPemusnahan(ctx, query)),
    rute(kontrak.musnahkanArsip, (ctx, { isi }) => musnahkan(perlu, ctx, isi)),
  ]
}
