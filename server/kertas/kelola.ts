// Kelola kertas: receiving ranges, spoiled sheets, and what is left.
import type { z } from 'zod'
import type { bacaKertas } from '#kontrak/kertas.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { sebutSeri } from './ambil.ts'
import { daftarKertas, lembarTerakhir } from './baca.ts'
import { kunciTerima, rentangBentrok, simpanLembar, simpanTerima } from './tulis.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 12 huruf b']
/** Sheets of one receipt at most: a box or two, not a slip of the pen. */
const LEMBAR_PALING = 100_000

export type JenisKertas = { kertas: string; layanan: string; layananNama: string }

/** The stock; `jenis` are the papers the SOP in force names, with their services. */
export async function lihatKertas(
  ctx: Ctx,
  jenis: readonly JenisKertas[],
): Promise<z.input<typeof bacaKertas.jawab>> {
  const semua = await daftarKertas(ctx.db)
  return {
    jenis: [...jenis],
    baris: semua.map(({ berikut, lebar, ...b }) => ({
      ...b,
      seriDari: sebutSeri({ ...b, lebar }, b.dari),
      seriSampai: sebutSeri({ ...b, lebar }, b.sampai),
      seriBerikut: b.sisa > 0 && berikut <= b.sampai ? sebutSeri({ ...b, lebar }, berikut) : null,
    })),
    rusak: await lembarTerakhir(ctx.db, 'rusak'),
    dipakai: await lembarTerakhir(ctx.db, 'dipakai'),
  }
}

const SERI = /^(.*?)(\d{1,9})$/

function uraiSeri(seri: string): { awalan: string; urut: number; lebar: number } | undefined {
  const [, awalan, angka] = SERI.exec(seri.trim()) ?? []
  return angka === undefined ? undefined : { awalan: awalan ?? '', urut: Number(angka), lebar: angka.length }
}

type Terima = {
  kertas: string
  layanan?: string | undefined
  seriDari: string
  seriSampai: string
  dokumen: string
  diterima: string
}

/** A range received, from the first to the last serial as printed on the paper. */
export async function terimaKertas(ctx: Ctx, m: Terima, oleh: string): Promise<{ id: string } | Tolak> {
  const a = uraiSeri(m.seriDari)
  const z = uraiSeri(m.seriSampai)
  const banyak = a && z ? z.urut - a.urut + 1 : 0
  if (!a || !z || a.awalan !== z.awalan || a.lebar !== z.lebar || banyak < 1 || banyak > LEMBAR_PALING)
    return tolak(
      'rentang-seri-salah',
      'Nomor seri awal dan akhir harus berawalan sama, sama panjang, dan berurutan naik.',
      DASAR,
      'Tulis seperti tercetak pada kertas, misalnya KG-000001 sampai KG-000500.',
      'seriSampai',
    )
  if (m.diterima > ctx.hari)
    return tolak(
      'tanggal-tidak-wajar',
      'Tanggal penerimaan belum tiba.',
      DASAR,
      'Periksa tanggalnya.',
      'diterima',
    )
  const isi = {
    kertas: m.kertas,
    layanan: m.layanan ?? null,
    awalan: a.awalan,
    dari: a.urut,
    sampai: z.urut,
    lebar: a.lebar,
    dokumen: m.dokumen,
    diterima: m.diterima,
    oleh,
    pada: ctx.kini,
  }
  if (await rentangBentrok(ctx.db, isi))
    return tolak(
      'rentang-seri-bentrok',
      'Sebagian nomor seri ini sudah tercatat diterima.',
      DASAR,
      'Periksa kembali nomor seri pada kemasan kertas.',
      'seriDari',
    )
  return { id: await simpanTerima(ctx.db, isi) }
}

/** A sheet spoiled, used or not, with the reason. */
export async function catatRusak(
  ctx: Ctx,
  id: string,
  m: { seri: string; alasan: string },
  oleh: string,
): Promise<{ seri: string } | Tolak> {
  const r = await kunciTerima(ctx.db, id)
  if (!r) return tidakDitemukan('Penerimaan kertas')
  const s = uraiSeri(m.seri)
  if (!s || s.awalan.toUpperCase() !== r.awalan.toUpperCase() || s.urut < r.dari || s.urut > r.sampai)
    return tolak(
      'seri-di-luar-rentang',
      `Nomor seri ${m.seri.trim()} tidak termasuk penerimaan ini (${sebutSeri(r, r.dari)} sampai ${sebutSeri(r, r.sampai)}).`,
      DASAR,
      'Periksa nomor seri pada lembar yang rusak.',
      'seri',
    )
  const seri = sebutSeri(r, s.urut)
  const jadi = await simpanLembar(ctx.db, {
    terimaId: r.id,
    urut: s.urut,
    seri,
    keadaan: 'rusak',
    usulanId: null,
    alasan: m.alasan,
    oleh,
    pada: ctx.kini,
  })
  return jadi
    ? { seri }
    : tolak('sudah-rusak', `Lembar ${seri} sudah tercatat rusak.`, DASAR, 'Muat ulang halaman.', 'seri')
}
