// Catat: rows by hand, instructions, closing of a year, and the proof of a print.
import { randomBytes } from 'node:crypto'
import { toString as gambarQr } from 'qrcode'
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import type { Buku } from '#mesin/bentuk-daerah.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { perangkatDaerahPegawai } from '#server/pegawai/baca-tempat.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import type { SaringBuku } from './baca.ts'
import { bacaBarisManual, bacaCetakan, bacaPenutupan } from './baca-lapor.ts'
import { sidikBuku } from './bukti.ts'
import type { PerluLapor } from './lapor.ts'
import { batalkanBarisBuku, sisipBaris, sisipCetakan, sisipInstruksi, sisipPenutupan } from './tulis.ts'

const DASAR_CATAT = ['Perwali Blitar 24/2006 Lampiran II huruf C angka 2']
const DASAR_BUKU = ['Perwali Blitar 24/2006 Lampiran II huruf B']
/** Letters and figures that cannot be taken for one another, as on the letters. */
const ABJAD = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

const cariBuku = (p: PerluLapor, kode: string): Buku | undefined => p.buku.find((b) => b.kode === kode)
const bukuTakAda = (): Tolak =>
  tolak('tidak-ditemukan', 'Buku tidak ditemukan.', DASAR_BUKU, 'Pilih buku dari daftar.')

async function tahunTertutup(ctx: Ctx, buku: string, hari: string): Promise<Tolak | undefined> {
  const tahun = Number(hari.slice(0, 4))
  if ((await bacaPenutupan(ctx.db, buku, tahun)) === undefined) return undefined
  return tolak(
    'buku-ditutup',
    `Buku ini tahun ${tahun} sudah ditutup.`,
    DASAR_BUKU,
    'Catat pada tahun yang masih terbuka, dengan alasan yang menyebut tahun asalnya.',
    'hari',
  )
}

/** One row by hand: only columns the book has, of the recorder's own unit unless he keeps all books. */
export async function catatBarisManual(
  p: PerluLapor,
  ctx: Ctx,
  o: {
    kode: string
    hari: string
    pegawaiId?: string | undefined
    sel: Record<string, string | number | null>
    alasan: string
  },
): Promise<Hasil<{ id: string }>> {
  const siapa = pembaca(ctx)
  const buku = cariBuku(p, o.kode)
  if (!buku) return bukuTakAda()
  const asing = Object.keys(o.sel).filter((k) => !buku.kolom.some((x) => x.kode === k))
  if (asing.length > 0)
    return tolak(
      'kolom-asing',
      `Buku ini tidak mempunyai kolom ${asing.join(', ')}.`,
      DASAR_BUKU,
      'Isi kolom yang tercetak pada kepala buku.',
      'sel',
    )
  const tutup = await tahunTertutup(ctx, buku.kode, o.hari)
  if (tutup) return tutup
  const semua = cakupanHak(siapa, 'buku.catat', p.peran).includes('semua')
  if (o.pegawaiId !== undefined) {
    const tempat = await perangkatDaerahPegawai(ctx.db, o.pegawaiId)
    if (tempat === undefined || (!semua && tempat !== siapa.perangkatDaerah))
      return tolak(
        'tidak-ditemukan',
        'Pegawai tidak ditemukan di perangkat daerah Anda.',
        DASAR_CATAT,
        'Cari pegawainya dalam daftar pegawai perangkat daerah Anda.',
        'pegawaiId',
      )
  }
  const id = await sisipBaris(ctx.db, {
    buku: buku.kode,
    hari: o.hari,
    pegawaiId: o.pegawaiId ?? null,
    perangkatDaerahId: semua && o.pegawaiId !== undefined ? null : siapa.perangkatDaerah,
    sel: o.sel,
    alasan: o.alasan,
    olehAkun: siapa.akunId,
    kini: ctx.kini,
  })
  return { jenis: 'jadi', nilai: { id } }
}

export async function batalkanBarisManual(
  p: PerluLapor,
  ctx: Ctx,
  o: { id: string; alasan: string },
): Promise<Hasil<{ id: string }>> {
  const siapa = pembaca(ctx)
  const baris = await bacaBarisManual(ctx.db, o.id)
  const semua = cakupanHak(siapa, 'buku.catat', p.peran).includes('semua')
  if (!baris || (!semua && baris.perangkatDaerahId !== siapa.perangkatDaerah))
    return tolak(
      'tidak-ditemukan',
      'Baris manual tidak ditemukan.',
      DASAR_CATAT,
      'Buka bukunya dan pilih baris yang dicatat manual.',
    )
  const tutup = await tahunTertutup(ctx, baris.buku, baris.hari)
  if (tutup) return tutup
  if (!(await batalkanBarisBuku(ctx.db, { ...o, olehAkun: siapa.akunId, kini: ctx.kini })))
    return tolak('sudah-batal', 'Baris ini sudah dibatalkan.', DASAR_CATAT, 'Muat ulang halaman buku.')
  return { jenis: 'jadi', nilai: { id: o.id } }
}

/** The BKPSDM instructs the handing in of a book that has no day of its own. */
export async function instruksikan(
  p: PerluLapor,
  ctx: Ctx,
  o: { buku: string; nomor: string; tanggal: string; tenggat: string },
): Promise<Hasil<{ id: string }>> {
  const buku = cariBuku(p, o.buku)
  if (buku?.laporan.berkala !== 'instruksi')
    return tolak(
      'bukan-instruksi',
      'Buku ini mempunyai tanggal laporan sendiri.',
      DASAR_BUKU,
      'Instruksi hanya untuk buku yang dilaporkan menurut instruksi BKPSDM.',
      'buku',
    )
  if (o.tenggat < o.tanggal)
    return tolak(
      'tenggat-mundur',
      'Batas laporan mendahului tanggal instruksi.',
      DASAR_BUKU,
      'Pilih batas sesudah tanggal instruksi.',
      'tenggat',
    )
  const id = await sisipInstruksi(ctx.db, { ...o, olehAkun: pembaca(ctx).akunId, kini: ctx.kini })
  return { jenis: 'jadi', nilai: { id } }
}

const saringTahun = (p: PerluLapor, buku: string, tahun: number, per: string): SaringBuku => ({
  buku,
  layanan: p.layananBuku(buku),
  tahun,
  per,
  zona: p.zona,
  perangkatDaerahId: null,
})

/** Closes a year that has ended: its rows as of today are fixed by their fingerprint. */
export async function tutupTahun(
  p: PerluLapor,
  ctx: Ctx,
  o: { kode: string; tahun: number },
): Promise<Hasil<{ jumlah: number; sidik: string }>> {
  const buku = cariBuku(p, o.kode)
  if (!buku) return bukuTakAda()
  if (ctx.hari <= `${o.tahun}-12-31`)
    return tolak(
      'tahun-berjalan',
      `Tahun ${o.tahun} belum berakhir.`,
      DASAR_BUKU,
      'Tutup buku sesudah 31 Desember.',
      'tahun',
    )
  const bukti = await sidikBuku(ctx.db, buku, saringTahun(p, buku.kode, o.tahun, ctx.hari))
  const siapa = pembaca(ctx)
  const jadi = await sisipPenutupan(ctx.db, {
    buku: buku.kode,
    tahun: o.tahun,
    per: ctx.hari,
    ...bukti,
    oleh: siapa.nama,
    kini: ctx.kini,
  })
  if (!jadi)
    return tolak(
      'sudah-ditutup',
      'Buku tahun ini sudah ditutup.',
      DASAR_BUKU,
      'Lihat penutupannya pada halaman buku.',
    )
  return { jenis: 'jadi', nilai: bukti }
}

/** The closing of a year, and whether the rows of that day still read the same. */
export async function lihatPenutupan(p: PerluLapor, ctx: Ctx, kode: string, tahun: number) {
  const buku = cariBuku(p, kode)
  const t = buku && (await bacaPenutupan(ctx.db, kode, tahun))
  if (!buku || !t) return { penutupan: null }
  const kini = await sidikBuku(ctx.db, buku, saringTahun(p, kode, tahun, t.per))
  return { penutupan: { ...t, sama: kini.sidik === t.sidik, jumlahKini: kini.jumlah } }
}

/** Writes down what is about to be printed; the code and its QR go on every sheet. */
export async function catatCetakan(ctx: Ctx, buku: Buku, saring: SaringBuku) {
  const bukti = await sidikBuku(ctx.db, buku, saring)
  const acak = [...randomBytes(12)].map((b) => ABJAD[b % ABJAD.length]).join('')
  const kode = `BK-${acak.slice(0, 4)}-${acak.slice(4, 8)}-${acak.slice(8)}`
  const { tahun, bulan, perangkatDaerahId, cari } = saring
  await sisipCetakan(ctx.db, {
    kode,
    buku: buku.kode,
    saring: { tahun, bulan, perangkatDaerahId, cari },
    per: saring.per,
    ...bukti,
    olehAkun: pembaca(ctx).akunId,
    kini: ctx.kini,
  })
  const alamat = `${ctx.alat.config.alamat}/cek-buku/${kode}`
  return {
    kode,
    ...bukti,
    per: saring.per,
    alamat,
    qr: await gambarQr(alamat, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
  }
}

const TAK_DIKENAL = {
  dikenal: false,
  buku: null,
  dicetakPada: null,
  per: null,
  jumlah: null,
  sidik: null,
  sama: null,
}

/** Public: is the print known, and does the register of that day still read the same? Says nothing of any person. */
export async function cekCetakanBuku(p: PerluLapor, ctx: Ctx, kode: string) {
  const c = /^BK(-[2-9A-HJ-NP-Z]{4}){3}$/.test(kode) ? await bacaCetakan(ctx.db, kode) : undefined
  const buku = c && cariBuku(p, c.buku)
  if (!c || !buku) return TAK_DIKENAL
  const { tahun, bulan, perangkatDaerahId, cari } = c.saring as Pick<
    SaringBuku,
    'tahun' | 'bulan' | 'perangkatDaerahId' | 'cari'
  >
  const kini = await sidikBuku(ctx.db, buku, {
    ...saringTahun(p, c.buku, tahun, c.per),
    bulan,
    perangkatDaerahId,
    cari,
  })
  return {
    dikenal: true,
    buku: buku.nama,
    dicetakPada: c.dicetakPada,
    per: c.per,
    jumlah: c.jumlah,
    sidik: c.sidik,
    sama: kini.sidik === c.sidik,
  }
}
