// Bentuk rekam: what is told of every history of a person: its group, the field right that opens it, its columns and proof.
import type { KelompokData } from '#mesin/mutu-data.ts'

export type JenisKolom = 'teks' | 'tanggal' | 'rupiah' | 'bulan' | 'angka' | 'ya-tidak'
export type KolomRekam = { kode: string; judul: string; sql: string; jenis: JenisKolom }

export type RiwayatRekam = {
  kode: string
  judul: string
  kelompok: KelompokData
  /** Field right (mesin/hak.ts) without which it stays closed. */
  bidang: string
  dari: string
  mulai: string
  /** Exclusive end as a date; 'null' when rows do not end. */
  akhir: string
  /** Rows of one kind follow each other: only the newest begun counts. Else every begun row that has not ended counts. */
  bergantian: boolean
  kolom: readonly KolomRekam[]
  /** Columns the table has for proof. */
  bukti: {
    nomor?: boolean
    tanggal?: boolean
    pejabat?: boolean
    arsip?: boolean
    usulan?: boolean
    sumber?: boolean
  }
}

/** One column: code, heading, expression, how it is written. */
export const kolom = (kode: string, judul: string, isi: string, jenis: JenisKolom = 'teks'): KolomRekam => ({
  kode,
  judul,
  sql: isi,
  jenis,
})
/** A table with all proof but the signing office. */
export const PENUH = { nomor: true, tanggal: true, arsip: true, usulan: true, sumber: true } as const
/** Span of a row whose days stand in `berlaku`. */
export const RENTANG = { mulai: 'lower(r.berlaku)', akhir: 'upper(r.berlaku)' } as const
