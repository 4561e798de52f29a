// Kata: facts and figures in the words an officer reads, and the one way a rule states a condition.
import type { HasilSyarat, Kutipan, NilaiHitung, Putusan, Tanggal } from '#mesin/bentuk.ts'

const BULAN = [
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
]

/** Days already put into words: lists of many people name the same few thousand days over and over. */
const SUDAH = new Map<Tanggal, string>()
const SUDAH_PALING = 50_000

/** '2027-03-01' → '1 Maret 2027'. */
export function tanggalKata(tanggal: Tanggal): string {
  const ada = SUDAH.get(tanggal)
  if (ada !== undefined) return ada
  const [tahun = '', bulan = '', hari = ''] = tanggal.split('-')
  const kata = `${Number(hari)} ${BULAN[Number(bulan) - 1] ?? bulan} ${tahun}`
  if (SUDAH.size < SUDAH_PALING) SUDAH.set(tanggal, kata)
  return kata
}

/** 197 (months) → '16 tahun 5 bulan'. */
export function masaKerjaKata(bulan: number): string {
  return `${Math.floor(bulan / 12)} tahun ${bulan % 12} bulan`
}

/** 4169900 → 'Rp 4.169.900'. */
export function rupiahKata(rupiah: number): string {
  return `Rp ${String(rupiah).replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`
}

/** One condition with its verdict; `saran` only where the reader can do something. */
export function syarat(
  kode: string,
  bunyi: string,
  dasar: Kutipan[],
  putusan: Putusan,
  fakta: string,
  saran?: string,
): HasilSyarat {
  return { kode, bunyi, putusan, fakta, dasar, ...(saran === undefined ? {} : { saran }) }
}

/** Computed values by kind; undefined values are left out. */
export const hitung = {
  tanggal: (nilai: Tanggal): NilaiHitung => ({ jenis: 'tanggal', nilai }),
  rupiah: (nilai: number): NilaiHitung => ({ jenis: 'rupiah', nilai }),
  bulan: (nilai: number): NilaiHitung => ({ jenis: 'bulan', nilai }),
  hari: (nilai: number): NilaiHitung => ({ jenis: 'hari', nilai }),
  angka: (nilai: number): NilaiHitung => ({ jenis: 'angka', nilai }),
  teks: (nilai: string): NilaiHitung => ({ jenis: 'teks', nilai }),
  daftar: (nilai: Record<string, string | number | null>[]): NilaiHitung => ({ jenis: 'daftar', nilai }),
}
