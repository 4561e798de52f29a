// What may be uploaded: decided by content, never by name. A refusal says what to do.
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { Hasil } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'

/** Largest file taken, in bytes. */
export const UKURAN_TERBESAR = 20 * 1024 * 1024

const TIPE_DITERIMA = new Set(['application/pdf', 'image/jpeg', 'image/png'])
const DASAR = ['Perwali Kediri 80/2021 Pasal 8 huruf c']

export type BerkasSah = { isi: Buffer; tipe: string; ukuran: number; sidik: string }

const galat = (kode: string, sebab: string, saran: string) => tolak(kode, sebab, DASAR, saran, 'berkas')

/** Only the trailer and the cross-reference dictionaries may name /Encrypt; a name inside a stream is not text. */
function pdfTerkunci(isi: Buffer): boolean {
  const teks = isi.toString('latin1')
  const ekor = [...teks.matchAll(/\btrailer\b[\s\S]{0,4096}?(?:startxref|$)/g)].map((m) => m[0])
  const kamusXref = [
    ...teks.matchAll(/<<(?:(?!stream)[\s\S]){0,4096}?\/Type\s*\/XRef[\s\S]{0,4096}?stream/g),
  ].map((m) => m[0])
  return [...ekor, ...kamusXref].some((bagian) => /\/Encrypt\b/.test(bagian))
}

function pdfUtuh(isi: Buffer): boolean {
  return isi.subarray(-2048).toString('latin1').includes('%%EOF')
}

/** Content, size and fingerprint of a file that may be stored; or the refusal shown beside the field. */
export async function periksaBerkas(isi: Buffer): Promise<Hasil<BerkasSah>> {
  if (isi.length === 0)
    return galat(
      'berkas-kosong',
      'Berkas ini kosong (0 bita).',
      'Pindai ulang dokumennya, lalu unggah kembali.',
    )
  if (isi.length > UKURAN_TERBESAR)
    return galat(
      'berkas-terlalu-besar',
      `Berkas ini ${(isi.length / 1024 / 1024).toFixed(1).replace('.', ',')} MB; paling besar 20 MB.`,
      'Pindai dengan mutu lebih rendah (150 dpi, hitam putih) atau pisahkan halamannya.',
    )
  const tipe = (await fileTypeFromBuffer(isi))?.mime
  if (tipe === undefined || !TIPE_DITERIMA.has(tipe))
    return galat(
      'tipe-berkas',
      'Isi berkas ini bukan PDF, JPG, atau PNG.',
      'Simpan dokumen sebagai PDF atau foto JPG/PNG; mengganti nama berkas saja tidak cukup.',
    )
  if (tipe === 'application/pdf' && pdfTerkunci(isi))
    return galat(
      'pdf-terkunci',
      'PDF ini dikunci dengan kata sandi sehingga petugas tidak dapat memeriksanya.',
      'Simpan ulang tanpa kata sandi (Cetak, lalu Simpan sebagai PDF), lalu unggah kembali.',
    )
  if (tipe === 'application/pdf' && !pdfUtuh(isi))
    return galat(
      'pdf-terpotong',
      'PDF ini terpotong: bagian akhirnya tidak ada.',
      'Unduh atau pindai ulang dokumennya sampai selesai, lalu unggah kembali.',
    )
  const sidik = createHash('sha256').update(isi).digest('hex')
  return { jenis: 'jadi', nilai: { isi, tipe, ukuran: isi.length, sidik } }
}
