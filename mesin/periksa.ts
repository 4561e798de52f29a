// Periksa: the boot check of all ketentuan together. A problem stops the start, named in words; nothing is guessed.

import { aturanEdisi } from './akibat.ts'
import { periksaAkibat } from './akibat-kolom.ts'
import { periksaAlur } from './alur-periksa.ts'
import { periksaAturan, periksaEdisi } from './aturan.ts'
import type { Kutipan } from './bentuk.ts'
import type { Aturan } from './bentuk-aturan.ts'
import type { Buku, Daerah, IsiSop, Kuesioner, Peran } from './bentuk-daerah.ts'
import type { EdisiLayanan, Layanan } from './bentuk-layanan.ts'
import type { Naskah } from './bentuk-naskah.ts'
import { kondisiDikenal } from './bila.ts'
import { kunciKutipan } from './kutipan.ts'
import { kosakataEdisi, periksaEdisiNaskah } from './naskah.ts'
import { periksaFormatNomor, periksaSeri } from './nomor.ts'
import { kekuranganSop, perluTanda } from './sop-terbuka.ts'
import { semuaRupa } from './varian.ts'

/** Everything ketentuan/daftar.ts lists; `judul` = all citations the regulation texts answer, when they were read. */
export type Katalog = {
  aturan: readonly Aturan[]
  layanan: readonly Layanan[]
  buku: readonly Buku[]
  peran: readonly Peran[]
  survei: readonly Kuesioner[]
  daerah: readonly Daerah[]
  naskah: readonly Naskah[]
  /** Letters with a template file of their own, by code. */
  naskahKhusus: Readonly<Record<string, unknown>>
  judul?: ReadonlySet<string>
}

/** Every value under a key `dasar`, however deep, with the path to it. */
function kumpulkanDasar(nilai: unknown, jalur: string, hasil: [string, Kutipan][] = []): [string, Kutipan][] {
  if (Array.isArray(nilai)) {
    for (const [i, isi] of nilai.entries()) kumpulkanDasar(isi, `${jalur}[${i}]`, hasil)
  } else if (typeof nilai === 'object' && nilai !== null) {
    for (const [kunci, isi] of Object.entries(nilai)) {
      if (kunci !== 'dasar') kumpulkanDasar(isi, `${jalur}.${kunci}`, hasil)
      else for (const k of Array.isArray(isi) ? isi : [isi]) hasil.push([jalur, String(k)])
    }
  }
  return hasil
}

function periksaKutipan(k: Katalog): string[] {
  const cacat = new Set<string>()
  const { judul, naskahKhusus: _khusus, ...isi } = k
  for (const [jalur, kutipan] of kumpulkanDasar(isi, 'ketentuan')) {
    const kunci = kunciKutipan(kutipan)
    if (kunci === undefined) cacat.add(`${jalur}: "${kutipan}" bukan kutipan`)
    else if (judul && !judul.has(kunci)) cacat.add(`${jalur}: "${kutipan}" tidak ada judulnya di regulasi`)
  }
  return [...cacat]
}

function kodeGanda(nama: string, daftar: readonly { kode: string }[]): string[] {
  const kode = daftar.map((d) => d.kode)
  return kode.filter((k, i) => kode.indexOf(k) !== i).map((k) => `${nama} ${k}: kode ganda`)
}

/** The template of the product exists and names only what this service can give. */
function periksaNaskahLayanan(k: Katalog, asal: string, e: EdisiLayanan): string[] {
  const kode = e.produk.naskah
  if (Object.hasOwn(k.naskahKhusus, kode)) return []
  const naskah = k.naskah.find((x) => x.kode === kode)
  if (!naskah) return [`${asal}: naskah ${kode} tidak ada`]
  const kata = kosakataEdisi(e)
  return naskah.edisi.flatMap((x) =>
    periksaEdisiNaskah(x, kata).map((c) => `${asal}: naskah ${kode} ${x.berlaku}: ${c}`),
  )
}

function periksaEdisiLayanan(k: Katalog, asal: string, e: EdisiLayanan): string[] {
  const aturan = new Set(k.aturan.map((a) => a.kode))
  const buku = new Set(k.buku.map((b) => b.kode))
  const cacat: string[] = []
  const rujuk = (ada: boolean, apa: string) => {
    if (!ada) cacat.push(`${asal}: ${apa} tidak ada`)
  }
  for (const a of aturanEdisi(e)) rujuk(aturan.has(a), `aturan ${a}`)
  for (const a of e.akibat) {
    if (a.bila) rujuk(kondisiDikenal(a.bila.kode), `kondisi ${a.bila.kode} pada akibat ${a.kode}`)
    cacat.push(...periksaAkibat(a).map((c) => `${asal}: ${c}`))
  }
  for (const i of e.isian)
    if (i.bila) rujuk(kondisiDikenal(i.bila.kode), `kondisi ${i.bila.kode} pada isian ${i.kode}`)
  cacat.push(...periksaNaskahLayanan(k, asal, e))
  rujuk(buku.has(e.produk.buku), `buku ${e.produk.buku}`)
  if (e.penjagaan) {
    rujuk(aturan.has(e.penjagaan.aturan), `aturan ${e.penjagaan.aturan} pada penjagaan`)
    rujuk(buku.has(e.penjagaan.buku), `buku ${e.penjagaan.buku} pada penjagaan`)
  }
  for (const s of e.syarat) if (s.bila) rujuk(kondisiDikenal(s.bila.kode), `kondisi berkas ${s.bila.kode}`)
  if (e.pengaju.length === 0) cacat.push(`${asal}: tidak ada yang boleh mengajukan`)
  return [
    ...cacat,
    ...kodeGanda(`${asal} berkas`, e.syarat),
    ...kodeGanda(`${asal} isian`, e.isian),
    ...periksaAlur(e.alur),
  ]
}

/** The edition, or each of its variants as the case will have it. */
function periksaRupaLayanan(k: Katalog, asal: string, e: EdisiLayanan): string[] {
  return [
    ...kodeGanda(
      `${asal} varian`,
      (e.varian ?? []).map((v) => ({ kode: `${v.kode} ${v.berlaku ?? ''}`.trim() })),
    ),
    ...semuaRupa(e).flatMap((r) =>
      periksaEdisiLayanan(k, r.varian ? `${asal} ${r.varian.kode}` : asal, r.edisi),
    ),
  ]
}

/** What a SOP leaves open or names wrongly for one service. */
export function periksaSop(k: Katalog, asal: string, sop: IsiSop, edisi: EdisiLayanan | undefined): string[] {
  const cacat: string[] = []
  if (edisi) cacat.push(...kekuranganSop(sop, edisi).map((x) => `${asal}: ${x.apa} belum diisi`))
  for (const [nama, j] of [...Object.entries(sop.batas), ['lengkapi', sop.lengkapi] as const])
    if (!Number.isInteger(j.jumlah) || j.jumlah < 1)
      cacat.push(`${asal}: jangka waktu ${nama} harus bilangan bulat 1 atau lebih`)
  if (!k.survei.some((s) => s.kode === sop.survei)) cacat.push(`${asal}: survei ${sop.survei} tidak ada`)
  return cacat
}

function periksaDaerah(k: Katalog, d: Daerah): string[] {
  const asal = `daerah ${d.kode}`
  const cacat = periksaEdisi(`${asal} sop`, d.sop)
  for (const [buku, format] of Object.entries(d.formatNomor))
    cacat.push(...periksaFormatNomor(format).map((c) => `${asal}: format nomor ${buku}: ${c}`))
  for (const s of d.seriNomor ?? [])
    cacat.push(...periksaSeri(s).map((c) => `${asal}: seri nomor ${s.kode}: ${c}`))
  cacat.push(...kodeGanda(`${asal} seri nomor`, d.seriNomor ?? []))
  for (const kode of d.layananAktif) {
    const layanan = k.layanan.find((l) => l.kode === kode)
    const sop = d.sop.filter((s) => s.layanan[kode] !== undefined)
    if (!layanan) cacat.push(`${asal}: layanan aktif ${kode} tidak ada`)
    if (sop.length === 0) cacat.push(`${asal}: SOP layanan aktif ${kode} belum ada`)
    for (const s of sop) {
      const isi = s.layanan[kode]
      if (isi) cacat.push(...periksaSop(k, `${asal} ${s.edisi} ${kode}`, isi, layanan?.edisi[0]))
    }
    const rupa = layanan?.edisi[0] ? semuaRupa(layanan.edisi[0]).map((r) => r.edisi) : []
    for (const buku of new Set(rupa.filter(perluTanda).map((r) => r.produk.buku)))
      if (d.formatNomor[buku] === undefined) cacat.push(`${asal}: format nomor buku ${buku} belum diisi`)
  }
  return cacat
}

function periksaPeran(p: Peran): string[] {
  const cacat = p.hak
    .filter((h) => !/^[a-z-]+\.[a-z-]+$/.test(h.aksi))
    .map((h) => `peran ${p.kode}: aksi ${h.aksi} salah bentuk`)
  const kunci = p.hak.map((h) => `${h.aksi} ${h.cakupan}`)
  for (const [i, h] of kunci.entries())
    if (kunci.indexOf(h) !== i) cacat.push(`peran ${p.kode}: hak ${h} ganda`)
  if (p.dasar.length === 0) cacat.push(`peran ${p.kode}: tanpa dasar`)
  return cacat
}

/** Problems of all definitions in words; empty = sound. References, dated editions, open terms, citations, rights. */
export function periksaKetentuan(k: Katalog): string[] {
  return [
    ...kodeGanda('aturan', k.aturan),
    ...kodeGanda('layanan', k.layanan),
    ...kodeGanda('buku', k.buku),
    ...kodeGanda('peran', k.peran),
    ...kodeGanda('survei', k.survei),
    ...kodeGanda('daerah', k.daerah),
    ...kodeGanda('naskah', k.naskah),
    ...k.naskah.flatMap((n) => periksaEdisi(`naskah ${n.kode}`, n.edisi)),
    ...k.aturan.flatMap(periksaAturan),
    ...k.layanan.flatMap((l) => [
      ...periksaEdisi(`layanan ${l.kode}`, l.edisi),
      ...l.edisi.flatMap((e) => periksaRupaLayanan(k, `layanan ${l.kode} ${e.berlaku}`, e)),
    ]),
    ...k.peran.flatMap(periksaPeran),
    ...k.daerah.flatMap((d) => periksaDaerah(k, d)),
    ...periksaKutipan(k),
  ]
}
