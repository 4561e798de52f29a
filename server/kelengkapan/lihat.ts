// Lihat kelengkapan: answers shaped for the screens; scope by role, deny by default.
import type { Hasil } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { cakupanHak } from '#mesin/hak.ts'
import {
  BOBOT_DIMENSI,
  BUTIR_DATA,
  type Dimensi,
  INDIKATOR,
  indeksMutu,
  KELOMPOK_DATA,
  type KelompokData,
  PERLU_VERIFIKASI_MUTU,
} from '#mesin/mutu-data.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { perangkatDaerahPegawai } from '#server/pegawai/baca-tempat.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import {
  type BarisInventaris,
  buktiAnomali,
  hitungIndikator,
  inventaris,
  mejaData,
  orangKurang,
} from './baca.ts'
import { sisipPutusanAnomali, tanyakanPegawai } from './tulis.ts'

export type PerluKelengkapan = { peran: readonly Peran[] }

const GANDA = {
  nama: 'Mungkin orang yang sama tercatat dua kali',
  saran: 'Bandingkan kedua data, lalu gabungkan lewat koreksi.',
}
const DASAR = ['Perwali Jambi 31/2018 Pasal 6 huruf a', 'Perwali Jambi 31/2018 Pasal 6 huruf b']

/** Whose records this reader may look over: null = all, else his own unit. */
function lingkup(p: PerluKelengkapan, ctx: Ctx, minta: string | undefined): string | null {
  const siapa = pembaca(ctx)
  return cakupanHak(siapa, 'kelengkapan.baca', p.peran).includes('semua')
    ? (minta ?? null)
    : siapa.perangkatDaerah
}

function persen(b: BarisInventaris): Record<string, number> {
  const rata = (kode: readonly string[]) =>
    b.orang === 0
      ? 100
      : Math.round((kode.reduce((n, k) => n + (b.ada[k] ?? 0), 0) / (kode.length * b.orang)) * 1000) / 10
  const kelompok = Object.keys(KELOMPOK_DATA).map((k) => [
    k,
    rata(BUTIR_DATA.filter((x) => String(x.kelompok) === k).map((x) => x.kode)),
  ])
  return { ...Object.fromEntries(kelompok), semua: rata(BUTIR_DATA.map((x) => x.kode)) }
}

/** The inventory of Jambi Pasal 6 huruf a, unit by unit. */
export async function lihatInventaris(p: PerluKelengkapan, ctx: Ctx, pd: string | undefined) {
  const baris = await inventaris(ctx.db, ctx.hari, lingkup(p, ctx, pd))
  return {
    kelompok: Object.entries(KELOMPOK_DATA).map(([k, v]) => ({ nomor: Number(k) as KelompokData, ...v })),
    butir: [...BUTIR_DATA],
    baris: baris.map((b) => ({ ...b, persen: persen(b) })),
  }
}

/** The work list that follows from it (huruf b). */
export async function lihatOrangKurang(
  p: PerluKelengkapan,
  ctx: Ctx,
  q: {
    perangkatDaerah?: string | undefined
    butir?: string | undefined
    kelompok?: number | undefined
    halaman: number
    ukuran: number
  },
) {
  const butir = BUTIR_DATA.filter(
    (b) =>
      (q.butir === undefined || b.kode === q.butir) &&
      (q.kelompok === undefined || b.kelompok === q.kelompok),
  ).map((b) => b.kode)
  const { halaman, ukuran } = q
  if (butir.length === 0) return { baris: [], jumlah: 0, halaman, ukuran }
  return {
    ...(await orangKurang(ctx.db, {
      hari: ctx.hari,
      pd: lingkup(p, ctx, q.perangkatDaerah),
      butir,
      halaman,
      ukuran,
    })),
    halaman,
    ukuran,
  }
}

export async function lihatIndeks(p: PerluKelengkapan, ctx: Ctx, pd: string | undefined) {
  const hitung = await hitungIndikator(ctx.db, ctx.hari, lingkup(p, ctx, pd))
  const { indeks, dimensi } = indeksMutu(hitung)
  const peta = new Map(hitung.map((h) => [h.kode, h]))
  return {
    indeks,
    dimensi: (Object.keys(BOBOT_DIMENSI) as Dimensi[]).map((kode) => ({
      kode,
      bobot: BOBOT_DIMENSI[kode],
      nilai: dimensi[kode],
    })),
    indikator: INDIKATOR.map((i) => ({
      ...i,
      kena: peta.get(i.kode)?.kena ?? 0,
      dinilai: peta.get(i.kode)?.dinilai ?? 0,
    })),
    perluVerifikasi: PERLU_VERIFIKASI_MUTU,
  }
}

export async function lihatMejaData(
  p: PerluKelengkapan,
  ctx: Ctx,
  q: {
    perangkatDaerah?: string | undefined
    keadaan: 'terbuka' | 'diputus'
    kode?: string | undefined
    halaman: number
    ukuran: number
  },
) {
  const { halaman, ukuran, keadaan, kode } = q
  const isi = await mejaData(ctx.db, {
    hari: ctx.hari,
    pd: lingkup(p, ctx, q.perangkatDaerah),
    keadaan,
    kode,
    halaman,
    ukuran,
  })
  const baris = isi.baris.map((b) => {
    const i = INDIKATOR.find((x) => x.kode === b.kode) ?? GANDA
    return { ...b, namaAnomali: i.nama, saran: i.saran }
  })
  return { baris, jumlah: isi.jumlah, halaman, ukuran }
}

/** A named officer accepts, asks or ignores, with the reason; asking sends the person a notice. */
export async function putuskanAnomali(
  p: PerluKelengkapan,
  ctx: Ctx,
  o: { pegawaiId: string; kode: string; putusan: 'diterima' | 'ditanyakan' | 'diabaikan'; alasan: string },
): Promise<Hasil<{ putusan: typeof o.putusan }>> {
  const siapa = pembaca(ctx)
  const luas = cakupanHak(siapa, 'kelengkapan.putus', p.peran).includes('semua')
  const tempat = await perangkatDaerahPegawai(ctx.db, o.pegawaiId)
  const bukti =
    tempat === undefined || (!luas && tempat !== siapa.perangkatDaerah)
      ? undefined
      : await buktiAnomali(ctx.db, { ...o, hari: ctx.hari })
  if (bukti === undefined)
    return tolak(
      'tidak-ditemukan',
      'Anomali ini tidak ada lagi, atau di luar cakupan Anda.',
      DASAR,
      'Muat ulang Meja Data.',
    )
  await sisipPutusanAnomali(ctx.db, { ...o, bukti, akunId: siapa.akunId, nama: siapa.nama, kini: ctx.kini })
  if (o.putusan === 'ditanyakan') {
    const judul = (INDIKATOR.find((i) => i.kode === o.kode) ?? GANDA).nama
    await tanyakanPegawai(ctx.db, {
      pegawaiId: o.pegawaiId,
      judul: `Data Anda perlu dicek: ${judul}`,
      isi: o.alasan,
      kini: ctx.kini,
    })
  }
  return { jenis: 'jadi', nilai: { putusan: o.putusan } }
}
