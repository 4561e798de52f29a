// Predikat kinerja: the words for a mark in each era, and the matrix of results and conduct.

export type Ekspektasi = 'di-atas' | 'sesuai' | 'di-bawah'

/** Rows: hasil kerja; columns: perilaku kerja (PermenPANRB 6/2022 Lampiran). */
const MATRIKS: Readonly<Record<Ekspektasi, Readonly<Record<Ekspektasi, string>>>> = {
  'di-atas': { 'di-atas': 'Sangat Baik', sesuai: 'Baik', 'di-bawah': 'Kurang' },
  sesuai: { 'di-atas': 'Baik', sesuai: 'Baik', 'di-bawah': 'Kurang' },
  'di-bawah': { 'di-atas': 'Butuh Perbaikan', sesuai: 'Butuh Perbaikan', 'di-bawah': 'Sangat Kurang' },
}

/** Predikat of a year by results and conduct against expectation. */
export const predikatMatriks = (hasil: Ekspektasi, perilaku: Ekspektasi): string => MATRIKS[hasil][perilaku]

/** Words by lowest mark, highest first; a mark takes the first it reaches. */
export type Tangga = readonly { sebutan: string; mulai: number }[]

/** The word for a mark; the last word has no lower bound. */
export function sebutanUntuk(tangga: Tangga, nilai: number): string {
  return (tangga.find((t) => nilai >= t.mulai) ?? tangga.at(-1))?.sebutan ?? ''
}
