// Sertifikat: an official's own certificate: issued by the local authority or uploaded as PKCS#12. The passphrase opens or makes
// the key file and is kept nowhere.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { sertifikatSaya } from '#kontrak/sertifikat.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Unggahan } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import { caraOrang, nikOrang, type SertifikatTercatat, sertifikatOrang } from '../naskah/baca-penanda.ts'
import { bukaKunci } from '../naskah/kunci.ts'
import { catatSertifikatOrang } from '../naskah/penanda-orang.ts'
import type { SertifikatLokal } from '../naskah/sertifikat-lokal.ts'
import { penerbitDipercaya, rincianDer, rincianKunci } from '../naskah/sertifikat-rincian.ts'
import type { CaraTanda, TolakTanda } from '../naskah/tandatangan.ts'
import { idBaru } from './id.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 11 ayat (1)']
const P12_TERBESAR_BITA = 256 * 1024

export type BekalSertifikat = {
  ca: SertifikatLokal
  akar: readonly Uint8Array[]
  folder: string
  organisasi: string
  caraPemda: CaraTanda
  bsreTersedia: boolean
  simulasi: boolean
  /** Offices that sign any product of the pemda. */
  jabatanPenanda: readonly string[]
  /** Status of a NIK at BSrE; undefined = may sign. Absent while BSrE is not set up. */
  periksaBsre?: (nik: string) => Promise<TolakTanda | undefined>
}

export const orangMasuk = (ctx: Ctx): Pelaku => {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  return ctx.siapa
}

/** Newest first: only the newest that was not withdrawn is the one in use. */
export function sebutSertifikat(semua: readonly SertifikatTercatat[], kini: string) {
  const dipakai = semua.find((s) => s.dicabutPada === null)?.id
  const keadaan = (s: SertifikatTercatat) => {
    if (s.dicabutPada !== null) return 'dicabut' as const
    if (s.berlakuSampai < kini) return 'berakhir' as const
    if (s.id !== dipakai) return 'diganti' as const
    return s.berlakuSejak > kini ? ('belum-berlaku' as const) : ('berlaku' as const)
  }
  return semua.map(
    ({ id, seri, penerbit, nama, asal, berlakuSejak, berlakuSampai, dicabutSejak, dicabutSebab, ...s }) => ({
      id,
      seri,
      penerbit,
      nama,
      asal,
      berlakuSejak,
      berlakuSampai,
      dicabutSejak,
      dicabutSebab,
      keadaan: keadaan({
        id,
        seri,
        penerbit,
        nama,
        asal,
        berlakuSejak,
        berlakuSampai,
        dicabutSejak,
        dicabutSebab,
        ...s,
      }),
    }),
  )
}

/** My way of signing and my certificates. */
export async function lihatSaya(b: BekalSertifikat, ctx: Ctx): Promise<z.input<typeof sertifikatSaya.jawab>> {
  const { pegawaiId } = orangMasuk(ctx)
  return {
    cara: (await caraOrang(ctx.db, pegawaiId)) ?? b.caraPemda,
    caraPemda: b.caraPemda,
    simulasi: b.simulasi,
    sertifikat: sebutSertifikat(await sertifikatOrang(ctx.db, pegawaiId), ctx.kini),
  }
}

/** Can I sign today? Without passphrase: the state of the account or of the certificate. */
export async function periksaSaya(
  b: BekalSertifikat,
  ctx: Ctx,
): Promise<{ dapat: boolean; sebab: string; saran: string }> {
  const { cara, sertifikat } = await lihatSaya(b, ctx)
  if (cara === 'basah')
    return {
      dapat: false,
      sebab: 'Anda tercatat menandatangani dengan tangan saja.',
      saran: 'Tandatangani lembar cetaknya.',
    }
  if (cara === 'bsre') return periksaBsre(b, ctx)
  const pakai = sertifikat.find((s) => s.keadaan === 'berlaku')
  const akhir = sertifikat[0]
  if (pakai) return { dapat: true, sebab: `Sertifikat ${pakai.nama} berlaku.`, saran: '' }
  const saran = 'Terbitkan atau unggah sertifikat baru di halaman ini.'
  if (!akhir) return { dapat: false, sebab: 'Belum ada sertifikat yang tercatat atas nama Anda.', saran }
  return { dapat: false, sebab: `Sertifikat terakhir Anda ${akhir.keadaan.replace('-', ' ')}.`, saran }
}

async function periksaBsre(b: BekalSertifikat, ctx: Ctx) {
  const nik = await nikOrang(ctx.db, orangMasuk(ctx).pegawaiId)
  if (nik === null || !b.periksaBsre)
    return {
      dapat: false,
      sebab: nik === null ? 'NIK Anda belum tercatat.' : 'Layanan BSrE belum dipasang pada server ini.',
      saran: nik === null ? 'Mintalah admin kepegawaian melengkapinya.' : 'Hubungi admin sistem.',
    }
  const t = await b.periksaBsre(nik)
  return t
    ? { dapat: false, sebab: t.sebab, saran: t.saran }
    : { dapat: true, sebab: 'Akun BSrE Anda aktif.', saran: '' }
}

async function simpan(
  b: BekalSertifikat,
  ctx: Ctx,
  p12: Uint8Array,
  isi: ReturnType<typeof rincianDer>,
  asal: 'lokal' | 'unggah',
): Promise<{ id: string } | Tolak> {
  const { pegawaiId, akunId } = orangMasuk(ctx)
  const id = idBaru()
  const baru = await catatSertifikatOrang(ctx.db, {
    ...isi,
    id,
    pegawaiId,
    asal,
    oleh: akunId,
    pada: ctx.kini,
  })
  if (!baru)
    return tolak(
      'sertifikat-sudah-ada',
      'Sertifikat ini sudah tercatat.',
      DASAR,
      'Pakai berkas sertifikat yang lain; yang sudah dicabut tidak dapat dipakai lagi.',
      'berkas',
    )
  await mkdir(b.folder, { recursive: true, mode: 0o700 })
  await writeFile(join(b.folder, `${id}.p12`), p12, { mode: 0o600, flag: 'wx' })
  return { id }
}

/** A certificate of the local authority, its key protected by the passphrase chosen now. */
export async function terbitkan(
  b: BekalSertifikat,
  ctx: Ctx,
  sandi: string,
): Promise<{ id: string } | Tolak> {
  const { pegawaiId, nama, jabatan } = orangMasuk(ctx)
  const penanda = { id: pegawaiId, nama, jabatan: jabatan[0]?.nama ?? 'Pejabat', organisasi: b.organisasi }
  const { p12, sertifikat } = await b.ca.terbitkan({ penanda, sandi, waktu: ctx.kini })
  return simpan(b, ctx, p12, rincianDer(sertifikat), 'lokal')
}

const tolakBerkas = (kode: string, sebab: string, saran: string): Tolak =>
  tolak(kode, sebab, DASAR, saran, 'berkas')

/** An uploaded PKCS#12: opened with its passphrase, meant for signing, valid today, from an issuer we trust. */
export async function unggah(
  b: BekalSertifikat,
  ctx: Ctx,
  unggahan: Unggahan | undefined,
  sandi: string,
): Promise<{ id: string } | Tolak> {
  if (!unggahan || unggahan.ukuran === 0)
    return tolakBerkas(
      'berkas-kosong',
      'Belum ada berkas sertifikat yang dipilih.',
      'Pilih berkas .p12 atau .pfx Anda.',
    )
  if (unggahan.ukuran > P12_TERBESAR_BITA)
    return tolakBerkas(
      'berkas-rusak',
      'Berkas ini terlalu besar untuk sertifikat.',
      'Pilih berkas .p12 atau .pfx yang asli.',
    )
  const p12 = await readFile(unggahan.jalur)
  const dibuka = await bukaKunci(p12, sandi)
  if (!dibuka.ok)
    return tolak(
      dibuka.kode,
      dibuka.sebab,
      DASAR,
      dibuka.saran,
      dibuka.kode === 'sandi-salah' ? 'sandiTanda' : 'berkas',
    )
  const { kunci } = dibuka
  if (kunci.berlakuSampai <= ctx.kini || kunci.berlakuSejak > ctx.kini)
    return tolakBerkas(
      kunci.berlakuSampai <= ctx.kini ? 'kedaluwarsa' : 'belum-berlaku',
      `Sertifikat ini berlaku ${kunci.berlakuSejak.slice(0, 10)} sampai ${kunci.berlakuSampai.slice(0, 10)}, jadi tidak berlaku hari ini.`,
      'Unggah sertifikat yang masih berlaku.',
    )
  if (!(await penerbitDipercaya(kunci, b.akar, ctx.kini)))
    return tolakBerkas(
      'penerbit-tidak-dikenal',
      'Penerbit sertifikat ini tidak dipercaya oleh server ini.',
      'Mintalah admin sistem menambahkan sertifikat penerbitnya (PADU_AKAR_TEPERCAYA), atau terbitkan sertifikat lokal.',
    )
  return simpan(b, ctx, p12, rincianKunci(kunci), 'unggah')
}
