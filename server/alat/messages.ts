// Validation messages in clear Indonesian: zod's own locale first, our words where it is vague or speaks to programmers.
import { z } from 'zod'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'

const NAMA_TIPE: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'angka bulat',
  boolean: 'ya atau tidak',
  array: 'daftar',
  object: 'kumpulan isian',
  date: 'tanggal',
}

/** Sets the language of every zod message in this process. */
export function pakaiBahasaIndonesia(): void {
  z.config({ ...z.locales.id(), customError: pesan })
}

type Masalah = Parameters<NonNullable<Parameters<typeof z.config>[0]>['customError'] & {}>[0]

/** undefined leaves it to zod's Indonesian locale. */
function pesan(m: Masalah): string | undefined {
  switch (m.code) {
    case 'invalid_type':
      if (m.input === undefined) return 'Isian ini wajib diisi.'
      return `Isi dengan ${NAMA_TIPE[m.expected] ?? m.expected}.`
    case 'too_small':
      return pesanKecil(m)
    case 'too_big':
      return pesanBesar(m)
    case 'invalid_value':
      return `Pilih salah satu: ${m.values.map(String).join(', ')}.`
    case 'invalid_format':
      if (m.format === 'uuid' || m.format === 'guid') return 'Nomor pengenal ini tidak dikenal.'
      if (m.format === 'email') return 'Tulis alamat surel yang benar, misalnya nama@contoh.go.id.'
      return m.format === 'regex' ? 'Bentuk isian ini tidak sesuai.' : undefined
    case 'unrecognized_keys':
      return `Isian ${m.keys.join(', ')} tidak dikenal.`
    case 'invalid_union':
      return 'Isian ini tidak cocok dengan satu pun bentuk yang diterima.'
    case 'not_multiple_of':
      return `Isi dengan kelipatan ${m.divisor}.`
    default:
      return undefined
  }
}

function pesanKecil(m: Extract<Masalah, { code: 'too_small' }>): string {
  if (m.origin === 'string')
    return m.minimum === 1 ? 'Isian ini wajib diisi.' : `Isi paling sedikit ${m.minimum} karakter.`
  if (m.origin === 'array' || m.origin === 'set')
    return m.minimum === 1 ? 'Pilih paling sedikit satu.' : `Pilih paling sedikit ${m.minimum}.`
  return `Isi paling kecil ${m.minimum}.`
}

function pesanBesar(m: Extract<Masalah, { code: 'too_big' }>): string {
  if (m.origin === 'string') return `Isi paling banyak ${m.maximum} karakter.`
  if (m.origin === 'array' || m.origin === 'set') return `Paling banyak ${m.maximum}.`
  return `Isi paling besar ${m.maximum}.`
}

export type TolakIsian = Tolak & { galat: { isian: string; pesan: string }[] }

const GALAT_PALING = 50

/** A malformed request as a refusal that names every wrong field; `bagian` is 'isi', 'query' or 'params'. */
export function tolakIsian(masalah: readonly z.core.$ZodIssue[]): TolakIsian {
  // One message a field: a date that is no date is not also outside the calendar and outside the years.
  const perIsian = new Map<string, string>()
  for (const m of masalah) {
    const isian = m.path.map(String).join('.') || '(seluruh isian)'
    if (!perIsian.has(isian)) perIsian.set(isian, m.message)
  }
  const galat = [...perIsian].slice(0, GALAT_PALING).map(([isian, pesan]) => ({ isian, pesan }))
  const pertama = galat[0]
  return {
    ...tolak(
      'permintaan-salah',
      galat.length === 1 && pertama
        ? `Isian ${pertama.isian} belum benar: ${pertama.pesan}`
        : `${galat.length} isian belum benar.`,
      [],
      'Perbaiki isian yang disebut, lalu kirim lagi.',
      pertama?.isian,
    ),
    galat,
  }
}
