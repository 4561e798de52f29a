// Catat: a BKPSDM officer records who speaks for a deceased employee, with proof; the same desk ends it with a reason.
import { readFile } from 'node:fs/promises'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import type { bacaPerwakilan as kontrakBaca, catatPerwakilan as kontrakCatat } from '#kontrak/perwakilan.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { boleh } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Unggahan } from '#server/alat/http.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { periksaBerkas } from '#server/arsip/periksa-berkas.ts'
import { tambahArsip } from '#server/arsip/simpan-arsip.ts'
import { bacaAlmarhum, bacaPerwakilan, nikPegawai, perwakilanPegawai } from './baca.ts'
import { akhiriPerwakilan, sisipPerwakilan } from './tulis.ts'

export type PerluPerwakilan = {
  peran: readonly Peran[]
  /** Services in force on the day with a kind that heirs may file. */
  layanan: (hari: string) => { kode: string; nama: string }[]
}
type Isi = z.output<typeof kontrakCatat.isi>

/** Archive kind of the proof. */
const JENIS_BUKTI = 'keterangan-ahli-waris'
const KELOMPOK_BUKTI = 6
const DASAR = [
  'Perwali Kediri 80/2021 Pasal 13 ayat (2)',
  'Perwali Blitar 24/2006 Lampiran I Bab III huruf E',
]

function petugas(ctx: Ctx): Pelaku {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  return ctx.siapa
}

/** The right within the unit, or through one of the services that heirs may file. */
function berhak(p: PerluPerwakilan, ctx: Ctx, aksi: string, o: { pegawaiId: string; pd: string }): boolean {
  const objek = { pegawaiId: o.pegawaiId, perangkatDaerah: o.pd }
  const siapa = petugas(ctx)
  if (o.pegawaiId === siapa.pegawaiId) return false
  const lewat = [objek, ...p.layanan(ctx.hari).map((l) => ({ ...objek, layanan: l.kode }))]
  return lewat.some((x) => boleh(siapa, aksi, x, p.peran) === true)
}

const tutup = (nik: string): string => `${'•'.repeat(nik.length - 4)}${nik.slice(-4)}`

/** Representations of one person for the desks that serve him; 404 for everybody else, himself included. */
export async function lihatPerwakilan(
  p: PerluPerwakilan,
  ctx: Ctx,
  pegawaiId: string,
): Promise<z.input<typeof kontrakBaca.jawab> | Tolak> {
  const orang = await bacaAlmarhum(ctx.db, pegawaiId, ctx.hari)
  const objek = { pegawaiId, pd: orang?.perangkatDaerahId ?? '' }
  if (!orang || !berhak(p, ctx, 'perwakilan.baca', objek)) return tidakDitemukan('Pegawai')
  const baris = await perwakilanPegawai(ctx.db, pegawaiId)
  return {
    almarhum: orang.almarhum,
    bolehCatat: berhak(p, ctx, 'perwakilan.catat', objek),
    layanan: p.layanan(ctx.hari),
    baris: baris.map(({ pegawaiId: _, ...w }) => ({ ...w, nik: tutup(w.nik) })),
  }
}

function janggal(
  isi: Isi,
  orang: { almarhum: boolean; nik: string | null },
  nik: string | null,
  hari: string,
) {
  if (!orang.almarhum)
    return tolak(
      'pegawai-masih-hidup',
      'Pegawai ini tidak tercatat meninggal dunia, sehingga tidak dapat diwakili ahli waris.',
      DASAR,
      'Selesaikan lebih dahulu pemberhentian karena meninggal dunia, supaya riwayat statusnya tercatat.',
    )
  if (isi.nik === nik)
    return tolak(
      'ahli-waris-diri-sendiri',
      'Anda tidak dapat mencatat diri Anda sendiri sebagai ahli waris.',
      DASAR,
      'Mintalah petugas BKPSDM lain mencatatnya.',
      'nik',
    )
  if (isi.nik === orang.nik)
    return tolak(
      'nik-almarhum',
      'NIK ini milik pegawai yang meninggal.',
      DASAR,
      'Tulis NIK ahli waris.',
      'nik',
    )
  if (isi.tanggal > hari)
    return tolak(
      'tanggal-belum-tiba',
      'Tanggal surat keterangan belum tiba.',
      DASAR,
      'Tulis tanggal pada surat keterangan ahli waris.',
      'tanggal',
    )
  return undefined
}

const tanpaBukti = () =>
  tolak(
    'berkas-kosong',
    'Bukti ahli waris belum diunggah.',
    DASAR,
    'Pilih pindaian surat keterangan ahli waris (PDF, JPG, atau PNG).',
    'berkas',
  )
const sudahAda = () =>
  tolak(
    'perwakilan-sudah-ada',
    'Pegawai ini sudah mempunyai ahli waris yang tercatat.',
    DASAR,
    'Cabut perwakilan yang berlaku dengan alasannya, lalu catat yang baru.',
  )

/** Records a representation and files its proof in the archive of the deceased. */
export async function catatPerwakilan(
  p: PerluPerwakilan,
  ctx: Ctx,
  m: { pegawaiId: string; isi: Isi; unggahan: Unggahan | undefined },
): Promise<{ id: string } | Tolak> {
  const siapa = petugas(ctx)
  const orang = await bacaAlmarhum(ctx.db, m.pegawaiId, ctx.hari)
  if (!orang || !berhak(p, ctx, 'perwakilan.catat', { pegawaiId: m.pegawaiId, pd: orang.perangkatDaerahId }))
    return tidakDitemukan('Pegawai')
  const salah = janggal(m.isi, orang, await nikPegawai(ctx.db, siapa.pegawaiId), ctx.hari)
  if (salah) return salah
  if ((await perwakilanPegawai(ctx.db, m.pegawaiId)).some((w) => w.dicabutPada === null)) return sudahAda()
  if (!m.unggahan) return tanpaBukti()
  const berkas = await periksaBerkas(await readFile(m.unggahan.jalur))
  if (berkas.jenis === 'tolak') return berkas
  const { sidik, ukuran } = await ctx.alat.berkas.simpan(berkas.nilai.isi)
  const arsipId = uuid()
  await tambahArsip(ctx.db, {
    id: arsipId,
    pegawaiId: m.pegawaiId,
    jenisDokumen: JENIS_BUKTI,
    kelompok: KELOMPOK_BUKTI,
    judul: `Keterangan ahli waris: ${m.isi.dasar}`,
    tanggal: m.isi.tanggal,
    sidik,
    ukuran,
    tipe: berkas.nilai.tipe,
    sumber: 'unggah',
    dibuatOleh: siapa.akunId,
    pada: ctx.kini,
  })
  const id = uuid()
  const { akunId, nama } = siapa
  const jadi = await sisipPerwakilan(ctx.db, {
    ...m.isi,
    id,
    pegawaiId: m.pegawaiId,
    arsipId,
    oleh: { akunId, nama },
    pada: ctx.kini,
  })
  return jadi ? { id } : sudahAda()
}

/** Ends a representation; whoever may record may end. Events already on record keep the name they bear. */
export async function cabutPerwakilan(
  p: PerluPerwakilan,
  ctx: Ctx,
  m: { id: string; alasan: string },
): Promise<{ id: string } | Tolak> {
  const w = await bacaPerwakilan(ctx.db, m.id)
  const orang = w && (await bacaAlmarhum(ctx.db, w.pegawaiId, ctx.hari))
  if (
    !w ||
    !orang ||
    !berhak(p, ctx, 'perwakilan.catat', { pegawaiId: w.pegawaiId, pd: orang.perangkatDaerahId })
  )
    return tidakDitemukan('Perwakilan')
  const { akunId, nama } = petugas(ctx)
  if (await akhiriPerwakilan(ctx.db, { id: m.id, oleh: { akunId, nama }, pada: ctx.kini, alasan: m.alasan }))
    return { id: m.id }
  return tolak(
    'perwakilan-sudah-dicabut',
    'Perwakilan ini sudah dicabut.',
    DASAR,
    'Muat ulang halaman untuk melihat yang berlaku.',
  )
}
