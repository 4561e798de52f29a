// Masa kerja sejak CPNS: whole months lived in service, CLTN left out; and the age of a person on a day.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { FaktaJabatan, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tambahHari } from '#mesin/tanggal.ts'
import { bulanCltn, masaCltn, statusPada } from './status.ts'

/** First day as CPNS: the field, else the earliest CPNS or PNS status. */
export function mulaiCpns(pegawai: FaktaPegawai | undefined): Tanggal | undefined {
  if (pegawai?.tmtCpns !== undefined) return pegawai.tmtCpns
  return (pegawai?.status ?? [])
    .filter((s) => s.jenis === 'cpns' || s.jenis === 'pns')
    .map((s) => s.mulai)
    .sort()[0]
}

/** First day as PNS (not CPNS); undefined when the record does not tell. */
export function mulaiPns(pegawai: FaktaPegawai | undefined): Tanggal | undefined {
  return (pegawai?.status ?? [])
    .filter((s) => s.jenis === 'pns')
    .map((s) => s.mulai)
    .sort()[0]
}

export type MasaKerja = { mulai: Tanggal; kotorBulan: number; cltnBulan: number; bulan: number }

/**
 * Masa kerja in whole months from CPNS up to `hingga` (that day not counted). A begun month of CLTN is not counted;
 * undefined when the first day is unknown or lies after `hingga`.
 */
export function masaKerjaPns(pegawai: FaktaPegawai | undefined, hingga: Tanggal): MasaKerja | undefined {
  const mulai = mulaiCpns(pegawai)
  if (mulai === undefined || mulai > hingga) return undefined
  const kotorBulan = selisihBulan(mulai, hingga)
  const cltnBulan = bulanCltn(masaCltn(pegawai), mulai, hingga)
  return { mulai, kotorBulan, cltnBulan, bulan: Math.max(0, kotorBulan - cltnBulan) }
}

/** Age in whole years on a day. */
export const usiaTahun = (lahir: Tanggal, pada: Tanggal): number => Math.floor(selisihBulan(lahir, pada) / 12)

/** Post held on a day (definitive), the one begun last; plt and plh do not count. */
export function jabatanPada(pegawai: FaktaPegawai | undefined, pada: Tanggal): FaktaJabatan | undefined {
  let pilih: FaktaJabatan | undefined
  for (const j of pegawai?.jabatan ?? []) {
    if (j.kedudukan !== 'definitif' || j.mulai > pada) continue
    if (j.sampai !== undefined && j.sampai < pada) continue
    if (!pilih || j.mulai >= pilih.mulai) pilih = j
  }
  return pilih
}

/** The post that decides pension: held on the day, or the last one before bebas tugas / MPP began. */
export function jabatanPensiun(pegawai: FaktaPegawai | undefined, pada: Tanggal): FaktaJabatan | undefined {
  const kini = jabatanPada(pegawai, pada)
  if (kini) return kini
  const status = statusPada(pegawai, pada)
  return status?.keadaan === 'mpp' ? jabatanPada(pegawai, tambahHari(status.mulai, -1)) : undefined
}
