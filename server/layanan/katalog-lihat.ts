// Katalog, lihat: the services as the pemda's admin keeps them: the list, and one with its editions, open terms and choices.
import type { z } from 'zod'
import type { bacaLayananKelola, bandingLayananKelola, daftarLayananKelola } from '#kontrak/layanan-kelola.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { EdisiLayanan, Layanan } from '#mesin/bentuk-layanan.ts'
import { istilahBebas, kekuranganSop, perluTanda } from '#mesin/sop-terbuka.ts'
import { semuaRupa } from '#mesin/varian.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import { berjalanPerEdisi, jabatanPilihan } from './baca-edisi.ts'
import { cariLayanan, edisiPada, type Ketentuan, layananDibuka } from './bekal.ts'
import type { EdisiKatalog, Katalog } from './katalog.ts'
import { bedaEdisi, type KataBeda, namaIstilah, type Perubahan } from './katalog-beda.ts'
import {
  ISI_KOSONG,
  isiDari,
  sifatSyarat,
  syaratGabungan,
  syaratPeraturan,
  varianEdisi,
} from './katalog-isi.ts'
import { pelaksanaKata } from './lembar.ts'

export type PerluKatalog = { ketentuan: Ketentuan; katalog: Katalog }
type Satu = z.input<typeof bacaLayananKelola.jawab>

/** Everything the catalogue asks of one service: the law in force, the edition in force or nothing yet. */
export type Pegangan = {
  layanan: Layanan
  hukum: EdisiLayanan
  kini: EdisiKatalog | undefined
  semua: EdisiKatalog[]
}

export function pegang(p: PerluKatalog, kode: string, hari: string): Pegangan | undefined {
  const layanan = cariLayanan(p.ketentuan, kode)
  const hukum = layanan && (edisiPada(layanan, hari) ?? layanan.edisi[0])
  if (!layanan || !hukum) return undefined
  const semua = p.katalog.edisi(kode)
  return { layanan, hukum, kini: semua.find((e) => e.berlaku <= hari), semua }
}

const KOSONG_PADA = (kini: EdisiKatalog | undefined) => kini?.isi ?? ISI_KOSONG

function lamaHari(isi: Satu['isi'], hukum: EdisiLayanan): number | null {
  const istilah = new Set(
    semuaRupa(hukum)
      .slice(0, 1)
      .flatMap((r) => r.edisi.alur.tahap.flatMap((t) => t.batas ?? []))
      .filter((i) => i !== 'lengkapi' && (i !== 'cetak' || isi.modaTandaTangan.includes('basah'))),
  )
  const jangka = [...istilah].flatMap((i) => isi.batas[i] ?? [])
  if (jangka.length === 0 || jangka.some((j) => j.satuan !== 'hari-kerja')) return null
  return jangka.reduce((n, j) => n + j.jumlah, 0)
}

function ringkas(p: PerluKatalog, g: Pegangan, hari: string) {
  const isi = isiDari(g.hukum, KOSONG_PADA(g.kini))
  const akan = g.semua.findLast((e) => e.berlaku > hari)
  return {
    kode: g.layanan.kode,
    nama: g.layanan.nama,
    kelompok: g.layanan.kelompok,
    dibuka: layananDibuka(p.ketentuan, g.layanan.kode, hari),
    edisi: g.kini?.edisi ?? null,
    berlaku: g.kini?.berlaku ?? null,
    akan: akan?.berlaku ?? null,
    syarat: isi.syarat.length,
    lamaHariKerja: lamaHari(isi, g.hukum),
    kekurangan: kekuranganSop(KOSONG_PADA(g.kini), g.hukum, p.ketentuan.daerah.formatNomor).length,
  }
}

/** All services the regulations know, with how they stand here today. */
export function daftarKatalog(p: PerluKatalog, hari: string): z.input<typeof daftarLayananKelola.jawab> {
  return {
    baris: p.ketentuan.layanan.flatMap((l) => {
      const g = pegang(p, l.kode, hari)
      return g ? [ringkas(p, g, hari)] : []
    }),
  }
}

/** Offices some decree names here, whether or not the organisation holds them. */
const jabatanDisebut = (k: Ketentuan): string[] => {
  const semua = k.daerah.sop.flatMap((s) => Object.values(s.layanan))
  const kode = semua.flatMap((s) => [
    s.validator.pengawas,
    s.validator.administrator,
    ...s.wewenang.map((w) => w.jabatan),
  ])
  return [...new Set(kode)].filter((x) => x !== '')
}

/** Offices to choose from, with who holds them today. */
export async function pilihanJabatan(p: PerluKatalog, ctx: Ctx): Promise<Satu['pilihan']['jabatan']> {
  const disebut = jabatanDisebut(p.ketentuan)
  const ada = await jabatanPilihan(ctx.db, disebut)
  const tanpa = disebut.filter((d) => !ada.some((j) => j.kode === d))
  const semua = [...ada, ...tanpa.map((kode) => ({ kode, nama: kode.replaceAll('-', ' ') }))]
  const pemegang = await pemegangJabatan(
    ctx.db,
    semua.map((j) => j.kode),
    ctx.hari,
  )
  return semua.map((j) => ({ ...j, pejabat: pemegang.get(j.kode)?.nama ?? null }))
}

export function kataBeda(k: Ketentuan, hukum: EdisiLayanan, jabatan: Satu['pilihan']['jabatan']): KataBeda {
  const nama = new Map(jabatan.map((j) => [j.kode, j.nama]))
  return {
    edisi: hukum,
    jabatan: (kode) => nama.get(kode) ?? kode,
    kuesioner: (kode) => k.kuesioner.find((s) => s.kode === kode)?.nama ?? kode,
  }
}

/** What an edition changed against the one it replaced; the first edition changed nothing. */
function perubahanEdisi(g: Pegangan, ke: number, kata: KataBeda): Perubahan[] {
  const [e, lama] = [g.semua[ke], g.semua[ke + 1]]
  if (!e || !lama) return []
  return bedaEdisi(
    { ...isiDari(g.hukum, lama.isi), aktif: lama.aktif },
    { ...isiDari(g.hukum, e.isi), aktif: e.aktif },
    kata,
  )
}

function istilahKelola(e: EdisiLayanan): Satu['istilah'] {
  const tahap = semuaRupa(e).flatMap((r) => r.edisi.alur.tahap)
  const kode = [...new Set(tahap.flatMap((t) => t.batas ?? []))].filter((i) => i !== 'lengkapi')
  return kode.map((i) => ({
    kode: i,
    nama: namaIstilah(e, i),
    bebas: istilahBebas(i),
    dasar: tahap.find((t) => t.batas === i)?.dasar ?? [],
  }))
}

function tahapKelola(e: EdisiLayanan): Satu['tahap'] {
  const tahap = new Map(semuaRupa(e).flatMap((r) => r.edisi.alur.tahap.map((t) => [t.kode, t] as const)))
  return [...tahap.values()]
    .filter((t) => !t.akhir)
    .map((t) => ({
      kode: t.kode,
      nama: t.nama,
      pelaku: pelaksanaKata(t),
      istilah: t.batas ?? null,
      berjalan: t.jam === 'berjalan',
      dasar: t.dasar,
    }))
}

function produkKelola(k: Ketentuan, e: EdisiLayanan): Satu['produk'] {
  const produk = new Map(semuaRupa(e).map((r) => [r.edisi.produk.kode, r.edisi]))
  return [...produk.values()].map((r) => ({
    kode: r.produk.kode,
    nama: r.produk.nama,
    naskah: k.naskah.find((n) => n.kode === r.produk.naskah)?.nama ?? `${r.produk.nama}, templat tersendiri`,
    buku: k.buku.find((b) => b.kode === r.produk.buku)?.nama ?? r.produk.buku,
    perluTanda: perluTanda(r),
  }))
}

function asalSyarat(g: Pegangan): Satu['asalSyarat'] {
  const hukum = new Map(syaratPeraturan(g.hukum).map((s) => [`${s.varian ?? ''} ${s.kode}`, s]))
  return syaratGabungan(g.hukum, KOSONG_PADA(g.kini)).map((s) => {
    const asal = hukum.get(`${s.varian ?? ''} ${s.kode}`)
    const sifat = asal && sifatSyarat(asal)
    return {
      asal: s.hukum ? 'peraturan' : 'daerah',
      dasar: s.dasar,
      keterangan: (asal ?? s).bila?.keterangan ?? null,
      menurutPeraturan: sifat === undefined || sifat === 'opsional' ? null : sifat,
    }
  })
}

/** One service with everything the editor needs; 404 for an unknown one. */
export async function bacaKatalog(p: PerluKatalog, ctx: Ctx, kode: string): Promise<Satu | Tolak> {
  const g = pegang(p, kode, ctx.hari)
  if (!g) return tidakDitemukan('Layanan')
  const k = p.ketentuan
  const jabatan = await pilihanJabatan(p, ctx)
  const kata = kataBeda(k, g.hukum, jabatan)
  const berjalan = await berjalanPerEdisi(ctx.db, kode)
  const isi = KOSONG_PADA(g.kini)
  return {
    ...ringkas(p, g, ctx.hari),
    ringkas: g.layanan.ringkas,
    hukum: { berlaku: g.hukum.berlaku, dasar: [...new Set([...g.layanan.dasar, ...g.hukum.dasar])] },
    isi: { ...isiDari(g.hukum, isi), aktif: layananDibuka(k, kode, ctx.hari) },
    asalSyarat: asalSyarat(g),
    tahap: tahapKelola(g.hukum),
    istilah: istilahKelola(g.hukum),
    produk: produkKelola(k, g.hukum),
    kurang: kekuranganSop(isi, g.hukum, k.daerah.formatNomor).map((x) => namaiKurang(g.hukum, x)),
    pilihan: {
      jabatan,
      jenisDokumen: k.jenisDokumen.map((j) => ({ kode: j.kode, nama: j.nama })),
      survei: k.kuesioner.map((s) => ({ kode: s.kode, nama: s.nama })),
      varian: varianEdisi(g.hukum),
    },
    edisiTersimpan: g.semua.map((e, i) => ({
      edisi: e.edisi,
      berlaku: e.berlaku,
      asal: e.asal,
      keadaan: e.berlaku > ctx.hari ? 'akan' : e === g.kini ? 'berlaku' : 'lampau',
      tanggal: e.simpanan?.tanggal ?? null,
      alasan: e.simpanan?.alasan ?? null,
      oleh: e.simpanan?.nama ?? null,
      dibuatPada: e.simpanan?.dibuatPada ?? null,
      aktif: e.aktif,
      berjalan: berjalan.get(e.edisi) ?? 0,
      perubahan: perubahanEdisi(g, i, kata),
    })),
  }
}

/** The same lack, with the step named as people read it. */
export function namaiKurang<T extends { kode: string; apa: string }>(e: EdisiLayanan, x: T): T {
  const istilah = x.kode.startsWith('batas-') ? x.kode.slice('batas-'.length) : undefined
  return istilah === undefined ? x : { ...x, apa: `batas waktu ${namaIstilah(e, istilah)}` }
}

/** Two editions of a service compared; 404 when one of them is not its edition. */
export async function bandingKatalog(
  p: PerluKatalog,
  ctx: Ctx,
  m: { kode: string; dari: string; ke: string },
): Promise<z.input<typeof bandingLayananKelola.jawab> | Tolak> {
  const g = pegang(p, m.kode, ctx.hari)
  const [a, b] = [m.dari, m.ke].map((x) => g?.semua.find((e) => e.edisi === x))
  if (!g || !a || !b) return tidakDitemukan('Edisi')
  const kata = kataBeda(p.ketentuan, g.hukum, await pilihanJabatan(p, ctx))
  const isi = (e: EdisiKatalog) => ({ ...isiDari(g.hukum, e.isi), aktif: e.aktif })
  return { perubahan: bedaEdisi(isi(a), isi(b), kata) }
}
