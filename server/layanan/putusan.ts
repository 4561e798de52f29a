// Putusan: the rules of a service asked about one person on one day. Reads nothing, changes nothing.

import { aturanEdisi } from '#mesin/akibat.ts'
import { nilaiAturan } from '#mesin/aturan.ts'
import type { HasilSyarat, PutusanAturan } from '#mesin/bentuk.ts'
import type { Fakta, FaktaUsulan } from '#mesin/bentuk-fakta.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { bidangTerlihat, type Objek } from '#mesin/hak.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import type { Libur } from '#server/organisasi/baca-kalender.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import type { Ketentuan } from './bekal.ts'

/** The facts of a person in the one shape all rules read. */
export function susunFakta(
  k: Ketentuan,
  orang: FaktaOrang,
  o: { hari: string; libur?: Libur | undefined; usulan?: FaktaUsulan | undefined },
): Fakta {
  return {
    perTanggal: o.hari,
    pegawai: orang.pegawai,
    unit: orang.unit,
    ...(o.usulan === undefined ? {} : { usulan: o.usulan }),
    rujukan: {
      ...k.rujukan,
      ...(o.libur === undefined
        ? {}
        : { hariLibur: o.libur.hariLibur, tahunLiburTersedia: o.libur.tahunLiburTersedia }),
    },
  }
}

/** One rule by code. Throws when a definition names a rule that does not exist (checked at boot). */
export function nilaiKode(k: Ketentuan, kode: string, fakta: Fakta): PutusanAturan {
  const aturan = k.aturan.find((a) => a.kode === kode)
  if (!aturan) throw new Error(`Aturan ${kode} tidak ada dalam daftar.`)
  return nilaiAturan(aturan, fakta)
}

/** Verdicts of every rule attached to an edition, each once, in the order of the edition; effects' rules after them. */
export function nilaiLayanan(k: Ketentuan, edisi: EdisiLayanan, fakta: Fakta): PutusanAturan[] {
  return aturanEdisi(edisi).map((a) => nilaiKode(k, a, fakta))
}

/** A computed value by rule and name: day, rupiah, months or text; null when the rule could not compute it. */
export function nilaiHitung(
  putusan: readonly PutusanAturan[],
  aturan: string,
  nama: string,
): string | number | null {
  const nilai = putusan.find((p) => p.aturan === aturan)?.hitung[nama]
  return nilai === undefined || nilai.jenis === 'daftar' ? null : nilai.nilai
}

/** All computed scalars of all rules in one flat record; a later rule does not overwrite an earlier one. */
export function semuaHitung(putusan: readonly PutusanAturan[]): Record<string, string | number | null> {
  const isi: Record<string, string | number | null> = {}
  for (const p of putusan)
    for (const [nama, nilai] of Object.entries(p.hitung))
      if (nilai.jenis !== 'daftar' && !(nama in isi)) isi[nama] = nilai.nilai
  return isi
}

/**
 * The date the product would take effect: what the first dated effect of the edition says; null when that is the day the
 * product itself will bear, or not yet known.
 */
export function tmtProduk(
  edisi: EdisiLayanan,
  putusan: readonly PutusanAturan[],
  isian: Readonly<Record<string, unknown>>,
): string | null {
  const tmt = edisi.akibat[0]?.tmt
  if (!tmt || 'tetap' in tmt) return null
  const nilai = 'aturan' in tmt ? nilaiHitung(putusan, tmt.aturan, tmt.hitung) : isian[tmt.isian]
  return typeof nilai === 'string' && sahTanggal(nilai) ? nilai : null
}

/** How many conditions are met, in doubt (a person must judge, or a fact is missing), failed. */
export function ringkasPutusan(putusan: readonly PutusanAturan[]): {
  cocok: number
  ragu: number
  kurang: number
} {
  const syarat = putusan.flatMap((p) => p.syarat)
  return {
    cocok: syarat.filter((s) => s.putusan === 'memenuhi').length,
    ragu: syarat.filter((s) => s.putusan === 'perlu-pertimbangan' || s.putusan === 'data-kurang').length,
    kurang: syarat.filter((s) => s.putusan === 'tidak-memenuhi').length,
  }
}

/** Conditions that speak of protected fields of a person, and the field (mesin/hak.ts). */
const BIDANG_SYARAT: Readonly<Record<string, string>> = { disiplin: 'hukuman', kinerja: 'kinerja' }
/** Whatever speaks of penalties or convictions by its name, in any rule. */
const bidangSyarat = (kode: string): string | undefined =>
  /hukuman|dipidana|pidana/.test(kode) ? 'hukuman' : BIDANG_SYARAT[kode]
const TERTUTUP = 'Rinciannya hanya terbuka bagi pegawai yang bersangkutan dan petugas BKPSDM yang melayani.'

/** Conditions as this reader may see them: result and article always, the fact only where he may see the field. */
export function syaratUntuk(pelaku: Pelaku, objek: Objek, syarat: readonly HasilSyarat[]): HasilSyarat[] {
  const terlihat = bidangTerlihat(pelaku, 'pegawai', objek)
  return syarat.map((s) => {
    const bidang = bidangSyarat(s.kode)
    return bidang === undefined || terlihat.has(bidang) ? s : { ...s, fakta: TERTUTUP }
  })
}

/** The verdicts as this reader may see them. */
export function putusanUntuk(
  pelaku: Pelaku,
  objek: Objek,
  putusan: readonly PutusanAturan[],
): PutusanAturan[] {
  return putusan.map((p) => ({ ...p, syarat: syaratUntuk(pelaku, objek, p.syarat) }))
}
