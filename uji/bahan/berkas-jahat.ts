// Berkas jahat: hostile and broken uploads, made by code; each with what must become of it.
import { deflateSync } from 'node:zlib'
import { AKTIF, BOM, type Jahat, jahat, SUSUNAN } from './berkas-jahat-pdf.ts'
import { exif, jpeg, png } from './gambar-mentah.ts'
import { objekDasar, pdfBersih, susunPdf } from './pdf-mentah.ts'

const MB = 1024 * 1024
const HTML = '<html><script>alert(1)</script></html>'
const ZIP = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(3000, 1), Buffer.from('jahat.exe')])
const GANDA: Jahat[] = [
  jahat(
    'PDF dan HTML di kepala',
    () => Buffer.from(pdfBersih().toString('latin1').replace('%PDF-1.7\n', `%PDF-1.7\n%${HTML}\n`), 'latin1'),
    'dibersihkan',
    ['<script'],
  ),
  jahat('HTML lalu PDF', () => Buffer.concat([Buffer.from(HTML), pdfBersih()]), 'tipe-berkas'),
  jahat('PDF dan ZIP di ekor', () => Buffer.concat([pdfBersih(), ZIP]), 'dibersihkan', ['jahat.exe']),
  jahat('JPEG dan ZIP di ekor', () => jpeg({ ekor: ZIP }), 'dibersihkan', ['jahat.exe']),
  jahat('JPEG dan HTML dalam komentar', () => jpeg({ sisip: [[0xfe, Buffer.from(HTML)]] }), 'dibersihkan', [
    '<script',
  ]),
  jahat(
    'PNG dan PHP dalam teks',
    () => png({ sisip: [['tEXt', Buffer.from('a\0<?php system(1) ?>')]] }),
    'dibersihkan',
    ['<?php'],
  ),
  jahat('PNG dan ZIP di ekor', () => Buffer.concat([png(), ZIP]), 'dibersihkan', ['jahat.exe']),
  jahat('HTML bernama pdf', () => Buffer.from(HTML), 'tipe-berkas'),
  jahat('ZIP bernama pdf', () => ZIP, 'tipe-berkas'),
  jahat(
    'program EXE bernama pdf',
    () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]),
    'tipe-berkas',
  ),
  jahat(
    'SVG dengan skrip',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
    'tipe-berkas',
  ),
  jahat(
    'GIF bergerak',
    () =>
      Buffer.from(
        '47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b',
        'hex',
      ),
    'tipe-berkas',
  ),
  jahat(
    'TIFF',
    () => Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(200)]),
    'tipe-berkas',
  ),
  jahat(
    'HEIC',
    () =>
      Buffer.concat([
        Buffer.from('00000018667479706865696300000000', 'hex'),
        Buffer.from('heicmif1'),
        Buffer.alloc(200),
      ]),
    'foto-heic',
  ),
  jahat('BMP', () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(500)]), 'tipe-berkas'),
  jahat(
    'WebP',
    () => Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 '), Buffer.alloc(100)]),
    'tipe-berkas',
  ),
]

const GAMBAR: Jahat[] = [
  jahat(
    'PNG 60.000 x 60.000',
    () => png({ lebar: 60_000, tinggi: 60_000, data: Buffer.alloc(10) }),
    'gambar-terlalu-besar',
  ),
  jahat(
    'PNG 4.294.967.295 piksel',
    () => png({ lebar: 0x7fffffff, tinggi: 2, data: Buffer.alloc(10) }),
    'gambar-terlalu-besar',
  ),
  jahat(
    'PNG lebih banyak piksel daripada kepalanya',
    () => png({ data: Buffer.alloc(200 * MB) }),
    'gambar-rusak',
  ),
  jahat('PNG piksel kurang', () => png({ data: Buffer.alloc(1000) }), 'gambar-terpotong'),
  jahat(
    'PNG bergerak (APNG)',
    () =>
      png({
        sisip: [
          ['acTL', Buffer.alloc(8)],
          ['fcTL', Buffer.alloc(26)],
        ],
      }),
    'dibersihkan',
    ['acTL', 'fcTL'],
  ),
  jahat('PNG jumlah periksa salah', () => png({ crcRusak: true }), 'gambar-rusak'),
  jahat('PNG terpotong', () => png().subarray(0, 60), 'gambar-terpotong'),
  jahat(
    'PNG iCCP bom',
    () =>
      png({ sisip: [['iCCP', Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(50 * MB))])]] }),
    'dibersihkan',
    ['iCCP'],
  ),
  jahat('PNG 1 x 1', () => png({ lebar: 1, tinggi: 1 }), 'gambar-terlalu-kecil'),
  jahat('JPEG 65.535 x 65.535', () => jpeg({ lebar: 65_535, tinggi: 65_535 }), 'gambar-terlalu-besar'),
  jahat('JPEG 0 x 0', () => jpeg({ lebar: 0, tinggi: 0 }), 'gambar-rusak'),
  jahat('JPEG bertahap terpotong', () => jpeg({ pindaian: 5, tanpaAkhir: true }), 'gambar-terpotong'),
  jahat('JPEG 500 pindaian', () => jpeg({ pindaian: 500 }), 'gambar-rusak'),
  jahat('JPEG tanpa akhir', () => jpeg({ tanpaAkhir: true }), 'gambar-terpotong'),
  jahat('JPEG dengan lokasi rumah', () => jpeg({ sisip: [[0xe1, exif()]] }), 'dibersihkan', ['LOKASI-RUMAH']),
  jahat(
    'JPEG XMP besar',
    () => jpeg({ sisip: [[0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${'rahasia'.repeat(5000)}`)]] }),
    'dibersihkan',
    ['rahasia'],
  ),
  jahat('JPEG kepala saja', () => Buffer.from('ffd8ffe0', 'hex'), 'gambar-rusak'),
  jahat('kosong', () => Buffer.alloc(0), 'berkas-kosong'),
  jahat('satu bita', () => Buffer.from('%'), 'tipe-berkas'),
  jahat('21 MB', () => Buffer.alloc(21 * MB, 1), 'berkas-terlalu-besar'),
  jahat('dua puluh MB nol', () => Buffer.alloc(20 * MB), 'tipe-berkas'),
  jahat(
    'PDF 15 MB tanda << (pola lambat)',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(15 * MB, '<'), Buffer.from('\n%%EOF')]),
    'pemeriksaan-terlalu-berat',
  ),
]

/** Harmless files that must pass, unchanged. */
export const BAIK: Jahat[] = [
  jahat('PDF satu halaman', pdfBersih, 'apa-adanya'),
  jahat(
    'PDF bertanda tangan',
    () => susunPdf([...objekDasar(), '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>']),
    'apa-adanya',
  ),
  jahat('JPEG', () => jpeg(), 'apa-adanya'),
  jahat('PNG', () => png(), 'apa-adanya'),
]

export const BERKAS_JAHAT: Jahat[] = [...AKTIF, ...SUSUNAN, ...BOM, ...GANDA, ...GAMBAR]
