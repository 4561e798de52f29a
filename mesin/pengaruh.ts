// Pengaruh: which standings of a person (leave outside state cost, study, penalty, suspension, death, pension) change the
// answer of which rules. Each standing is taken away in thought and every rule asked again on the same day: what differs
// is what it blocks or changes, with the chain of articles. Pure.
import { nilaiAturan } from './aturan.ts'
import type { HasilSyarat, Kutipan, Putusan, Tanggal } from './bentuk.ts'
import type { Aturan } from './bentuk-aturan.ts'
import type { Fakta, FaktaPegawai } from './bentuk-fakta.ts'
import { selisihHari } from './tanggal.ts'

/** A standing in force on a day; `tanpa` gives the facts as they would be without it. */
export type KeadaanPegawai = {
  jenis: 'status' | 'hukuman' | 'cuti' | 'belajar'
  kode: string
  mulai: Tanggal
  sampai?: Tanggal
  nomor?: string
  tanpa: (fakta: Fakta) => Fakta
}

export type PengaruhAturan = {
  aturan: string
  nama: string
  sebelum: Putusan
  sesudah: Putusan
  /** Conditions whose verdict the standing turned, as they stand with it. */
  syarat: HasilSyarat[]
  /** Computed values it changed, in words. */
  hitung: { nama: string; sebelum: string | null; sesudah: string | null }[]
  dasar: Kutipan[]
}

/** Study longer than this many days releases from office and counts here (6 months, A-45: both ends counted). */
const BELAJAR_PALING_HARI = 183

const berlaku = (b: { mulai: Tanggal; sampai?: Tanggal }, hari: Tanggal): boolean =>
  b.mulai <= hari && (b.sampai === undefined || hari <= b.sampai)

const ganti =
  (ubah: (p: FaktaPegawai) => Partial<FaktaPegawai>) =>
  (f: Fakta): Fakta => {
    const pegawai = f.pegawai ?? {}
    return { ...f, pegawai: { ...pegawai, ...ubah(pegawai) } }
  }

const rentang = (b: { mulai: Tanggal; sampai?: Tanggal; nomor?: string }) => ({
  mulai: b.mulai,
  ...(b.sampai === undefined ? {} : { sampai: b.sampai }),
  ...(b.nomor === undefined ? {} : { nomor: b.nomor }),
})

/** Standings in force on `fakta.perTanggal`, in the order of the register. */
export function keadaanBerpengaruh(fakta: Fakta): KeadaanPegawai[] {
  const hari = fakta.perTanggal
  const { status = [], hukuman = [], cuti = [], belajar = [] } = fakta.pegawai ?? {}
  const lama = (b: { mulai: Tanggal; sampai?: Tanggal }) =>
    b.sampai === undefined || selisihHari(b.mulai, b.sampai) + 1 > BELAJAR_PALING_HARI
  return [
    ...status
      .filter((s) => s.keadaan !== 'aktif' && berlaku(s, hari))
      .map((s) => ({
        jenis: 'status' as const,
        kode: s.keadaan,
        ...rentang(s),
        tanpa: ganti((p) => ({
          status: (p.status ?? []).map((x) => (x === s ? { ...x, keadaan: 'aktif' as const } : x)),
        })),
      })),
    ...hukuman
      .filter((h) => berlaku(h, hari))
      .map((h) => ({
        jenis: 'hukuman' as const,
        kode: h.jenis,
        ...rentang(h),
        tanpa: ganti((p) => ({ hukuman: (p.hukuman ?? []).filter((x) => x !== h) })),
      })),
    ...cuti
      .filter((c) => c.jenis === 'cltn' && c.keadaan === 'disetujui' && berlaku(c, hari))
      .map((c) => ({
        jenis: 'cuti' as const,
        kode: c.jenis,
        ...rentang(c),
        tanpa: ganti((p) => ({ cuti: (p.cuti ?? []).filter((x) => x !== c) })),
      })),
    ...belajar
      .filter((b) => b.jenis === 'tugas-belajar' && berlaku(b, hari) && lama(b))
      .map((b) => ({
        jenis: 'belajar' as const,
        kode: b.jenis,
        ...rentang(b),
        tanpa: ganti((p) => ({ belajar: (p.belajar ?? []).filter((x) => x !== b) })),
      })),
  ]
}

const kata = (n: { jenis: string; nilai: unknown } | undefined): string | null =>
  n === undefined || n.jenis === 'daftar' ? null : String(n.nilai)

/** What a standing changes in the answer of one rule; undefined when nothing. Trouble in a rule is trouble: it throws. */
export function pengaruhPada(
  aturan: Aturan,
  fakta: Fakta,
  keadaan: KeadaanPegawai,
): PengaruhAturan | undefined {
  const dengan = nilaiAturan(aturan, fakta)
  const tanpa = nilaiAturan(aturan, keadaan.tanpa(fakta))
  const syarat = dengan.syarat.filter((s) => {
    const lama = tanpa.syarat.find((x) => x.kode === s.kode)
    return lama === undefined || lama.putusan !== s.putusan
  })
  const nama = [...new Set([...Object.keys(dengan.hitung), ...Object.keys(tanpa.hitung)])]
  const hitung = nama
    .map((n) => ({ nama: n, sebelum: kata(tanpa.hitung[n]), sesudah: kata(dengan.hitung[n]) }))
    .filter((h) => h.sebelum !== h.sesudah)
  if (dengan.putusan === tanpa.putusan && syarat.length === 0 && hitung.length === 0) return undefined
  return {
    aturan: aturan.kode,
    nama: aturan.nama,
    sebelum: tanpa.putusan,
    sesudah: dengan.putusan,
    syarat,
    hitung,
    dasar: [...new Set([...syarat.flatMap((s) => s.dasar), ...dengan.dasar])],
  }
}
