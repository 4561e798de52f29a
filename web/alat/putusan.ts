// Putusan aturan di layar: syarat, fakta, pasal; angka hitungan dalam kata; tautan ke bunyi pasal.
import type { z } from 'zod'
import type { zNilaiHitung, zPutusanAturan } from '#kontrak/putusan.ts'
import { angka, masaKerja, rupiah, tanggalPanjang } from './format.ts'

export type PutusanAturan = z.output<typeof zPutusanAturan>
export type NilaiHitung = z.output<typeof zNilaiHitung>

const AWAL_PASAL = 'pasal='

/** Address that opens the words of an article over the present page. */
export const kePasal = (kutipan: string): string => `#${AWAL_PASAL}${encodeURIComponent(kutipan)}`

/** The citation asked for by the address, or null. */
export function pasalDari(hash: string): string | null {
  const isi = hash.replace(/^#/, '')
  if (!isi.startsWith(AWAL_PASAL)) return null
  try {
    return decodeURIComponent(isi.slice(AWAL_PASAL.length))
  } catch {
    return isi.slice(AWAL_PASAL.length)
  }
}

const HASIL = {
  memenuhi: 'ya',
  'tidak-memenuhi': 'tidak',
  'perlu-pertimbangan': 'ragu',
  'data-kurang': 'ragu',
} as const

/** Sentences side by side, each ending in one full stop. */
export function kalimat(...bagian: (string | undefined)[]): string {
  return bagian
    .filter((b) => b !== undefined && b !== '')
    .map((b) =>
      String(b)
        .trim()
        .replace(/[.\s]*$/, '.'),
    )
    .join(' ')
}

/** The lines of one verdict for PutusanAturan; articles open their text. */
export function barisPutusan(p: PutusanAturan) {
  return p.syarat.map((s) => ({
    id: `${p.aturan}-${s.kode}`,
    syarat: s.bunyi,
    fakta: s.saran && s.putusan !== 'memenuhi' ? kalimat(s.fakta, s.saran) : s.fakta,
    hasil: HASIL[s.putusan],
    dasar: s.dasar.map((kutipan) => ({ kutipan, ke: kePasal(kutipan) })),
  }))
}

/** A computed value in words; lists are counted. */
export function kataNilai(n: NilaiHitung): string {
  switch (n.jenis) {
    case 'tanggal':
      return tanggalPanjang(n.nilai)
    case 'rupiah':
      return rupiah(n.nilai)
    case 'bulan':
      return masaKerja(n.nilai)
    case 'hari':
      return `${angka(n.nilai)} hari`
    case 'angka':
      return String(n.nilai).replace('.', ',')
    case 'teks':
      return n.nilai
    case 'daftar':
      return `${n.nilai.length} baris`
  }
}
