// Penjaga: the shape of a guard. A guard looks at the case, the act and the context and says yes or refuses.
import type { Alur, DefTahap, DefTindakan, Moda, Tanggal, Tolak } from './bentuk.ts'
import type { JabatanPelaku, Konteks, Perkara, Tindakan } from './bentuk-usulan.ts'
import { tolak } from './tolak.ts'

/** All a guard may look at. */
export type Keperluan = {
  perkara: Perkara
  tindakan: Tindakan
  konteks: Konteks
  alur: Alur
  tahap: DefTahap
  def: DefTindakan
}

/** `masukan`: depends on what the actor gives with the act, so the screen's button does not wait for it. */
export type Penjaga = { nilai: (k: Keperluan) => true | Tolak; masukan?: true }

/** The day the act happened: the stated day of a wet act, else today. */
export const hariTindakan = (k: Keperluan): Tanggal => k.tindakan.tanggal ?? k.konteks.hari

/** Tier of validation of a step: 1 for the pejabat pengawas, 2 for the pejabat administrator. */
export const jenjangTahap = (k: Keperluan): 1 | 2 => (k.tahap.pelaksana === 'validator-pengawas' ? 1 : 2)

/** The office that validates in this step (SOP) and the actor's hold of it, if any; plt and plh count. */
export function jabatanValidator(k: Keperluan): JabatanPelaku | undefined {
  const sop = k.konteks.terpaku.sop.validator
  const kode = k.tahap.pelaksana === 'validator-pengawas' ? sop.pengawas : sop.administrator
  return k.konteks.pelaku.jabatan.find((j) => j.kode === kode)
}

/** The mode of the act: the one given, or the only one of the set; undefined when a choice is needed. On paper: wet. */
export function modaDipakai(k: Keperluan, himpunan: readonly Moda[]): Moda | undefined {
  if (k.konteks.manual) return 'basah'
  return k.tindakan.moda ?? (himpunan.length === 1 ? himpunan[0] : undefined)
}

/** Refusal built on the articles of the act itself, used where the text names no article of its own. */
export function tolakTindakan(
  k: Keperluan,
  kode: string,
  sebab: string,
  saran: string,
  isian?: string,
): Tolak {
  return tolak(kode, sebab, k.def.dasar.length > 0 ? k.def.dasar : k.tahap.dasar, saran, isian)
}
