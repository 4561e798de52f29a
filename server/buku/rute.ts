// Rute: registers.
import * as kontrak from '#kontrak/buku.ts'
import type { Buku, KolomBuku, Peran } from '#mesin/bentuk-daerah.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute, tidakDitemukan } from '#server/alat/http.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import type { BarisBuku, SaringBuku, Sel } from './baca.ts'
import { bulanBuku, halamanBuku, jumlahBuku } from './baca.ts'

export type PerluBuku = {
  buku: readonly Buku[]
  peran: readonly Peran[]
  zona: string
  /** Services whose product a register numbers. */
  layananBuku: (kode: string) => string[]
}

/** Cells of a row by column code: what the person columns say, over it what the projection itself says. */
function selDari(b: BarisBuku): Record<string, Sel> {
  return {
    nama: b.nama,
    nip: b.nip,
    golongan: b.golongan,
    jabatan: b.jabatan,
    'unit-kerja': b.unitKerja,
    ...b.sel,
    'nomor-urut': b.urut,
    keterangan: b.keterangan,
  }
}

const hanyaKolom = (kolom: readonly KolomBuku[], sel: Record<string, Sel>): Record<string, Sel> =>
  Object.fromEntries(kolom.map((k) => [k.kode, sel[k.kode] ?? null]))

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

/** Routes of the noun `buku`. */
export function buatRuteBuku(p: PerluBuku): RuteTerpasang[] {
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
      const siapa = pembaca(ctx)
      const semua = cakupanHak(siapa, 'buku.baca', p.peran).includes('semua')
      const minta = query.perangkatDaerah
      if (!semua && minta !== undefined && minta !== siapa.perangkatDaerah) return unitLain()
      const saring: SaringBuku = {
        buku: buku.kode,
        layanan: p.layananBuku(buku.kode),
        tahun: query.bulan ? Number(query.bulan.slice(0, 4)) : query.tahun,
        bulan: query.bulan,
        perangkatDaerahId: semua ? (minta ?? null) : siapa.perangkatDaerah,
        cari: query.cari,
        per: query.per ?? ctx.hari,
        zona: p.zona,
      }
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
