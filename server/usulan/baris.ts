// Baris: cases as lists show them: who, which step, who holds it, until when.
import type { z } from 'zod'
import type { zBarisUsulan } from '#kontrak/usulan-rupa.ts'
import { tahapAlur } from '#mesin/alur.ts'
import type { DefTahap } from '#mesin/bentuk.ts'
import type { Pelaku, Terpaku } from '#mesin/bentuk-usulan.ts'
import { selisihHari } from '#mesin/tanggal.ts'
import { ISIAN_VARIAN } from '#mesin/varian.ts'
import type { Db } from '#server/alat/database.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { terpakuUsulan } from '#server/layanan/bekal.ts'
import type { PemegangJabatan } from '#server/organisasi/baca.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import type { Atasan } from '#server/organisasi/baca-atasan.ts'
import { atasanLangsung } from '#server/organisasi/baca-atasan.ts'
import type { BarisRingkas } from './baca-daftar.ts'
import type { BagianAntrean } from './lihat.ts'
import { antreanDari } from './lihat.ts'
import { jabatanTahap, pemegangDari } from './pemegang.ts'

export type BarisUsulanJawab = z.input<typeof zBarisUsulan>

export type Pembaca = { pelaku: Pelaku; ketentuan: Ketentuan; hari: string }

type Lengkap = { baris: BarisRingkas; terpaku: Terpaku; tahap: DefTahap }

/** Is it this reader who must act on the case now? */
export function menungguPembaca(
  p: Pelaku,
  bagian: readonly BagianAntrean[],
  u: BarisRingkas,
  tahap: DefTahap,
  atasan?: Atasan,
): boolean {
  if (tahap.akhir) return false
  if (tahap.pelaksana === 'atasan-langsung') return atasan?.pegawaiId === p.pegawaiId
  const milik = u.pegawaiId === p.pegawaiId
  if (tahap.pelaksana === 'pemohon') return milik
  if (tahap.pelaksana === 'pengaju') return milik || u.pengajuAkunId === p.akunId
  if (milik || u.pengajuAkunId === p.akunId) return false
  if (u.tahap === 'verifikasi' && u.pemeriksaAkunId !== null && u.pemeriksaAkunId !== p.akunId) return false
  return bagian.some(
    (b) =>
      b.layanan === u.layanan &&
      b.tahap.includes(u.tahap) &&
      (b.sop === undefined || (u.edisiSop !== null && b.sop.includes(u.edisiSop))) &&
      (!b.suratPenolakan || u.suratMenunggu) &&
      (b.varian === null || b.varian === u.varian) &&
      (b.golongan === null || (u.golongan !== null && b.golongan.includes(u.golongan))),
  )
}

const angka = (nilai: unknown): number => (typeof nilai === 'number' ? nilai : 0)
const angkaAtauNull = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null)

/** Definitions of a stored case. Throws when its service is gone: past editions are never taken away. */
export function lengkapi(k: Ketentuan, baris: BarisRingkas, hari: string): Lengkap {
  const { edisiLayanan, edisiSop, diajukanPada, varian } = baris
  const terpaku = terpakuUsulan(
    k,
    baris.layanan,
    {
      isian: varian === null ? {} : { [ISIAN_VARIAN]: varian },
      ...(edisiLayanan === null || edisiSop === null
        ? {}
        : { edisi: { layanan: edisiLayanan, sop: edisiSop } }),
      ...(diajukanPada === null ? {} : { diajukanPada }),
    },
    hari,
  )
  if (!terpaku) throw new Error(`Layanan ${baris.layanan} usulan ${baris.id} tidak mempunyai edisi.`)
  return { baris, terpaku, tahap: tahapAlur(terpaku.edisi.alur, baris.tahap) }
}

/** Holders of every office the cases wait for, read once for the whole page. */
export async function pejabatHalaman(
  db: Db,
  daftar: readonly Lengkap[],
  hari: string,
): Promise<Map<string, PemegangJabatan>> {
  const kode = daftar.flatMap((l) => jabatanTahap(l.tahap, l.terpaku, l.baris.golongan ?? undefined, hari))
  return pemegangJabatan(db, [...new Set(kode)], hari)
}

function satuBaris(
  p: Pembaca,
  { baris: u, terpaku, tahap }: Lengkap,
  pejabat: Map<string, PemegangJabatan>,
  bagian: readonly BagianAntrean[],
  atasan: Atasan | undefined,
): BarisUsulanJawab {
  const { alur } = terpaku.edisi
  const { batas } = u
  const h = u.hitung
  return {
    id: u.id,
    nomor: u.nomor,
    layanan: u.layanan,
    layananNama: terpaku.layanan.nama,
    pemohon: {
      id: u.pegawaiId,
      nama: u.nama,
      nip: u.nip,
      ...(u.golongan === null ? {} : { golongan: u.golongan }),
      ...(u.jabatan === null ? {} : { jabatan: u.jabatan }),
      perangkatDaerah: u.perangkatDaerah,
      perangkatDaerahSingkat: u.perangkatDaerahSingkat,
    },
    tahap: u.tahap,
    tahapNama: tahap.nama,
    cap: u.cap,
    lembar: { ke: tahap.lembar, dari: alur.lembar.length },
    versi: u.versi,
    pemegang: pemegangDari({
      tahap,
      terpaku,
      sejak: u.sejak,
      batas,
      pemeriksa: u.pemeriksaNama,
      namaPemohon: u.nama,
      golongan: u.golongan ?? undefined,
      hari: p.hari,
      zona: p.ketentuan.daerah.zona,
      pejabat,
      atasan,
      anda: menungguPembaca(p.pelaku, bagian, u, tahap, atasan),
    }),
    batas,
    sisaHari: batas === null ? null : selisihHari(p.hari, batas),
    diajukanPada: u.diajukanPada,
    dibuatPada: u.dibuatPada,
    tmt: u.tmt,
    ringkas: {
      cocok: angka(h.cocok),
      ragu: angka(h.ragu),
      kurang: angka(h.kurang),
      berkas: angka(h.berkas),
      berkasWajib: angka(h.berkasWajib),
    },
    gajiLama: angkaAtauNull(h.gajiLama),
    gajiBaru: angkaAtauNull(h.gajiBaru),
    modaTanda: terpaku.sop.modaTandaTangan,
  }
}

/** Rows of one page for one reader; one query for all offices. */
export async function susunBaris(
  db: Db,
  p: Pembaca,
  daftar: readonly BarisRingkas[],
): Promise<BarisUsulanJawab[]> {
  const lengkap = daftar.map((b) => lengkapi(p.ketentuan, b, p.hari))
  const pejabat = await pejabatHalaman(db, lengkap, p.hari)
  const bagian = antreanDari(p.pelaku, p.ketentuan, p.hari)
  const menunggu = lengkap.filter((l) => l.tahap.pelaksana === 'atasan-langsung')
  const atasan = await atasanLangsung(db, [...new Set(menunggu.map((l) => l.baris.pegawaiId))], p.hari)
  return lengkap.map((l) => satuBaris(p, l, pejabat, bagian, atasan.get(l.baris.pegawaiId)))
}
