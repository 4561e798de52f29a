// Lihat mitra: which units the reader sees and as whom; the overview; one unit with its notes and its report.
import type { z } from 'zod'
import type {
  bacaUnitMitra,
  daftarMitra,
  zCatatanMitra,
  zLaporanDisiplin,
  zUnitMitra,
} from '#kontrak/mitra.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { BUTIR_DATA, KELOMPOK_DATA } from '#mesin/mutu-data.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { type BarisInventaris, inventaris } from '#server/kelengkapan/baca.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import {
  bagianBkpsdm,
  orangUnit,
  type UnitMentah,
  unitDari,
  unitKemitraan,
  usulanPerLayanan,
} from './baca.ts'
import { type Catatan, catatanUnit, type Laporan, laporanBulan } from './baca-catatan.ts'

type UnitJawab = z.input<typeof zUnitMitra>
type TindakanCatatan = 'terima' | 'teruskan' | 'selesai'
type TindakanLaporan = 'validasi' | 'kembalikan' | 'laporkan' | 'teruskan' | 'terima'

/** How the reader stands to the partnership today. */
export type Kedudukan = {
  siapa: Pelaku
  /** Units of which he is mitra. */
  binaan: ReadonlySet<string>
  /** His own unit, when he is its officer for personnel. */
  pengelola: string | null
  kepala: boolean
  administrator: boolean
  /** Keeps the register of assignments. */
  penetap: boolean
}

export async function kedudukan(k: Ketentuan, ctx: Ctx): Promise<Kedudukan> {
  const siapa = pembaca(ctx)
  const binaan = new Set(await unitDari(ctx.db, siapa.pegawaiId, ctx.hari))
  const bagian = await bagianBkpsdm(ctx.db, siapa.pegawaiId, ctx.hari)
  const punya = (hak: string) => cakupanHak(siapa, hak, k.peran).length > 0
  return {
    siapa,
    binaan,
    pengelola: punya('disiplin.lapor') ? siapa.perangkatDaerah : null,
    ...bagian,
    penetap: punya('mitra.tetapkan'),
  }
}

/** May he see this unit's partnership? The head and the administrators of the BKPSDM see all (Pasal 9 huruf c, Pasal 11). */
export const melihat = (d: Kedudukan, pd: string): boolean =>
  d.binaan.has(pd) || d.pengelola === pd || d.kepala || d.administrator || d.penetap

const bulanDari = (ctx: Ctx, minta: string | undefined): string =>
  `${minta ?? tambahBulan(ctx.hari, -1).slice(0, 7)}-01`

const rata = (kode: readonly string[], b: BarisInventaris | undefined): number =>
  !b || b.orang === 0
    ? 100
    : Math.round((kode.reduce((n, x) => n + (b.ada[x] ?? 0), 0) / (kode.length * b.orang)) * 1000) / 10

function denganIsi(u: UnitMentah, b: BarisInventaris | undefined): UnitJawab {
  return {
    ...u,
    orang: b?.orang ?? 0,
    persen: rata(
      BUTIR_DATA.map((x) => x.kode),
      b,
    ),
  }
}

export async function lihatDaftarMitra(
  k: Ketentuan,
  ctx: Ctx,
  q: z.output<typeof daftarMitra.query>,
): Promise<z.input<typeof daftarMitra.jawab>> {
  const d = await kedudukan(k, ctx)
  const semua = d.kepala || d.administrator || d.penetap
  const id = semua ? null : [...d.binaan, ...(d.pengelola ? [d.pengelola] : [])]
  const bulan = bulanDari(ctx, q.bulan)
  const unit = await unitKemitraan(ctx.db, { id, hari: ctx.hari, bulan })
  const isi = new Map((await inventaris(ctx.db, ctx.hari, null)).map((b) => [b.perangkatDaerahId, b]))
  return {
    bulan: bulan.slice(0, 7),
    bolehTetapkan: d.penetap,
    baris: unit.map((u) => denganIsi(u, isi.get(u.perangkatDaerahId))),
  }
}

/** What he may do with a note now: the officer receives and passes on, the mitra closes. */
export function tindakanCatatan(d: Kedudukan, c: Catatan): TindakanCatatan[] {
  const unit = d.pengelola === c.perangkatDaerahId
  if (unit && c.keadaan === 'dikirim') return ['terima']
  if (unit && c.keadaan === 'diterima-unit') return ['teruskan']
  return d.binaan.has(c.perangkatDaerahId) && c.keadaan !== 'selesai' ? ['selesai'] : []
}

/** Pasal 9: the mitra validates and reports, the bidang (an administrator other than the reporter) forwards, the head receives. */
export function tindakanLaporan(d: Kedudukan, l: Laporan): TindakanLaporan[] {
  const mitra = d.binaan.has(l.perangkatDaerahId)
  if (l.keadaan === 'disampaikan' && mitra) return ['validasi', 'kembalikan']
  if (l.keadaan === 'divalidasi' && mitra) return ['laporkan']
  if (l.keadaan === 'dilaporkan' && d.administrator && l.pelapor !== d.siapa.akunId) return ['teruskan']
  return l.keadaan === 'diteruskan' && d.kepala ? ['terima'] : []
}

const PEMEGANG: Record<Laporan['keadaan'], string | null> = {
  disampaikan: 'Mitra',
  dikembalikan: 'Pengelola kepegawaian unit',
  divalidasi: 'Mitra',
  dilaporkan: 'Bidang pembinaan disiplin dan kesejahteraan pegawai',
  diteruskan: 'Kepala BKPSDM',
  diterima: null,
}

const jawabCatatan = (d: Kedudukan, c: Catatan): z.input<typeof zCatatanMitra> => {
  const { perangkatDaerahId: _, dibuatOleh: __, ...isi } = c
  return { ...isi, tindakan: tindakanCatatan(d, c) }
}

const jawabLaporan = (d: Kedudukan, l: Laporan): z.input<typeof zLaporanDisiplin> => {
  const { perangkatDaerahId: _, pelapor: __, kunjungan: ___, ...isi } = l
  return { ...isi, pemegang: PEMEGANG[l.keadaan], tindakan: tindakanLaporan(d, l) }
}

/** One unit in a month; a unit that is not his is answered as one that does not exist (Pasal 1 angka 8). */
export async function lihatUnitMitra(
  k: Ketentuan,
  ctx: Ctx,
  id: string,
  q: z.output<typeof bacaUnitMitra.query>,
): Promise<z.input<typeof bacaUnitMitra.jawab> | Tolak> {
  const d = await kedudukan(k, ctx)
  const bulan = bulanDari(ctx, q.bulan)
  const [unit] = melihat(d, id) ? await unitKemitraan(ctx.db, { id: [id], hari: ctx.hari, bulan }) : []
  if (!unit) return tidakDitemukan('Unit')
  const [isi] = await inventaris(ctx.db, ctx.hari, id)
  const laporan = await laporanBulan(ctx.db, id, bulan)
  const namaLayanan = new Map(k.layanan.map((l) => [l.kode, l.nama]))
  const catatan = await catatanUnit(ctx.db, id, bulan)
  const usulan = await usulanPerLayanan(ctx.db, id, ctx.hari)
  return {
    bulan: bulan.slice(0, 7),
    unit: denganIsi(unit, isi),
    bolehCatat: d.binaan.has(id),
    bolehLapor: d.pengelola === id && (laporan === undefined || laporan.keadaan === 'dikembalikan'),
    kelompok: Object.entries(KELOMPOK_DATA).map(([n, v]) => ({
      nama: v.nama,
      persen: rata(
        BUTIR_DATA.filter((b) => String(b.kelompok) === n).map((b) => b.kode),
        isi,
      ),
    })),
    usulan: usulan.map((u) => ({ ...u, layanan: namaLayanan.get(u.layanan) ?? u.layanan })),
    pegawai: d.binaan.has(id) || d.pengelola === id ? await orangUnit(ctx.db, id) : [],
    catatan: catatan.map((c) => jawabCatatan(d, c)),
    laporan: laporan ? jawabLaporan(d, laporan) : null,
  }
}
