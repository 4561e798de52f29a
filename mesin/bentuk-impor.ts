// Bentuk impor: one kind of import as data: its columns, what each may hold, and where it goes. Plain data, no functions, so
// that it can be handed to a thread and shown on the screen.
import type { Kutipan } from './bentuk.ts'

/** How a cell is read. 'nip' and 'nik' are text: a number that lost digits is refused, never repaired. */
export type TipeKolomImpor =
  | 'nip'
  | 'nik'
  | 'teks'
  | 'tanggal'
  | 'bulat'
  | 'desimal'
  | 'pilihan'
  | 'ya-tidak'
  | 'golongan'

export type PilihanImpor = { kode: string; nama: string; sinonim?: readonly string[] }

export type KolomImpor = {
  kode: string
  /** Heading of the template. */
  judul: string
  /** Other headings under which files carry it, first those of SIASN exports. */
  sinonim: readonly string[]
  tipe: TipeKolomImpor
  wajib?: true
  /** Smallest and largest number; for text the longest length. */
  dari?: number
  sampai?: number
  pilihan?: readonly PilihanImpor[]
  contoh: string
  petunjuk: string
}

/** Database types a value is cast to. */
export type TipeTujuan = 'text' | 'date' | 'integer' | 'smallint' | 'numeric' | 'boolean'

/**
 * Where values go: one column from one value; months from years and months; a span of days from first and last day.
 * `bawaan`: what stands there when the file says nothing.
 */
export type TujuanImpor =
  | { kolom: string; dari: string; tipe: TipeTujuan; bawaan?: string }
  | { kolom: string; tahun: string; bulan: string }
  | { kolom: string; mulai: string; akhir: string }

export type JenisImpor = {
  kode: string
  nama: string
  uraian: string
  dasar: readonly Kutipan[]
  /** Group of Perwali Jambi 31/2018 Pasal 5 ayat (1), for the order on the screen. */
  kelompok: string
  /**
   * 'riwayat': rows are appended, a changed one corrects the old. 'pegawai', 'perangkat-daerah', 'unit', 'jabatan': master rows,
   * their former content is kept. 'riwayat-jabatan': a history of spans that close one another.
   */
  wujud: 'riwayat' | 'riwayat-jabatan' | 'pegawai' | 'perangkat-daerah' | 'unit' | 'jabatan'
  tabel: string
  /** Columns of the table that tell a row of one person from the others. */
  kunci: readonly string[]
  kolom: readonly KolomImpor[]
  tujuan: readonly TujuanImpor[]
  /** Only those whose right reaches every perangkat daerah. */
  hanyaSemua?: true
}

/** A cell as the file holds it. `angka`: the digits of a number cell exactly as stored; `hari`: that number is shown as a date. */
export type SelMentah = { teks: string; angka?: string; hari?: true; salah?: true }

/** What is wrong with one cell, in words; `sel` is its address on the sheet. */
export type GalatSel = { baris: number; sel: string; kolom: string; pesan: string }
