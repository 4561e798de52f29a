// Kata keadaan laporan disiplin dan catatan mitra, dan bulan dalam kata.
import type { z } from 'zod'
import type {
  zJenisCatatan,
  zKeadaanCatatan,
  zKeadaanLaporan,
  zPelanggaranJam,
  zTindakanLaporan,
} from '#kontrak/mitra.ts'
import { tanggalPanjang } from '../alat/format.ts'

export const KATA_LAPORAN: Record<z.output<typeof zKeadaanLaporan>, string> = {
  disampaikan: 'Menunggu validasi',
  dikembalikan: 'Dikembalikan',
  divalidasi: 'Divalidasi',
  dilaporkan: 'Di bidang',
  diteruskan: 'Di Kepala BKPSDM',
  diterima: 'Diterima',
}
/** The same states as something that happened. */
export const KATA_PERISTIWA: typeof KATA_LAPORAN = {
  ...KATA_LAPORAN,
  disampaikan: 'Disampaikan',
  dilaporkan: 'Dilaporkan ke bidang',
  diteruskan: 'Diteruskan ke Kepala BKPSDM',
}
export const KATA_TINDAKAN_LAPORAN: Record<z.output<typeof zTindakanLaporan>, string> = {
  validasi: 'Validasi laporan',
  kembalikan: 'Kembalikan ke unit',
  laporkan: 'Laporkan ke bidang',
  teruskan: 'Teruskan ke Kepala BKPSDM',
  terima: 'Terima laporan',
}
export const KATA_CATATAN: Record<z.output<typeof zKeadaanCatatan>, string> = {
  dikirim: 'Menunggu unit',
  'diterima-unit': 'Diterima unit',
  diteruskan: 'Diteruskan kepada pegawai',
  selesai: 'Selesai',
}
export const JENIS_CATATAN: Record<z.output<typeof zJenisCatatan>, string> = {
  informasi: 'Informasi layanan',
  'permintaan-data': 'Permintaan kelengkapan data',
  'supervisi-skp': 'Supervisi SKP',
  kunjungan: 'Kunjungan',
}
export const PELANGGARAN: Record<z.output<typeof zPelanggaranJam>, string> = {
  terlambat: 'Terlambat',
  'pulang-cepat': 'Pulang cepat',
  'tidak-masuk': 'Tidak masuk',
}

/** '2026-10' as "Oktober 2026". */
export const bulanKata = (bulan: string): string => tanggalPanjang(`${bulan}-01`).replace(/^\d+ /, '')
export const persenKata = (n: number): string => `${String(n).replace('.', ',')}%`
