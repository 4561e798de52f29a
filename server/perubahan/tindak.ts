// Tindak: filing a proposal and moving it on. Read, decide, write, answer; nobody decides on his own record or filing.
import type { z } from 'zod'
import type { ajukanPerubahan, tindakPerubahan } from '#kontrak/perubahan.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { bacaArsip, bolehDipakai } from '#server/arsip/baca.ts'
import { tempatPegawai } from '#server/pegawai/baca.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { isiSekarang, type KeadaanPerubahan, satuPerubahan, type UsulPerubahan } from './baca.ts'
import { type BidangPerubahan, bidangDari } from './bidang.ts'
import { mampu, type PerluPerubahan, type TindakanPerubahan, tindakanBoleh } from './lihat.ts'
import { DASAR_PERUBAHAN, periksaIsi } from './periksa.ts'
import { catatPeristiwa, kabari, sisipUsul, tulisHasil, ubahUsul } from './tulis.ts'

type Isi = z.output<typeof ajukanPerubahan.isi>
type Tindakan = z.output<typeof tindakPerubahan.isi>
type Jawab = { id: string; keadaan: KeadaanPerubahan }

const jabatanDari = (s: Pelaku): string | null => s.jabatan[0]?.nama ?? null

async function periksaBukti(ctx: Ctx, arsipId: string, pegawaiId: string): Promise<Tolak | undefined> {
  const a = await bacaArsip(ctx.db, arsipId)
  if (a && a.pegawaiId === pegawaiId && !a.tersembunyi && bolehDipakai(a)) return undefined
  return tolak(
    'bukti-tidak-ada',
    'Bukti itu tidak ada dalam Arsip Digital pegawai ini, atau masih diperiksa.',
    DASAR_PERUBAHAN,
    'Unggah buktinya ke arsip, lalu pilih lagi.',
    'arsipId',
  )
}

const BIDANG_ASING = tolak(
  'bidang-asing',
  'Bagian data ini tidak dapat diubah lewat usul perubahan.',
  DASAR_PERUBAHAN,
  'Pangkat, gaji, jabatan, dan status berubah lewat layanannya; pilih bagian lain dari daftar.',
  'bidang',
)
const BARIS_HILANG = tolak(
  'bentrok',
  'Catatan yang dikoreksi sudah tidak ada atau sudah dikoreksi lebih dahulu.',
  DASAR_PERUBAHAN,
  'Muat ulang data, lalu ajukan koreksi terhadap catatan yang terbaru.',
)

async function siapkan(ctx: Ctx, b: BidangPerubahan, pegawaiId: string, isi: Pick<Isi, 'barisId' | 'isi'>) {
  const barisId = isi.barisId ?? null
  if (barisId === null && !b.tambah && b.kode !== 'pokok') return BARIS_HILANG
  const koreksi = barisId !== null || b.kode === 'pokok'
  const lama = koreksi ? await isiSekarang(ctx.db, b, { pegawaiId, barisId }) : null
  if (koreksi && lama === null) return BARIS_HILANG
  const jadi = periksaIsi(b, isi.isi, lama, ctx.hari)
  return adalahTolak(jadi) ? jadi : { jadi, lama: lama ?? {} }
}

/** Files a proposal; one filed by the unit's officer goes straight to the BKPSDM, for he is the check of the unit. */
export async function ajukan(p: PerluPerubahan, ctx: Ctx, isi: Isi): Promise<Jawab | Tolak> {
  const siapa = pembaca(ctx)
  const pegawaiId = isi.pegawaiId ?? siapa.pegawaiId
  const orang = await tempatPegawai(ctx.db, pegawaiId)
  const objek = { pegawaiId, perangkatDaerah: orang?.perangkatDaerahId ?? '' }
  if (!orang || !mampu(p, siapa, 'perubahan.ajukan', objek)) return tidakDitemukan('Pegawai')
  const b = bidangDari(isi.bidang)
  if (!b) return BIDANG_ASING
  const siap = await siapkan(ctx, b, pegawaiId, isi)
  if (adalahTolak(siap)) return siap
  const bukti = await periksaBukti(ctx, isi.arsipId, pegawaiId)
  if (bukti) return bukti
  const keadaan = mampu(p, siapa, 'perubahan.verifikasi', objek) ? 'menunggu-bkpsdm' : 'menunggu-unit'
  const { alasan, arsipId } = isi
  try {
    const usulId = await sisipUsul(ctx.db, {
      pegawaiId,
      bidang: b.kode,
      barisId: isi.barisId ?? null,
      isi: siap.jadi,
      lama: siap.lama,
      alasan,
      arsipId,
      keadaan,
      akunId: siapa.akunId,
      kini: ctx.kini,
    })
    await catat(ctx, siapa, usulId, 'ajukan', keadaan, alasan)
    return { id: usulId, keadaan }
  } catch (galat) {
    return tumpang(
      galat,
      'Masih ada usul lain yang berjalan untuk catatan ini.',
      'Tunggu putusannya, atau batalkan usul itu.',
    )
  }
}

const KODE_TUMPANG = ['23505', '23P01']

/** The database found a double or an overlap; anything else is a bug and goes on. */
function tumpang(galat: unknown, sebab: string, saran: string): Tolak {
  if (!KODE_TUMPANG.includes(String((galat as { code?: unknown }).code))) throw galat
  return tolak('bertumpuk', sebab, DASAR_PERUBAHAN, saran)
}

const catat = (
  ctx: Ctx,
  siapa: Pelaku,
  usulId: string,
  tindakan: string,
  keadaan: KeadaanPerubahan,
  catatan: string | null,
) =>
  catatPeristiwa(ctx.db, {
    usulId,
    tindakan,
    keadaan,
    akunId: siapa.akunId,
    nama: siapa.nama,
    jabatan: jabatanDari(siapa),
    catatan,
    kini: ctx.kini,
  })

const MENJADI: Record<Exclude<TindakanPerubahan, 'kirim-ulang'>, KeadaanPerubahan> = {
  setujui: 'menunggu-bkpsdm',
  terima: 'diterima',
  kembalikan: 'dikembalikan',
  tolak: 'ditolak',
  batalkan: 'dibatalkan',
}
const WAJIB_ALASAN: readonly TindakanPerubahan[] = ['kembalikan', 'tolak']
const ALASAN_PALING_PENDEK = 10

const KABAR: Partial<Record<KeadaanPerubahan, [string, string]>> = {
  'menunggu-bkpsdm': ['disetujui unit', 'Sekarang menunggu putusan BKPSDM.'],
  dikembalikan: [
    'dikembalikan',
    'Buka Data saya, bagian Usul perubahan, untuk membaca apa yang perlu dilengkapi.',
  ],
  diterima: ['diterima', 'Data Anda sudah diperbarui, dengan bukti yang Anda unggah.'],
  ditolak: ['ditolak', 'Buka Data saya, bagian Usul perubahan, untuk membaca alasannya.'],
}

async function terapkan(ctx: Ctx, b: BidangPerubahan, u: UsulPerubahan): Promise<string | Tolak> {
  const koreksi = u.barisId !== null || b.kode === 'pokok'
  if (koreksi && (await isiSekarang(ctx.db, b, u)) === null) return BARIS_HILANG
  try {
    return await tulisHasil(ctx.db, b, u, ctx.hari)
  } catch (galat) {
    return tumpang(
      galat,
      'Catatan ini bertumpuk dengan catatan lain yang berlaku pada masa yang sama.',
      'Kembalikan usul ini kepada pengusul dengan penjelasan catatan mana yang bertumpuk.',
    )
  }
}

async function kirimUlang(
  ctx: Ctx,
  b: BidangPerubahan,
  u: UsulPerubahan,
  t: Tindakan,
  tujuan: KeadaanPerubahan,
) {
  const barisId = u.barisId ?? undefined
  const siap = await siapkan(ctx, b, u.pegawaiId, { ...(barisId ? { barisId } : {}), isi: t.isi ?? u.isi })
  if (adalahTolak(siap)) return siap
  const bukti = t.arsipId === undefined ? undefined : await periksaBukti(ctx, t.arsipId, u.pegawaiId)
  if (bukti) return bukti
  await ubahUsul(ctx.db, { id: u.id, keadaan: tujuan, isi: siap.jadi, lama: siap.lama, arsipId: t.arsipId })
  return tujuan
}

async function jalankan(
  p: PerluPerubahan,
  ctx: Ctx,
  u: UsulPerubahan,
  tindakan: TindakanPerubahan,
  t: Tindakan,
) {
  const b = bidangDari(u.bidang)
  if (!b) return BIDANG_ASING
  if (tindakan === 'kirim-ulang') {
    const objek = { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId }
    const pengelola = mampu(p, pembaca(ctx), 'perubahan.verifikasi', objek)
    return kirimUlang(ctx, b, u, t, pengelola ? 'menunggu-bkpsdm' : 'menunggu-unit')
  }
  const keadaan = MENJADI[tindakan]
  if (tindakan !== 'terima') {
    await ubahUsul(ctx.db, { id: u.id, keadaan })
    return keadaan
  }
  const hasilId = await terapkan(ctx, b, u)
  if (adalahTolak(hasilId)) return hasilId
  await ubahUsul(ctx.db, { id: u.id, keadaan, hasilId })
  return keadaan
}

/** One step of a proposal. Unknown and out of scope are answered alike; a stale version is refused. */
export async function tindak(
  p: PerluPerubahan,
  ctx: Ctx,
  o: { id: string; tindakan: TindakanPerubahan },
  t: Tindakan,
): Promise<Jawab | Tolak> {
  const siapa = pembaca(ctx)
  const u = await satuPerubahan(ctx.db, o.id, true)
  if (
    !u ||
    !mampu(p, siapa, 'perubahan.baca', { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId })
  )
    return tidakDitemukan('Usul perubahan')
  if (u.versi !== t.versi)
    return tolak(
      'versi-berubah',
      'Usul ini baru saja ditindaklanjuti orang lain.',
      DASAR_PERUBAHAN,
      'Periksa keadaan terbarunya.',
    )
  if (!tindakanBoleh(p, siapa, u).includes(o.tindakan))
    return tolak(
      'bukan-giliran',
      'Tindakan ini tidak terbuka bagi Anda pada keadaan usul sekarang.',
      DASAR_PERUBAHAN,
      'Lihat siapa yang memegang usul ini; putusan atas data sendiri diambil petugas lain.',
    )
  const catatan = t.catatan ?? null
  if (WAJIB_ALASAN.includes(o.tindakan) && (catatan?.length ?? 0) < ALASAN_PALING_PENDEK)
    return tolak(
      'alasan-kurang',
      `Tulis alasan sedikitnya ${ALASAN_PALING_PENDEK} huruf.`,
      DASAR_PERUBAHAN,
      'Sebutkan apa yang kurang atau keliru, dan apa yang dapat dilakukan pengusul.',
      'catatan',
    )
  const keadaan = await jalankan(p, ctx, u, o.tindakan, t)
  if (typeof keadaan !== 'string') return keadaan
  await catat(ctx, siapa, u.id, o.tindakan, keadaan, catatan)
  const kabar = KABAR[keadaan]
  const judul = bidangDari(u.bidang)?.judul ?? u.bidang
  if (kabar && o.tindakan !== 'kirim-ulang')
    await kabari(ctx.db, {
      pegawaiId: u.pegawaiId,
      judul: `Usul perubahan ${judul} ${kabar[0]}`,
      isi: kabar[1],
      kini: ctx.kini,
    })
  return { id: u.id, keadaan }
}
