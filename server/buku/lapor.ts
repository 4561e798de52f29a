// Lapor: handing in the books (Blitar Lampiran II huruf A): officer draws up, head passes on, BKPSDM receives with a receipt.
import { v7 as uuid } from 'uuid'
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import type { Buku, Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { cakupanHak } from '#mesin/hak.ts'
import {
  jadwalLaporan,
  type KeadaanLaporan,
  LANGKAH_LAPORAN,
  type TindakLaporan,
  terlambat,
} from '#mesin/laporan-buku.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { daftarPerangkatDaerah } from '#server/organisasi/baca.ts'
import { type Kepala, kepalaPerangkatDaerah } from '#server/organisasi/baca-kepala.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type BarisLaporan, instruksiBuku, laporanTahun, laporanTerkunci } from './baca-lapor.ts'
import { sidikBuku } from './bukti.ts'
import { catatLangkahLaporan, simpanLaporan } from './tulis.ts'

export type PerluLapor = {
  buku: readonly Buku[]
  peran: readonly Peran[]
  zona: string
  layananBuku: (kode: string) => string[]
}

export const DASAR_LAPOR = [
  'Perwali Blitar 24/2006 Lampiran II huruf A',
  'Perwali Blitar 24/2006 Lampiran II huruf C angka 3',
]

type Tindakan = 'susun' | TindakLaporan

/** What the reader is to this unit's reports. */
type Kedudukan = { pengelola: boolean; kepala: Kepala | undefined; bkpsdm: boolean }

async function kedudukan(p: PerluLapor, ctx: Ctx, siapa: Pelaku, pdId: string): Promise<Kedudukan> {
  const punya = (aksi: string) => cakupanHak(siapa, aksi, p.peran)
  const [kepala] = await kepalaPerangkatDaerah(ctx.db, pdId, ctx.hari)
  return {
    pengelola: punya('buku.lapor').length > 0 && siapa.perangkatDaerah === pdId,
    kepala: kepala?.pegawaiId === siapa.pegawaiId ? kepala : undefined,
    bkpsdm: punya('buku.terima').includes('semua'),
  }
}

function tindakanKini(keadaan: KeadaanLaporan, k: Kedudukan): Tindakan[] {
  const hasil: Tindakan[] = []
  if (k.pengelola && ['belum', 'disusun', 'dikembalikan'].includes(keadaan)) hasil.push('susun')
  for (const [t, l] of Object.entries(LANGKAH_LAPORAN) as [
    TindakLaporan,
    (typeof LANGKAH_LAPORAN)[TindakLaporan],
  ][])
    if (l.dari.includes(keadaan) && bolehLangkah(t, keadaan, k)) hasil.push(t)
  return hasil
}

/** The head may send back what his officer gave him; the BKPSDM what the unit sent. */
function bolehLangkah(t: TindakLaporan, keadaan: KeadaanLaporan, k: Kedudukan): boolean {
  if (t === 'kembalikan') return keadaan === 'diserahkan-ke-kepala' ? k.kepala !== undefined : k.bkpsdm
  const oleh = LANGKAH_LAPORAN[t].oleh
  return oleh === 'pengelola' ? k.pengelola : oleh === 'kepala' ? k.kepala !== undefined : k.bkpsdm
}

export type BarisKalender = {
  id: string | null
  buku: string
  nomorBuku: number
  namaBuku: string
  perangkatDaerahId: string
  perangkatDaerah: string
  periode: string
  sampai: string
  tenggat: string
  keadaan: KeadaanLaporan
  terlambat: boolean
  jumlah: number | null
  tandaTerima: string | null
  tindakan: Tindakan[]
}

/** Units whose reports the reader may see: all for the BKPSDM and readers of every book, else his own. */
async function unitTerlihat(p: PerluLapor, ctx: Ctx, siapa: Pelaku, minta?: string) {
  const semua = cakupanHak(siapa, 'buku.baca', p.peran).includes('semua')
  return (await daftarPerangkatDaerah(ctx.db)).filter(
    (u) => (semua || u.id === siapa.perangkatDaerah) && (minta === undefined || u.id === minta),
  )
}

/** The reporting calendar of a year: every book, unit and period, whether a report was drawn up or not. */
export async function kalenderLaporan(
  p: PerluLapor,
  ctx: Ctx,
  q: { tahun: number; perangkatDaerah?: string | undefined; hanyaTerlambat?: 'ya' | undefined },
): Promise<BarisKalender[]> {
  const siapa = pembaca(ctx)
  const unit = await unitTerlihat(p, ctx, siapa, q.perangkatDaerah)
  const instruksi = await instruksiBuku(ctx.db)
  const ada = new Map(
    (await laporanTahun(ctx.db, q.tahun, p.zona)).map((l) => [
      `${l.buku} ${l.perangkatDaerahId} ${l.periode}`,
      l,
    ]),
  )
  const baris: BarisKalender[] = []
  for (const u of unit) {
    const k = await kedudukan(p, ctx, siapa, u.id)
    for (const b of p.buku)
      for (const j of jadwalLaporan(b.laporan, q.tahun, instruksi.get(b.kode))) {
        const l = ada.get(`${b.kode} ${u.id} ${j.periode}`)
        baris.push({ ...satuBaris(b, l, j, k, ctx.hari), perangkatDaerahId: u.id, perangkatDaerah: u.nama })
      }
  }
  return baris
    .filter((b) => q.hanyaTerlambat === undefined || b.terlambat)
    .sort(
      (a, b) =>
        a.tenggat.localeCompare(b.tenggat) ||
        a.nomorBuku - b.nomorBuku ||
        a.perangkatDaerah.localeCompare(b.perangkatDaerah),
    )
}

function satuBaris(
  b: Buku,
  l: BarisLaporan | undefined,
  j: { periode: string; sampai: string; tenggat: string },
  k: Kedudukan,
  hari: string,
): Omit<BarisKalender, 'perangkatDaerahId' | 'perangkatDaerah'> {
  const keadaan = l?.keadaan ?? 'belum'
  return {
    id: l?.id ?? null,
    buku: b.kode,
    nomorBuku: b.nomor,
    namaBuku: b.nama,
    ...j,
    keadaan,
    terlambat: terlambat(keadaan, j.tenggat, hari, l?.disampaikan ?? undefined),
    jumlah: l?.jumlah ?? null,
    tandaTerima: l?.tandaTerima ?? null,
    tindakan: j.periode > hari ? [] : tindakanKini(keadaan, k),
  }
}

const tolakLaporan = (kode: string, sebab: string, saran: string): Tolak =>
  tolak(kode, sebab, DASAR_LAPOR, saran)

/** Draws up (or draws up anew) the report of the officer's own unit: number of rows and their fingerprint as of today. */
export async function susunLaporanBuku(
  p: PerluLapor,
  ctx: Ctx,
  o: { buku: string; periode: string },
): Promise<Hasil<{ id: string; jumlah: number; sidik: string }>> {
  const siapa = pembaca(ctx)
  const buku = p.buku.find((b) => b.kode === o.buku)
  const kalender = await kalenderLaporan(p, ctx, {
    tahun: tahunTenggat(p, o),
    perangkatDaerah: siapa.perangkatDaerah,
  })
  const baris = kalender.find((b) => b.buku === o.buku && b.periode === o.periode)
  if (!buku || !baris)
    return tolakLaporan(
      'masa-laporan',
      'Tidak ada laporan buku ini untuk masa itu.',
      'Pilih masa dari kalender laporan.',
    )
  if (!baris.tindakan.includes('susun'))
    return tolakLaporan(
      'laporan-berjalan',
      'Laporan ini sudah diserahkan, atau bukan laporan perangkat daerah Anda.',
      'Mintalah kepala atau BKPSDM mengembalikannya bila perlu diperbaiki.',
    )
  const { sidik, jumlah } = await sidikBuku(ctx.db, buku, {
    buku: buku.kode,
    layanan: p.layananBuku(buku.kode),
    tahun: Number(o.periode.slice(0, 4)),
    bulan: buku.laporan.berkala === 'bulanan' ? o.periode.slice(0, 7) : undefined,
    per: ctx.hari,
    zona: p.zona,
    perangkatDaerahId: siapa.perangkatDaerah,
  })
  const id = await simpanLaporan(ctx.db, {
    buku: buku.kode,
    perangkatDaerahId: siapa.perangkatDaerah,
    periode: o.periode,
    tenggat: baris.tenggat,
    per: ctx.hari,
    jumlah,
    sidik,
    kini: ctx.kini,
  })
  await catatLangkahLaporan(
    ctx.db,
    {
      laporanId: id,
      keadaan: 'disusun',
      akunId: siapa.akunId,
      nama: siapa.nama,
      jabatan: null,
      catatan: null,
      kini: ctx.kini,
    },
    null,
  )
  return { jenis: 'jadi', nilai: { id, jumlah, sidik } }
}

/** The year in whose calendar a period's last day lies: a period ending in December may be due in January or on its last day. */
function tahunTenggat(p: PerluLapor, o: { buku: string; periode: string }): number {
  const tahun = Number(o.periode.slice(0, 4))
  const b = p.buku.find((x) => x.kode === o.buku)
  const diTahunIni = b ? jadwalLaporan(b.laporan, tahun).some((j) => j.periode === o.periode) : true
  return diTahunIni || b?.laporan.berkala === 'instruksi' ? tahun : tahun + 1
}

/** One step of a report. A return needs a reason; the receipt number is given once. */
export async function langkahLaporan(
  p: PerluLapor,
  ctx: Ctx,
  o: { id: string; tindakan: TindakLaporan; catatan?: string | undefined },
): Promise<Hasil<{ id: string; keadaan: KeadaanLaporan; tandaTerima: string | null }>> {
  const siapa = pembaca(ctx)
  const l = await laporanTerkunci(ctx.db, o.id)
  const k = l && (await kedudukan(p, ctx, siapa, l.perangkatDaerahId))
  if (!l || !k || (!k.pengelola && !k.kepala && !k.bkpsdm))
    return tolakLaporan(
      'tidak-ditemukan',
      'Laporan tidak ditemukan.',
      'Buka kalender laporan dan pilih barisnya.',
    )
  const langkah = LANGKAH_LAPORAN[o.tindakan]
  if (!langkah.dari.includes(l.keadaan) || !bolehLangkah(o.tindakan, l.keadaan, k))
    return tolakLaporan(
      'langkah-laporan',
      `${langkah.nama} tidak dapat dilakukan: laporan ini ${l.keadaan.replaceAll('-', ' ')}.`,
      'Ikuti urutannya: pengelola menyusun dan menyerahkan, kepala menyampaikan, BKPSDM menerima.',
    )
  if (o.tindakan === 'kembalikan' && (o.catatan ?? '').length < 10)
    return tolak(
      'catatan-kurang',
      'Pengembalian memerlukan alasan.',
      DASAR_LAPOR,
      'Tulis apa yang harus diperbaiki, sedikitnya 10 huruf.',
      'catatan',
    )
  const tandaTerima =
    o.tindakan === 'terima' ? `TT-${ctx.hari.slice(0, 4)}-${uuid().slice(-8).toUpperCase()}` : l.tandaTerima
  await catatLangkahLaporan(
    ctx.db,
    {
      laporanId: l.id,
      keadaan: langkah.ke,
      akunId: siapa.akunId,
      nama: siapa.nama,
      jabatan: k.kepala?.jabatan ?? null,
      catatan: o.catatan ?? null,
      kini: ctx.kini,
    },
    tandaTerima,
  )
  return { jenis: 'jadi', nilai: { id: l.id, keadaan: langkah.ke, tandaTerima } }
}
