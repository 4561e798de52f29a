// Status kepegawaian pada satu tanggal, dan masa cuti di luar tanggungan negara (CLTN).
import type { Tanggal } from '#mesin/bentuk.ts'
import type { FaktaPegawai, FaktaStatus } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tambahBulan, tambahHari } from '#mesin/tanggal.ts'

/** The status in force on a day: of the rows that cover it, the one that began last. */
export function statusPada(pegawai: FaktaPegawai | undefined, tanggal: Tanggal): FaktaStatus | undefined {
  let pilih: FaktaStatus | undefined
  for (const baris of pegawai?.status ?? []) {
    if (baris.mulai > tanggal || (baris.sampai !== undefined && baris.sampai < tanggal)) continue
    if (!pilih || baris.mulai >= pilih.mulai) pilih = baris
  }
  return pilih
}

/** A span of CLTN; `akhir` is the first day after it, absent while it still runs. */
export type MasaCltn = { mulai: Tanggal; akhir?: Tanggal }

/** CLTN spans in order, overlapping or touching rows joined, so that no month is counted twice. */
export function masaCltn(pegawai: FaktaPegawai | undefined): MasaCltn[] {
  const semua = pegawai?.status
  if (!semua?.some((s) => s.keadaan === 'cltn')) return []
  const baris = semua.filter((s) => s.keadaan === 'cltn')
  const hasil: MasaCltn[] = []
  for (const { mulai, sampai } of baris.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1))) {
    const akhir = sampai === undefined ? undefined : tambahHari(sampai, 1)
    const lalu = hasil.at(-1)
    if (lalu && (lalu.akhir === undefined || mulai <= lalu.akhir)) {
      if (lalu.akhir === undefined) continue
      if (akhir === undefined) delete lalu.akhir
      else if (akhir > lalu.akhir) lalu.akhir = akhir
    } else hasil.push(akhir === undefined ? { mulai } : { mulai, akhir })
  }
  return hasil
}

/** Months from `mulai` to `akhir`, a begun month counted whole: only complete months are masa kerja. */
export function bulanDibulatkanNaik(mulai: Tanggal, akhir: Tanggal): number {
  if (akhir <= mulai) return 0
  const penuh = selisihBulan(mulai, akhir)
  return tambahBulan(mulai, penuh) < akhir ? penuh + 1 : penuh
}

/** Months of CLTN between `dari` and `hingga` (first day not counted any more). */
export function bulanCltn(cltn: readonly MasaCltn[], dari: Tanggal, hingga: Tanggal): number {
  let jumlah = 0
  for (const masa of cltn) {
    const mulai = masa.mulai < dari ? dari : masa.mulai
    const akhir = masa.akhir === undefined || masa.akhir > hingga ? hingga : masa.akhir
    jumlah += bulanDibulatkanNaik(mulai, akhir)
  }
  return jumlah
}
