// Rute: registers.
import * as kontrak from '#kontrak/buku.ts'
import * as lapor from '#kontrak/buku-lapor.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Buku, KolomBuku } from '#mesin/bentuk-daerah.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute, tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import type { SaringBuku, Sel } from './baca.ts'
import { bulanBuku, halamanBuku, jumlahBuku } from './baca.ts'
import { hanyaKolom, selDari } from './bukti.ts'
import {
  batalkanBarisManual,
  catatBarisManual,
  catatCetakan,
  cekCetakanBuku,
  instruksikan,
  lihatPenutupan,
  tutupTahun,
} from './catat.ts'
import { DASAR_LAPOR, kalenderLaporan, langkahLaporan, type PerluLapor, susunLaporanBuku } from './lapor.ts'

/** Totals of the summed columns over rows that are not void. */
function jumlahkan(
  kolom: readonly KolomBuku[],
  baris: readonly { batal: boolean; sel: Record<string, Sel> }[],
) {
  const dijumlah = kolom.filter((k) => k.dijumlah)
  return Object.fromEntries(
    dijumlah.map((k) => [k.kode, baris.reduce((n, b) => n + (b.batal ? 0 : Number(b.sel[k.kode] ?? 0)), 0)]),
  )
}

const unitLain = () =>
  tolak(
    'di-luar-cakupan',
    'Buku perangkat daerah lain tidak terbuka bagi Anda.',
    ['Perwali Kediri 80/2021 Pasal 1 angka 12'],
    'Buka buku perangkat daerah Anda sendiri.',
    'perangkatDaerah',
  )

type Minta = {
  tahun: number
  bulan?: string | undefined
  perangkatDaerah?: string | undefined
  cari?: string | undefined
  per?: string | undefined
}

/** The selection this reader may see: every unit for those who read all books, else his own. */
function saringUntuk(p: PerluLapor, ctx: Ctx, buku: Buku, q: Minta): SaringBuku | Tolak {
  const siapa = pembaca(ctx)
  const semua = cakupanHak(siapa, 'buku.baca', p.peran).includes('semua')
  if (!semua && q.perangkatDaerah !== undefined && q.perangkatDaerah !== siapa.perangkatDaerah)
    return unitLain()
  return {
    buku: buku.kode,
    layanan: p.layananBuku(buku.kode),
    tahun: q.bulan ? Number(q.bulan.slice(0, 4)) : q.tahun,
    bulan: q.bulan,
    perangkatDaerahId: semua ? (q.perangkatDaerah ?? null) : siapa.perangkatDaerah,
    cari: q.cari,
    per: q.per ?? ctx.hari,
    zona: p.zona,
  }
}

function ruteBaca(p: PerluLapor): RuteTerpasang[] {
  return [
    rute(kontrak.daftarBuku, async () => ({
      baris: [...p.buku]
        .sort((a, b) => a.nomor - b.nomor)
        .map(({ kode, nomor, nama, dasar, pengelola, laporan }) => ({
          kode,
          nomor,
          nama,
          dasar,
          pengelola,
          laporan,
        })),
    })),
    rute(kontrak.bacaBuku, async (ctx, { params, query }) => {
      const buku = p.buku.find((b) => b.kode === params.kode)
      if (!buku) return tidakDitemukan('Buku')
      const saring = saringUntuk(p, ctx, buku, query)
      if ('jenis' in saring) return saring
      const { kode, nomor, nama, kolom } = buku
      const baris = (await halamanBuku(ctx.db, saring, query)).map((b) => ({
        urut: b.urut,
        batal: b.batal,
        sel: hanyaKolom(kolom, selDari(b)),
        usulanId: b.usulanId,
        naskahId: b.naskahId,
        pegawaiId: b.pegawaiId,
        manualId: b.manualId,
      }))
      const dijumlah = kolom.filter((k) => k.dijumlah).map((k) => k.kode)
      const seluruh = await jumlahBuku(ctx.db, saring, dijumlah)
      return {
        baris,
        jumlah: seluruh.jumlah,
        halaman: query.halaman,
        ukuran: query.ukuran,
        buku: { kode, nomor, nama, kolom: kolom.map((k) => ({ ...k, dijumlah: k.dijumlah === true })) },
        jumlahHalaman: jumlahkan(kolom, baris),
        jumlahSeluruh: seluruh.jumlahkan,
        bulanAda: await bulanBuku(ctx.db, saring),
      }
    }),
  ]
}

const hasil = <T>(h: { jenis: 'jadi'; nilai: T } | Tolak): T | Tolak => (h.jenis === 'jadi' ? h.nilai : h)

function ruteLapor(p: PerluLapor): RuteTerpasang[] {
  return [
    rute(lapor.daftarLaporan, async (ctx, { query }) => ({
      baris: await kalenderLaporan(p, ctx, query),
      dasar: DASAR_LAPOR,
    })),
    rute(lapor.susunLaporan, async (ctx, { isi }) => hasil(await susunLaporanBuku(p, ctx, isi))),
    rute(lapor.tindakLaporan, async (ctx, { params, isi }) =>
      hasil(await langkahLaporan(p, ctx, { ...params, ...isi })),
    ),
    rute(lapor.instruksikanLaporan, async (ctx, { isi }) => hasil(await instruksikan(p, ctx, isi))),
  ]
}

function ruteCatat(p: PerluLapor): RuteTerpasang[] {
  return [
    rute(lapor.catatBaris, async (ctx, { params, isi }) =>
      hasil(await catatBarisManual(p, ctx, { ...params, ...isi })),
    ),
    rute(lapor.batalkanBaris, async (ctx, { params, isi }) =>
      hasil(await batalkanBarisManual(p, ctx, { ...params, ...isi })),
    ),
    rute(lapor.tutupBuku, async (ctx, { params, isi }) =>
      hasil(await tutupTahun(p, ctx, { ...params, ...isi })),
    ),
    rute(lapor.penutupanBuku, (ctx, { params, query }) => lihatPenutupan(p, ctx, params.kode, query.tahun)),
    rute(lapor.cetakBuku, async (ctx, { params, isi }) => {
      const buku = p.buku.find((b) => b.kode === params.kode)
      if (!buku) return tidakDitemukan('Buku')
      const saring = saringUntuk(p, ctx, buku, isi)
      return 'jenis' in saring ? saring : catatCetakan(ctx, buku, saring)
    }),
    rute(lapor.cekCetakan, (ctx, { params }) => cekCetakanBuku(p, ctx, params.kode)),
  ]
}

/** Routes of the noun `buku`. */
export const buatRuteBuku = (p: PerluLapor): RuteTerpasang[] => [
  ...ruteBaca(p),
  ...ruteLapor(p),
  ...ruteCatat(p),
]
