// Isi naskah: placeholders in the text of a letter: how they are read, and the forms a value may be printed in.
import type { DaftarNilai, NilaiNaskah } from './bentuk-naskah.ts'
import {
  bulanTahunKata,
  hariKata,
  masaKerjaKata,
  ribuan,
  rupiahKata,
  tanggalKata,
  tanggalTerbilang,
  terbilang,
} from './kata-surat.ts'
import { sahTanggal } from './tanggal.ts'

export const ISI = /\{([^{}|]*)(?:\|([^{}]*))?\}/g

/** Known only when the letter is signed; they stay as marks until then (never values a person typed). */
export const KEMUDIAN = [
  'nomor',
  'tanggal',
  'penandatangan.nama',
  'penandatangan.nip',
  'penandatangan.pangkat',
  'penandatangan.jabatan',
] as const
const KEMUDIAN_ADA: ReadonlySet<string> = new Set(KEMUDIAN)
export const diisiKemudian = (nama: string): boolean => KEMUDIAN_ADA.has(nama)

// Marks from the private use area: what people type is cleared of them, so that no form field can pose as one.
const BUKA = '\uE000'
const TUTUP = '\uE001'
const TANDA = /\uE000([^\uE000\uE001|]*)\|([^\uE000\uE001]*)\uE001/g

type Bentuk = (v: NilaiNaskah) => string | undefined
const angka =
  (f: (n: number) => string): Bentuk =>
  (v) =>
    typeof v.nilai === 'number' && Number.isInteger(v.nilai) && v.nilai >= 0 ? f(v.nilai) : undefined
const hari =
  (f: (t: string) => string): Bentuk =>
  (v) =>
    typeof v.nilai === 'string' && sahTanggal(v.nilai) ? f(v.nilai) : undefined
const teks =
  (f: (t: string) => string): Bentuk =>
  (v) =>
    typeof v.nilai === 'object' ? undefined : f(cetakDasar(v))

/** Forms by name; undefined = the value is not of the kind the form needs. */
const BENTUK: Readonly<Record<string, Bentuk>> = {
  rupiah: angka(rupiahKata),
  angka: angka(ribuan),
  terbilang: (v) => angka((n) => (v.jenis === 'rupiah' ? `${terbilang(n)} rupiah` : terbilang(n)))(v),
  'angka-terbilang': angka((n) => `${ribuan(n)} (${terbilang(n)})`),
  'rupiah-terbilang': angka((n) => `${rupiahKata(n)} (${terbilang(n)} rupiah)`),
  'masa-kerja': angka(masaKerjaKata),
  tanggal: hari(tanggalKata),
  'tanggal-terbilang': hari(tanggalTerbilang),
  hari: hari(hariKata),
  bulan: hari(bulanTahunKata),
  tahun: hari((t) => t.slice(0, 4)),
  kapital: teks((t) => t.toUpperCase()),
  kecil: teks((t) => t.toLowerCase()),
}

export const NAMA_BENTUK = Object.keys(BENTUK)

/** A value in the words of its kind when no form is asked. */
export function cetakDasar(v: NilaiNaskah): string {
  if (v.jenis === 'tanggal') return tanggalKata(v.nilai)
  if (v.jenis === 'rupiah') return rupiahKata(v.nilai)
  if (v.jenis === 'daftar') return String(v.nilai.length)
  return String(v.nilai).replace(/[\uE000\uE001]/g, '')
}

/** A value in the form asked; undefined when the form does not exist or does not fit the value. */
export function cetak(v: NilaiNaskah, bentuk: string | undefined): string | undefined {
  if (bentuk === undefined || bentuk === '') return cetakDasar(v)
  return Object.hasOwn(BENTUK, bentuk) ? BENTUK[bentuk]?.(v)?.replace(/[\uE000\uE001]/g, '') : undefined
}

export type Penyusun = {
  nilai: DaftarNilai
  /** Replaces what is printed (masked copy); undefined = print as it is. */
  samar?: (nama: string, v: NilaiNaskah) => string | undefined
  /** What could not be filled, in words. */
  cacat: Set<string>
}

/** A text with its placeholders filled; what is missing is added to `cacat` and printed as it stands. */
export function gantiIsi(t: string, p: Penyusun): string {
  const jadi = t.replace(ISI, (semua, nama: string, bentuk: string | undefined) => {
    if (diisiKemudian(nama)) return `${BUKA}${nama}|${bentuk ?? ''}${TUTUP}`
    if (!Object.hasOwn(p.nilai, nama)) {
      p.cacat.add(`${semua} tidak dikenal`)
      return semua
    }
    const v = p.nilai[nama]
    if (v === undefined || v.nilai === '') {
      p.cacat.add(`${semua} kosong`)
      return semua
    }
    const kata = cetak(v, bentuk)
    if (kata === undefined) p.cacat.add(`${semua} tidak dapat ditulis dalam bentuk ${bentuk}`)
    return p.samar?.(nama, v) ?? kata ?? semua
  })
  // A degree ends with a stop of its own: "S.K.M." before the end of a sentence.
  return t.includes('..') ? jadi : jadi.replace(/\.\.(?=\s|$)/g, '.')
}

/** Is the line printed? Shapes of a condition: 'nama', '!nama', 'nama=nilai', 'nama!=nilai'. */
export function berlakuBila(bila: string | undefined, nilai: DaftarNilai): boolean {
  if (bila === undefined) return true
  const { nama, ingkar, sama } = uraiBila(bila)
  const v = nilai[nama]
  const ada = v !== undefined && v.nilai !== '' && !(v.jenis === 'daftar' && v.nilai.length === 0)
  const cocok = sama === undefined ? ada : ada && (v.mentah ?? cetakDasar(v)) === sama
  return cocok !== ingkar
}

/** Parts of a condition. */
export function uraiBila(bila: string): { nama: string; ingkar: boolean; sama?: string } {
  const m = /^(!?)([^=!]+?)(?:(!?=)(.*))?$/.exec(bila)
  const ingkar = (m?.[1] === '!') !== (m?.[3] === '!=')
  return { nama: m?.[2] ?? bila, ingkar, ...(m?.[4] === undefined ? {} : { sama: m[4] }) }
}

/** The marks of number, date and signer filled; `kosong` is printed for one that is not known yet. */
export function isiKemudian<T>(data: T, nilai: DaftarNilai, kosong: Readonly<Record<string, string>>): T
export function isiKemudian(
  data: unknown,
  nilai: DaftarNilai,
  kosong: Readonly<Record<string, string>>,
): unknown {
  if (typeof data === 'string')
    return data.replace(TANDA, (_semua, nama: string, bentuk: string) => {
      const v = nilai[nama]
      return v === undefined ? (kosong[nama] ?? '…') : (cetak(v, bentuk) ?? cetakDasar(v))
    })
  if (Array.isArray(data)) return data.map((d) => isiKemudian(d, nilai, kosong))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([k, d]) => [k, isiKemudian(d, nilai, kosong)]))
}
