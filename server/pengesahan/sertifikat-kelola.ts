// Kelola sertifikat: the administrator's desk: who signs how, and the withdrawal of a certificate.
import type { z } from 'zod'
import type { daftarPenanda } from '#kontrak/sertifikat.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import { bacaSertifikat, orangPenanda, sertifikatOrang } from '../naskah/baca-penanda.ts'
import { cabutSertifikatOrang, setelCaraOrang } from '../naskah/penanda-orang.ts'
import type { CaraTanda } from '../naskah/tandatangan.ts'
import { tempatPegawai } from '../pegawai/baca.ts'
import { type BekalSertifikat, orangMasuk, sebutSertifikat } from './sertifikat.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 11 ayat (1)']

/** Everybody who signs, with certificates. */
export async function daftar(b: BekalSertifikat, ctx: Ctx): Promise<z.input<typeof daftarPenanda.jawab>> {
  const orang = await orangPenanda(ctx.db, b.jabatanPenanda, ctx.hari)
  const baris: z.input<typeof daftarPenanda.jawab>['baris'] = []
  for (const o of orang)
    baris.push({ ...o, sertifikat: sebutSertifikat(await sertifikatOrang(ctx.db, o.pegawaiId), ctx.kini) })
  return { caraPemda: b.caraPemda, bsreTersedia: b.bsreTersedia, baris }
}

/** Chooses the adapter of one person; BSrE only where it is set up. */
export async function setelCara(
  b: BekalSertifikat,
  ctx: Ctx,
  pegawaiId: string,
  cara: CaraTanda,
): Promise<{ cara: CaraTanda } | Tolak> {
  if (!(await tempatPegawai(ctx.db, pegawaiId))) return tidakDitemukan('Pegawai')
  if (cara === 'bsre' && !b.bsreTersedia)
    return tolak(
      'bsre-belum-dipasang',
      'Layanan BSrE belum dipasang pada server ini.',
      DASAR,
      'Mintalah admin sistem mengisi PADU_BSRE_ALAMAT, PADU_BSRE_PENGGUNA, dan PADU_BSRE_SANDI.',
      'cara',
    )
  await setelCaraOrang(ctx.db, { pegawaiId, cara, oleh: orangMasuk(ctx).akunId, pada: ctx.kini })
  return { cara }
}

/** Withdraws from now, or from the start of an earlier day when the key was lost before it was told. */
export async function cabut(
  ctx: Ctx,
  id: string,
  p: { alasan: string; sejak?: string | undefined; awalHari: (hari: string) => string },
): Promise<{ dicabutSejak: string } | Tolak> {
  const s = await bacaSertifikat(ctx.db, id)
  if (!s) return tidakDitemukan('Sertifikat')
  if (p.sejak !== undefined && p.sejak > ctx.hari)
    return tolak(
      'tanggal-tidak-wajar',
      'Tanggal pencabutan belum tiba.',
      DASAR,
      'Pilih hari ini atau sebelumnya.',
      'sejak',
    )
  const sejak = p.sejak === undefined || p.sejak === ctx.hari ? ctx.kini : p.awalHari(p.sejak)
  const { akunId } = orangMasuk(ctx)
  const jadi = await cabutSertifikatOrang(ctx.db, {
    id,
    sejak,
    sebab: p.alasan,
    oleh: akunId,
    pada: ctx.kini,
  })
  return jadi
    ? { dicabutSejak: sejak }
    : tolak('sudah-dicabut', 'Sertifikat ini sudah dicabut.', DASAR, 'Muat ulang daftar sertifikat.')
}
