// Proyeksi: what lists show and sort by, derived from the state of a case and the verdicts on it.

import { tahapAlur } from '#mesin/alur.ts'
import type { Cap, PutusanAturan } from '#mesin/bentuk.ts'
import type { Keadaan, Terpaku } from '#mesin/bentuk-usulan.ts'
import { ringkasPutusan, semuaHitung, tmtProduk } from '#server/layanan/putusan.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import type { Proyeksi } from './tulis.ts'

/** The stamp on the file: that of the step, except that a refusal by time and a leave put off are called by their own names. */
export function capDari(terpaku: Terpaku, keadaan: Keadaan): Cap {
  const tahap = tahapAlur(terpaku.edisi.alur, keadaan.tahap)
  const sebab = tahap.cap === 'DITOLAK' ? keadaan.penolakan?.sebab : undefined
  if (sebab === 'lewat-batas') return 'KEDALUWARSA'
  return sebab === 'penangguhan' ? 'DITANGGUHKAN' : tahap.cap
}

/** One line of search: lower-case name, NIP, case number. */
export function barisCari(orang: FaktaOrang, nomor: string | undefined): string {
  return [orang.namaCari, orang.pegawai.nip ?? '', (nomor ?? '').toLowerCase()].join(' ').trim()
}

/** Values kept with the case: all that the rules computed, rank; conditions met, in doubt, failed; documents of those required. */
export function hitungUsulan(
  putusan: readonly PutusanAturan[],
  keadaan: Keadaan,
  syaratWajib: readonly { kode: string }[],
  golongan?: string,
): Record<string, string | number | null> {
  const semua = semuaHitung(putusan)
  return {
    ...semua,
    golongan: semua.golongan ?? golongan ?? null,
    ...ringkasPutusan(putusan),
    berkas: syaratWajib.filter((s) => keadaan.berkas[s.kode] !== undefined).length,
    berkasWajib: syaratWajib.length,
  }
}

export type BahanProyeksi = {
  terpaku: Terpaku
  orang: FaktaOrang
  keadaan: Keadaan
  putusan: readonly PutusanAturan[]
  syaratWajib: readonly { kode: string }[]
  /** What is stored now; kept once the case is past verification. */
  lama: { tmt: string | null; hitung: Record<string, string | number | null> } | null
  hitungUlang: boolean
}

/** The projection after an event. The asked date is fixed at filing (`keadaan.edisi` is set with it). */
export function proyeksikan(b: BahanProyeksi): Proyeksi {
  const tahap = tahapAlur(b.terpaku.edisi.alur, b.keadaan.tahap)
  const diAwal = b.keadaan.tahap === b.terpaku.edisi.alur.awal
  const sudahPasti = !diAwal && b.lama !== null && b.keadaan.edisi !== undefined && b.lama.tmt !== null
  return {
    cap: capDari(b.terpaku, b.keadaan),
    tmt: sudahPasti ? (b.lama?.tmt ?? null) : tmtProduk(b.terpaku.edisi, b.putusan, b.keadaan.isian),
    hitung:
      b.lama === null || b.hitungUlang
        ? hitungUsulan(b.putusan, b.keadaan, b.syaratWajib, b.orang.pegawai.pangkat?.at(-1)?.golongan)
        : b.lama.hitung,
    cari: barisCari(b.orang, b.keadaan.nomor),
    selesai: tahap.akhir === true,
  }
}
