// Periksa: is what was proposed well formed, and does it change anything? One message a field, each says what to do.
import type { Tolak } from '#mesin/bentuk.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import type { BidangPerubahan, KolomPerubahan } from './bidang.ts'

export type IsiPerubahan = Record<string, string | null>

export const DASAR_PERUBAHAN = [
  'Perwali Jambi 31/2018 Pasal 6 huruf b',
  'Perwali Jambi 31/2018 Pasal 6 huruf c',
]

/** Days that may lie ahead: the end of a span. */
const BOLEH_NANTI = ['sampai']
const ANGKA_PALING = 999

function salah(k: KolomPerubahan, nilai: string | null, hari: string): string | undefined {
  if (nilai === null) return k.wajib ? `Isi ${k.judul}.` : undefined
  if (k.jenis === 'tanggal') {
    if (!sahTanggal(nilai)) return `${k.judul}: tanggal ini tidak ada dalam kalender.`
    return nilai > hari && !BOLEH_NANTI.includes(k.kode)
      ? `${k.judul} tidak boleh sesudah hari ini.`
      : undefined
  }
  if (k.jenis === 'angka' && !(/^\d{1,3}$/.test(nilai) && Number(nilai) <= ANGKA_PALING))
    return `${k.judul}: tulis angka bulat, paling banyak ${ANGKA_PALING}.`
  if (k.jenis === 'pilihan' && !k.pilihan.includes(nilai)) return `${k.judul}: pilih salah satu dari daftar.`
  return k.pola && !k.pola.bentuk.test(nilai) ? k.pola.pesan : undefined
}

const URUT: readonly [string, string, string][] = [
  ['mulai', 'sampai', 'Tanggal sampai mendahului tanggal mulai.'],
  ['mulai', 'lulus', 'Tanggal lulus mendahului tanggal mulai.'],
  ['lahir', 'meninggal', 'Tanggal meninggal mendahului tanggal lahir.'],
]

/** Blank text is no value; unknown columns are refused by name. */
export function bakukan(b: BidangPerubahan, isi: IsiPerubahan): IsiPerubahan | string {
  const asing = Object.keys(isi).find((k) => !b.kolom.some((c) => c.kode === k))
  if (asing !== undefined) return asing
  return Object.fromEntries(
    Object.entries(isi).map(([k, v]) => [k, v === null || v.trim() === '' ? null : v.trim()]),
  )
}

/** The full set of values after the change, or why not. `lama` = what the record says now. */
export function periksaIsi(
  b: BidangPerubahan,
  mentah: IsiPerubahan,
  lama: IsiPerubahan | null,
  hari: string,
): IsiPerubahan | Tolak {
  const isi = bakukan(b, mentah)
  if (typeof isi === 'string')
    return tolak(
      'isian-asing',
      `Isian "${isi}" tidak ada pada ${b.judul}.`,
      DASAR_PERUBAHAN,
      'Muat ulang halaman, lalu isi kembali.',
    )
  const jadi = Object.fromEntries(
    b.kolom.map((k) => [k.kode, k.kode in isi ? (isi[k.kode] ?? null) : (lama?.[k.kode] ?? null)]),
  )
  for (const k of b.kolom) {
    const pesan = salah(k, jadi[k.kode] ?? null, hari)
    if (pesan !== undefined && (k.kode in isi || lama === null))
      return tolak('isian-salah', pesan, DASAR_PERUBAHAN, 'Betulkan isian itu, lalu kirim lagi.', k.kode)
  }
  for (const [awal, akhir, pesan] of URUT) {
    const [x, y] = [jadi[awal] ?? null, jadi[akhir] ?? null]
    if (x !== null && y !== null && y < x)
      return tolak('isian-salah', pesan, DASAR_PERUBAHAN, 'Betulkan kedua tanggal itu.', akhir)
  }
  if (lama !== null && b.kolom.every((k) => (jadi[k.kode] ?? null) === (lama[k.kode] ?? null)))
    return tolak(
      'tidak-berubah',
      'Isian sama dengan data yang tercatat.',
      DASAR_PERUBAHAN,
      'Ubah isian yang keliru, atau batalkan.',
    )
  return jadi
}
