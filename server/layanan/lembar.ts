// Lembar layanan: what anyone may know of a service: documents, steps with their time, the law, the product.
import type { z } from 'zod'
import type { bacaLayanan, layananSaya } from '#kontrak/layanan.ts'
import type { DefTahap, JangkaWaktu, Tolak } from '#mesin/bentuk.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'
import type { EdisiLayanan, Layanan } from '#mesin/bentuk-layanan.ts'
import type { Terpaku } from '#mesin/bentuk-usulan.ts'
import { keadaanSyarat, syaratBerlaku } from '#mesin/berkas.ts'
import { boleh } from '#mesin/hak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { arsipPegawai } from '#server/arsip/baca.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { usulanBerjalanSaya } from './baca.ts'
import type { Ketentuan } from './bekal.ts'
import { layananDibuka, terpakuPada } from './bekal.ts'
import { nilaiLayanan, putusanUntuk, semuaHitung, susunFakta } from './putusan.ts'

type LembarJawab = z.input<(typeof bacaLayanan)['jawab']>
type SayaJawab = z.input<(typeof layananSaya)['jawab']>

const PELAKSANA: Record<string, string> = {
  pemohon: 'Pemohon',
  pengaju: 'Pemohon atau admin kepegawaian',
  verifikator: 'Admin BKPSDM',
  'validator-pengawas': 'Pejabat pengawas yang membidangi',
  'validator-administrator': 'Pejabat administrator yang membidangi',
  penandatangan: 'Pejabat yang berwenang',
  'atasan-langsung': 'Atasan langsung',
  sistem: 'Sistem',
}
export const PENGAJU = {
  asn: 'ASN yang bersangkutan',
  'admin-kepegawaian': 'Admin kepegawaian perangkat daerah',
  'ahli-waris': 'Ahli waris, melalui admin kepegawaian atau BKPSDM',
}
const SATUAN: Record<JangkaWaktu['satuan'], string> = {
  'hari-kerja': 'hari kerja',
  'hari-kalender': 'hari',
  bulan: 'bulan',
  tahun: 'tahun',
}

/** Who acts in a step, in words; an agency or sitting by its own name. */
export const pelaksanaKata = (x: DefTahap): string =>
  x.pihak && x.pelaksana === 'pihak-luar' ? x.pihak.nama : (PELAKSANA[x.pelaksana] ?? x.pelaksana)

/** Short description for the list, and whether it is offered on the day. */
export function ringkasLayanan(k: Ketentuan, l: Layanan, hari: string) {
  const { kode, nama, kelompok, ringkas } = l
  return { kode, nama, kelompok, ringkas, aktif: layananDibuka(k, kode, hari) }
}

/** '5 hari kerja'. */
export const kataJangka = (j: JangkaWaktu): string => `${j.jumlah} ${SATUAN[j.satuan]}`

/** Steps on the way to the product, one for each time limit; the wet print only where the SOP signs by hand. */
export function tahapUtama(edisi: EdisiLayanan, sop: Pick<IsiSop, 'modaTandaTangan'>): DefTahap[] {
  const basah = sop.modaTandaTangan.includes('basah')
  const jalan = edisi.alur.tahap.filter(
    (x) =>
      !x.akhir &&
      x.cap !== 'DITOLAK' &&
      x.cap !== 'DRAF' &&
      (basah || x.batas !== 'cetak') &&
      x.batas !== 'lengkapi',
  )
  return jalan.filter((x, i) => x.batas === undefined || jalan.findIndex((y) => y.batas === x.batas) === i)
}

function tahapJalan(t: Terpaku): LembarJawab['tahap'] {
  return tahapUtama(t.edisi, t.sop).map((x, i) => {
    const jangka = x.batas === undefined ? undefined : t.sop.batas[x.batas]
    return {
      ke: i + 1,
      nama: x.nama,
      pelaksana: pelaksanaKata(x),
      lama: jangka ? kataJangka(jangka) : null,
      dasar: x.dasar,
    }
  })
}

/** Sum of the steps when all are counted in working days; null when one is not. */
function lamaSeluruh(t: Terpaku): number | null {
  const nama = new Set(
    t.edisi.alur.tahap.flatMap((x) =>
      x.batas && (x.batas !== 'cetak' || t.sop.modaTandaTangan.includes('basah')) ? [x.batas] : [],
    ),
  )
  const jangka = [...nama]
    .filter((n) => n !== 'lengkapi' && n !== 'surat-penolakan')
    .flatMap((n) => t.sop.batas[n] ?? [])
  if (jangka.length === 0 || jangka.some((j) => j.satuan !== 'hari-kerja')) return null
  return jangka.reduce((n, j) => n + j.jumlah, 0)
}

/** Offices that may sign the product today, by the SOP, in words. */
export async function namaPenandatangan(ctx: Ctx, t: Terpaku): Promise<string> {
  const kode = t.sop.wewenang
    .filter((w) => w.produk === t.edisi.produk.kode && w.berlaku <= ctx.hari)
    .map((w) => w.jabatan)
  const pejabat = await pemegangJabatan(ctx.db, [...new Set(kode)], ctx.hari)
  const nama = [...pejabat.values()].map((j) => j.namaJabatan)
  return nama.length > 0 ? nama.join(' atau ') : 'Pejabat yang berwenang'
}

/** The sheet in force today; 404 for a service that is not offered. */
export async function lembarLayanan(k: Ketentuan, ctx: Ctx, kode: string): Promise<LembarJawab | Tolak> {
  const t = terpakuPada(k, kode, ctx.hari)
  if (!t) return tidakDitemukan('Layanan')
  const { edisi, layanan } = t
  return {
    ...ringkasLayanan(k, layanan, ctx.hari),
    edisi: edisi.berlaku,
    sop: t.edisiSop,
    dasar: [...new Set([...layanan.dasar, ...edisi.dasar])],
    pengaju: edisi.pengaju.map((p) => PENGAJU[p]),
    syarat: edisi.syarat.map((s) => ({
      kode: s.kode,
      nama: s.nama,
      dasar: s.dasar,
      ...(s.bila === undefined ? {} : { keterangan: s.bila.keterangan }),
    })),
    tahap: tahapJalan(t),
    lamaHariKerja: lamaSeluruh(t),
    lamaMelengkapi: kataJangka(t.sop.lengkapi),
    produk: { nama: edisi.produk.nama, penandatangan: await namaPenandatangan(ctx, t) },
  }
}

/** For the person signed in (or somebody of his unit): entitled, from when, how much, which documents are missing. */
export async function lembarSaya(
  k: Ketentuan,
  ctx: Ctx,
  kode: string,
  pegawaiId: string | undefined,
): Promise<SayaJawab | Tolak> {
  const siapa = pembaca(ctx)
  const t = terpakuPada(k, kode, ctx.hari)
  if (!t) return tidakDitemukan('Layanan')
  const id = pegawaiId ?? siapa.pegawaiId
  const orang = (await bacaFakta(ctx.db, [id], ctx.hari)).get(id)
  const objek = { pegawaiId: id, ...(orang ? { perangkatDaerah: orang.perangkatDaerahId } : {}) }
  if (!orang || boleh(siapa, 'pegawai.baca', objek, k.peran) !== true) return tidakDitemukan('Pegawai')
  const fakta = susunFakta(k, orang, { hari: ctx.hari, usulan: { layanan: kode, diterima: ctx.hari } })
  const putusan = nilaiLayanan(k, t.edisi, fakta)
  const hitung = semuaHitung(putusan)
  const arsip = await arsipPegawai(ctx.db, id)
  const dokumen = arsip.map((a) => ({
    id: a.id,
    jenis: a.jenisDokumen,
    tanggal: a.tanggal ?? a.dibuatPada.slice(0, 10),
    sidik: a.sidik,
  }))
  const wajib = syaratBerlaku(t.edisi.syarat, fakta)
  const ada = keadaanSyarat(wajib, dokumen, ctx.hari)
  const teks = (nama: string) => (typeof hitung[nama] === 'string' ? hitung[nama] : null)
  const angka = (nama: string) => (typeof hitung[nama] === 'number' ? hitung[nama] : null)
  return {
    putusan: putusanUntuk(siapa, objek, putusan),
    ringkas: {
      tmt: teks('tmt'),
      gajiLama: angka('gajiLama'),
      gajiBaru: angka('gajiBaru'),
      batasUsul: teks('batasUsul'),
    },
    berkas: t.edisi.syarat.map((s) => ({
      kode: s.kode,
      nama: s.nama,
      wajib: wajib.includes(s),
      adaDiArsip: ada.some((a) => a.kode === s.kode && a.keadaan === 'berlaku'),
      ...(s.bila === undefined ? {} : { keterangan: s.bila.keterangan }),
    })),
    usulanBerjalan: await usulanBerjalanSaya(ctx.db, id, kode),
  }
}
