// Laporan buku: when which book is handed in (Blitar Lampiran II huruf B), and the steps of handing it in (huruf A).
import type { Tanggal } from './bentuk.ts'
import type { LaporanBuku } from './bentuk-daerah.ts'
import { tambahBulan, tambahHari } from './tanggal.ts'

/** One report due: `periode` is the first day it covers, `tenggat` the last day to hand it in. */
export type JadwalLaporan = { periode: Tanggal; sampai: Tanggal; tenggat: Tanggal }

/**
 * The text only says "once a month" (angka 18) and is read as about the month before; the day is ours. Blitar asks the other
 * monthly report (apel, Lampiran I Bab II huruf A) by the 10th.
 */
export const HARI_LAPOR_BULANAN = 10

const DESEMBER = '12-31'

/** A date on the last day of the year covers that year; 'Januari' and 'Juli' cover the half year before; '01-31' alone the year before. */
function berkala(l: LaporanBuku, tahun: number): JadwalLaporan[] {
  return l.tanggal.map((t) => {
    const tenggat = `${tahun}-${t}`
    if (t === DESEMBER) return { periode: `${tahun}-01-01`, sampai: tenggat, tenggat }
    if (l.berkala === 'tahunan')
      return { periode: `${tahun - 1}-01-01`, sampai: `${tahun - 1}-${DESEMBER}`, tenggat }
    return t < '07'
      ? { periode: `${tahun - 1}-07-01`, sampai: `${tahun - 1}-${DESEMBER}`, tenggat }
      : { periode: `${tahun}-01-01`, sampai: `${tahun}-06-30`, tenggat }
  })
}

function bulanan(tahun: number): JadwalLaporan[] {
  return Array.from({ length: 12 }, (_, i) => {
    const awal = `${tahun}-${String(i + 1).padStart(2, '0')}-01`
    const periode = tambahBulan(awal, -1)
    return { periode, sampai: tambahHari(awal, -1), tenggat: `${awal.slice(0, 8)}${HARI_LAPOR_BULANAN}` }
  })
}

/** Reports of one book whose last day lies in the year; `instruksi`: days the BKPSDM has instructed, oldest first. */
export function jadwalLaporan(
  l: LaporanBuku,
  tahun: number,
  instruksi: readonly { tanggal: Tanggal; tenggat: Tanggal }[] = [],
): JadwalLaporan[] {
  if (l.berkala === 'bulanan') return bulanan(tahun)
  if (l.berkala !== 'instruksi') return berkala(l, tahun)
  return instruksi
    .filter((i) => i.tenggat.startsWith(`${tahun}-`))
    .map((i) => ({ periode: `${i.tanggal.slice(0, 4)}-01-01`, sampai: i.tanggal, tenggat: i.tenggat }))
}

export type KeadaanLaporan =
  | 'belum'
  | 'disusun'
  | 'diserahkan-ke-kepala'
  | 'disampaikan'
  | 'diterima'
  | 'dikembalikan'
export type TindakLaporan = 'serahkan' | 'sampaikan' | 'terima' | 'kembalikan'

/** Who may do which step: the unit's officer, the head of the unit, the BKPSDM (Blitar Lampiran II huruf A angka 1 sampai 4). */
export const LANGKAH_LAPORAN: Record<
  TindakLaporan,
  {
    dari: readonly KeadaanLaporan[]
    ke: KeadaanLaporan
    oleh: 'pengelola' | 'kepala' | 'bkpsdm'
    nama: string
  }
> = {
  serahkan: {
    dari: ['disusun', 'dikembalikan'],
    ke: 'diserahkan-ke-kepala',
    oleh: 'pengelola',
    nama: 'Serahkan ke kepala',
  },
  sampaikan: {
    dari: ['diserahkan-ke-kepala'],
    ke: 'disampaikan',
    oleh: 'kepala',
    nama: 'Sampaikan ke BKPSDM',
  },
  terima: { dari: ['disampaikan'], ke: 'diterima', oleh: 'bkpsdm', nama: 'Terima' },
  kembalikan: {
    dari: ['diserahkan-ke-kepala', 'disampaikan'],
    ke: 'dikembalikan',
    oleh: 'bkpsdm',
    nama: 'Kembalikan',
  },
}

/** Late: the last day has passed and the report has not left the unit; a report that came late stays marked by its day. */
export function terlambat(
  keadaan: KeadaanLaporan,
  tenggat: Tanggal,
  hari: Tanggal,
  disampaikan?: Tanggal,
): boolean {
  if (keadaan === 'disampaikan' || keadaan === 'diterima')
    return disampaikan !== undefined && disampaikan > tenggat
  return hari > tenggat
}
