// Katalog, simpan: a new dated edition from a decree. Checked against the regulation's minimum and its open terms, then appended.
import type { z } from 'zod'
import type { simpanLayananKelola } from '#kontrak/layanan-kelola.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import { DASAR } from '#mesin/dasar.ts'
import { type IsiSopTerbuka, type Kekurangan, kekuranganSop } from '#mesin/sop-terbuka.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { namaAkun } from './baca-edisi.ts'
import { edisiPada } from './bekal.ts'
import { bedaEdisi, type Perubahan } from './katalog-beda.ts'
import { ISI_KOSONG, type IsiEdisi, isiDari, sopDariIsi } from './katalog-isi.ts'
import { kataBeda, namaiKurang, type PerluKatalog, pegang, pilihanJabatan } from './katalog-lihat.ts'
import { laranganEdisi, periksaKeputusan, tolakSemua } from './katalog-periksa.ts'
import { sisipEdisiLayanan } from './tulis-edisi.ts'

type Isi = z.output<typeof simpanLayananKelola.isi>
type Jadi = { edisi: string; berlaku: string; perubahan: Perubahan[] }

/** What an edition would be: as the engine reads it, what it changes, what it lacks, and what it may not say. */
export type Rancangan = {
  hukum: EdisiLayanan
  sop: IsiSopTerbuka
  lama: IsiSopTerbuka
  perubahan: Perubahan[]
  kurang: Kekurangan[]
  larangan: Kekurangan[]
}

/** Puts the sent edition beside the one it would replace. Writes nothing; undefined when the service is unknown. */
export async function rancangEdisi(
  p: PerluKatalog,
  ctx: Ctx,
  m: { kode: string; isi: IsiEdisi; berlaku: string; nomor: string },
): Promise<Rancangan | undefined> {
  const g = pegang(p, m.kode, ctx.hari)
  if (!g) return undefined
  const hukum = edisiPada(g.layanan, m.berlaku) ?? g.hukum
  const diganti = g.semua.find((e) => e.berlaku <= m.berlaku)
  const lama = diganti?.isi ?? ISI_KOSONG
  const sop = sopDariIsi(m.isi, hukum, lama, { nomor: m.nomor, berlaku: m.berlaku })
  const jabatan = await pilihanJabatan(p, ctx)
  const kata = kataBeda(p.ketentuan, hukum, jabatan)
  return {
    hukum,
    sop,
    lama,
    perubahan: bedaEdisi({ ...isiDari(hukum, lama), aktif: diganti?.aktif ?? false }, m.isi, kata),
    kurang: kekuranganSop(sop, hukum, p.ketentuan.daerah.formatNomor).map((x) => namaiKurang(hukum, x)),
    larangan: laranganEdisi(p.ketentuan, m.isi, hukum, new Set(jabatan.map((j) => j.kode))),
  }
}

/** The decree's own name, told apart when it is entered again for the same service. */
function namaEdisi(nomor: string, ada: readonly string[]): string {
  for (let ke = 1; ; ke += 1) {
    const nama = ke === 1 ? nomor : `${nomor} (catatan ke-${ke})`
    if (!ada.includes(nama)) return nama
  }
}

/**
 * Keeps a new edition. Refused: a decree that cannot be cited or that reaches back, a weaker minimum than the regulation's, a
 * service opened with open terms (named with their articles), nothing changed. Kediri Pasal 14.
 */
export async function simpanKatalog(p: PerluKatalog, ctx: Ctx, kode: string, m: Isi): Promise<Hasil<Jadi>> {
  const { akunId } = pembaca(ctx)
  // A process that shares the database may have added one a moment ago.
  await p.katalog.muatBilaBerubah(ctx.db)
  const g = pegang(p, kode, ctx.hari)
  const r = await rancangEdisi(p, ctx, { kode, ...m })
  if (!g || !r) return tidakDitemukan('Layanan')
  const { nomor, tanggal, berlaku, alasan } = m
  const adaEdisi = edisiPada(g.layanan, berlaku) !== undefined
  const salah = periksaKeputusan({ nomor, tanggal, berlaku, hari: ctx.hari, adaEdisi })
  if (salah) return salah
  if (r.larangan.length > 0) return tolakSemua('edisi-dilarang', 'Edisi ini tidak dapat dicatat', r.larangan)
  if (m.isi.aktif && r.kurang.length > 0)
    return tolakSemua(
      'layanan-belum-lengkap',
      'Layanan ini belum dapat dibuka, masih ada yang belum diisi',
      r.kurang,
    )
  if (r.perubahan.length === 0)
    return tolak(
      'tidak-berubah',
      'Edisi ini sama dengan edisi yang digantikannya.',
      [DASAR.sop],
      'Ubah sedikitnya satu hal, atau tidak perlu mencatat edisi baru.',
    )
  const edisi = namaEdisi(
    nomor,
    g.semua.map((e) => e.edisi),
  )
  await sisipEdisiLayanan(ctx.db, {
    layanan: kode,
    edisi,
    berlaku,
    nomor,
    tanggal,
    aktif: m.isi.aktif,
    isi: r.sop,
    alasan,
    akunId,
    nama: await namaAkun(ctx.db, akunId),
    kini: ctx.kini,
  })
  return { jenis: 'jadi', nilai: { edisi, berlaku, perubahan: r.perubahan } }
}
