// Isian: the answers of a form judged one by one: known, of its kind, required, chosen from the list.
import type { Isian } from './bentuk.ts'
import type { Fakta } from './bentuk-fakta.ts'
import { bilaBerlaku } from './bila.ts'
import { sahTanggal } from './tanggal.ts'

/** Longest answer, in letters, where the field names no limit of its own. */
const TEKS_PALING = 300
const TEKS_PANJANG_PALING = 2_000
/** Largest amount: a salary or a budget, never a telephone number. */
const ANGKA_PALING = 1_000_000_000_000

function salahTeks(nilai: unknown, paling: number): string | undefined {
  if (typeof nilai !== 'string') return 'isi dengan teks'
  return nilai.length > paling ? `paling banyak ${paling} huruf` : undefined
}

function salahAngka(nilai: unknown, paling: number, bulat: boolean): string | undefined {
  if (typeof nilai !== 'number' || !Number.isFinite(nilai)) return 'isi dengan angka'
  if (bulat && !Number.isInteger(nilai)) return 'isi dengan bilangan bulat'
  if (nilai < 0) return 'isi dengan angka nol atau lebih'
  return nilai > paling ? `paling banyak ${paling}` : undefined
}

/** What is wrong with a value of this field, in words; an emptied field is right, a required one is asked for at filing. */
export function salahIsi({ tipe, pilihan, paling }: Isian, nilai: unknown): string | undefined {
  if (nilai === null || nilai === '') return undefined
  switch (tipe) {
    case 'tanggal':
      return typeof nilai === 'string' && sahTanggal(nilai)
        ? undefined
        : 'tulis tanggal yang ada dalam kalender, misalnya 2027-03-01'
    case 'angka':
      return salahAngka(nilai, paling ?? ANGKA_PALING, false)
    case 'rupiah':
      return salahAngka(nilai, paling ?? ANGKA_PALING, true)
    case 'centang':
      return typeof nilai === 'boolean' ? undefined : 'pilih ya atau tidak'
    case 'pilihan':
      return pilihan?.some((p) => p.nilai === nilai) ? undefined : 'pilih salah satu dari daftar'
    case 'teks-panjang':
      return salahTeks(nilai, paling ?? TEKS_PANJANG_PALING)
    case 'teks':
      return salahTeks(nilai, paling ?? TEKS_PALING)
  }
}

/** A required tick must be set; any other required field must hold something. */
export const isianKosong = (i: Isian, nilai: unknown): boolean =>
  nilai === undefined || nilai === null || nilai === '' || (i.tipe === 'centang' && i.wajib && nilai !== true)

/** Fields whose condition holds for these facts, in the order of the form. */
export const isianBerlaku = (isian: readonly Isian[], fakta: Fakta): Isian[] =>
  isian.filter((i) => bilaBerlaku(i.bila, fakta))
