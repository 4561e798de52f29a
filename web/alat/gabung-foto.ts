// Gabung foto: several photographed pages become one PDF, each picture as it is on a page of A4 width.

const LEBAR_A4 = 595

export type HalamanFoto = { jpeg: Uint8Array; lebar: number; tinggi: number }

const teks = new TextEncoder()

/** A PDF 1.4 of one JPEG a page; the pictures are not coded again. */
export function pdfDariFoto(halaman: readonly HalamanFoto[]): Uint8Array {
  const bagian: Uint8Array[] = []
  const letak: number[] = []
  let di = 0
  const tulis = (isi: string | Uint8Array) => {
    const bita = typeof isi === 'string' ? teks.encode(isi) : isi
    bagian.push(bita)
    di += bita.length
  }
  const objek = (isi: string, aliran?: Uint8Array) => {
    letak.push(di)
    tulis(`${letak.length} 0 obj\n${isi}\n`)
    if (aliran) {
      tulis('stream\n')
      tulis(aliran)
      tulis('\nendstream\n')
    }
    tulis('endobj\n')
  }
  tulis('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n')
  objek('<< /Type /Catalog /Pages 2 0 R >>')
  const anak = halaman.map((_, i) => `${3 + i * 3} 0 R`).join(' ')
  objek(`<< /Type /Pages /Kids [${anak}] /Count ${halaman.length} >>`)
  halaman.forEach(({ jpeg, lebar, tinggi }, i) => {
    const n = 3 + i * 3
    const t = Math.round((LEBAR_A4 * tinggi) / lebar)
    const isi = teks.encode(`q ${LEBAR_A4} 0 0 ${t} 0 0 cm /G Do Q`)
    objek(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${LEBAR_A4} ${t}] /Contents ${n + 1} 0 R /Resources << /XObject << /G ${n + 2} 0 R >> >> >>`,
    )
    objek(`<< /Length ${isi.length} >>`, isi)
    objek(
      `<< /Type /XObject /Subtype /Image /Width ${lebar} /Height ${tinggi} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    )
  })
  const xref = di
  const baris = letak.map((l) => `${String(l).padStart(10, '0')} 00000 n \n`).join('')
  tulis(
    `xref\n0 ${letak.length + 1}\n0000000000 65535 f \n${baris}trailer\n<< /Size ${letak.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
  )
  const hasil = new Uint8Array(di)
  let ke = 0
  for (const b of bagian) {
    hasil.set(b, ke)
    ke += b.length
  }
  return hasil
}
