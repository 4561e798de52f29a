// Sebab gagal unggah, masing-masing dengan kalimat yang mengatakan apa yang harus dilakukan.
import { ukuranBerkas } from '../alat/format.ts'

/** Largest file taken, in bytes; one limit for every slot (20 MB). */
export const BATAS_UNGGAH = 20_000_000
/** File kinds the browser offers; the server decides by content, not by name. */
export const JENIS_UNGGAH = 'application/pdf,image/jpeg,image/png'
/** What may be chosen: pictures of other kinds are turned into JPG on the device where it can. */
export const PILIHAN_UNGGAH = 'application/pdf,image/*'

/** Where only the file itself proves something, a photo of it is of no use. */
export const JENIS_PDF = 'application/pdf'

export type SebabGagal =
  | 'kosong'
  | 'jenis'
  | 'bukan-pdf'
  | 'terlalu-besar'
  | 'terkunci'
  | 'virus'
  | 'jaringan'
  | 'ditolak'

/** What went wrong and what to do next, for the given cause and file name. */
export function pesanGagal(sebab: SebabGagal, nama: string): { judul: string; saran: string } {
  switch (sebab) {
    case 'kosong':
      return {
        judul: `${nama} tidak berisi apa pun`,
        saran: 'Buka berkas itu di perangkat Anda, lalu simpan ulang atau foto kembali.',
      }
    case 'jenis':
      return { judul: `${nama} bukan PDF atau foto`, saran: 'Pilih berkas PDF, JPG, atau PNG.' }
    case 'bukan-pdf':
      return {
        judul: `${nama} bukan berkas PDF`,
        saran:
          'Pilih berkas PDF yang Anda unduh atau terima. Foto atau pindaian surat tidak dapat dicocokkan; untuk surat di kertas, pakai kode di bawah QR.',
      }
    case 'terlalu-besar':
      return {
        judul: `${nama} lebih dari ${ukuranBerkas(BATAS_UNGGAH)}`,
        saran: 'Bagi dokumen menjadi dua berkas, atau pindai dengan 150 dpi.',
      }
    case 'terkunci':
      return {
        judul: `${nama} terkunci kata sandi`,
        saran: 'Buka dengan kata sandinya, simpan tanpa kata sandi, lalu unggah lagi.',
      }
    case 'virus':
      return {
        judul: `${nama} mengandung virus dan tidak disimpan`,
        saran: 'Bersihkan perangkat Anda, lalu foto ulang dokumen aslinya.',
      }
    case 'jaringan':
      return {
        judul: `${nama} belum terkirim karena sambungan terputus`,
        saran: 'Berkas masih ada di perangkat ini. Tekan Coba lagi saat ada sinyal.',
      }
    case 'ditolak':
      return {
        judul: `${nama} tidak dapat disimpan`,
        saran: 'Coba lagi. Bila tetap gagal, tanyakan kepada petugas.',
      }
  }
}

/** First check on the device: empty, wrong kind, or too large; null when it may be sent. */
export function periksaDiPerangkat(berkas: Pick<File, 'size' | 'type'>, hanyaPdf = false): SebabGagal | null {
  if (berkas.size === 0) return 'kosong'
  if (hanyaPdf && berkas.type !== '' && berkas.type !== JENIS_PDF) return 'bukan-pdf'
  if (berkas.type !== '' && !JENIS_UNGGAH.split(',').includes(berkas.type)) return 'jenis'
  return berkas.size > BATAS_UNGGAH ? 'terlalu-besar' : null
}
