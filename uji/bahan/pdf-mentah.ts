// PDF mentah: PDF files written object by object, so that a test can make them wrong in one place.
import { deflateSync } from 'node:zlib'

export type ObjekPdf = string | Buffer

/** A stream object with its dictionary entries. */
export function aliran(kamus: string, isi: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${kamus} /Length ${isi.length} >>\nstream\n`, 'latin1'),
    isi,
    Buffer.from('\nendstream', 'latin1'),
  ])
}

/** A whole file with a right table: object k (from 1) is `objek[k-1]`; `ekor` joins the trailer. */
export function susunPdf(objek: readonly ObjekPdf[], ekor = ''): Buffer {
  const bagian: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const letak: number[] = []
  let di = bagian[0]?.length ?? 0
  const tambah = (b: Buffer) => {
    bagian.push(b)
    di += b.length
  }
  objek.forEach((o, i) => {
    letak.push(di)
    tambah(
      Buffer.concat([
        Buffer.from(`${i + 1} 0 obj\n`),
        Buffer.from(o as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    )
  })
  const xref = di
  const baris = letak.map((l) => `${String(l).padStart(10, '0')} 00000 n \n`).join('')
  tambah(
    Buffer.from(
      `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${baris}trailer\n<< /Size ${objek.length + 1} /Root 1 0 R ${ekor} >>\nstartxref\n${xref}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(bagian)
}

const ISI = 'BT /F1 12 Tf 72 720 Td (Keputusan) Tj ET'

/** Catalog, page tree, one page with a line of text, font: objects 1 to 5; the catalog and page take more entries. */
export function objekDasar(katalog = '', halaman = ''): ObjekPdf[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${katalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${halaman} >>`,
    aliran('', Buffer.from(ISI)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
}

/** A clean scan of one page. */
export const pdfBersih = (): Buffer => susunPdf(objekDasar())

/** `bita` zero bytes packed `kali` times over: a few kilobytes that grow without end. */
export function bomFlate(bita: number, kali = 1): Buffer {
  let isi: Buffer = Buffer.alloc(bita)
  for (let i = 0; i < kali; i++) isi = deflateSync(isi, { level: 9 })
  return isi
}
