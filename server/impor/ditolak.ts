// A file that is refused as a whole: thrown inside the thread that reads it, told to the officer in words.
export type SebabTolakBerkas = { kode: string; sebab: string; saran: string }

/** Carries the refusal out of the readers. */
export class BerkasDitolak extends Error {
  readonly tolak: SebabTolakBerkas
  constructor(kode: string, sebab: string, saran: string) {
    super(kode)
    this.tolak = { kode, sebab, saran }
  }
}

const SIMPAN_ULANG =
  'Buka berkasnya, simpan ulang sebagai Buku Kerja Excel (.xlsx) tanpa sandi dan tanpa makro, lalu unggah lagi.'

/** The file is broken: cut short, or not what it says it is. */
export const rusak = (apa: string): BerkasDitolak =>
  new BerkasDitolak('berkas-rusak', `Berkas ini rusak: ${apa}.`, SIMPAN_ULANG)

/** The file carries what an import never needs. */
export const berbahaya = (kode: string, apa: string): BerkasDitolak =>
  new BerkasDitolak(kode, `Berkas ini ditolak karena ${apa}.`, SIMPAN_ULANG)

/** The file is larger than one import reads. */
export const terlaluBesar = (apa: string): BerkasDitolak =>
  new BerkasDitolak(
    'berkas-terlalu-besar',
    `Berkas ini ${apa}.`,
    'Bagi menjadi beberapa berkas yang lebih kecil, lalu impor satu per satu.',
  )
