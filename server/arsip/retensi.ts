// Retensi: what is due, and disposal by a named decision. A signed product is never destroyed.
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import type { musnahkanArsip, retensiArsip, zRetensi } from '#kontrak/arsip.ts'
import type { daftarPemusnahan, jadwalRetensi } from '#kontrak/arsip-retensi.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import type { TolakHttp } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bacaPemusnahan } from './baca-musnah.ts'
import { type BarisRetensi, calonRetensi, sidikMasihDipakai } from './baca-retensi.ts'
import { type PerluArsip, pembaca } from './buka.ts'
import { catatArsip } from './tulis-audit.ts'
import { hapusTeks, simpanPemusnahan } from './tulis-musnah.ts'

const BULAN_SETAHUN = 12
/** Documents looked at for one list; a city disposes once a year. */
const SEKALI_PALING = 20_000

type Nilai = z.input<typeof zRetensi>

/** The schedule applied to one document; undefined while its active years have not begun. */
function nilaiRetensi(p: PerluArsip, b: BarisRetensi): Nilai | undefined {
  const r = p.retensi(b.jenisDokumen)
  const mulai = r.sejak === 'akhir-masa-kerja' ? b.akhirKerja : b.tanggal
  if (mulai === null) return undefined
  const habisAktif = tambahBulan(mulai, r.aktifTahun * BULAN_SETAHUN)
  return {
    id: b.id,
    judul: b.judul,
    jenisNama: p.jenisDokumen.find((j) => j.kode === b.jenisDokumen)?.nama ?? b.jenisDokumen,
    pemilik: b.pemilik,
    tanggal: b.tanggal,
    sumber: b.sumber,
    habisAktif,
    habisInaktif: tambahBulan(habisAktif, r.inaktifTahun * BULAN_SETAHUN),
    nasib: r.nasib,
    bolehMusnah: r.nasib === 'musnah' && b.sumber !== 'produk' && b.sumber !== 'pindai' && !b.terpakai,
    perluVerifikasi: r.perluVerifikasi === true,
    dasar: [...r.dasar],
  }
}

/** Documents whose kept years have ended today. */
export async function daftarRetensi(
  p: PerluArsip,
  ctx: Ctx,
  q: z.output<typeof retensiArsip.query>,
): Promise<z.input<typeof retensiArsip.jawab>> {
  const calon = await calonRetensi(ctx.db, ctx.hari, { paling: SEKALI_PALING })
  const habis = calon.flatMap((b) => {
    const n = nilaiRetensi(p, b)
    return n && n.habisInaktif <= ctx.hari ? [n] : []
  })
  const awal = (q.halaman - 1) * q.ukuran
  return {
    baris: habis.slice(awal, awal + q.ukuran),
    jumlah: habis.length,
    halaman: q.halaman,
    ukuran: q.ukuran,
  }
}

/** The schedule, one line a kind. */
export function jadwal(p: PerluArsip): z.input<typeof jadwalRetensi.jawab> {
  return {
    baris: p.jenisDokumen.map(({ kode, nama, kelompok }) => {
      const { aktifTahun, inaktifTahun, sejak, nasib, dasar, perluVerifikasi = false } = p.retensi(kode)
      return {
        kode,
        nama,
        kelompok,
        aktifTahun,
        inaktifTahun,
        sejak,
        nasib,
        perluVerifikasi,
        dasar: [...dasar],
      }
    }),
  }
}

/** Disposals decided so far. */
export async function riwayatPemusnahan(
  ctx: Ctx,
  h: z.output<typeof daftarPemusnahan.query>,
): Promise<z.input<typeof daftarPemusnahan.jawab>> {
  return { ...(await bacaPemusnahan(ctx.db, h)), ...h }
}

const tidakDapat = (judul: string, sebab: string) =>
  tolak(
    'tidak-dapat-dimusnahkan',
    `${judul}: ${sebab}`,
    ['UU 43/2009 Pasal 51'],
    'Keluarkan dokumen itu dari berita acara, lalu simpan kembali.',
    'arsip',
  )

function halangan(n: Nilai | undefined, b: BarisRetensi, hari: string): string | undefined {
  if (b.sumber === 'produk' || b.sumber === 'pindai')
    return 'surat yang ditandatangani tidak pernah dimusnahkan.'
  if (b.terpakai) return 'masih dipakai usulan yang berjalan.'
  if (!n || n.habisInaktif > hari) return 'masa simpannya belum habis.'
  return n.nasib === 'musnah' ? undefined : 'nasib akhirnya bukan musnah menurut jadwal retensi.'
}

/** Destroys what the decision names, all or nothing: the rows stay, the bytes go after the commit. */
export async function musnahkan(
  p: PerluArsip,
  ctx: Ctx,
  isi: z.output<typeof musnahkanArsip.isi>,
): Promise<z.input<typeof musnahkanArsip.jawab> | TolakHttp> {
  const siapa = pembaca(ctx)
  const minta = [...new Set(isi.arsip)]
  const calon = await calonRetensi(ctx.db, ctx.hari, { id: minta, paling: minta.length })
  if (calon.length < minta.length)
    return tidakDapat('Dokumen dalam daftar', 'ada yang tidak ditemukan atau sudah dimusnahkan.')
  for (const b of calon) {
    const sebab = halangan(nilaiRetensi(p, b), b, ctx.hari)
    if (sebab) return tidakDapat(b.judul, sebab)
  }
  const id = uuid()
  const { nomor, tanggal, alasan } = isi
  await simpanPemusnahan(
    ctx.db,
    { id, nomor, tanggal, alasan, diputuskanOleh: siapa.akunId, pada: ctx.kini },
    minta,
  )
  await catatArsip(ctx.db, {
    akunId: siapa.akunId,
    aksi: 'arsip.musnah',
    objekId: id,
    pada: ctx.kini,
    hasil: 'jadi',
    rincian: { nomor, jumlah: minta.length },
  })
  for (const sidik of new Set(calon.map((b) => b.sidik))) {
    if (await sidikMasihDipakai(ctx.db, sidik)) continue
    await hapusTeks(ctx.db, sidik)
    ctx.setelah(() => ctx.alat.berkas.buang(sidik))
  }
  return { jumlah: minta.length }
}
