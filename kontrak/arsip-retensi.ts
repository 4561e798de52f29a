// Retensi: the schedule of kinds, and the disposals decided so far. What is due stands in arsip.ts.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat, zTanggal } from './bentuk.ts'

const dasar = { noun: 'arsip', metode: 'GET' } as const

/** Kinds of document, for the search form. */
export const jenisArsip = kontrak({
  ...dasar,
  jalur: '/api/arsip/jenis',
  hak: 'arsip.baca',
  judul: 'Jenis dokumen menurut enam kelompok',
  jawab: z.object({
    baris: z.array(z.object({ kode: z.string(), nama: z.string(), kelompok: z.number().int() })),
  }),
})

/** How long each kind is kept, counted from when, and what becomes of it (UU 43/2009 Pasal 48). */
export const jadwalRetensi = kontrak({
  ...dasar,
  jalur: '/api/arsip/retensi/jadwal',
  hak: 'arsip.retensi',
  judul: 'Jadwal retensi arsip menurut jenis dokumen',
  jawab: z.object({
    baris: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        kelompok: z.number().int(),
        aktifTahun: z.number().int(),
        inaktifTahun: z.number().int(),
        sejak: z.enum(['tanggal-dokumen', 'akhir-masa-kerja']),
        nasib: z.enum(['permanen', 'dinilai-kembali', 'musnah']),
        perluVerifikasi: z.boolean(),
        dasar: z.array(z.string()),
      }),
    ),
  }),
})

/** Disposals with their minutes, newest first. */
export const daftarPemusnahan = kontrak({
  ...dasar,
  jalur: '/api/arsip/pemusnahan',
  hak: 'arsip.retensi',
  judul: 'Pemusnahan arsip yang sudah diputuskan',
  query: zHalaman,
  jawab: zDaftar(
    z.object({
      id: zId,
      nomor: z.string(),
      tanggal: zTanggal,
      alasan: z.string(),
      oleh: z.string(),
      pada: zSaat,
      jumlah: z.number().int(),
    }),
  ),
})
