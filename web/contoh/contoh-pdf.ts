// Membuat PDF kecil untuk lembar pola: dua halaman teks, tanpa data orang.

const isiHalaman = (nomor: number) =>
  [
    'BT /F1 16 Tf 72 740 Td (PEMERINTAH KOTA CONTOH) Tj ET',
    '72 728 m 523 728 l 2 w S',
    `BT /F1 12 Tf 72 690 Td (Surat contoh, halaman ${nomor} dari 2) Tj ET`,
    'BT /F1 12 Tf 72 660 Td (Masa kerja golongan) Tj 200 0 Td (16 tahun 0 bulan) Tj ET',
    'BT /F1 12 Tf 72 636 Td (Gaji pokok baru) Tj 200 0 Td (Rp 4.042.500) Tj ET',
  ].join('\n')

/** A valid two-page A4 PDF with correct offsets, as bytes. */
export function contohPdf(): Uint8Array {
  const objek = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (id) >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    ...[5, 6].map(
      (isi) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${isi} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`,
    ),
    ...[1, 2].map((n) => {
      const isi = isiHalaman(n)
      return `<< /Length ${isi.length} >>\nstream\n${isi}\nendstream`
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let teks = '%PDF-1.7\n'
  const letak: number[] = []
  objek.forEach((o, i) => {
    letak.push(teks.length)
    teks += `${i + 1} 0 obj\n${o}\nendobj\n`
  })
  const xref = teks.length
  const tabel = letak.map((l) => `${String(l).padStart(10, '0')} 00000 n \n`).join('')
  teks += `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${tabel}`
  teks += `trailer << /Size ${objek.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return new TextEncoder().encode(teks)
}
