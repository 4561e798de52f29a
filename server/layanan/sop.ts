// SOP: the procedure of a service written out from its definition and the decree in force; nothing in it is typed twice.
import type { z } from 'zod'
import type { sopLayanan } from '#kontrak/layanan-sop.ts'
import type { DefTahap, DefTindakan, JenisAkibat, Tolak } from '#mesin/bentuk.ts'
import type { Terpaku } from '#mesin/bentuk-usulan.ts'
import { ISIAN_VARIAN, varianDitawarkan } from '#mesin/varian.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from './bekal.ts'
import { cariLayanan, edisiDaerahPada, terpakuPada } from './bekal.ts'
import { kataJangka, namaPenandatangan, PENGAJU, pelaksanaKata } from './lembar.ts'

type SopJawab = z.input<(typeof sopLayanan)['jawab']>

const AKIBAT: Record<JenisAkibat, string> = {
  'riwayat-gaji': 'Gaji baru tercatat pada riwayat gaji',
  'riwayat-pangkat': 'Pangkat baru tercatat pada riwayat pangkat',
  'riwayat-jabatan': 'Jabatan tercatat atau dilepas pada riwayat jabatan',
  'riwayat-status': 'Keadaan pegawai berubah pada riwayat status',
  'riwayat-cuti': 'Cuti tercatat pada riwayat cuti',
  'mutasi-cuti': 'Sisa cuti dibukukan',
  'riwayat-penghargaan': 'Penghargaan tercatat',
  'riwayat-belajar': 'Izin atau tugas belajar tercatat',
  'riwayat-pendidikan': 'Pendidikan tercatat',
  'riwayat-ujian': 'Hasil ujian tercatat',
  'riwayat-angka-kredit': 'Angka kredit tercatat',
  'buka-layanan': 'Draf layanan lanjutan dibuka',
}
const SAAT = { ajukan: 'saat dikirim', verifikasi: 'saat verifikasi', 'tanda-tangan': 'saat ditandatangani' }
const SIFAT = { menolak: 'Menentukan', memperingatkan: 'Mengingatkan' }

/** Acts people see in a procedure; saving drafts and the system's own repairs are not steps of it. */
const DIAM = ['simpan', 'sesuaikan-batas', 'lengkapi', 'periksa-berkas', 'lepas']

function tindakanSop(t: Terpaku, d: DefTindakan): SopJawab['langkah'][number]['tindakan'][number] {
  const nama = (kode: string) => t.edisi.alur.tahap.find((x) => x.kode === kode)?.nama ?? kode
  return { nomor: d.nomor, nama: d.nama, ke: [...new Set(d.ke.map((k) => nama(k.tahap)))], dasar: d.dasar }
}

const dipakai = (t: Terpaku, x: DefTahap): boolean =>
  !x.akhir && (x.batas !== 'cetak' || t.sop.modaTandaTangan.includes('basah'))

/** Steps beside the way to the product. */
const CABANG: readonly string[] = ['PERLU DILENGKAPI', 'DITOLAK']

/** The step, counted from 1, from which a side step is first reached; null for a step on the way. */
function cabangDari(tahap: readonly DefTahap[], x: DefTahap): number | null {
  if (!CABANG.includes(x.cap)) return null
  const asal = tahap.findIndex((y) => y !== x && y.tindakan.some((d) => d.ke.some((k) => k.tahap === x.kode)))
  return asal < 0 ? null : asal + 1
}

function langkahSop(t: Terpaku): SopJawab['langkah'] {
  return t.edisi.alur.tahap
    .filter((x) => dipakai(t, x))
    .map((x, i, semua) => {
      const jangka =
        x.batas === undefined ? undefined : x.batas === 'lengkapi' ? t.sop.lengkapi : t.sop.batas[x.batas]
      return {
        ke: i + 1,
        tahap: x.kode,
        nama: x.nama,
        pelaku: pelaksanaKata(x),
        lama: jangka ? kataJangka(jangka) : null,
        berjalan: x.jam === 'berjalan',
        tindakan: x.tindakan.filter((d) => !DIAM.includes(d.kode)).map((d) => tindakanSop(t, d)),
        dasar: x.dasar,
        cabangDari: cabangDari(semua, x),
      }
    })
}

function produkSop(k: Ketentuan, t: Terpaku, penandatangan: string): SopJawab['produk'] {
  const { produk, akibat } = t.edisi
  const luar = !t.edisi.alur.tahap.some((x) => x.tindakan.some((d) => d.kode === 'tandatangani'))
  const pihak = t.edisi.alur.tahap.findLast((x) => x.pihak !== undefined)?.pihak
  return {
    nama: produk.nama,
    penandatangan: luar ? (pihak?.nama ?? 'Instansi luar') : penandatangan,
    buku: k.buku.find((b) => b.kode === produk.buku)?.nama ?? produk.buku,
    moda: t.sop.modaTandaTangan,
    serah: t.sop.caraSerah,
    kertas: t.sop.kertas,
    akibat: akibat
      .filter((a) => a.pada === undefined)
      .map((a) => ({ nama: AKIBAT[a.jenis], dasar: a.dasar })),
    dasar: produk.dasar,
  }
}

/** Definitions in force today with the variant asked for, or the first; undefined for a service that is not offered. */
export function terpakuSop(k: Ketentuan, kode: string, hari: string, varian: string | undefined) {
  const pokok = edisiDaerahPada(k, kode, hari)
  const ada = pokok ? varianDitawarkan(pokok, hari) : []
  const dipilih = ada.find((v) => v.kode === varian) ?? ada[0]
  const isian = dipilih ? { isian: { [ISIAN_VARIAN]: dipilih.kode } } : {}
  return { ada, dipilih, t: terpakuPada(k, kode, hari, isian) }
}

/** The procedure in force today, for one variant when the service has them; 404 for a service that is not offered. */
export async function sopDari(
  k: Ketentuan,
  ctx: Ctx,
  kode: string,
  varian: string | undefined,
): Promise<SopJawab | Tolak> {
  const layanan = cariLayanan(k, kode)
  const { ada, dipilih, t } = terpakuSop(k, kode, ctx.hari, varian)
  if (!layanan || !t) return tidakDitemukan('Layanan')
  const langkah = langkahSop(t)
  return {
    kode,
    nama: layanan.nama,
    edisi: t.edisi.berlaku,
    sop: t.edisiSop,
    pemda: k.daerah.pemda,
    varian: ada.map((v) => ({ kode: v.kode, nama: v.nama })),
    dipilih: dipilih?.kode ?? null,
    dasar: [...new Set([...layanan.dasar, ...t.edisi.dasar])],
    pengaju: t.edisi.pengaju.map((p) => PENGAJU[p]),
    pelaku: [...new Set(langkah.map((l) => l.pelaku))],
    langkah,
    syarat: t.edisi.syarat.map((s) => ({
      nama: s.nama,
      dasar: s.dasar,
      ...(s.bila ? { keterangan: s.bila.keterangan } : {}),
    })),
    isian: t.edisi.isian.map((i) => ({
      label: i.label,
      wajib: i.wajib,
      ...(i.bila ? { keterangan: i.bila.keterangan } : {}),
    })),
    aturan: t.edisi.aturan.map((a) => {
      const aturan = k.aturan.find((x) => x.kode === a.aturan)
      return {
        nama: aturan?.nama ?? a.aturan,
        saat: SAAT[a.saat],
        sifat: SIFAT[a.sifat],
        dasar: aturan?.edisi[0]?.dasar ?? [],
      }
    }),
    lamaMelengkapi: kataJangka(t.sop.lengkapi),
    produk: produkSop(k, t, await namaPenandatangan(ctx, t)),
  }
}
