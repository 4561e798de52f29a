// Berkas jahat, bagian PDF: what acts, what is broken, what grows.
import { aliran, bomFlate, objekDasar, pdfBersih, susunPdf } from './pdf-mentah.ts'

export type Jahat = {
  nama: string
  isi: () => Buffer
  /** Code of the refusal, or 'dibersihkan': kept without the words of `hilang`, or 'apa-adanya': harmless. */
  harap: string
  hilang?: string[]
}

const MB = 1024 * 1024
const aksi = (s: string) => objekDasar(`/OpenAction ${s}`)
const catatan = (isi: string) =>
  susunPdf(objekDasar('', `/Annots [ << /Type /Annot /Rect [0 0 9 9] ${isi} >> ]`))
export const jahat = (nama: string, isi: () => Buffer, harap: string, hilang?: string[]): Jahat => ({
  nama,
  isi,
  harap,
  ...(hilang ? { hilang } : {}),
})

export const AKTIF: Jahat[] = [
  jahat(
    'PDF skrip saat dibuka',
    () => susunPdf(aksi('<< /S /JavaScript /JS (app.alert\\(1\\)) >>')),
    'dibersihkan',
    ['app.alert'],
  ),
  jahat(
    'PDF skrip dengan nama tersamar #',
    () => susunPdf(aksi('<< /S /J#61vaScript /J#53 (app.alert) >>')),
    'dibersihkan',
    ['app.alert'],
  ),
  jahat('PDF menjalankan program', () => susunPdf(aksi('<< /S /Launch /F (cmd.exe) >>')), 'dibersihkan', [
    'cmd.exe',
  ]),
  jahat(
    'PDF skrip pada daftar nama',
    () =>
      susunPdf(objekDasar('/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (jahat) >>] >> >>')),
    'dibersihkan',
    ['jahat'],
  ),
  jahat(
    'PDF skrip pada objek lain',
    () =>
      susunPdf([
        ...objekDasar('/Names << /JavaScript 6 0 R >>'),
        '<< /Names [(a) 7 0 R] >>',
        '<< /S /JavaScript /JS 8 0 R >>',
        aliran('', Buffer.from('jahat7')),
      ]),
    'dibersihkan',
    ['jahat7'],
  ),
  jahat(
    'PDF perintah otomatis halaman (AA)',
    () => susunPdf(objekDasar('', '/AA << /O << /S /JavaScript /JS (jahat8) >> >>')),
    'dibersihkan',
    ['jahat8'],
  ),
  jahat(
    'PDF berkas sisipan',
    () =>
      susunPdf([
        ...objekDasar('/Names << /EmbeddedFiles << /Names [(x) 6 0 R] >> >>'),
        '<< /Type /Filespec /F (gaji.exe) /EF << /F 7 0 R >> >>',
        aliran('/Type /EmbeddedFile', Buffer.from('MZjahat')),
      ]),
    'dibersihkan',
    ['MZjahat'],
  ),
  jahat(
    'PDF lampiran pada catatan',
    () => catatan('/Subtype /FileAttachment /FS << /F (a.exe) /EF << >> >>'),
    'dibersihkan',
    ['a.exe'],
  ),
  jahat(
    'PDF formulir XFA',
    () =>
      susunPdf([
        ...objekDasar('/AcroForm << /Fields [] /XFA 6 0 R >>'),
        aliran('', Buffer.from('<xdp:xdp>skripxfa</xdp:xdp>')),
      ]),
    'dibersihkan',
    ['skripxfa'],
  ),
  jahat(
    'PDF mengirim isian',
    () => catatan('/Subtype /Link /A << /S /SubmitForm /F (http://jahat.invalid) >>'),
    'dibersihkan',
    ['jahat.invalid'],
  ),
  jahat(
    'PDF tautan luar',
    () => catatan('/Subtype /Link /A << /S /URI /URI (http://jahat.invalid/a) >>'),
    'dibersihkan',
    ['jahat.invalid'],
  ),
  jahat(
    'PDF tautan ke berkas jaringan',
    () => susunPdf(aksi('<< /S /GoToR /F (//10.0.0.1/bagi/a.pdf) >>')),
    'dibersihkan',
    ['10.0.0.1'],
  ),
  jahat(
    'PDF media kaya',
    () => catatan('/Subtype /RichMedia /RichMediaContent << /Assets (flash-jahat) >>'),
    'dibersihkan',
    ['flash-jahat'],
  ),
  jahat(
    'PDF rantai tindakan Next',
    () => susunPdf(aksi('<< /S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS (rantai-jahat) >> >>')),
    'dibersihkan',
    ['rantai-jahat'],
  ),
  jahat(
    'PDF portofolio',
    () => susunPdf(objekDasar('/Collection << /View /D /Rahasia (portofolio-x) >>')),
    'dibersihkan',
    ['portofolio-x'],
  ),
  jahat(
    'PDF bertanda tangan dengan skrip',
    () =>
      susunPdf([
        ...aksi('<< /S /JavaScript /JS (x) >>'),
        '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >>',
      ]),
    'pdf-bertanda-aktif',
  ),
]

export const SUSUNAN: Jahat[] = [
  jahat(
    'PDF terkunci',
    () =>
      susunPdf(
        [...objekDasar(), '<< /Filter /Standard /V 2 /R 3 /O <00> /U <00> /P -4 >>'],
        '/Encrypt 6 0 R',
      ),
    'pdf-terkunci',
  ),
  jahat(
    'PDF terkunci, kunci dalam trailer',
    () => susunPdf(objekDasar(), '/Encr#79pt << /Filter /Standard /V 1 /R 2 /O <00> /U <00> /P -4 >>'),
    'pdf-terkunci',
  ),
  jahat(
    'PDF pohon halaman melingkar',
    () => susunPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    'pdf-rusak',
  ),
  jahat(
    'PDF pohon halaman melingkar jauh',
    () =>
      susunPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
      ]),
    'pdf-rusak',
  ),
  jahat(
    'PDF tanpa halaman',
    () => susunPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
    'pdf-tanpa-halaman',
  ),
  jahat('PDF tanpa katalog', () => susunPdf(['<< /Type /Lain >>']), 'pdf-rusak'),
  jahat(
    'PDF seribu halaman',
    () =>
      susunPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count 1000 /Kids [${Array.from({ length: 1000 }, (_, i) => `${i + 3} 0 R`).join(' ')}] >>`,
        ...Array.from({ length: 1000 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
      ]),
    'pdf-terlalu-banyak-halaman',
  ),
  jahat(
    'PDF satu halaman dipakai 500 kali',
    () =>
      susunPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count 500 /Kids [${'3 0 R '.repeat(500)}] >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      ]),
    'pdf-rusak',
  ),
  jahat(
    'PDF kertas raksasa',
    () => susunPdf(objekDasar('', '/MediaBox [0 0 99999999 99999999]')),
    'pdf-kertas-terlalu-besar',
  ),
  jahat(
    'PDF satuan raksasa (UserUnit)',
    () => susunPdf(objekDasar('', '/UserUnit 75000')),
    'pdf-kertas-terlalu-besar',
  ),
  jahat(
    'PDF sarang kurung 100.000',
    () => susunPdf(objekDasar(`/X ${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
    'pdf-rusak',
  ),
  jahat(
    'PDF 300.000 objek',
    () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n1\nendobj\n'.repeat(300_000)}%%EOF`),
    'pdf-terlalu-rumit',
  ),
  jahat(
    'PDF tabel isi rusak',
    () =>
      Buffer.from(
        pdfBersih()
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n99999999'),
        'latin1',
      ),
    'dibersihkan',
  ),
  jahat('PDF terpotong', () => pdfBersih().subarray(0, 400), 'pdf-terpotong'),
  jahat('PDF kepala saja', () => Buffer.from('%PDF-1.7\n'), 'pdf-terpotong'),
  jahat(
    'PDF sampah di antara kepala dan ekor',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xaa), Buffer.from('\n%%EOF')]),
    'pdf-rusak',
  ),
]

const flate = (kali: number): string => `/Filter [${'/FlateDecode '.repeat(kali)}]`
export const BOM: Jahat[] = [
  jahat(
    'PDF bom Flate 200 MB',
    () => susunPdf([...objekDasar(), aliran(flate(1), bomFlate(200 * MB))]),
    'pdf-bom',
  ),
  jahat(
    'PDF bom Flate bertingkat dua',
    () => susunPdf([...objekDasar(), aliran(flate(2), bomFlate(200 * MB, 2))]),
    'pdf-bom',
  ),
  jahat(
    'PDF rantai sepuluh penyaring',
    () => susunPdf([...objekDasar(), aliran(flate(10), bomFlate(MB, 10))]),
    'pdf-bom',
  ),
  jahat(
    'PDF bom dalam teks ASCII85',
    () =>
      susunPdf([
        ...objekDasar(),
        aliran(
          '/Filter [/ASCIIHexDecode /FlateDecode]',
          Buffer.from(`${bomFlate(64 * MB).toString('hex')}>`),
        ),
      ]),
    'pdf-bom',
  ),
  jahat(
    'PDF bom pada aliran objek',
    () => susunPdf([...objekDasar(), aliran(`/Type /ObjStm /N 1 /First 4 ${flate(1)}`, bomFlate(100 * MB))]),
    'pdf-bom',
  ),
  jahat(
    'PDF tiga puluh bom kecil',
    () => susunPdf([...objekDasar(), ...Array<Buffer>(30).fill(aliran(flate(1), bomFlate(24 * MB)))]),
    'pdf-bom',
  ),
  jahat(
    'PDF gambar 60.000 x 60.000',
    () =>
      susunPdf([
        ...objekDasar(),
        aliran(
          '/Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          Buffer.from('x'),
        ),
      ]),
    'gambar-terlalu-besar',
  ),
  jahat(
    'PDF aliran LZW besar',
    () => susunPdf([...objekDasar(), aliran('/Filter /LZWDecode', Buffer.alloc(200_000))]),
    'pdf-terlalu-rumit',
  ),
  jahat(
    'PDF aliran objek bersandi lain',
    () =>
      susunPdf([
        ...objekDasar(),
        aliran('/Type /ObjStm /N 1 /First 4 /Filter /RunLengthDecode', Buffer.alloc(100)),
      ]),
    'pdf-rusak',
  ),
]
