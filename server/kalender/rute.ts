// Rute: the calendar and the spans of force majeure.
import {
  bacaKalender,
  akhiriKahar as kontrakAkhiri,
  hapusLibur as kontrakHapus,
  penolakanKahar as kontrakPenolakan,
  tambahLibur as kontrakTambah,
  masukkanTahun,
  tetapkanKahar,
} from '#kontrak/kalender.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { type RuteTerpasang, rute } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { daftarKahar, liburTahun, tahunTersedia } from './baca.ts'
import { akhiri, hapus, masukkan, tambah, tetapkan } from './kelola.ts'

async function lihat(ctx: Ctx, tahun: number) {
  const semua = await tahunTersedia(ctx.db)
  const ini = semua.find((t) => t.tahun === tahun)
  return {
    tahun,
    tersedia: ini !== undefined,
    dasar: ini?.dasar ?? null,
    perluVerifikasi: ini?.perluVerifikasi ?? null,
    libur: await liburTahun(ctx.db, tahun),
    tahunTersedia: semua.map((t) => t.tahun),
    kahar: await daftarKahar(ctx.db),
  }
}

export type PenolakanKahar = {
  id: string
  nomor: string | null
  layanan: string
  layananNama: string
  nama: string
  perangkatDaerah: string
  batasLama: string
  batasBaru: string
}

/** Doors of the calendar; `penolakan` lists the reader's refusals that fell inside a kahar. */
export function buatRuteKalender(penolakan: (ctx: Ctx) => Promise<PenolakanKahar[]>): RuteTerpasang[] {
  return [
    rute(bacaKalender, (ctx, { query }) => lihat(ctx, query.tahun ?? tahunDari(ctx.hari))),
    rute(masukkanTahun, (ctx, { isi }) => masukkan(ctx, isi)),
    rute(kontrakTambah, (ctx, { isi }) => tambah(ctx, isi)),
    rute(kontrakHapus, (ctx, { params, isi }) => hapus(ctx, params.tanggal, isi.alasan)),
    rute(tetapkanKahar, (ctx, { isi }) => tetapkan(ctx, isi)),
    rute(kontrakAkhiri, (ctx, { params, isi }) => akhiri(ctx, params.id, isi)),
    rute(kontrakPenolakan, async (ctx) => ({ baris: await penolakan(ctx) })),
  ]
}
