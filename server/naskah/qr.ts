// QR codes for letters: an SVG text, so that Typst needs no package from the network and the code stays sharp in print.
import qrcode from 'qrcode'

/** Modules of white kept on each side; ISO/IEC 18004 asks for four, the paper around ours gives the other two. */
const TEPI_MODUL = 2

/** An address longer than this gives a code too dense for 14 mm of paper and a cheap scanner. */
const PANJANG_TERBESAR = 120

/**
 * SVG of the QR code of `teks` (level M, dark on white, quiet zone of two modules inside the picture).
 * Same text, same SVG. Throws RangeError for an empty text or one longer than 120 characters.
 */
export function qrSvg(teks: string): string {
  if (teks.length === 0 || teks.length > PANJANG_TERBESAR) {
    throw new RangeError(`Teks QR harus 1 sampai ${PANJANG_TERBESAR} karakter, diterima ${teks.length}`)
  }
  const { modules } = qrcode.create(teks, { errorCorrectionLevel: 'M' })
  const sisi = modules.size + 2 * TEPI_MODUL
  const baris: string[] = []
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; ) {
      let panjang = 0
      while (x + panjang < modules.size && modules.get(y, x + panjang)) panjang++
      if (panjang > 0) baris.push(`M${x + TEPI_MODUL} ${y + TEPI_MODUL}h${panjang}v1h-${panjang}z`)
      x += panjang || 1
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sisi} ${sisi}">` +
    `<path fill="#fff" d="M0 0h${sisi}v${sisi}H0z"/><path fill="#000" d="${baris.join('')}"/></svg>`
  )
}
