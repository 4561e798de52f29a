// Nomor: how numbers are written and which number comes next. Holding and locking the counter is the server's work.
import type { Tanggal } from './bentuk.ts'
import type { Daerah, SeriNomor } from './bentuk-daerah.ts'
import { sahTanggal } from './tanggal.ts'

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const ISI = /\{([^{}]*)\}/g

/** Value of one placeholder, or undefined when it is not in the vocabulary. */
function isiNomor(nama: string, urut: number, hari: Tanggal): string | undefined {
  const lebar = /^urut(?::([1-9]))?$/.exec(nama)
  if (lebar) return String(urut).padStart(lebar[1] ? Number(lebar[1]) : 1, '0')
  if (nama === 'tahun') return hari.slice(0, 4)
  if (nama === 'bulan') return hari.slice(5, 7)
  if (nama === 'bulan-romawi') return ROMAWI[Number(hari.slice(5, 7)) - 1]
  return undefined
}

/**
 * Writes a number in the daerah's format: {urut}, {urut:4} (padded with zeros), {tahun}, {bulan}, {bulan-romawi} and
 * fixed text. Throws on an unknown placeholder, a number below 1 or an invalid day: boot has checked the format.
 */
export function susunNomor(format: string, isi: { urut: number; hari: Tanggal }): string {
  if (!Number.isInteger(isi.urut) || isi.urut < 1) throw new RangeError(`Nomor urut tidak sah: ${isi.urut}`)
  if (!sahTanggal(isi.hari)) throw new RangeError(`Tanggal tidak sah: ${isi.hari}`)
  return format.replace(ISI, (_semua, nama: string) => {
    const nilai = isiNomor(nama, isi.urut, isi.hari)
    if (nilai === undefined) throw new RangeError(`Isi format nomor tidak dikenal: {${nama}}`)
    return nilai
  })
}

/** Problems of a number format, empty = sound. Without {urut} or {tahun} numbers would repeat. */
export function periksaFormatNomor(format: string): string[] {
  const nama = [...format.matchAll(ISI)].map((m) => m[1] ?? '')
  const asing = nama.filter((n) => isiNomor(n, 1, '2026-01-01') === undefined)
  const cacat = asing.map((n) => `{${n}} tidak dikenal`)
  if (!nama.some((n) => n.startsWith('urut'))) cacat.push('{urut} tidak ada')
  if (!nama.includes('tahun')) cacat.push('{tahun} tidak ada')
  if (format.length > 100) cacat.push('format lebih dari 100 huruf')
  return cacat
}

/** Problems of a series; one that never starts again need not name the year. */
export function periksaSeri(s: SeriNomor): string[] {
  const cacat = periksaFormatNomor(formatSeri(s))
  return s.tahunan ? cacat : cacat.filter((c) => c !== '{tahun} tidak ada')
}

const formatSeri = (s: SeriNomor): string =>
  s.format.replaceAll('{klasifikasi}', s.klasifikasi ?? '{klasifikasi}')

/**
 * The series that numbers a letter: one that names its product, else one that names its book, else the book's own.
 * Its format comes back with the classification filled in; undefined when the daerah has no format for the book.
 */
export function seriUntuk(
  d: Pick<Daerah, 'formatNomor' | 'seriNomor'>,
  letak: { buku: string; produk?: string },
): SeriNomor | undefined {
  const semua = d.seriNomor ?? []
  const seri =
    semua.find((s) => letak.produk !== undefined && s.produk?.includes(letak.produk)) ??
    semua.find((s) => s.buku?.includes(letak.buku))
  if (seri) return { ...seri, format: formatSeri(seri) }
  const format = d.formatNomor[letak.buku]
  return format === undefined ? undefined : { kode: letak.buku, nama: letak.buku, format, tahunan: true }
}

/** All series of a daerah: those named and those of single books. */
export function semuaSeri(d: Pick<Daerah, 'formatNomor' | 'seriNomor'>): SeriNomor[] {
  const bernama = (d.seriNomor ?? []).map((s) => ({ ...s, format: formatSeri(s) }))
  const buku = Object.entries(d.formatNomor).map(([kode, format]) => ({
    kode,
    nama: kode,
    format,
    tahunan: true,
  }))
  return [...bernama, ...buku.filter((b) => !bernama.some((s) => s.kode === b.kode))]
}

/** Number of a case: prefix of the service, year, six digits: 'KGB-2026-000123'. */
export function nomorUsulan(awalan: string, tahun: number, urut: number): string {
  return `${awalan}-${tahun}-${String(urut).padStart(6, '0')}`
}

/** Counter of one register and year: the last number given out and those given back. */
export type KeadaanNomor = { terakhir: number; bebas: readonly number[] }

/** Which number a letter gets: the lowest given back, else the next one. So a register has no gap and no double. */
export function ambilNomor(keadaan: KeadaanNomor): { urut: number; keadaan: KeadaanNomor } {
  const bebas = [...keadaan.bebas].sort((a, b) => a - b)
  const urut = bebas.shift()
  if (urut !== undefined) return { urut, keadaan: { ...keadaan, bebas } }
  return { urut: keadaan.terakhir + 1, keadaan: { terakhir: keadaan.terakhir + 1, bebas } }
}

/** What becomes of a number not signed: free again within its year, void with its reason afterwards. */
export function nasibNomor(tahunNomor: number, hari: Tanggal): 'bebas' | 'batal' {
  return Number(hari.slice(0, 4)) === tahunNomor ? 'bebas' : 'batal'
}

/** Gives a number back; one never given out or already free is a bug. */
export function lepasNomor(keadaan: KeadaanNomor, urut: number): KeadaanNomor {
  if (urut < 1 || urut > keadaan.terakhir || keadaan.bebas.includes(urut)) {
    throw new RangeError(`Nomor ${urut} tidak sedang dipegang`)
  }
  return { ...keadaan, bebas: [...keadaan.bebas, urut] }
}
