// Typography of Indonesian letters: a number stays on the line of its unit. Applied to all data of every letter.

const BULAN = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'
const TANGGAL = new RegExp(`(\\d{1,2}) (${BULAN}) (\\d{4})`, 'g')
const TETAP = '\u00a0'

// Addresses, codes and numbers must reach QR, foot and register exactly as they are registered.
const DIBIARKAN = new Set(['urlCek', 'kodeCek', 'lambang', 'nomor'])

/** "31 Januari 2029", "24 bulan", "Nomor 5", "Tahun 2024", "Pasal 9", "Rp 5" joined by no-break spaces. */
export function rapikan(teks: string): string {
  return teks
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TANGGAL, `$1${TETAP}$2${TETAP}$3`)
    .replace(/(\d) (tahun|bulan|hari|orang|lembar|berkas|jam|menit)\b/g, `$1${TETAP}$2`)
    .replace(/\b(Nomor|Tahun|Pasal|Rp|ayat|angka|huruf|Bab|BAB) (?=[\dIVX(a-z]{1,6}\b|\(|\d)/g, `$1${TETAP}`)
}

/** The same data with rapikan() on every text; keys, numbers, addresses and codes untouched. */
export function rapikanData(nilai: unknown): unknown {
  if (typeof nilai === 'string') return rapikan(nilai)
  if (Array.isArray(nilai)) return nilai.map(rapikanData)
  if (nilai === null || typeof nilai !== 'object') return nilai
  return Object.fromEntries(
    Object.entries(nilai).map(([kunci, isi]) => [kunci, DIBIARKAN.has(kunci) ? isi : rapikanData(isi)]),
  )
}
