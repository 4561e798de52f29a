// Buka: who may see which document: its owner, the officer of his unit, and those who hold a case that uses it.
import type { z } from 'zod'
import type { pembacaanArsip, tautanArsip, zArsip } from '#kontrak/arsip.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { boleh } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Berkas } from '#server/alat/http.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { tempatPegawai } from '#server/pegawai/baca.ts'
import type { BarisArsip } from './baca.ts'
import { bacaArsip, bolehDipakai, usulanPemakaiArsip } from './baca.ts'
import { bacaPembacaan } from './baca-pembacaan.ts'
import { buatTautan, periksaTautan } from './tautan.ts'
import { catatArsip } from './tulis-audit.ts'

export type JenisDokumen = { kode: string; nama: string; kelompok: number }

export type PerluArsip = {
  peran: readonly Peran[]
  jenisDokumen: readonly JenisDokumen[]
  /** True when one of these cases is open to the reader and he works on it (server/usulan). */
  lewatUsulan: (ctx: Ctx, usulanId: readonly string[], tersembunyi: boolean) => Promise<boolean>
  /** True when the document proves a change of the record that lies on the reader's desk (server/perubahan). */
  lewatPerubahan: (ctx: Ctx, arsipId: string) => Promise<boolean>
  /** Requirements of the services in force against a person's archive (server/usulan). */
  kelengkapan: (ctx: Ctx, pegawaiId: string) => Promise<Kelengkapan[]>
  retensi: (jenisDokumen: string) => RetensiJenis
}

/** See kontrak/arsip.ts zKelengkapan. */
export type Kelengkapan = {
  jenisDokumen: string
  nama: string
  keadaan: 'berlaku' | 'terlalu-lama' | 'tidak-ada'
  sejak: string | null
  dokumen: { id: string; tanggal: string } | null
  layanan: string[]
}

export type RetensiJenis = {
  aktifTahun: number
  inaktifTahun: number
  sejak: 'tanggal-dokumen' | 'akhir-masa-kerja'
  nasib: 'permanen' | 'dinilai-kembali' | 'musnah'
  dasar: readonly string[]
  perluVerifikasi?: true
}

/** The person who asks. Throws without one: the contract asks for a session. */
export const pembaca = (ctx: Ctx): Pelaku => {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  return ctx.siapa
}

/** May the reader do this to the documents of that person? His own always, where his role lets him. */
export async function bolehPegawai(
  p: Pick<PerluArsip, 'peran'>,
  ctx: Ctx,
  pegawaiId: string,
  aksi = 'arsip.baca',
): Promise<boolean> {
  const siapa = pembaca(ctx)
  if (pegawaiId === siapa.pegawaiId && aksi === 'arsip.baca') return true
  const orang = await tempatPegawai(ctx.db, pegawaiId)
  if (!orang) return false
  return boleh(siapa, aksi, { pegawaiId, perangkatDaerah: orang.perangkatDaerahId }, p.peran) === true
}

/** One row as the contract says. */
export function jawabBaris(jenis: readonly JenisDokumen[], a: BarisArsip): z.input<typeof zArsip> {
  const { id, jenisDokumen, kelompok, judul, nomor, tanggal, ukuran, tipe, versi, sumber, sidik } = a
  const { dibuatPada, halaman, pindai, dibersihkan } = a
  const jenisNama = jenis.find((j) => j.kode === jenisDokumen)?.nama ?? jenisDokumen
  const tetap = { id, jenisDokumen, jenisNama, kelompok, judul, nomor, tanggal, ukuran, tipe, versi }
  return { ...tetap, sumber, sidik, dibuatPada, halaman, pindai, dibersihkan }
}

async function bolehBuka(p: PerluArsip, ctx: Ctx, a: BarisArsip): Promise<boolean> {
  if (!a.tersembunyi && a.pegawaiId !== null && (await bolehPegawai(p, ctx, a.pegawaiId))) return true
  if (!a.tersembunyi && (await p.lewatPerubahan(ctx, a.id))) return true
  return p.lewatUsulan(ctx, await usulanPemakaiArsip(ctx.db, a.id), a.tersembunyi)
}

const KARANTINA = tolak(
  'menunggu-pindai',
  'Berkas ini menunggu pemindaian virus, jadi belum dapat dibuka siapa pun.',
  ['Perwali Kediri 80/2021 Pasal 8 huruf c'],
  'Coba lagi beberapa menit lagi. Bila lebih dari satu jam, beri tahu admin sistem.',
)
const MUSNAH = tolak(
  'arsip-musnah',
  'Dokumen ini sudah dimusnahkan menurut berita acara.',
  ['UU 43/2009 Pasal 51'],
  'Nomor berita acaranya ada pada petugas register.',
)

/** The link to one document; unknown and not allowed are answered alike. Another's document leaves a note. */
export async function mintaTautan(
  p: PerluArsip,
  ctx: Ctx,
  id: string,
): Promise<z.input<typeof tautanArsip.jawab> | Tolak> {
  const a = await bacaArsip(ctx.db, id)
  if (!a || !(await bolehBuka(p, ctx, a))) return tidakDitemukan('Berkas')
  if (!bolehDipakai(a)) return a.pemusnahanId === null ? KARANTINA : MUSNAH
  await catatPembacaan(ctx, a)
  return buatTautan(ctx, id)
}

/** The reading note of another's document. */
export async function catatPembacaan(
  ctx: Ctx,
  a: Pick<BarisArsip, 'id' | 'pegawaiId' | 'jenisDokumen'>,
): Promise<void> {
  const siapa = pembaca(ctx)
  if (a.pegawaiId === siapa.pegawaiId) return
  await catatArsip(ctx.db, {
    akunId: siapa.akunId,
    aksi: 'arsip.buka',
    objekId: a.id,
    pada: ctx.kini,
    hasil: 'jadi',
    rincian: { jenisDokumen: a.jenisDokumen },
  })
}

const AKHIRAN: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** The bytes of one document, through its link; the right is asked again, for it may have ended meanwhile. */
export async function bukaArsip(
  p: PerluArsip,
  ctx: Ctx,
  id: string,
  q: { sampai?: number | undefined; tanda?: string | undefined },
): Promise<Berkas | Tolak> {
  const sah = periksaTautan(ctx, id, q)
  if (sah !== true) return sah
  const a = await bacaArsip(ctx.db, id)
  if (!a || !bolehDipakai(a) || !(await bolehBuka(p, ctx, a))) return tidakDitemukan('Berkas')
  return {
    jenis: 'berkas',
    isi: await ctx.alat.berkas.baca(a.sidik),
    tipe: a.tipe,
    nama: `${a.jenisDokumen}-${a.versi}.${AKHIRAN[a.tipe] ?? 'bin'}`,
    sidik: a.sidik,
    sebaris: true,
  }
}

const PEMBACAAN_PALING = 200

/** Who opened the reader's own documents. */
export async function pembacaanSaya(ctx: Ctx): Promise<z.input<typeof pembacaanArsip.jawab>> {
  return { baris: await bacaPembacaan(ctx.db, pembaca(ctx).pegawaiId, PEMBACAAN_PALING) }
}
