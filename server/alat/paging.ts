// Pages of long lists: rows are looked for a little beyond the page and counted only that far.

/**
 * How many rows a statement should find for this page: enough to count up to `hitung` and to know that more follow. Doubles
 * instead of growing row by row, because it is written into the text as a number, and one kept plan should serve many pages.
 */
export function batasCalon(o: { halaman: number; ukuran: number; hitung: number }): number {
  let n = o.hitung + 1
  while (n < o.halaman * o.ukuran + 1) n *= 2
  return n
}

/** What is said of the whole: `jumlah` is exact unless `lebih`. `ditemukan` rows were found, `tampil` of them shown. */
export function ringkasHalaman(
  o: { halaman: number; ukuran: number; hitung: number },
  ditemukan: number,
  tampil: number,
): { jumlah: number; lebih: boolean } {
  const terlihat = (o.halaman - 1) * o.ukuran + tampil
  const jumlah = Math.min(ditemukan, Math.max(o.hitung, terlihat))
  return { jumlah, lebih: ditemukan > jumlah }
}
