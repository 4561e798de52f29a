// Daftar: the archive of one person in its six groups, and searching all that the reader may see.
import type { z } from 'zod'
import type { daftarArsip, kelengkapanArsip, cariArsip as kontrakCari } from '#kontrak/arsip.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { tempatPegawai } from '#server/pegawai/baca.ts'
import { arsipPegawai, type BarisArsip, versiLama } from './baca.ts'
import { cariArsip, type LingkupArsip } from './baca-cari.ts'
import { bolehPegawai, jawabBaris, type PerluArsip, pembaca } from './buka.ts'

/** Older versions of each document, found by walking from the newest to what it replaced. */
function rantaiVersi(baru: BarisArsip, lama: ReadonlyMap<string, BarisArsip>): BarisArsip[] {
  const rantai: BarisArsip[] = []
  for (
    let a = baru.menggantikanId ? lama.get(baru.menggantikanId) : undefined;
    a && !rantai.includes(a);
    a = a.menggantikanId ? lama.get(a.menggantikanId) : undefined
  )
    rantai.push(a)
  return rantai
}

/** The open documents of a person, without id of the reader himself; 404 outside the reader's scope. */
export async function daftarArsipPegawai(
  p: PerluArsip,
  ctx: Ctx,
  pegawaiId: string | undefined,
): Promise<z.input<typeof daftarArsip.jawab> | Tolak> {
  const siapa = pembaca(ctx)
  const id = pegawaiId ?? siapa.pegawaiId
  const orang = await tempatPegawai(ctx.db, id)
  if (!orang || !(await bolehPegawai(p, ctx, id))) return tidakDitemukan('Pegawai')
  const lama = new Map((await versiLama(ctx.db, id)).map((a) => [a.id, a]))
  const jenis = p.jenisDokumen
  return {
    pegawai: { id, nama: orang.nama, perangkatDaerah: orang.perangkatDaerah },
    milikSendiri: id === siapa.pegawaiId,
    bolehUnggah: await bolehPegawai(p, ctx, id, 'arsip.unggah'),
    jenis: jenis.map(({ kode, nama, kelompok }) => ({ kode, nama, kelompok })),
    baris: (await arsipPegawai(ctx.db, id)).map((a) => ({
      ...jawabBaris(jenis, a),
      versiLama: rantaiVersi(a, lama).map((v) => jawabBaris(jenis, v)),
    })),
  }
}

/** Requirements against the archive of a person on this day. */
export async function kelengkapanPegawai(
  p: PerluArsip,
  ctx: Ctx,
  pegawaiId: string | undefined,
): Promise<z.input<typeof kelengkapanArsip.jawab> | Tolak> {
  const id = pegawaiId ?? pembaca(ctx).pegawaiId
  if (!(await bolehPegawai(p, ctx, id))) return tidakDitemukan('Pegawai')
  return { hari: ctx.hari, baris: await p.kelengkapan(ctx, id) }
}

/** Which documents the reader's roles reach; the parts add up. */
function lingkupDari(p: PerluArsip, ctx: Ctx): LingkupArsip {
  const siapa = pembaca(ctx)
  const cakupan = cakupanHak(siapa, 'arsip.baca', p.peran)
  const bidang = cakupan.includes('bidang')
  return {
    pegawaiId: siapa.pegawaiId,
    perangkatDaerahId: cakupan.includes('perangkat-daerah') ? siapa.perangkatDaerah : null,
    layanan: bidang && siapa.lingkupLayanan !== 'semua' ? siapa.lingkupLayanan : [],
    semuaLayanan: bidang && siapa.lingkupLayanan === 'semua',
    semua: cakupan.includes('semua'),
  }
}

/** Searches text and particulars within the reader's scope. */
export async function cariDokumen(
  p: PerluArsip,
  ctx: Ctx,
  isi: z.output<typeof kontrakCari.isi>,
): Promise<z.input<typeof kontrakCari.jawab>> {
  const { halaman, ukuran, ...saring } = isi
  const hasil = await cariArsip(ctx.db, lingkupDari(p, ctx), saring, { halaman, ukuran })
  return {
    baris: hasil.baris.flatMap((a) =>
      a.pegawaiId === null
        ? []
        : [
            {
              ...jawabBaris(p.jenisDokumen, a),
              pegawaiId: a.pegawaiId,
              pemilik: a.pemilik,
              perangkatDaerah: a.perangkatDaerah,
              cuplikan: a.cuplikan,
            },
          ],
    ),
    jumlah: hasil.jumlah,
    halaman,
    ukuran,
  }
}
