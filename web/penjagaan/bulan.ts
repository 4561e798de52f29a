// Bulan: nama bulan untuk tab, dan batas mengusul dalam kata.
import { selisihHari, tanggalPanjang } from '../alat/format.ts'

const NAMA = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'.split(
  '|',
)

/** '2027-03' as "Maret", with the year when asked. */
export function namaBulan(bulan: string, denganTahun = false): string {
  const nama = NAMA[Number(bulan.slice(5, 7)) - 1] ?? bulan
  return denganTahun ? `${nama} ${bulan.slice(0, 4)}` : nama
}

/** The month whose people are looked for now, as many months ahead as the watch reaches. */
export function bulanAwal(hari: string, bulanDepan: number): string {
  const n = Number(hari.slice(0, 4)) * 12 + Number(hari.slice(5, 7)) - 1 + bulanDepan
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

/** How much time is left to propose, in words. */
export function kataBatas(
  batas: string,
  hari: string,
  terlambat: boolean,
): { kata: string; sifat: 'lewat' | 'hari-ini' | 'nanti' } {
  const sisa = selisihHari(hari, batas)
  if (sisa < 0 || terlambat) return { kata: `lewat sejak ${tanggalPanjang(batas)}`, sifat: 'lewat' }
  if (sisa === 0) return { kata: 'hari ini', sifat: 'hari-ini' }
  return { kata: `s.d. ${tanggalPanjang(batas)}`, sifat: 'nanti' }
}
