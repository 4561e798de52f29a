// What travels between the pool and its worker threads.

export type TugasPdf = {
  readonly id: number
  /** Template below ketentuan/naskah. */
  readonly berkas: string
  /** JSON text of the data. */
  readonly data: string
  /** Address for the QR code; null = none. */
  readonly qr: string | null
  readonly judul: string
  /** Creation time, seconds since 1970. */
  readonly detik: number
}

export type DiagnosaTypst = {
  readonly tingkat: 'galat' | 'peringatan'
  readonly pesan: string
  readonly berkas: string
}

export type JawabanPdf =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly diagnosa: readonly DiagnosaTypst[] }

/** Folders of templates and fonts. */
export type BekalPekerja = { readonly ruang: string; readonly fonta: string }

/** The template or its data is wrong; `diagnosa` is for the template's author, one line each. */
export class GalatSusun extends Error {
  override readonly name = 'GalatSusun'
  readonly diagnosa: readonly DiagnosaTypst[]
  constructor(berkas: string, diagnosa: readonly DiagnosaTypst[]) {
    super(
      `Naskah ${berkas} tidak dapat disusun: ${diagnosa.map((d) => `${d.pesan} (${d.berkas})`).join('; ')}`,
    )
    this.diagnosa = diagnosa
  }
}
