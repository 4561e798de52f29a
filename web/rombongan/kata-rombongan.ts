// Kata rombongan: jenis, keadaan, dan perbuatan dalam kata yang dipakai petugas.
import type { z } from 'zod'
import type { bacaRombongan, daftarRombongan, menungguPihak } from '#kontrak/rombongan.ts'
import type { SifatKata } from '../pola/Kata.tsx'

export type Rombongan = z.output<typeof bacaRombongan.jawab>
export type Anggota = Rombongan['anggota'][number]
export type BarisRombongan = z.output<typeof daftarRombongan.jawab>['baris'][number]
export type KelompokMenunggu = z.output<typeof menungguPihak.jawab>['kelompok'][number]
export type Jenis = BarisRombongan['jenis']
export type Tindakan = KelompokMenunggu['tindakan']
export type Hasil = 'disetujui' | 'dikembalikan' | 'tidak-disetujui'

export const NAMA_JENIS: Record<Jenis, string> = {
  penjagaan: 'Usulan satu bulan',
  kampanye: 'Kampanye',
  'surat-pengantar': 'Surat pengantar',
  sidang: 'Sidang',
  jawaban: 'Jawaban pihak luar',
}

export const KEADAAN: Record<BarisRombongan['keadaan'], { kata: string; sifat: SifatKata }> = {
  berjalan: { kata: 'Berjalan', sifat: 'sebagian' },
  'menunggu-tanda': { kata: 'Menunggu tanda tangan', sifat: 'perlu' },
  'menunggu-kirim': { kata: 'Siap dikirim', sifat: 'perlu' },
  'menunggu-jawaban': { kata: 'Menunggu jawaban', sifat: 'sebagian' },
  selesai: { kata: 'Selesai', sifat: 'selesai' },
  dibatalkan: { kata: 'Dibatalkan', sifat: 'belum' },
}

export const NAMA_HASIL: Record<Hasil, { kata: string; sifat: SifatKata }> = {
  disetujui: { kata: 'Disetujui', sifat: 'selesai' },
  dikembalikan: { kata: 'Dikembalikan', sifat: 'perlu' },
  'tidak-disetujui': { kata: 'Tidak disetujui', sifat: 'gagal' },
}

/** Heading of a group of waiting cases. */
export function judulKelompok(k: KelompokMenunggu): string {
  if (k.tindakan === 'catat-sidang') return `Menunggu sidang ${k.pihak.nama}`
  return k.tindakan === 'kirim-pihak' ? `Siap dikirim ke ${k.pihak.nama}` : `Menunggu jawaban ${k.pihak.nama}`
}

/** What the sheet is called that an act records. */
export const LEMBAR: Record<Tindakan, { judul: string; nama: string; nomor: string; kirim: string }> = {
  'kirim-pihak': {
    judul: 'Catat surat yang sudah dikirim',
    nama: 'Surat kepada',
    nomor: 'Nomor surat pengantar',
    kirim: 'Catat pengiriman',
  },
  'catat-jawaban': {
    judul: 'Catat jawaban',
    nama: 'Jawaban',
    nomor: 'Nomor surat jawaban',
    kirim: 'Catat jawaban',
  },
  'catat-sidang': {
    judul: 'Catat hasil sidang',
    nama: 'Sidang',
    nomor: 'Nomor berita acara',
    kirim: 'Catat hasil sidang',
  },
}
