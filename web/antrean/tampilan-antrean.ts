// Tampilan antrean: pilihan siap pakai yang beralamat, dan bulan yang dapat dipilih.
import { susunCari } from '../alat/saringan.ts'
import type { SaringAntrean } from './SaringAntrean.tsx'

export type NamaTampilan = 'semua' | 'ambil' | 'periksa' | 'pemohon' | 'lewat' | 'terbit' | 'serah'
type Tampilan = { nama: NamaTampilan; judul: string; saring: SaringAntrean }

/** Ready views, each an address to share; the first is the whole queue. */
export const TAMPILAN: readonly Tampilan[] = [
  { nama: 'semua', judul: 'Semua', saring: {} },
  { nama: 'ambil', judul: 'Belum diambil', saring: { tahap: 'diajukan' } },
  { nama: 'periksa', judul: 'Saya periksa', saring: { tahap: 'verifikasi' } },
  { nama: 'pemohon', judul: 'Menunggu pemohon', saring: { tampilan: 'semua', cap: 'PERLU DILENGKAPI' } },
  { nama: 'lewat', judul: 'Lewat tenggat', saring: { tampilan: 'lewat-tenggat' } },
  { nama: 'terbit', judul: 'Untuk diterbitkan', saring: { tahap: 'penerbitan' } },
  { nama: 'serah', judul: 'Untuk diserahkan', saring: { tahap: 'siap-serah' } },
]

const PENENTU = ['tampilan', 'tahap', 'cap'] as const
const isiPenentu = (s: SaringAntrean, k: (typeof PENENTU)[number]): string =>
  s[k] ?? (k === 'tampilan' ? 'antrean' : '')

/** The view an address stands for; undefined when a filter goes beyond every ready view. */
export function tampilanDari(saring: SaringAntrean): NamaTampilan | undefined {
  return TAMPILAN.find((t) => PENENTU.every((k) => isiPenentu(t.saring, k) === isiPenentu(saring, k)))?.nama
}

/** Address of a view; the month and the order the person chose are kept. */
export function alamatTampilan(t: Tampilan, saring: SaringAntrean): string {
  return `/antrean${susunCari({ ...t.saring, bulan: saring.bulan, urut: saring.urut })}`
}

/** Months around a day, 'YYYY-MM': a quarter back and a year ahead, when raises are filed. */
export function bulanSekitar(hari: string, mundur = 3, maju = 12): string[] {
  const awal = Number(hari.slice(0, 4)) * 12 + Number(hari.slice(5, 7)) - 1
  return Array.from({ length: mundur + maju + 1 }, (_, i) => {
    const n = awal - mundur + i
    return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  })
}
