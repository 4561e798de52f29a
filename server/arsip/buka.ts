// Buka: who may see which document: its owner, the officer of his unit, and those who hold a case that uses it.
import type { z } from 'zod'
import type { zArsip } from '#kontrak/arsip.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { boleh } from '#mesin/hak.ts'
import type { Berkas } from '#server/alat/http.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { tempatPegawai } from '#server/pegawai/baca.ts'
import type { BarisArsip } from './baca.ts'
import { arsipPegawai, bacaArsip, usulanPemakaiArsip } from './baca.ts'

export type PerluArsip = {
  peran: readonly Peran[]
  jenisDokumen: readonly { kode: string; nama: string }[]
  /** True when one of these cases is open to the reader and he works on it (server/usulan). */
  lewatUsulan: (ctx: Ctx, usulanId: readonly string[], tersembunyi: boolean) => Promise<boolean>
}

const pembaca = (ctx: Ctx): Pelaku => {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  return ctx.siapa
}

async function bolehPegawai(p: PerluArsip, ctx: Ctx, pegawaiId: string): Promise<boolean> {
  const siapa = pembaca(ctx)
  if (pegawaiId === siapa.pegawaiId) return true
  const orang = await tempatPegawai(ctx.db, pegawaiId)
  if (!orang) return false
  return boleh(siapa, 'arsip.baca', { pegawaiId, perangkatDaerah: orang.perangkatDaerahId }, p.peran) === true
}

function jawabBaris(p: PerluArsip, a: BarisArsip): z.input<typeof zArsip> {
  const {
    id,
    jenisDokumen,
    kelompok,
    judul,
    nomor,
    tanggal,
    ukuran,
    tipe,
    versi,
    sumber,
    sidik,
    dibuatPada,
  } = a
  const jenisNama = p.jenisDokumen.find((j) => j.kode === jenisDokumen)?.nama ?? jenisDokumen
  return {
    id,
    jenisDokumen,
    jenisNama,
    kelompok,
    judul,
    nomor,
    tanggal,
    ukuran,
    tipe,
    versi,
    sumber,
    sidik,
    dibuatPada,
  }
}

/** The open documents of a person, without id of the reader himself; 404 outside the reader's scope. */
export async function daftarArsipPegawai(
  p: PerluArsip,
  ctx: Ctx,
  pegawaiId: string | undefined,
): Promise<{ baris: z.input<typeof zArsip>[] } | Tolak> {
  const id = pegawaiId ?? pembaca(ctx).pegawaiId
  if (!(await bolehPegawai(p, ctx, id))) return tidakDitemukan('Pegawai')
  return { baris: (await arsipPegawai(ctx.db, id)).map((a) => jawabBaris(p, a)) }
}

async function bolehBuka(p: PerluArsip, ctx: Ctx, a: BarisArsip): Promise<boolean> {
  if (!a.tersembunyi && a.pegawaiId !== null && (await bolehPegawai(p, ctx, a.pegawaiId))) return true
  return p.lewatUsulan(ctx, await usulanPemakaiArsip(ctx.db, a.id), a.tersembunyi)
}

const AKHIRAN: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** The bytes of one document, shown in the page; unknown and not allowed are answered alike. */
export async function bukaArsip(p: PerluArsip, ctx: Ctx, id: string): Promise<Berkas | Tolak> {
  const a = await bacaArsip(ctx.db, id)
  if (!a || !(await bolehBuka(p, ctx, a))) return tidakDitemukan('Berkas')
  return {
    jenis: 'berkas',
    isi: await ctx.alat.berkas.baca(a.sidik),
    tipe: a.tipe,
    nama: `${a.jenisDokumen}-${a.versi}.${AKHIRAN[a.tipe] ?? 'bin'}`,
    sidik: a.sidik,
    sebaris: true,
  }
}
