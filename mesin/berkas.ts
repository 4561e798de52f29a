// Berkas: which documents a case needs, and what the digital archive already holds (Kediri Pasal 8 huruf b).
import type { Kutipan, SyaratBerkas, Tanggal } from './bentuk.ts'
import type { Fakta } from './bentuk-fakta.ts'
import type { Tindakan } from './bentuk-usulan.ts'
import { bilaBerlaku } from './bila.ts'
import { tambahBulan, tambahHari } from './tanggal.ts'

/** The documents required of this person on this day (conditions judged on the facts). Throws on an unknown condition. */
export function syaratBerlaku(syarat: readonly SyaratBerkas[], fakta: Fakta): SyaratBerkas[] {
  return syarat.filter((s) => bilaBerlaku(s.bila, fakta))
}

/** The same, in the shape of Konteks.syaratWajib. */
export function syaratWajib(
  syarat: readonly SyaratBerkas[],
  fakta: Fakta,
): { kode: string; nama: string; dasar: Kutipan[] }[] {
  return syaratBerlaku(syarat, fakta).map(({ kode, nama, dasar }) => ({ kode, nama, dasar }))
}

/** A document in the archive of the person: `tanggal` is the day it bears, `sidik` the sha-256 of its version. */
export type DokumenArsip = { id: string; jenis: string; tanggal: Tanggal; sidik: string }

/** Does a document of this kind answer the requirement? */
export const jenisCocok = (s: SyaratBerkas, jenis: string): boolean =>
  jenis === s.jenisDokumen || (s.setara?.includes(jenis) ?? false)

export type KeadaanSyarat = {
  kode: string
  nama: string
  keadaan: 'berlaku' | 'terlalu-lama' | 'tidak-ada'
  dokumen?: DokumenArsip
  /** Oldest day a document may bear to be accepted on the filing day. */
  sejak?: Tanggal
}

function palingTua(umur: NonNullable<SyaratBerkas['umurPaling']>, hari: Tanggal): Tanggal {
  if (umur.satuan === 'bulan') return tambahBulan(hari, -umur.jumlah)
  if (umur.satuan === 'tahun') return tambahBulan(hari, -umur.jumlah * 12)
  // Age is counted in calendar days even where the term says working days: a document grows old on Sundays too.
  return tambahHari(hari, -umur.jumlah)
}

/** What the archive has for each requirement on the filing day: the newest document, and whether it is still young enough. */
export function keadaanSyarat(
  syarat: readonly SyaratBerkas[],
  arsip: readonly DokumenArsip[],
  hari: Tanggal,
): KeadaanSyarat[] {
  return syarat.map((s) => {
    const cocok = arsip.filter((d) => jenisCocok(s, d.jenis) && d.tanggal <= hari)
    const dokumen = cocok.reduce<DokumenArsip | undefined>(
      (a, b) =>
        a === undefined || b.tanggal > a.tanggal || (b.tanggal === a.tanggal && b.id > a.id) ? b : a,
      undefined,
    )
    const sejak = s.umurPaling ? palingTua(s.umurPaling, hari) : undefined
    const pokok = { kode: s.kode, nama: s.nama, ...(sejak === undefined ? {} : { sejak }) }
    if (!dokumen) return { ...pokok, keadaan: 'tidak-ada' }
    const tua = sejak !== undefined && dokumen.tanggal < sejak
    return { ...pokok, keadaan: tua ? 'terlalu-lama' : 'berlaku', dokumen }
  })
}

/** The attachments the archive can supply at once (T01), in the shape of an act; what it lacks is left to the applicant. */
export function usulLampiran(
  syarat: readonly SyaratBerkas[],
  arsip: readonly DokumenArsip[],
  hari: Tanggal,
): NonNullable<Tindakan['berkas']> {
  return keadaanSyarat(syarat, arsip, hari).flatMap((k) =>
    k.keadaan === 'berlaku' && k.dokumen
      ? [{ kode: k.kode, arsipId: k.dokumen.id, sidik: k.dokumen.sidik, sumber: 'arsip' as const }]
      : [],
  )
}
