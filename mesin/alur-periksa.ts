// Alur periksa: the boot check of lifecycle data. A wrong name stops the start, not a case.
import type { Alur, DefTindakan } from './bentuk.ts'
import { ISTILAH_LENGKAPI } from './jam.ts'
import { penjagaDikenal } from './penjaga.ts'
import { ubahDikenal } from './ubah.ts'

function periksaTindakan(asal: string, def: DefTindakan, kode: ReadonlySet<string>): string[] {
  const cacat: string[] = []
  for (const p of def.penjaga)
    if (p.startsWith('!') || !penjagaDikenal(p)) cacat.push(`${asal}: penjaga ${p} tidak dikenal`)
  for (const u of def.ubah) if (!ubahDikenal(u)) cacat.push(`${asal}: perubahan ${u} tidak dikenal`)
  for (const t of def.ke) {
    if (!kode.has(t.tahap)) cacat.push(`${asal}: tahap tujuan ${t.tahap} tidak ada`)
    if (t.bila !== undefined && !penjagaDikenal(t.bila)) cacat.push(`${asal}: syarat ${t.bila} tidak dikenal`)
  }
  if (def.ke.length === 0 || def.ke.at(-1)?.bila !== undefined)
    cacat.push(`${asal}: tujuan terakhir harus tanpa syarat`)
  if (def.dasar.length === 0) cacat.push(`${asal}: tanpa dasar`)
  if (def.pelaku.length === 0) cacat.push(`${asal}: tanpa pelaku`)
  return cacat
}

function terjangkau(alur: Alur): Set<string> {
  const antre = [alur.awal]
  const dilihat = new Set(antre)
  for (const kode of antre) {
    for (const def of alur.tahap.find((t) => t.kode === kode)?.tindakan ?? []) {
      for (const { tahap } of def.ke) if (!dilihat.has(tahap)) antre.push(tahap)
      for (const { tahap } of def.ke) dilihat.add(tahap)
    }
  }
  return dilihat
}

/** Problems of an Alur in words, empty = sound: names known, every step reachable, endings final, steps on the sheet. */
export function periksaAlur(alur: Alur): string[] {
  const kode = new Set(alur.tahap.map((t) => t.kode))
  const cacat: string[] = []
  if (kode.size !== alur.tahap.length) cacat.push(`alur ${alur.kode}: kode tahap ganda`)
  if (!kode.has(alur.awal)) cacat.push(`alur ${alur.kode}: tahap awal ${alur.awal} tidak ada`)
  if (alur.buat) cacat.push(...periksaTindakan(`${alur.kode}/buat`, alur.buat, kode))
  const jangkau = terjangkau(alur)
  for (const t of alur.tahap) {
    const asal = `${alur.kode}/${t.kode}`
    if (!jangkau.has(t.kode)) cacat.push(`${asal}: tidak terjangkau`)
    if (t.akhir ? t.tindakan.some((d) => !d.luarBiasa) : t.tindakan.length === 0)
      cacat.push(`${asal}: tahap ${t.akhir ? 'akhir bertindakan' : 'tanpa tindakan'}`)
    if (t.lembar < 1 || t.lembar > alur.lembar.length) cacat.push(`${asal}: lembar ${t.lembar} tidak ada`)
    if (t.dasar.length === 0) cacat.push(`${asal}: tanpa dasar`)
    if (t.pelaksana === 'pihak-luar' && !t.pihak) cacat.push(`${asal}: pihak luar belum disebut`)
    for (const d of t.tindakan) cacat.push(...periksaTindakan(`${asal}/${d.kode}`, d, kode))
  }
  return cacat
}

/** Names of the open terms a SOP may fill (Kediri Pasal 14); the applicant's own term is not among them. */
export function istilahTerbuka(alur: Alur): string[] {
  const istilah = alur.tahap.flatMap((t) =>
    t.batas === undefined || t.batas === ISTILAH_LENGKAPI ? [] : [t.batas],
  )
  return [...new Set(istilah)]
}
