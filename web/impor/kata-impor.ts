// Kata impor: states and verdicts in the officer's words.
import type { z } from 'zod'
import type { bacaImpor, jenisImpor } from '#kontrak/impor.ts'

export type RincianImpor = z.output<typeof bacaImpor.jawab>
export type JenisImporLayar = z.output<typeof jenisImpor.jawab>['baris'][number]
export type Pilihan = RincianImpor['pilihan']

export const KATA_KEADAAN: Record<RincianImpor['keadaan'], string> = {
  dipetakan: 'Menunggu kolom diperiksa',
  memeriksa: 'Sedang diperiksa',
  siap: 'Siap dijalankan',
  menjalankan: 'Sedang berjalan',
  selesai: 'Selesai',
  gagal: 'Gagal, tidak ada yang berubah',
  berhenti: 'Dihentikan, tidak ada yang berubah',
  dibatalkan: 'Dibatalkan',
}
export const KATA_HASIL: Record<'baru' | 'berubah' | 'sama', string> = {
  baru: 'Baru',
  berubah: 'Berubah',
  sama: 'Sama',
}

/** 0 → 'A', 27 → 'AB': the column as the sheet names it. */
export function hurufKolom(indeks: number): string {
  const awal = indeks >= 26 ? String.fromCharCode(64 + Math.floor(indeks / 26)) : ''
  return awal + String.fromCharCode(65 + (indeks % 26))
}

/** Step of the five the import is at: kind and file, columns, preview, run, result. */
export function langkahKe(keadaan: RincianImpor['keadaan'], ubahKolom: boolean): number {
  if (keadaan === 'selesai' || keadaan === 'dibatalkan') return 5
  if (keadaan === 'menjalankan') return 4
  if (keadaan === 'siap' && !ubahKolom) return 3
  return keadaan === 'memeriksa' ? 3 : 2
}

/** The import is working by itself: the page asks again. */
export const sedangBerjalan = (keadaan: RincianImpor['keadaan']): boolean =>
  keadaan === 'memeriksa' || keadaan === 'menjalankan'
