// Kata keadaan dan tindakan usul perubahan data.
import type { z } from 'zod'
import type { zKeadaanPerubahan, zTindakanPerubahan } from '#kontrak/perubahan.ts'
import { tanggalKolom } from '../alat/format.ts'

type Keadaan = z.output<typeof zKeadaanPerubahan>
export type TindakanPerubahan = z.output<typeof zTindakanPerubahan>

export const KATA_KEADAAN: Record<Keadaan, string> = {
  'menunggu-unit': 'Menunggu unit',
  'menunggu-bkpsdm': 'Menunggu BKPSDM',
  dikembalikan: 'Dikembalikan',
  diterima: 'Diterima',
  ditolak: 'Ditolak',
  dibatalkan: 'Dibatalkan',
}

export const SIFAT_KEADAAN: Record<Keadaan, 'belum' | 'sebagian' | 'selesai' | 'perlu'> = {
  'menunggu-unit': 'sebagian',
  'menunggu-bkpsdm': 'sebagian',
  dikembalikan: 'perlu',
  diterima: 'selesai',
  ditolak: 'perlu',
  dibatalkan: 'belum',
}

export const KATA_TINDAKAN: Record<string, string> = {
  ajukan: 'mengajukan',
  setujui: 'menyetujui untuk diteruskan ke BKPSDM',
  terima: 'menerima; data diperbarui',
  kembalikan: 'mengembalikan untuk dilengkapi',
  tolak: 'menolak',
  'kirim-ulang': 'mengirim ulang',
  batalkan: 'membatalkan',
}

/** A value as people read it: days in columns, an empty one as a dash. */
export const tulisIsi = (nilai: string | null): string =>
  nilai === null ? '–' : /^\d{4}-\d{2}-\d{2}$/.test(nilai) ? tanggalKolom(nilai) : nilai
