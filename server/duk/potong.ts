// Potong: a page of a long list, with every group of equals it touches whole: the rule orders groups, never half of one.

export type Golongan = { golongan: string | null; tmt: string | null }

const sama = (a: Golongan | undefined, b: Golongan | undefined): boolean =>
  a !== undefined && b !== undefined && a.golongan === b.golongan && a.tmt === b.tmt

/** From and up to (exclusive) in `daftar`, widened to whole groups, so that positions dari..sampai and the one after are settled. */
export function rentangUtuh(
  daftar: readonly Golongan[],
  dari: number,
  sampai: number,
): { awal: number; akhir: number } {
  let awal = Math.min(dari, daftar.length)
  let akhir = Math.min(sampai + 1, daftar.length)
  while (awal > 0 && sama(daftar[awal - 1], daftar[awal])) awal -= 1
  while (akhir < daftar.length && sama(daftar[akhir - 1], daftar[akhir])) akhir += 1
  return { awal, akhir }
}
