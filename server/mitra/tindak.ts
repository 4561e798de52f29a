// Tindak mitra: assignment by decree, notes through the unit's officer, the discipline report through mitra and bidang to the head.
import type { z } from 'zod'
import type { catatMitra, laporDisiplin, tetapkanMitra } from '#kontrak/mitra.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { adalahPejabat, type KeadaanLaporan, unitKemitraan } from './baca.ts'
import {
  bukanOrangUnit,
  type KeadaanCatatan,
  laporanBulan,
  satuCatatan,
  satuLaporan,
} from './baca-catatan.ts'
import { type Kedudukan, kedudukan, melihat, tindakanCatatan, tindakanLaporan } from './lihat.ts'
import {
  catatLaporan,
  kabariUnit,
  simpanLaporan,
  sisipCatatan,
  sisipPenugasan,
  tanggapi,
  ubahLaporan,
} from './tulis.ts'

const P = (pasal: string) => `Perwali Jambi 31/2018 ${pasal}`
/** The regulation is in force from this day (Pasal 12). */
const BERLAKU = '2018-06-05'
const ALASAN_PALING_PENDEK = 10

const siapaDari = (ctx: Ctx) => {
  const { akunId, nama } = pembaca(ctx)
  return { akunId, nama, kini: ctx.kini }
}

/** Records who looks after which unit, by decree of the head. */
export async function tetapkan(
  ctx: Ctx,
  isi: z.output<typeof tetapkanMitra.isi>,
): Promise<{ id: string } | Tolak> {
  const { mulai, sampai, tanggal } = isi
  if (mulai < BERLAKU)
    return tolak(
      'penugasan-salah',
      'Penugasan mitra tidak dapat mulai sebelum 5 Juni 2018.',
      [P('Pasal 12')],
      'Betulkan tanggal mulai.',
      'mulai',
    )
  if (tanggal > ctx.hari)
    return tolak(
      'penugasan-salah',
      'Tanggal keputusan tidak boleh sesudah hari ini.',
      [P('Pasal 5 ayat (5)')],
      'Betulkan tanggal keputusan.',
      'tanggal',
    )
  if (sampai !== undefined && sampai < mulai)
    return tolak(
      'penugasan-salah',
      'Hari terakhir mendahului hari pertama.',
      [P('Pasal 5 ayat (5)')],
      'Betulkan hari terakhir, atau kosongkan.',
      'sampai',
    )
  if (!(await adalahPejabat(ctx.db, isi.pegawaiId, mulai)))
    return tolak(
      'bukan-pejabat-administrasi',
      'Mitra harus pejabat administrator atau pengawas pada BKPSDM pada hari penugasan mulai.',
      [P('Pasal 1 angka 11'), P('Pasal 4 ayat (1)')],
      'Pilih pejabat dari daftar, atau catat dahulu jabatannya.',
      'pegawaiId',
    )
  const unit = await unitKemitraan(ctx.db, {
    id: [isi.perangkatDaerahId],
    hari: ctx.hari,
    bulan: `${ctx.hari.slice(0, 7)}-01`,
  })
  if (unit.length === 0) return tidakDitemukan('Perangkat daerah')
  return { id: await sisipPenugasan(ctx.db, { ...isi, sampai: sampai ?? null, ...siapaDari(ctx) }) }
}

const BUKAN_BINAAN = tidakDitemukan('Unit')

function periksaCatatan(ctx: Ctx, isi: z.output<typeof catatMitra.isi>): Tolak | undefined {
  if (isi.hari > ctx.hari)
    return tolak(
      'catatan-salah',
      'Tanggalnya tidak boleh sesudah hari ini.',
      [P('Pasal 9 huruf b')],
      'Betulkan tanggalnya.',
      'hari',
    )
  if (isi.jenis === 'kunjungan' && !isi.tempat)
    return tolak(
      'catatan-salah',
      'Kunjungan harus menyebut tempatnya.',
      [P('Pasal 9 huruf b')],
      'Isi tempat kunjungan.',
      'tempat',
    )
  if (isi.jenis === 'supervisi-skp' && isi.pegawaiId === undefined)
    return tolak(
      'catatan-salah',
      'Catatan supervisi SKP harus menyebut pegawainya.',
      [P('Pasal 8')],
      'Pilih pegawai.',
      'pegawaiId',
    )
  return undefined
}

/** Sends a note to the unit's officer; a visit needs no answer and is closed at once. */
export async function kirimCatatan(
  k: Ketentuan,
  ctx: Ctx,
  pd: string,
  isi: z.output<typeof catatMitra.isi>,
): Promise<{ id: string } | Tolak> {
  const d = await kedudukan(k, ctx)
  if (!d.binaan.has(pd)) return BUKAN_BINAAN
  const salah = periksaCatatan(ctx, isi)
  if (salah) return salah
  if (isi.pegawaiId !== undefined && (await bukanOrangUnit(ctx.db, pd, [isi.pegawaiId])) > 0)
    return tidakDitemukan('Pegawai')
  const laporan = isi.laporanId === undefined ? undefined : await satuLaporan(ctx.db, isi.laporanId)
  if (isi.laporanId !== undefined && laporan?.perangkatDaerahId !== pd) return tidakDitemukan('Laporan')
  const kunjungan = isi.jenis === 'kunjungan'
  const id = await sisipCatatan(ctx.db, {
    ...siapaDari(ctx),
    perangkatDaerahId: pd,
    jenis: isi.jenis,
    pegawaiId: isi.pegawaiId ?? null,
    laporanId: isi.laporanId ?? null,
    hari: isi.hari,
    tempat: isi.tempat ?? null,
    judul: isi.judul,
    isi: isi.isi,
    keadaan: kunjungan ? 'selesai' : 'dikirim',
  })
  return { id }
}

const MENJADI: Record<'terima' | 'teruskan' | 'selesai', KeadaanCatatan> = {
  terima: 'diterima-unit',
  teruskan: 'diteruskan',
  selesai: 'selesai',
}

const BUKAN_GILIRAN = tolak(
  'bukan-giliran',
  'Tindakan ini tidak terbuka bagi Anda pada keadaannya sekarang.',
  [P('Pasal 7'), P('Pasal 9')],
  'Lihat di meja siapa catatan atau laporan itu berada.',
)

/** Receipt, passing on (a notice to the person, or to all of the unit), closing. */
export async function tanggapiCatatanMitra(
  k: Ketentuan,
  ctx: Ctx,
  o: { id: string; tindakan: 'terima' | 'teruskan' | 'selesai' },
  isi: string | undefined,
): Promise<{ keadaan: KeadaanCatatan } | Tolak> {
  const d = await kedudukan(k, ctx)
  const c = await satuCatatan(ctx.db, o.id)
  if (!c || !melihat(d, c.perangkatDaerahId)) return tidakDitemukan('Catatan')
  if (!tindakanCatatan(d, c).includes(o.tindakan)) return BUKAN_GILIRAN
  const keadaan = MENJADI[o.tindakan]
  await tanggapi(ctx.db, { ...siapaDari(ctx), id: c.id, keadaan, isi: isi ?? null })
  if (o.tindakan === 'teruskan')
    await kabariUnit(ctx.db, {
      perangkatDaerahId: c.perangkatDaerahId,
      pegawaiId: c.pegawai?.id ?? null,
      judul: c.judul,
      isi:
        c.jenis === 'supervisi-skp'
          ? 'Ada catatan pendampingan SKP dari mitra BKPSDM; tanyakan rinciannya kepada pengelola kepegawaian.'
          : c.isi,
      kini: ctx.kini,
    })
  return { keadaan }
}

/** The unit's monthly report; it may be sent again only after it came back. */
export async function lapor(
  k: Ketentuan,
  ctx: Ctx,
  isi: z.output<typeof laporDisiplin.isi>,
): Promise<{ id: string; keadaan: KeadaanLaporan } | Tolak> {
  const d = await kedudukan(k, ctx)
  const pd = d.pengelola
  if (pd === null) return BUKAN_BINAAN
  if (isi.bulan > ctx.hari.slice(0, 7))
    return tolak(
      'laporan-salah',
      'Bulan ini belum berjalan.',
      [P('Pasal 5 ayat (4)')],
      'Pilih bulan yang sudah berjalan.',
      'bulan',
    )
  if (
    (await bukanOrangUnit(
      ctx.db,
      pd,
      isi.baris.map((b) => b.pegawaiId),
    )) > 0
  )
    return tidakDitemukan('Pegawai')
  if (isi.baris.some((b) => b.kali > isi.hariKerja))
    return tolak(
      'laporan-salah',
      'Banyaknya pelanggaran melebihi hari kerja bulan itu.',
      [P('Pasal 5 ayat (4)')],
      'Betulkan banyaknya, atau hari kerjanya.',
      'baris',
    )
  const bulan = `${isi.bulan}-01`
  const lama = await laporanBulan(ctx.db, pd, bulan)
  if (lama && lama.keadaan !== 'dikembalikan')
    return tolak(
      'laporan-sudah-ada',
      'Laporan bulan ini sudah disampaikan.',
      [P('Pasal 9 huruf a')],
      'Mintalah mitra mengembalikannya bila ada yang keliru.',
    )
  const id = await simpanLaporan(ctx.db, {
    id: lama?.id ?? null,
    perangkatDaerahId: pd,
    bulan,
    hariKerja: isi.hariKerja,
    baris: isi.baris,
  })
  await peristiwa(ctx, d, id, 'disampaikan', null)
  return { id, keadaan: 'disampaikan' }
}

const peristiwa = (ctx: Ctx, d: Kedudukan, id: string, keadaan: KeadaanLaporan, catatan: string | null) =>
  catatLaporan(ctx.db, { ...siapaDari(ctx), id, keadaan, catatan, jabatan: d.siapa.jabatan[0]?.nama ?? null })

const HASIL: Record<'validasi' | 'kembalikan' | 'laporkan' | 'teruskan' | 'terima', KeadaanLaporan> = {
  validasi: 'divalidasi',
  kembalikan: 'dikembalikan',
  laporkan: 'dilaporkan',
  teruskan: 'diteruskan',
  terima: 'diterima',
}

/** One step of Pasal 9. Without a visit on record the mitra has nothing to report (huruf b before huruf c). */
export async function tindakLaporan(
  k: Ketentuan,
  ctx: Ctx,
  o: { id: string; tindakan: keyof typeof HASIL },
  t: { versi: number; catatan?: string | undefined },
): Promise<{ keadaan: KeadaanLaporan } | Tolak> {
  const d = await kedudukan(k, ctx)
  const l = await satuLaporan(ctx.db, o.id)
  if (!l || !melihat(d, l.perangkatDaerahId)) return tidakDitemukan('Laporan')
  if (l.versi !== t.versi)
    return tolak(
      'versi-berubah',
      'Laporan ini baru saja ditindaklanjuti orang lain.',
      [P('Pasal 9')],
      'Periksa keadaan terbarunya.',
    )
  if (!tindakanLaporan(d, l).includes(o.tindakan)) return BUKAN_GILIRAN
  if (o.tindakan === 'kembalikan' && (t.catatan?.length ?? 0) < ALASAN_PALING_PENDEK)
    return tolak(
      'alasan-kurang',
      `Tulis alasan sedikitnya ${ALASAN_PALING_PENDEK} huruf.`,
      [P('Pasal 9 huruf a')],
      'Sebutkan apa yang harus dibetulkan unit.',
      'catatan',
    )
  if (o.tindakan === 'laporkan' && l.kunjungan === 0)
    return tolak(
      'belum-kunjungan',
      'Belum ada monitoring lapangan untuk laporan ini.',
      [P('Pasal 9 huruf b')],
      'Catat hasil kunjungan dan tautkan ke laporan ini, lalu laporkan.',
    )
  const keadaan = HASIL[o.tindakan]
  await ubahLaporan(ctx.db, l.id, keadaan)
  await peristiwa(ctx, d, l.id, keadaan, t.catatan ?? null)
  return { keadaan }
}
