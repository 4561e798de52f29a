// Lembar: the letter as PDF for those who may see it: draft, sheet to print, signed product.
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { type Berkas, tidakDitemukan } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import { bacaArsip } from '../arsip/baca.ts'
import { catatPembacaan } from '../arsip/buka.ts'
import { bacaPindaian } from '../arsip/pindai.ts'
import { buatTautan, periksaTautan } from '../arsip/tautan.ts'
import { bacaNaskahUsulan, type Naskah } from '../naskah/baca.ts'
import { bacaPejabat } from './baca-pejabat.ts'
import type { BekalPengesahan } from './bekal.ts'
import { templatSurat } from './surat.ts'

/** Sight of a case, answered by server/usulan: who may see it, whether its product may be handed over yet. */
export type BolehLihat = {
  lihat(ctx: Ctx, usulanId: string): Promise<true | Tolak>
  /** True when the reader may have the signed product (Perwali Kediri 80/2021 Pasal 13 ayat (3)). */
  unduh(ctx: Ctx, usulanId: string): Promise<true | Tolak>
  /** Office expected to sign, and who holds it today; undefined when the office is empty. */
  calonPenandatangan(
    ctx: Ctx,
    usulanId: string,
  ): Promise<{ pegawaiId: string; jabatan: string; atasNama: string | null } | undefined>
}

async function naskahHidup(db: Db, usulanId: string): Promise<Naskah | undefined> {
  return (
    (await bacaNaskahUsulan(db, usulanId, 'produk')) ?? (await bacaNaskahUsulan(db, usulanId, 'penolakan'))
  )
}

/** Code of the template: the file's own, or that of the template as data. */
function kodeTemplat(n: Naskah): string {
  const t = n.data.naskah
  if (typeof t === 'object' && t !== null && 'kode' in t) return String(t.kode)
  return n.templat.replace(/\.typ$/, '')
}

const nama = (n: Naskah, akhiran: string): string =>
  `${kodeTemplat(n)}-${(n.nomor ?? akhiran).replace(/[^A-Za-z0-9]+/g, '-')}.pdf`

async function susun(
  b: BekalPengesahan,
  boleh: BolehLihat,
  ctx: Ctx,
  n: Naskah,
  moda: 'elektronik' | 'basah',
): Promise<Uint8Array | Tolak> {
  const calon = n.usulanId === null ? undefined : await boleh.calonPenandatangan(ctx, n.usulanId)
  if (!calon)
    return tolak(
      'jabatan-kosong',
      'Jabatan penandatangan sedang kosong, sehingga naskah belum dapat ditampilkan.',
      ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
      'Mintalah admin BKPSDM mencatat pejabat atau pelaksana tugasnya.',
    )
  const penandatangan = await bacaPejabat(ctx.db, { ...calon, hari: ctx.hari, pangkat: b.pangkat })
  const bernomor = n.nomor !== null && n.tanggal !== null
  const templat = templatSurat(
    n,
    {
      nomor: n.nomor,
      hari: n.tanggal,
      penandatangan,
      kodeCek: bernomor ? n.kodeCek : null,
      urlCek: bernomor ? `${b.alamat}/cek/${n.kodeCek}` : null,
      ditandatanganiPada: null,
      moda,
    },
    ctx.kini,
  )
  return b.penyusun.susunPdf(templat)
}

const sebagaiBerkas = (isi: Uint8Array, nama: string, sebaris: boolean): Berkas => ({
  jenis: 'berkas',
  isi,
  tipe: 'application/pdf',
  nama,
  sebaris,
})

/** The draft as it will look; the signed bytes once they exist and the reader works on the case. */
export async function pratinjau(
  b: BekalPengesahan,
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
): Promise<Berkas | Tolak> {
  const lihat = await boleh.lihat(ctx, usulanId)
  if (lihat !== true) return lihat
  const n = await naskahHidup(ctx.db, usulanId)
  if (!n) return tidakDitemukan('Naskah usulan')
  const pdf = await susun(b, boleh, ctx, n, n.moda.includes('elektronik') ? 'elektronik' : 'basah')
  return pdf instanceof Uint8Array ? sebagaiBerkas(pdf, nama(n, 'konsep'), true) : pdf
}

/** The sheet for the special paper; only a numbered letter is printed (Perwali Kediri 80/2021 Pasal 12 huruf b). */
export async function cetak(
  b: BekalPengesahan,
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
): Promise<Berkas | Tolak> {
  const lihat = await boleh.lihat(ctx, usulanId)
  if (lihat !== true) return lihat
  const n = await bacaNaskahUsulan(ctx.db, usulanId, 'produk')
  if (!n || n.nomor === null)
    return tolak(
      'naskah-belum-bernomor',
      'Naskah ini belum bernomor, sehingga belum dapat dicetak.',
      ['Perwali Kediri 80/2021 Pasal 12 huruf b'],
      'Catat cetakan pada usulan ini lebih dahulu; nomor diberikan saat itu.',
    )
  const pdf = await susun(b, boleh, ctx, n, 'basah')
  return pdf instanceof Uint8Array ? sebagaiBerkas(pdf, nama(n, 'cetak'), true) : pdf
}

/** Pages of the sheet as it is printed; undefined when it cannot be composed now. */
export async function halamanLembar(
  b: BekalPengesahan,
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
): Promise<number | undefined> {
  const lembar = await cetak(b, boleh, ctx, usulanId)
  if (!('isi' in lembar) || !(lembar.isi instanceof Uint8Array)) return undefined
  return (await bacaPindaian(lembar.isi))?.halaman
}

async function produk(ctx: Ctx, boleh: BolehLihat, usulanId: string) {
  const izin = await boleh.unduh(ctx, usulanId)
  if (izin !== true) return izin
  const n = await naskahHidup(ctx.db, usulanId)
  const arsip = n?.arsipId == null ? undefined : await bacaArsip(ctx.db, n.arsipId)
  return n && arsip ? { n, arsip } : tidakDitemukan('Produk usulan')
}

/** The short-lived address of the signed product; whoever is not its owner leaves a reading note. */
export async function tautanProduk(
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
): Promise<{ tautan: string; sampai: string } | Tolak> {
  const p = await produk(ctx, boleh, usulanId)
  if (!('arsip' in p)) return p
  await catatPembacaan(ctx, p.arsip)
  return buatTautan(ctx, p.arsip.id, `/api/usulan/${usulanId}/naskah`)
}

/** The signed product, byte for byte as it lies in the archive; through its link. */
export async function unduh(
  b: BekalPengesahan,
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
  q: { sampai?: number | undefined; tanda?: string | undefined },
): Promise<Berkas | Tolak> {
  const p = await produk(ctx, boleh, usulanId)
  if (!('arsip' in p)) return p
  const { n, arsip } = p
  const sah = periksaTautan(ctx, arsip.id, q)
  if (sah !== true) return sah
  return {
    jenis: 'berkas',
    isi: await b.berkas.baca(arsip.sidik),
    tipe: arsip.tipe,
    nama: nama(n, 'produk'),
    sidik: arsip.sidik,
  }
}
