// Kata surat: numbers, money, days and dates as Indonesian letters write them.
import type { Tanggal } from './bentuk.ts'
import { hariDalamMinggu } from './tanggal.ts'

export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const
const NAMA_HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const
const SATUAN = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const
const RIBUAN: readonly [besar: number, nama: string][] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
]

function diBawahSeribu(n: number): string {
  if (n < 12) return SATUAN[n] ?? ''
  if (n < 20) return `${SATUAN[n - 10]} belas`
  if (n < 100) return `${SATUAN[Math.floor(n / 10)]} puluh ${SATUAN[n % 10]}`.trim()
  const ratus = Math.floor(n / 100)
  return `${ratus === 1 ? 'seratus' : `${SATUAN[ratus]} ratus`} ${diBawahSeribu(n % 100)}`.trim()
}

/** 24 → 'dua puluh empat'. Whole numbers 0 up to 999 triliun; throws RangeError on anything else. */
export function terbilang(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`Bukan bilangan terbilang: ${n}`)
  if (n === 0) return 'nol'
  const bagian: string[] = []
  let sisa = n
  for (const [besar, nama] of RIBUAN) {
    const banyak = Math.floor(sisa / besar)
    if (banyak > 0) bagian.push(besar === 1e3 && banyak === 1 ? 'seribu' : `${diBawahSeribu(banyak)} ${nama}`)
    sisa %= besar
  }
  if (sisa > 0) bagian.push(diBawahSeribu(sisa))
  return bagian.join(' ')
}

/** 4169900 → '4.169.900'. */
export const ribuan = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

/** 4169900 → 'Rp 4.169.900'. */
export const rupiahKata = (n: number): string => `Rp ${ribuan(n)}`

/** Whole months → '16 tahun 0 bulan'. */
export const masaKerjaKata = (bulan: number): string => `${Math.floor(bulan / 12)} tahun ${bulan % 12} bulan`

const urai = (t: Tanggal) => ({
  tahun: Number(t.slice(0, 4)),
  bulan: NAMA_BULAN[Number(t.slice(5, 7)) - 1] ?? '',
  hari: Number(t.slice(8, 10)),
})

/** '2027-03-01' → '1 Maret 2027'. */
export function tanggalKata(tanggal: Tanggal): string {
  const { tahun, bulan, hari } = urai(tanggal)
  return `${hari} ${bulan} ${tahun}`
}

/** '2027-03-01' → 'Maret 2027'. */
export function bulanTahunKata(tanggal: Tanggal): string {
  const { tahun, bulan } = urai(tanggal)
  return `${bulan} ${tahun}`
}

/** '2026-11-24' → 'tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam'. */
export function tanggalTerbilang(tanggal: Tanggal): string {
  const { tahun, bulan, hari } = urai(tanggal)
  return `tanggal ${terbilang(hari)} bulan ${bulan} tahun ${terbilang(tahun)}`
}

/** '2026-11-24' → 'Selasa'. */
export const hariKata = (tanggal: Tanggal): string => NAMA_HARI[hariDalamMinggu(tanggal) - 1] ?? ''
