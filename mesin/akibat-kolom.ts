// Akibat kolom: which values each kind of effect writes. The boot check and the writers of the server read this one list.
import type { Akibat, JenisAkibat } from './bentuk.ts'

type Kolom = { wajib: readonly string[]; boleh: readonly string[]; sampaiWajib?: true; bebas?: true }

/**
 * `isi` may name these; `wajib` must be there when the effect is carried out. `baris` names a computed list instead: one
 * row each, every row with these columns. An office that is not named means release from the office held.
 */
const KOLOM: Readonly<Record<JenisAkibat, Kolom>> = {
  'riwayat-gaji': { wajib: ['gajiPokok', 'golongan', 'mkgBulan'], boleh: ['jenis'] },
  'riwayat-pangkat': { wajib: ['golongan', 'mkgBulan'], boleh: ['jenis'] },
  'riwayat-jabatan': { wajib: [], boleh: ['jabatan', 'kedudukan'] },
  'riwayat-status': { wajib: ['keadaan'], boleh: ['jenis', 'sebab'] },
  'riwayat-cuti': {
    wajib: ['jenis'],
    boleh: ['hari', 'keadaan', 'alasan', 'alamat', 'anakKe'],
    sampaiWajib: true,
  },
  'mutasi-cuti': { wajib: ['tahun', 'jenis', 'hari'], boleh: ['keterangan', 'dasar'] },
  'riwayat-penghargaan': { wajib: ['jenis'], boleh: [] },
  'riwayat-belajar': { wajib: ['jenis', 'jenjang'], boleh: ['prodi', 'lembaga', 'biaya'] },
  'riwayat-pendidikan': {
    wajib: ['jenjang'],
    boleh: ['jurusan', 'lembaga', 'lulus', 'gelar', 'jalur'],
  },
  'riwayat-ujian': { wajib: ['jenis', 'hasil'], boleh: ['nilai'] },
  'riwayat-angka-kredit': { wajib: ['jenis', 'nilai'], boleh: ['jenjang', 'predikat'], sampaiWajib: true },
  'buka-layanan': { wajib: ['layanan'], boleh: ['varian'], bebas: true },
}

/** Column of `isi` that names a computed list of rows. */
export const KOLOM_BARIS = 'baris'

/** What is wrong with an effect as data, in words: unknown columns, columns nobody supplies, a missing last day. */
export function periksaAkibat(a: Akibat): string[] {
  const { wajib, boleh, sampaiWajib, bebas } = KOLOM[a.jenis]
  const ada = Object.keys(a.isi ?? {})
  const dikenal = new Set([...wajib, ...boleh, KOLOM_BARIS])
  const cacat = bebas
    ? []
    : ada.filter((k) => !dikenal.has(k)).map((k) => `akibat ${a.kode}: kolom ${k} tidak dikenal`)
  if (!ada.includes(KOLOM_BARIS))
    for (const k of wajib) if (!ada.includes(k)) cacat.push(`akibat ${a.kode}: kolom ${k} belum diisi`)
  if (sampaiWajib && a.sampai === undefined && !ada.includes(KOLOM_BARIS))
    cacat.push(`akibat ${a.kode}: sampai belum diisi`)
  return cacat
}

/** Columns an effect needs and did not get. */
export const kolomKurang = (jenis: JenisAkibat, isi: Readonly<Record<string, unknown>>): string[] =>
  KOLOM[jenis].wajib.filter((k) => isi[k] === undefined || isi[k] === null || isi[k] === '')
