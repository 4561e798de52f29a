// Unggah arsip: a document put into the archive outside a case, or a newer version that points at the one it replaces.
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import type { unggahArsip as kontrak } from '#kontrak/arsip.ts'
import { tolak } from '#mesin/tolak.ts'
import { type TolakHttp, tidakDitemukan, type Unggahan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bacaArsip, sudahDigantikan } from './baca.ts'
import { bolehPegawai, type PerluArsip, pembaca } from './buka.ts'
import { barisBerkas, catatanBerkas, penerimaDari, terimaBerkas } from './terima.ts'
import { simpanArsip } from './tulis.ts'

const DASAR = ['Perwali Jambi 31/2018 Pasal 5 ayat (1)']

const jenisAsing = () =>
  tolak(
    'jenis-dokumen',
    'Jenis dokumen ini tidak dikenal.',
    DASAR,
    'Pilih jenis dari daftar.',
    'jenisDokumen',
  )
const produkTetap = () =>
  tolak(
    'produk-tetap',
    'Surat yang terbit dari Padu tidak dapat diganti dengan unggahan.',
    DASAR,
    'Bila suratnya keliru, ajukan perbaikan kepada BKPSDM; unggah berkas Anda sebagai dokumen lain.',
    'menggantikanId',
  )
const tanggalDepan = () =>
  tolak(
    'tanggal-depan',
    'Tanggal dokumen belum tiba.',
    DASAR,
    'Tulis tanggal yang tertera pada dokumen.',
    'tanggal',
  )
const sudahAdaVersi = () =>
  tolak(
    'versi-berubah',
    'Dokumen ini sudah digantikan versi yang lebih baru.',
    DASAR,
    'Muat ulang halaman arsip, lalu ganti versi terbarunya.',
    'menggantikanId',
  )

/** Stores one document for oneself, or for an employee of the own unit. */
export async function unggahArsip(
  p: PerluArsip,
  ctx: Ctx,
  isi: z.output<typeof kontrak.isi>,
  unggahan: Unggahan | undefined,
): Promise<z.input<typeof kontrak.jawab> | TolakHttp> {
  const siapa = pembaca(ctx)
  const pegawaiId = isi.pegawaiId ?? siapa.pegawaiId
  if (!(await bolehPegawai(p, ctx, pegawaiId, 'arsip.unggah'))) return tidakDitemukan('Pegawai')
  const jenis = p.jenisDokumen.find((j) => j.kode === isi.jenisDokumen)
  if (!jenis) return jenisAsing()
  if (isi.tanggal > ctx.hari) return tanggalDepan()
  const lama = isi.menggantikanId ? await bacaArsip(ctx.db, isi.menggantikanId) : undefined
  if (isi.menggantikanId && (lama?.pegawaiId !== pegawaiId || lama.tersembunyi))
    return tidakDitemukan('Berkas')
  if (lama && lama.sumber === 'produk') return produkTetap()
  if (lama && (await sudahDigantikan(ctx.db, lama.id))) return sudahAdaVersi()
  const berkas = await terimaBerkas(ctx.db, penerimaDari(ctx.alat), unggahan, {
    akunId: siapa.akunId,
    kini: ctx.kini,
  })
  if (berkas.jenis === 'tolak') return berkas
  const [id, versi] = [uuid(), (lama?.versi ?? 0) + 1]
  await simpanArsip(ctx.db, {
    id,
    pegawaiId,
    jenisDokumen: jenis.kode,
    kelompok: jenis.kelompok,
    judul: isi.judul,
    nomor: isi.nomor || null,
    tanggal: isi.tanggal,
    ...barisBerkas(berkas.nilai),
    versi,
    menggantikanId: lama?.id ?? null,
    sumber: 'unggah',
    dibuatOleh: siapa.akunId,
    pada: ctx.kini,
  })
  return { arsipId: id, versi, catatan: catatanBerkas(berkas.nilai) }
}
