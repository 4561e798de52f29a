// Tindak impor: the acts of the officer, from the file to taking it back.
import { createHash } from 'node:crypto'
import type { Tolak } from '#mesin/bentuk.ts'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { belumDipetakan, type Peta, samakanJudul } from '#mesin/impor-peta.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Unggahan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import type { BarisImpor } from './baca.ts'
import { BerkasDitolak } from './ditolak.ts'
import { bukaImpor, lingkupImpor, type PerluImpor, pilihJenis } from './lingkup.ts'
import { ANTREAN_JALAN, ANTREAN_PERIKSA } from './pekerjaan.ts'
import {
  catatImpor,
  catatPembatalan,
  gantiKeadaan,
  ingatPeta,
  kunciImpor,
  mulaiPeriksa,
  type PilihanPeriksa,
  sisipImpor,
} from './tulis.ts'
import { batalkan, halanganBatal } from './tulis-batal.ts'
import { cuplikBerkas } from './utas.ts'

export const DASAR_IMPOR = [
  'Perwali Jambi 31/2018 Pasal 5 ayat (1)',
  'Perwali Kediri 80/2021 Pasal 1 angka 12',
]
type Jadi = { id: string }
const saring = (sebab: string, saran: string, kode = 'impor-tidak-siap', isian?: string): Tolak =>
  tolak(kode, sebab, DASAR_IMPOR, saran, isian)

/** One fingerprint of the headings, so that a map is remembered for files that look alike. */
export const sidikJudul = (judul: readonly string[]): string =>
  createHash('sha256').update(judul.map(samakanJudul).join('\n')).digest('hex')

/** Takes a file in: looked into, stored, and its headings shown. */
export async function unggah(
  p: PerluImpor,
  ctx: Ctx,
  m: { jenis: string; unggahan?: Unggahan | undefined },
): Promise<Jadi | Tolak> {
  const siapa = pembaca(ctx)
  const jenis = pilihJenis(p, ctx, m.jenis)
  if ('jenis' in jenis) return jenis
  if (!m.unggahan)
    return saring(
      'Belum ada berkas yang dikirim.',
      'Pilih berkas Excel (.xlsx) atau CSV.',
      'berkas-kosong',
      'berkas',
    )
  const { sidik, ukuran } = await ctx.alat.berkas.simpan({ jalur: m.unggahan.jalur })
  try {
    const { format, lembar } = await cuplikBerkas(await ctx.alat.berkas.baca(sidik))
    if (lembar.every((l) => l.baris.length === 0))
      return saring(
        'Berkas ini tidak berisi baris apa pun.',
        'Isi berkasnya, simpan, lalu unggah lagi.',
        'berkas-kosong',
        'berkas',
      )
    const id = await sisipImpor(ctx.db, {
      jenis: jenis.kode,
      perangkatDaerahId: lingkupImpor(p, ctx),
      namaBerkas: m.unggahan.nama,
      sidik,
      ukuran,
      format,
      lembar,
      akunId: siapa.akunId,
      nama: siapa.nama,
      kini: ctx.kini,
    })
    await catatImpor(ctx.db, {
      akunId: siapa.akunId,
      aksi: 'impor.unggah',
      objekId: id,
      pada: ctx.kini,
      rincian: { jenis: jenis.kode, sidik },
    })
    return { id }
  } catch (galat) {
    if (!(galat instanceof BerkasDitolak)) throw galat
    return saring(galat.tolak.sebab, galat.tolak.saran, galat.tolak.kode, 'berkas')
  }
}

/** What is wrong with a map as a whole, before a single row is read. */
function periksaPeta(jenis: JenisImpor, impor: BarisImpor, p: PilihanPeriksa): Tolak | undefined {
  const lembar = impor.lembar[p.lembar]
  if (!lembar)
    return saring('Lembar yang dipilih tidak ada.', 'Pilih lembar lain.', 'lembar-tidak-ada', 'lembar')
  const asing = Object.keys(p.peta).find((k) => !jenis.kolom.some((x) => x.kode === k))
  if (asing !== undefined)
    return saring(
      `Kolom ${asing} tidak dikenal jenis impor ini.`,
      'Muat ulang halaman ini.',
      'kolom-tidak-dikenal',
      'peta',
    )
  const letak = Object.values(p.peta)
  if (new Set(letak).size !== letak.length)
    return saring(
      'Satu kolom berkas dipakai untuk dua isian.',
      'Pilih kolom yang berbeda untuk tiap isian.',
      'kolom-kembar',
      'peta',
    )
  const kurang = belumDipetakan(jenis, p.peta)
  if (kurang.length > 0)
    return saring(
      `Kolom wajib belum dipilih: ${kurang.join(', ')}.`,
      'Pilih kolom berkas yang memuatnya, atau tambahkan kolom itu pada berkas.',
      'kolom-wajib',
      'peta',
    )
  return undefined
}

/** Reads the file by this map in the background; the map is remembered. */
export async function periksa(
  p: PerluImpor,
  ctx: Ctx,
  m: { id: string } & PilihanPeriksa,
): Promise<Jadi | Tolak> {
  await kunciImpor(ctx.db, m.id)
  const buka = await bukaImpor(p, ctx, m.id)
  if (!('impor' in buka)) return buka
  const { impor, jenis } = buka
  if (!['dipetakan', 'siap', 'gagal', 'berhenti'].includes(impor.keadaan))
    return saring(
      `Impor ini sedang ${impor.keadaan}, jadi kolomnya tidak dapat diubah.`,
      'Tunggu sampai selesai, atau hentikan dahulu.',
    )
  const pilihan = { lembar: m.lembar, barisJudul: m.barisJudul, peta: m.peta }
  const salah = periksaPeta(jenis, impor, pilihan)
  if (salah) return salah
  await mulaiPeriksa(ctx.db, m.id, pilihan)
  const judul = impor.lembar[m.lembar]?.baris.find((b) => b.nomor === m.barisJudul)?.isi ?? []
  const akunId = pembaca(ctx).akunId
  await ingatPeta(ctx.db, {
    akunId,
    jenis: jenis.kode,
    sidikJudul: sidikJudul(judul),
    peta: m.peta as Peta,
    kini: ctx.kini,
  })
  await ctx.alat.jobs.kirim(ctx.db, ANTREAN_PERIKSA, { imporId: m.id })
  return { id: m.id }
}

/** Starts the writing: all rows, or expressly only the right ones. */
export async function jalankanImpor(
  p: PerluImpor,
  ctx: Ctx,
  m: { id: string; cara: 'utuh' | 'sebagian' },
): Promise<Jadi | Tolak> {
  await kunciImpor(ctx.db, m.id)
  const buka = await bukaImpor(p, ctx, m.id)
  if (!('impor' in buka)) return buka
  const { keadaan, jumlah } = buka.impor
  if (keadaan !== 'siap')
    return saring(
      'Impor ini belum diperiksa atau sudah dijalankan.',
      'Periksa berkasnya dahulu, lalu lihat pratinjaunya.',
    )
  const { baru = 0, berubah = 0, galat = 0 } = jumlah
  if (m.cara === 'utuh' && galat > 0)
    return saring(
      `Masih ada ${galat} baris yang salah; pada cara utuh semua baris masuk atau tidak sama sekali.`,
      'Perbaiki berkasnya dan unggah lagi, atau pilih hanya baris yang benar.',
      'masih-ada-galat',
      'cara',
    )
  if (baru + berubah === 0)
    return saring(
      'Tidak ada yang baru atau berubah dalam berkas ini.',
      'Data pada Padu sudah sama dengan berkas Anda.',
      'tidak-ada-perubahan',
    )
  const akunId = pembaca(ctx).akunId
  await gantiKeadaan(ctx.db, m.id, ['siap'], { keadaan: 'menjalankan', cara: m.cara })
  await catatImpor(ctx.db, {
    akunId,
    aksi: 'impor.jalankan',
    objekId: m.id,
    pada: ctx.kini,
    rincian: { cara: m.cara, ...jumlah },
  })
  await ctx.alat.jobs.kirim(ctx.db, ANTREAN_JALAN, { imporId: m.id })
  return { id: m.id }
}

/** Stops reading or writing; what was not committed is not there. */
export async function hentikan(p: PerluImpor, ctx: Ctx, id: string): Promise<Jadi | Tolak> {
  const buka = await bukaImpor(p, ctx, id)
  if (!('impor' in buka)) return buka
  const pesan = 'Dihentikan. Tidak ada data yang berubah; periksa berkasnya lagi bila ingin melanjutkan.'
  if (!(await gantiKeadaan(ctx.db, id, ['memeriksa', 'menjalankan'], { keadaan: 'berhenti', pesan })))
    return saring('Impor ini sedang tidak berjalan.', 'Muat ulang halaman ini untuk melihat keadaannya.')
  await catatImpor(ctx.db, {
    akunId: pembaca(ctx).akunId,
    aksi: 'impor.henti',
    objekId: id,
    pada: ctx.kini,
    rincian: {},
  })
  return { id }
}

const MASIH_DIPAKAI = 'sudah ada riwayat, akun, berkas, atau usulan yang bertumpu pada data hasil impor ini'
export const sebutHalangan = (h: { sebab: string; jumlah: number }): string => `${h.sebab} (${h.jumlah})`

/** Takes a finished import back, while nothing newer rests on it. */
export async function batalkanImpor(
  p: PerluImpor,
  ctx: Ctx,
  m: { id: string; alasan: string },
): Promise<Jadi | Tolak> {
  await kunciImpor(ctx.db, m.id)
  const buka = await bukaImpor(p, ctx, m.id)
  if (!('impor' in buka)) return buka
  const { impor, jenis } = buka
  if (impor.keadaan !== 'selesai')
    return saring(
      'Hanya impor yang sudah selesai yang dapat dibatalkan.',
      'Muat ulang halaman ini untuk melihat keadaannya.',
    )
  const tidakDapat = (sebab: string) =>
    saring(
      `Impor ini tidak dapat dibatalkan: ${sebab}.`,
      'Koreksi barisnya satu per satu, atau impor berkas yang sudah diperbaiki.',
      'impor-sudah-dipakai',
    )
  const halangan = await halanganBatal(ctx.db, m.id, jenis)
  if (halangan.length > 0) return tidakDapat(halangan.map(sebutHalangan).join('; '))
  try {
    await batalkan(ctx.db, m.id, jenis)
  } catch (galat) {
    if ((galat as { code?: string }).code === '23503') return tidakDapat(MASIH_DIPAKAI)
    throw galat
  }
  const akunId = pembaca(ctx).akunId
  await catatPembatalan(ctx.db, { id: m.id, akunId, alasan: m.alasan, kini: ctx.kini })
  await catatImpor(ctx.db, {
    akunId,
    aksi: 'impor.batal',
    objekId: m.id,
    pada: ctx.kini,
    rincian: { jenis: jenis.kode, ...impor.jumlah },
  })
  return { id: m.id }
}
