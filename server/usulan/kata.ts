// Kata: days, rupiah, NIP and rank as letters and sentences print them.

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

/** '2027-03-01' → '1 Maret 2027'. */
export function tanggalKata(tanggal: string): string {
  const [tahun, bulan, hari] = tanggal.split('-').map(Number)
  return `${hari} ${BULAN[(bulan ?? 1) - 1]} ${tahun}`
}

/** '2027-03' or '2027-03-01' → 'Maret 2027'. */
export function bulanKata(bulan: string): string {
  const [tahun, ke] = bulan.split('-').map(Number)
  return `${BULAN[(ke ?? 1) - 1]} ${tahun}`
}

/** 4169900 → 'Rp 4.169.900'. */
export function rupiahKata(nilai: number): string {
  return `Rp ${String(nilai).replace(/\B(?=(\d{3})+$)/g, '.')}`
}

/** '198304152009032007' → '19830415 200903 2 007'. */
export function nipKata(nip: string): string {
  return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
}

/** 'III/d' with its rank's name → 'Penata Tingkat I (III/d)'. */
export function pangkatKata(
  golongan: string | null,
  daftar: readonly { kode: string; pangkat: string }[],
): string {
  if (golongan === null) return '-'
  const nama = daftar.find((g) => g.kode === golongan)?.pangkat
  return nama === undefined ? golongan : `${nama} (${golongan})`
}

/** 'PP 5/2024' → 'Peraturan Pemerintah Nomor 5 Tahun 2024'; anything else as it stands. */
export function peraturanKata(kutipan: string): string {
  return kutipan.replace(/^PP (\d+)\/(\d{4})(?: Lampiran)?$/, 'Peraturan Pemerintah Nomor $1 Tahun $2')
}
