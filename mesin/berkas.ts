// Berkas: which documents a case needs, and what the digital archive already holds (Kediri Pasal 8 huruf b).
import type { Kutipan, SyaratBerkas, Tanggal } from './bentuk.ts'
import type { Fakta, FaktaPegawai } from './bentuk-fakta.ts'
import type { Tindakan } from './bentuk-usulan.ts'
import { tambahBulan, tambahHari } from './tanggal.ts'

const jenisPada = (pegawai: FaktaPegawai | undefined, hari: Tanggal): string | undefined =>
  pegawai?.status?.findLast((s) => s.mulai <= hari && (s.sampai === undefined || hari <= s.sampai))?.jenis

const pernahPeninjauan = (f: Fakta): boolean =>
  (f.pegawai?.peninjauanMasaKerja ?? []).some((p) => p.tmt <= f.perTanggal)

/** The closed vocabulary of `bila` of a required document. */
const DAFTAR_KONDISI: Record<string, (fakta: Fakta) => boolean> = {
  'pernah-peninjauan': pernahPeninjauan,
  'pernah-peninjauan-masa-kerja': pernahPeninjauan,
  pns: (f) => jenisPada(f.pegawai, f.perTanggal) === 'pns',
  cpns: (f) => jenisPada(f.pegawai, f.perTanggal) === 'cpns',
  pppk: (f) => jenisPada(f.pegawai, f.perTanggal) === 'pppk',
  'pernah-kgb': (f) => (f.pegawai?.gaji ?? []).some((g) => g.jenis === 'kgb' && g.tmt <= f.perTanggal),
  'belum-pernah-kgb': (f) => !(f.pegawai?.gaji ?? []).some((g) => g.jenis === 'kgb' && g.tmt <= f.perTanggal),
}

/** A Map, so that a name such as 'toString' is not found on the prototype. */
const KONDISI = new Map(Object.entries(DAFTAR_KONDISI))

/** Is the condition known? Asked at boot, so that a misspelt one never reaches a case. */
export const kondisiDikenal = (kode: string): boolean => KONDISI.has(kode)

/** The documents required of this person on this day (conditions judged on the facts). Throws on an unknown condition. */
export function syaratBerlaku(syarat: readonly SyaratBerkas[], fakta: Fakta): SyaratBerkas[] {
  return syarat.filter((s) => {
    if (!s.bila) return true
    const kondisi = KONDISI.get(s.bila.kode)
    if (!kondisi) throw new Error(`Kondisi berkas tidak dikenal: ${s.bila.kode}`)
    return kondisi(fakta)
  })
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
    const cocok = arsip.filter((d) => d.jenis === s.jenisDokumen && d.tanggal <= hari)
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
