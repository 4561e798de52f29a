// Samaran: what the public copy of a letter withholds of a person. Pure text in, text out.

/** Printed where a value is withheld whole. */
export const DISAMARKAN = '(disamarkan)'

/** "Sri Wahyuningsih, S.E." -> "S** W***********, S.E.": initials stay, titles after the comma stay. */
export function samarkanNama(nama: string): string {
  const koma = nama.indexOf(',')
  const tanpaGelar = koma < 0 ? nama : nama.slice(0, koma)
  const gelar = koma < 0 ? '' : nama.slice(koma)
  return (
    tanpaGelar.replace(/[\p{L}\p{M}'’-]+/gu, (kata) => {
      const huruf = Array.from(kata)
      return `${huruf[0] ?? ''}${'*'.repeat(huruf.length - 1)}`
    }) + gelar
  )
}

/** "19830415 200903 2 007" -> "1983**** ****** * ***": the year stays. */
export function samarkanNip(nip: string): string {
  let ke = 0
  return nip.replace(/\d/g, (angka) => (++ke <= 4 ? angka : '*'))
}

/**
 * The same data with the person's name and NIP masked wherever they stand in a text (addressee, copies, subject):
 * a letter to the person names the person outside its identity block too. Pure.
 */
export function samarkanDiTeks<T>(data: T, orang: { readonly nama: string; readonly nip: string }): T
export function samarkanDiTeks(
  data: unknown,
  orang: { readonly nama: string; readonly nip: string },
): unknown {
  if (typeof data === 'string') {
    const tanpaGelar = orang.nama.split(',')[0]?.trim() ?? ''
    const rahasia = [orang.nama, tanpaGelar, orang.nama.toUpperCase(), tanpaGelar.toUpperCase()].filter(
      (n) => n !== '',
    )
    const bersih = rahasia.reduce((teks, n) => teks.replaceAll(n, samarkanNama(n)), data)
    return [orang.nip, orang.nip.replaceAll(' ', '')]
      .filter((n) => n !== '')
      .reduce((teks, n) => teks.replaceAll(n, samarkanNip(n)), bersih)
  }
  if (Array.isArray(data)) return data.map((isi) => samarkanDiTeks(isi, orang))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([k, isi]) => [k, samarkanDiTeks(isi, orang)]))
}
